// What an importer found in a file of another system, before it is written as content files. Its texts are Markdown.

import type { IsoDate } from '../model/calendar.ts';
import type { CommitteeKind } from '../model/committee.ts';
import type { MeetingKind, Status } from '../model/meeting.ts';
import type { Problem } from '../model/problem.ts';

/** A file to import. */
export interface Source {
  /** Its path as the clerk typed it: problems name it so. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its path below the folder that was named, or as it was typed: folders in it may say whose minutes they are. */
  readonly within?: string;
  /** Reads a file by its path from this one's folder; undefined where there is none in the folder that was named. */
  readonly near?: (path: string) => Uint8Array | undefined;
  /** The paths, from its folder, of the files that lie in it and below. */
  readonly neighbours?: () => readonly string[];
}

/** What the clerk typed of the files, where they do not say it themselves. */
export interface ImportOptions {
  /** Name or folder of the committee. */
  readonly committee?: string;
  readonly date?: IsoDate;
  /** A word that tells a second meeting on a day apart: `extraordinary`. */
  readonly name?: string;
  /** Address of the old site, from which its relative links are resolved: `https://democracy.example.gov.uk/`. */
  readonly base?: string;
  /** How dates in figures are meant that can be read in two ways. */
  readonly dates?: 'day-first' | 'month-first';
  /** Language of dates written in words. */
  readonly locale: string;
}

/** A format of files that can be imported. Its reader writes nothing. */
export interface Format {
  readonly name: string;
  /** What it reads, for the help text. */
  readonly reads: string;
  /** How the names of its files end: those of a folder that are read. */
  readonly endings: readonly string[];
  /** Whether a file with such an ending seems to be one, where other files end so too. */
  readonly seems?: (source: Pick<Source, 'name' | 'bytes'>) => boolean;
  readonly read: (source: Source, options: ImportOptions) => Imported | Promise<Imported>;
}

export interface Imported {
  readonly meetings: readonly ImportedMeeting[];
  readonly papers: readonly ImportedPaper[];
  readonly committees: readonly ImportedCommittee[];
  readonly problems: readonly Problem[];
  /** Words of the source that are in none of these. */
  readonly notImported: readonly NotImported[];
  /** Words that content files say in another form: a date that became a path, a label that became a heading. */
  readonly saidOtherwise: readonly string[];
  /** All that the source shows its reader, as plain text: what was made of it is counted against it. */
  readonly text: string;
}

/** To which meeting something belongs; what is absent must come from the options. */
export interface MeetingReference {
  readonly committee?: string;
  readonly date?: IsoDate;
  /** Tells a second meeting on a day apart. */
  readonly name?: string;
  /** The source's name. */
  readonly from: string;
}

export interface ImportedMeeting extends MeetingReference {
  readonly title?: string;
  readonly time?: string;
  readonly end?: string;
  readonly status?: Status;
  readonly kind?: MeetingKind;
  readonly venue?: string;
  readonly contact?: string;
  readonly chair?: string;
  readonly clerk?: string;
  readonly present?: readonly string[];
  readonly apologies?: readonly string[];
  readonly absent?: readonly string[];
  readonly inAttendance?: readonly string[];
  /** The next meeting's day. */
  readonly next?: IsoDate;
  readonly oldAddresses?: readonly string[];
  readonly lang?: string;
  /** Markdown before the first item. */
  readonly preamble?: string;
  readonly items: readonly ImportedItem[];
  /** Files to lie beside the minutes, such as pictures. */
  readonly beside?: readonly BesideFile[];
  /** Whether its source is the minutes of a meeting, which no other source repeats or goes on with. */
  readonly isOneFile?: boolean;
  /** The content file as it shall be, of a source that is in the minutes format; then nothing else of it is written. */
  readonly written?: string;
  /** Whether it is only some items of a meeting: the parts imported together are joined. */
  readonly isPart?: boolean;
}

export interface BesideFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether its name is a path from the minutes that these link to, and so stays as it is. */
  readonly isLinked?: boolean;
}

export interface ImportedItem {
  /** As the clerk wrote it: "82", "77/21". */
  readonly number?: string;
  /** Plain text. */
  readonly title: string;
  readonly fields?: readonly { readonly label: string; readonly value: string }[];
  readonly papers?: readonly ImportedLink[];
  /** Paragraph under which it is exempt, empty where unknown; then nothing else of it is written. */
  readonly exempt?: string;
  /** What the agenda said of it. */
  readonly agenda?: string;
  /** Its minutes. */
  readonly body?: string;
  /** Addresses that led to it alone. */
  readonly oldAddresses?: readonly string[];
}

export interface ImportedLink {
  readonly title: string;
  readonly url?: string;
}

/** A paper that becomes a page. */
export interface ImportedPaper extends MeetingReference {
  readonly title: string;
  readonly directorate?: string;
  readonly author?: string;
  readonly contact?: string;
  readonly body: string;
}

export interface ImportedCommittee {
  readonly name: string;
  readonly kind?: CommitteeKind;
  /** Markdown. */
  readonly remit?: string;
  readonly oldAddresses?: readonly string[];
  readonly from: string;
}

/** Words that were not imported, and why. */
export interface NotImported {
  readonly line?: number;
  readonly text: string;
  readonly reason: string;
}

/** What is imported of a file in which nothing was found. */
export const NOTHING: Imported = {
  meetings: [],
  papers: [],
  committees: [],
  problems: [],
  notImported: [],
  saidOtherwise: [],
  text: '',
};
