// What a language must know to tell items of business from what else stands below headings.

import type { MinuteColumns } from './minute-columns.ts';

/**
 * What stands below a heading that is no item of business: who was there, the meeting itself, or a list of what came of it. Some
 * titles say so in certain places only: "Apologies", "Minutes" (which may be those of the last meeting), "Discussion".
 */
export type SectionKind = 'attendance' | 'apologies' | 'holder' | 'minutes' | 'may-hold' | 'heads' | 'record';

export interface ItemWords {
  /** What the columns hold of minutes that are a table, by the words of its head; undefined for another table. */
  readonly minuteColumns: (head: readonly string[], isNumbered: boolean) => MinuteColumns | undefined;
  /** What a heading without a number promises instead of business; undefined where it may be an item. */
  readonly sectionOf: (title: string) => SectionKind | undefined;
  /** Whether a title heads a passage within an item: "Decision". */
  readonly isPartOfItem: (title: string) => boolean;
  /** Whether a text says that earlier minutes were approved, as below "Minutes". */
  readonly saysApproval: (text: string) => boolean;
  /** Whether a line stands over the points of an agenda: "Agenda:", "The agenda was agreed as follows:" */
  readonly headsAgenda: (line: string) => boolean;
  /** Whether a text says that the agenda was drawn from a tracker: "Extracted from **agenda** labelled issues and pull requests" */
  readonly drawsAgenda: (text: string) => boolean;
  /** Whether a line says by a word without a number that it heads a topic: "Topic: Roof". */
  readonly headsTopic: (line: string) => boolean;
  /** Whether items of this title come up at meetings everywhere: "Apologies", "Any other business". */
  readonly isUsual: (title: string) => boolean;
  /** Whether a title promises all in short: "Summary", below which the notes that a program took of a call have their topics. */
  readonly isSummary: (title: string) => boolean;
  /** Whether a title stands over how a meeting began or ended, and over no business: "Call to order", "Adjournment". */
  readonly isFrame: (title: string) => boolean;
  /** Whether a sentence tells how a meeting began: "The meeting was called to order at 6 p.m." */
  readonly isOpening: (text: string) => boolean;
  /** Whether a text begins with the title of a person, as names and speeches do. */
  readonly namesPerson: (text: string) => boolean;
  /** Whether a text is a sentence that moves or decides something, which no title swallows: "Amber moved and Birch seconded that:" */
  readonly tellsMotion: (text: string) => boolean;
  /** Whether a text tells who moved something and who seconded it. */
  readonly tellsSeconded: (text: string) => boolean;
  /** Whether a title names what a meeting decides by a vote: "Approval of the budget", "Amendment of the rules". */
  readonly isDecidable: (title: string) => boolean;
  /** Whether a text tells what somebody did or said, or holds a place, and is no title: "Dora - sent the plan round", "Fay walked us through it". */
  readonly isTold: (text: string) => boolean;
  /** Whether a title is that of the next meeting's agenda: "Agenda for next meeting"; "Agenda Meeting 8", where "Meeting 7" stands before it. */
  readonly isNextAgenda: (title: string, before: () => readonly string[]) => boolean;
  /** Whether words on names above them may settle something: "These apologies were accepted." */
  readonly settles: (text: string) => boolean;
  /** Whether a title is that of the minutes themselves: "Minute of Meeting of the Council". */
  readonly isOfMeeting: (title: string) => boolean;
  /** The word that stands before an item's number, with what parts the two; the number is what follows: "Item 3", "TOP 3". */
  readonly numberWord: RegExp;
}
