// The minutes of a meeting as one document: its sections in the order in which every form shows them. Pages, text, EPUB,
// PDF, one-file pages and data are made of it.

import type { Body, Inline, Target } from '../model/body.ts';
import type { Correction } from '../model/correction.ts';
import type { Status } from '../model/meeting.ts';
import type { TextPart } from '../model/passage.ts';
import type { NamedPerson } from '../model/person.ts';
import type { VoteOutcomes } from '../model/vote-outcome.ts';
import type { Words } from '../words/words.ts';

export interface MeetingDocument {
  /** "Finance Committee, 5 March 2026". */
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  readonly sections: readonly Section[];
}

/** A part of the minutes. One that would be empty is left out; only facts may be none, and still have their place. */
export type Section =
  | OwnTitle
  | StatusSection
  | JointCommittees
  | MeetingState
  | Facts
  | Attendance
  | Corrections
  | Redactions
  | Preamble
  | ItemSection
  | OtherPapers
  | Citation;

/** Words that lead to a place of the site, by its address from the site's root. */
export interface SiteLink {
  readonly text: string;
  readonly url: string;
}

/** What the clerk called the meeting, where it says more than its name. */
interface OwnTitle {
  readonly kind: 'title';
  readonly text: string;
}

/** How far a reader may rely on the minutes. */
export interface StatusSection {
  readonly kind: 'status';
  readonly status: Status | 'withdrawn';
  /** "Draft minutes". */
  readonly words: string;
  readonly sentence: string;
  /** Where they were approved, if the archive holds that, or where an agenda has them to be approved. */
  readonly approval?: { readonly minute?: string; readonly url: string; readonly isAhead?: true };
}

/** The link to where minutes were approved. */
export const approvalLink = (
  { minute, url, isAhead }: NonNullable<StatusSection['approval']>,
  { meeting }: Pick<Words, 'meeting'>,
): SiteLink => {
  if (isAhead) return { text: meeting.seeAgenda, url };
  return { text: minute === undefined ? meeting.seeApproval : meeting.seeMinute(minute), url };
};

/** The other committees of a joint meeting. */
interface JointCommittees {
  readonly kind: 'joint';
  readonly committees: readonly SiteLink[];
}

/** That too few were there, that it continues an adjourned meeting, or that it was continued itself. */
export interface MeetingState {
  readonly kind: 'state';
  readonly state: 'inquorate' | 'reconvenes' | 'reconvened';
  /** The other sittings. */
  readonly sittings: readonly SiteLink[];
}

interface Facts {
  readonly kind: 'facts';
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

interface Attendance {
  readonly kind: 'attendance';
  readonly parts: readonly { readonly label: string; readonly people: readonly AttendanceEntry[] }[];
}

interface AttendanceEntry {
  readonly name: NamedPerson;
  /** "Chair; from item 4"; empty where there is nothing to say. */
  readonly detail: string;
}

interface Corrections {
  readonly kind: 'corrections';
  readonly corrections: readonly CorrectionEntry[];
}

/** Words taken out above the first item; those of an item are told of there. */
interface Redactions {
  readonly kind: 'redactions';
  readonly notes: readonly string[];
}

export interface CorrectionEntry {
  /** The item as the clerk named it, its place in the document, and its title with its number. */
  readonly named: string;
  readonly id: string;
  readonly title: string;
  readonly correction: Correction;
  /** Which meeting made it. */
  readonly by: string;
}

/** What stands before the first item. */
interface Preamble {
  readonly kind: 'preamble';
  readonly body: Body;
}

export interface ItemSection {
  readonly kind: 'item';
  /** Its place in the document. */
  readonly id: string;
  /** The address of its own page, from the site's root. */
  readonly url: string;
  /** "82." or "(A)"; empty where the clerk gave none. */
  readonly number: string;
  readonly title: string;
  readonly titleContent: readonly Inline[];
  /** The title in parts, each in its language. */
  readonly titleParts: readonly TextPart[];
  readonly hasDecision: boolean;
  readonly parts: readonly ItemPart[];
}

/** What stands below an item's heading, in the order in which it is shown. */
export type ItemPart =
  | { readonly kind: 'fields'; readonly fields: readonly FieldEntry[] }
  | { readonly kind: 'papers'; readonly papers: readonly PaperEntry[] }
  | { readonly kind: 'exempt'; readonly words: string; readonly summary: readonly TextPart[] }
  | { readonly kind: 'withdrawn'; readonly words: string }
  | { readonly kind: 'redacted'; readonly notes: readonly string[] }
  | { readonly kind: 'text'; readonly body: Body; readonly outcomes: VoteOutcomes }
  | { readonly kind: 'background'; readonly papers: readonly string[] }
  | { readonly kind: 'approves' | 'to-approve'; readonly meetings: readonly SiteLink[] }
  | { readonly kind: 'matters'; readonly matters: readonly SiteLink[] };

/** "Officer: Sue Wilson". */
export interface FieldEntry {
  readonly label: string;
  readonly text: string;
  readonly content: readonly Inline[];
}

export interface PaperEntry {
  readonly title: string;
  /** Absent where there is nothing to open. */
  readonly target?: Target;
  /** The name of a file to be opened; empty for a page, and for a paper that lies elsewhere. */
  readonly file: string;
  /** "PDF, 57 KB, 4 pages"; empty where nothing is known. */
  readonly facts: string;
  /** What a reader should know before opening it, or why it is not published; empty where there is nothing to say. */
  readonly note: string;
  readonly isWithheld: boolean;
}

/** Papers that belong to no item. */
interface OtherPapers {
  readonly kind: 'papers';
  /** Whether there are items, to which other papers may belong. */
  readonly besideItems: boolean;
  readonly papers: readonly PaperEntry[];
}

interface Citation {
  readonly kind: 'citation';
  readonly text: string;
  /** By which a print is known again; absent where there are no minutes yet. */
  readonly code?: string;
}

type KindOf<Kind extends Section['kind']> = Extract<Section, { kind: Kind }>;

/** The section of a kind that a document has once at most. */
export const sectionOf = <Kind extends Exclude<Section['kind'], 'item'>>(
  { sections }: MeetingDocument,
  kind: Kind,
): KindOf<Kind> | undefined => sections.find((one): one is KindOf<Kind> => one.kind === kind);

export const itemsOf = ({ sections }: MeetingDocument): readonly ItemSection[] =>
  sections.filter(section => section.kind === 'item');

type PartOf<Kind extends ItemPart['kind']> = Extract<ItemPart, { kind: Kind }>;

export const partOf = <Kind extends ItemPart['kind']>(
  { parts }: ItemSection,
  kind: Kind,
): PartOf<Kind> | undefined => parts.find((one): one is PartOf<Kind> => one.kind === kind);

/** The text of an item; empty where none is published. */
export const textOfItem = (item: ItemSection): Body => partOf(item, 'text')?.body ?? [];
