// An item of a meeting: the unit that readers look for, cite and share.

import type { Action } from './action.ts';
import type { Body, Inline, Target } from './body.ts';
import type { IsoDate } from './calendar.ts';
import type { Coming } from './coming.ts';
import type { Decision } from './decision.ts';
import type { Finding } from './found-by.ts';
import type { Interest } from './interest.ts';
import type { Motion } from './motion.ts';
import type { Passage } from './passage.ts';
import type { NamedPerson } from './person.ts';
import type { Vote } from './vote.ts';
import type { Withdrawal } from './withdrawal.ts';

/** A paper that lies elsewhere; without a target it is only named. */
export interface OtherPaper {
  readonly title: string;
  readonly target?: Target;
}

/** A field line below a heading: `Officer: Sue Wilson`. */
export interface Field {
  readonly label: string;
  readonly text: string;
  readonly content: readonly Inline[];
}

/** A lettered part of an item: `### (A) Welfare reform`. */
export interface SubItem {
  readonly number: string;
  readonly title: string;
  /** Its place on the page: `item-164-a`. */
  readonly id: string;
  /** Where it begins in the file, from 1. */
  readonly line: number;
}

export interface Exemption {
  /** Paragraphs of the rule set chosen in `site.yaml`, as written: "3", "1 and 2"; empty where none was named. */
  readonly paragraph: string;
  readonly summary?: string;
  /** What of the summary is in another language. */
  readonly passages?: readonly Passage[];
  /** The clerk says that what is published is a fair record without one. */
  readonly needsNoSummary?: boolean;
  readonly reviewOn?: IsoDate;
}

export interface Item {
  /** The clerk's number as written, without its full stop: "82", "77/21", "5a", "(A)". Never made up. */
  readonly number?: string;
  readonly title: string;
  /** The title with its bold, code and language, without links: it becomes a link itself. */
  readonly titleContent: readonly Inline[];
  /** What of its title is in another language. */
  readonly titlePassages?: readonly Passage[];
  /** Its place on the meeting's page and the name of its own page: `item-82`. */
  readonly address: string;
  /** Fields to show, in the clerk's order; those with a place of their own below are not among them. */
  readonly fields: readonly Field[];
  /** Who took the chair for this item alone. */
  readonly chair?: NamedPerson & Finding;
  /** Where it begins in a recording of the meeting, in hours, minutes and seconds as written: "1:02:45", "12:30". */
  readonly recordedAt?: string;
  /** Slugs of the matters it belongs to. */
  readonly matters: readonly string[];
  /** Addresses of those of the meeting's papers that belong to this item, in order; see `Paper.address`. */
  readonly papers: readonly string[];
  /** Papers that lie elsewhere, and those that are only named. */
  readonly otherPapers: readonly OtherPaper[];
  readonly backgroundPapers: readonly string[];
  readonly body: Body;
  readonly subItems: readonly SubItem[];
  readonly decisions: readonly Decision[];
  /** Motions that led to no decision, and amendments, carried or not. */
  readonly motions: readonly Motion[];
  /** Votes of which the minutes do not say for certain on what they were taken. */
  readonly votes: readonly Vote[];
  readonly actions: readonly Action[];
  readonly interests: readonly Interest[];
  /** Where it says that nobody declared an interest. */
  readonly noInterest?: Finding & { readonly line: number };
  /** Who came, went or came back meanwhile, in the order of the text. */
  readonly comings?: readonly Coming[];
  /** The meetings whose minutes it approves, by key (`2024-09-19-extraordinary`) or by date. */
  readonly approves: readonly string[];
  /** For each of them the line of the decision that says so, where one does. */
  readonly approvalLines?: Readonly<Record<string, number>>;
  /** Whether its words alone say so, and no `Approves:` field. */
  readonly approvesInWords?: true;
  /** Whether its words approve the minutes of the meeting before this one, whose day they do not name. */
  readonly approvesLast?: true;
  /** The days of the meetings whose minutes it names to be approved; they count where the meeting is still to come. */
  readonly announcesMinutes?: readonly IsoDate[];
  /** Whether they were approved with an amendment, which its text tells. */
  readonly isApprovalAmended?: true;
  readonly exempt?: Exemption;
  readonly withdrawn?: Withdrawal;
  readonly line: number;
  /**
   * Whether it is no item of business: "Attendees", "Agenda", "Action items". It stays in its place among the items, since its words,
   * its actions and its decisions are the meeting's, but it is not counted as one.
   */
  readonly isSection?: true;
}

/** Those of a meeting's headings that are items of business. */
export const businessOf = ({ items }: { readonly items: readonly Item[] }): readonly Item[] =>
  items.filter(({ isSection }) => !isSection);

/** "82. Quarter one performance"; a number that is no plain number stands without a full stop. */
export const numberedTitle = (item: Pick<Item, 'number' | 'title'>): string =>
  item.number === undefined
    ? item.title
    : `${item.number}${/[)/]/.test(item.number) ? '' : '.'} ${item.title}`;
