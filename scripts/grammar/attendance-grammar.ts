// What a language must know to read from words who was at a meeting. What is markup and no word is read in `read/attendance/`.

import type { AttendancePart } from '../model/attendance.ts';

/** A person of a list, and where in its text the name begins. */
export interface ListedPerson {
  readonly name: string;
  readonly at: number;
  readonly role?: string;
  readonly remark?: string;
  /** Initials or a nickname by which these minutes call the person further down. */
  readonly alias?: string;
  /** Where a bracket or a dash says otherwise than the list: "(absent)". */
  readonly part?: AttendancePart;
}

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  /** Whether all of it is understood: names, what stands beside them, and people without names. */
  readonly isWhole: boolean;
  /** Whether it is about people at all: it names some, or says that there were none. */
  readonly isList: boolean;
}

/** `entry`: one person a line, with what he is behind a comma. `list`: several in a row. */
export type ListKind = 'entry' | 'list';

/** What a label of attendance says. */
export type AttendanceLabel =
  /** "Present:", "Regrets:"; weak where it may also mean those of the other list: "In attendance". */
  | {
      readonly kind: 'part';
      readonly part: AttendancePart;
      readonly isWeak?: true;
      /** Whether each of those below was to come, so that an empty box among ticked ones tells who did not; a guest's tells nothing. */
      readonly areExpected?: true;
    }
  /** Who held an office: "Chair:", "In the chair:", "Minutes taken by:". */
  | {
      readonly kind: 'role';
      readonly role: string;
      readonly office?: 'chair' | 'clerk';
      /** Whether it says that this person was there. */
      readonly isPresent?: true;
    }
  /** "Members:", "Officers:", inside a list. */
  | {
      readonly kind: 'group';
      readonly part?: AttendancePart;
      /** "Guests:", who are named because they came. */
      readonly isThere?: true;
      /** "School committee:" — only below a label that stands alone does it head names. */
      readonly isOfBody?: true;
      readonly areExpected?: true;
    }
  /** Of people without names, or of an answer to each name. */
  /** "Public present:", who are there where they are named; "Members of the public who spoke:". */
  | { readonly kind: 'public'; readonly isThere?: true }
  | { readonly kind: 'roll-call' };

export interface FoundAttendanceLabel {
  readonly label: AttendanceLabel;
  /** Where, in the line, what it labels begins. */
  readonly end: number;
}

export interface AttendanceSaid {
  readonly part: AttendancePart;
  readonly people: readonly ListedPerson[];
}

/** That somebody took the chair, for an item or for the meeting. */
export interface ChairTaken {
  readonly name: string;
  readonly isForItem: boolean;
}

/** That somebody came late or left early. */
export interface ComingOrGoing {
  readonly name: string;
  /** "joined the meeting at 7.40pm" */
  readonly remark: string;
  /** `back`: was there before, or may have been. */
  readonly goes: 'in' | 'out' | 'back';
  /** Whether only for what is being talked about: "left the room". */
  readonly isForItem?: true;
  /** Where its sentence begins in the text. */
  readonly start: number;
}

/** By the numbers of items, from which and until the end of which somebody was there. */
export interface Stay {
  readonly from?: string;
  readonly until?: string;
}

export type AttendanceColumn =
  | 'name'
  | 'given'
  | 'family'
  | 'role'
  | 'alias'
  | 'state'
  | 'beside'
  | undefined;

export interface AttendanceGrammar {
  /** What words mean as a label; undefined where they are none. */
  readonly label: (words: string) => AttendanceLabel | undefined;
  /** The label with which a line begins; `strong` is how many of its first signs are bold. */
  readonly labelAt: (line: string, strong: number) => FoundAttendanceLabel | undefined;
  readonly peopleIn: (text: string, kind: ListKind) => PeopleList;
  /** Whether words begin with a given name that many bear, and may be a name. */
  readonly hasGivenName: (words: string) => boolean;
  /** Whether a name has a title that only people have. */
  readonly isTitled: (name: string) => boolean;
  /** Whether words are an office, and name nobody: "Ward Councillor". */
  readonly officeAlone: (text: string) => boolean;
  /** Whether a name has pronouns behind it: "Dora Elder, she/her, Quay Trust" is all of one person. */
  readonly hasPronouns: (text: string) => boolean;
  /** An answer behind each name: "Amber present, Birch absent"; below a label of members also "Amber: yes". */
  readonly rollCallIn: (text: string, isBelowMembers?: boolean) => readonly ListedPerson[];
  /** What a paragraph says of those whose names stand below it: "… with the following members present:" */
  readonly announcedBelow: (text: string) => AttendancePart | undefined;
  /** Whether a line says of a list that a star behind a name marks who was there: "* indicates attending". */
  readonly explainsStar?: (text: string) => boolean;
  /** Whether a line says so of names in bold: "Attendees (bold indicates present)". */
  readonly explainsBold?: (text: string) => boolean;
  /** What a sentence says of who was there; `below` is the list below whose label it stands. */
  /** Whether a line may be a sentence about apologies. */
  readonly tellsApologies: (text: string) => boolean;
  /** Whether a point of a list may be a sentence about who was there. */
  readonly tellsPresence?: (text: string) => boolean;
  readonly saidIn: (sentence: string, below: AttendancePart | undefined) => AttendanceSaid | undefined;
  /** Who came late or left early, sentence by sentence of a text. */
  readonly comingsAndGoings: (text: string) => readonly ComingOrGoing[];
  /** Who took the chair, sentence by sentence of a text. */
  readonly chairsTaken: (text: string) => readonly ChairTaken[];
  /** What a remark beside a name says of how long somebody was there: "from item 4". */
  readonly stayIn: (remark: string) => Stay;
  /** Whether an item's title is one of those that open a meeting: "Welcome and apologies". */
  readonly isOpening: (title: string) => boolean;
  /** Where sentences end, but for the last. */
  readonly sentenceEnds: (text: string) => readonly number[];
  /** What the head of a table's column means. */
  readonly column: (head: string) => AttendanceColumn;
  /** What a mark in a column says; `part` is what its head says. */
  readonly mark: (cell: string, part: AttendancePart) => AttendancePart | 'no' | undefined;
}
