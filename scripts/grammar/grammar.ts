// What a language must know to read minutes: how each noun is said. One file a language makes it, `en.ts` for English;
// `grammar-of.ts` chooses among them. What is markup and no word (headings, lists, bold) is read in `read/`.

import type { Attendee } from '../model/attendance.ts';
import type { IsoDate } from '../model/calendar.ts';
import type { Correction } from '../model/correction.ts';
import type { Interest } from '../model/interest.ts';
import type { Motion } from '../model/motion.ts';
import type { BareName, NamedPerson } from '../model/person.ts';
import type { Side, Vote } from '../model/vote.ts';
import type { ActionGrammar } from './action-grammar.ts';
import type { AttendanceGrammar } from './attendance-grammar.ts';
import type { ItemWords } from './item-words.ts';
import type { MeetingStates, MeetingTimes } from './meeting-words.ts';
import type {
  DecisionLabel,
  FindLabel,
  FoundLabel,
  KnownName,
  LabelBelow,
  MayTell,
  RollCallPatterns,
  SaidMotion,
  SaidOutcome,
  Saying,
} from './said.ts';

export interface Grammar extends ActionGrammar {
  /** The labels with which a paragraph begins that is a decision. */
  readonly decisionLabels: readonly DecisionLabel[];
  /** Finds them, and those that the site adds, at the beginning of a paragraph. */
  readonly labelFinder: (extra: readonly string[]) => FindLabel;
  /**
   * Tells, for a site with such labels of its own, whether anything may be read in a paragraph or in a list. Most hold none of the
   * words that this takes, and no other reader needs to be asked of them.
   */
  readonly mayTellWith: (extra: readonly string[]) => MayTell;
  /** What stands behind "Reasons:"; undefined for another text. */
  readonly reasonsIn: (text: string) => string | undefined;
  /** What stands behind "Alternatives considered:". */
  readonly alternativesIn: (text: string) => string | undefined;
  readonly clauses: ClausePatterns;

  /** Whether a line speaks of a decision, read or not: for counting alone. */
  readonly speaksOfDecision: (line: string) => boolean;
  /** What such a line begins with, as a label: "And Resolved". */
  readonly labelTried: (line: string) => string | undefined;
  /** Whether what stands beside a label says that nothing was decided: "none", "TBD". */
  readonly saysNothing: (text: string) => boolean;
  /** Finds the labels that only words tell for such: behind a number, or beyond those of the format. */
  readonly labelInWords: (findLabel: FindLabel) => FindLabel;
  /** What a sentence says in words; undefined for nearly all. */
  readonly sayingOf: (
    sentence: string,
    isInitials: (letters: string) => boolean,
    before?: SentenceBefore,
  ) => Saying | undefined;
  /** The motion that a sentence tells of, for those who ask for nothing else. */
  readonly motionIn: (sentence: string, isInitials: (letters: string) => boolean) => SaidMotion | undefined;
  /** Whether a paragraph is what somebody said: "CPR: I thought that …". */
  readonly isSpeech: (paragraph: string, speakers: ReadonlySet<string>) => boolean;
  /** Whether a paragraph heads a list of what another meeting did: "Dora gave a report from the Planning Commission meeting:" */
  readonly headsReport: (paragraph: string) => boolean;
  /** Whether a decision's label may also be that of what officers asked for: "Recommendation". */
  readonly isAdvice: (label: string) => boolean;
  /** Whether the words behind such a label ask a meeting to act: "Approve the draft minutes". */
  readonly asksToAct: (words: string) => boolean;
  /** A decision's text without its movers in brackets behind it. */
  readonly withoutMovers: (text: string) => string;
  /** What the decisions are that stand below a heading; undefined where it is another heading. */
  readonly decisionHeading: (title: string) => LabelBelow | undefined;
  /** Initials that a text gives behind a name: "Clara Amber (CA)". */
  readonly initialsIn: (text: string) => ReadonlySet<string>;
  /** Names before what their bearers said, in minutes that tell speech by speech: "Eric: I think so." */
  readonly speakersIn: (text: string) => ReadonlySet<string>;
  /** Those of whom a text tells what they said: "Dora explained the plan." */
  readonly quotedIn: (text: string) => ReadonlySet<string>;

  readonly parseMotion: (text: string, line: number) => Motion | undefined;
  readonly parseVote: (text: string, line: number) => Vote | undefined;
  /** A vote that a decision or a motion tells of in its own words: ", all in favour", "(Vote: 3 for, 1 against)". */
  readonly voteWithin: (text: string, line: number) => Vote | undefined;
  /** The vote with which a debate ends: “JF spoke for it. For: 3. Against: 4. The motion falls.” Both sides are counted. */
  readonly voteOfDebate: (text: string, line: number) => Vote | undefined;
  readonly rollCalls: RollCallPatterns;
  /** Whether a paragraph tells what was voted on and how that ended: "Vote: approve the plan. Accepted (7 yes)". */
  readonly tellsVoteOn: (paragraph: string) => boolean;
  /** Whether what a vote says besides its figures is what was voted on: "Vote: keep the name. 4 for". */
  readonly namesItsSubject: (remark: string) => boolean;
  /** Whether what a vote says besides its figures is on the whole, and what was decided amends that: "Bill passes", "to amend line 12". */
  readonly isOnWhole: (remark: string, decided: string) => boolean;
  /** What came of motions, as prose tells it, in its order. */
  readonly outcomesIn: (text: string) => readonly SaidOutcome[];
  /** Whether prose moves something, though no motion can be read in it. */
  readonly movesInWords: (text: string) => boolean;
  /** Whom a line is for, as a side of a ballot between people: "For Councillor Fern". */
  readonly ballotSide: (line: string) => string | undefined;
  /** Whether words, or a heading, say that what follows is an amendment. */
  readonly announcesAmendment: (text: string) => boolean;
  readonly interestsInWords: InterestGrammar;
  /** What the columns of a table of motions hold, by the words of its head; undefined for another table. */
  readonly motionColumns: (head: readonly string[]) => MotionColumns | undefined;
  /** What a row of such a table says. */
  readonly motionInRow: (
    cells: readonly string[],
    columns: MotionColumns,
    line: number,
  ) => MovedRow | undefined;
  /** What each row of a table of decisions decides, by the words of its head; undefined for another table. */
  readonly decisionRows: (
    head: readonly string[],
  ) => ((cells: readonly string[]) => FoundLabel | undefined) | undefined;
  /** Whether a line is nothing but one field of a motion. */
  readonly isMotionField: (line: string) => boolean;
  /** What lines below a motion say of it, each with a label: "Moved by: Amber", "Vote: 5 for", "Result: Passed". */
  readonly motionFields: (lines: readonly WrittenLine[]) => MotionFields | undefined;
  /** What came of a motion, as a line with a label and nothing else: "Decision: All in favour 4-0". */
  readonly resultField: (text: string, line: number) => MotionFields | undefined;
  /** What came of the words above, as a paragraph that says nothing else: "Agreed." */
  readonly resultBare: (paragraph: string) => FoundLabel | undefined;
  /** Whether a paragraph asks what the votes right below it answer: "Shall the club join the league?" */
  readonly putsToVote: (paragraph: string) => boolean;
  /** “– approved with conditions.”, as all that stands below an item's title. */
  readonly verdictBelow: (paragraph: string) => FoundLabel | undefined;
  /** “Anna Low: very active. Approved.”: what a paragraph ends with, below a title such as “New members”. */
  readonly verdictBehind: (paragraph: string, title: string) => FoundLabel | undefined;
  /** "RESOLVED" alone, which may as well stand over what was resolved. */
  readonly isBareResolved: (paragraph: string) => boolean;
  /** "The plan was approved.", where the next sentence says who moved that. */
  readonly approvedBefore: (sentence: string) => FoundLabel | undefined;
  /** What somebody wants done, where the next sentence says that it was agreed: “Regatta to be held in July. Agreed.” */
  readonly proposedBefore: (sentence: string) => FoundLabel | undefined;
  readonly parseInterest: (text: string, line: number) => Interest | undefined;

  readonly parseAttendee: (text: string) => Attendee;
  readonly times: MeetingTimes;
  readonly states: MeetingStates;
  /** Who was there, in words. */
  readonly attendance: AttendanceGrammar;
  readonly bareName: BareName;
  /** The given names for which a short form may stand, in small letters: "Bob" => "robert". */
  readonly fullNamesOf: (short: string) => readonly string[];
  /** The same without ranks and honours, which an address keeps. */
  readonly plainName: BareName;
  /** Whether a role is that of somebody who decides, and not of one who serves those who do: "Councillor for Quayside", "Chair". */
  readonly isMembersRole: (role: string) => boolean;
  /** The names of a list written in a line. */
  readonly namesIn: (list: string) => readonly NamedPerson[];

  /** Every day written in a text, in order, with the words that say it. */
  readonly daysIn: (text: string) => readonly WrittenDay[];
  /** The dates alone. */
  readonly datesIn: (text: string) => readonly IsoDate[];
  /** A time of day as `HH:MM`; undefined where the text is none. */
  readonly timeOfDay: (text: string) => string | undefined;

  readonly items: ItemWords;

  /** Whether an item's title announces the minutes of an earlier meeting. */
  readonly isMinutesTitle: (title: string) => boolean;
  /** The days of the meetings whose minutes an item approves in its own words. */
  readonly approvedInWords: (title: string, textOf: () => string) => readonly IsoDate[];
  /** The days of the meetings whose minutes an item of an agenda has to be approved. */
  readonly minutesAnnounced: (
    title: string,
    textOf: () => string,
    at: ApprovingMeeting,
  ) => readonly IsoDate[];
  /** The days of the meetings whose minutes a decision approves, in its own words. */
  readonly minutesApproved: (decision: string, at: ApprovingMeeting) => readonly IsoDate[];
  /** The meetings whose minutes were approved below a title of theirs: "Previous minutes". */
  readonly approvedBelow: (title: string, text: string, at: ApprovingMeeting) => ApprovedBelow;
  /** Whether a decision approves the minutes of the last meeting, without its day. */
  readonly approvesLast: (decision: string) => boolean;
  /** Whether a decision only adjourns, or fixes when to meet again: all that a meeting without a quorum may do. */
  readonly isToMeetAgain: (decision: string) => boolean;
  /** Whether a text says that minutes were approved with an amendment: "as a correct record with the addition of …". */
  readonly saysAmended: (text: string) => boolean;
  /** What an `Approves:` field names: keys of meetings, or dates. */
  readonly approvesIn: (text: string) => readonly string[];
  /** The words of `Approves:` besides dates and keys: "as amended". */
  readonly besideApproved: (text: string) => string;
  /** Who made a correction; undefined where no date that exists is named. */
  readonly parseCorrectedBy: (text: string) => Correction['by'] | undefined;

  /** What a field line below a heading means, by its label in lower case; one not listed stays prose. */
  readonly fieldLabels: Readonly<Record<string, FieldKind>>;
  /** Whether a `Papers:` field says that there are none. */
  readonly saysNoPapers: (text: string) => boolean;
  /** A text without the words that join two papers. */
  readonly withoutJoints: (text: string) => string;
  readonly exemptions: ExemptionPatterns;
  /** Text that takes an item back though it stands too far down to be a field. */
  readonly saysWithdrawn: RegExp;

  /** Labels of other statements: "seconded", "against". */
  readonly otherLabels: readonly string[];
  /** Words that are no slips of the pen, however near to a label they are: "notes". */
  readonly nearLabels: readonly string[];

  /** Whether a line begins a paragraph, though no empty line stands before it: a vote, a motion, an interest. */
  readonly beginsStatement: (line: string, before?: string) => boolean;
  /** Whether a line is all of a paragraph, so that the next begins another: "Carried". */
  readonly endsStatement: (line: string) => boolean;
  /** Whether a line in mid-paragraph begins with who moves something: "Dora Elder moved to paint it." */
  readonly beginsMotion: (line: string) => boolean;
  /** Whether a line ends a motion, so that a decision may begin below it. */
  readonly isSecondedLine: (line: string) => boolean;
  /** Whether no sentence ends so, and what stands below goes on with it: "seconded by". */
  readonly isOpenEnd: (line: string) => boolean;
  /** Whether a line is the number of a printed page: "Page 3 of 7". */
  readonly isPageLabel: (line: string) => boolean;
}

/** Where in a table of motions each thing stands, counted from 0; -1 where it has no column. */
export type MotionColumns = Readonly<
  Record<'what' | 'mover' | 'seconder' | 'result' | 'votes' | Side, number>
>;

/** A line of minutes, and where it stands. */
export interface WrittenLine {
  readonly text: string;
  readonly line: number;
}

/** What the lines below a motion say of it. */
export interface MotionFields extends Pick<Motion, 'mover' | 'seconder' | 'outcome' | 'text'> {
  readonly vote?: Vote;
  /** What came of it, as written: "Passed". */
  readonly words?: string;
}

/** A row of a table of motions; with a label where it was carried: "Passed". */
export interface MovedRow {
  readonly motion: Motion;
  readonly vote?: Vote;
  readonly label?: string;
}

/** The sentence right before one in its paragraph, which may tell who "she" is. */
export interface SentenceBefore {
  readonly text: string;
  /** Of the item in which it stands. */
  readonly title?: string;
  /** The same, also in a list, and that of the item of which it is a part: "4" of "4.6". */
  readonly titles?: readonly string[];
  readonly isKnown: KnownName;
}

/** The meeting that approves minutes. */
export interface ApprovingMeeting {
  readonly date: IsoDate;
  /** Whether a body that is named is the meeting's own. */
  readonly isOwn: (body: string) => boolean;
}

export interface ApprovedBelow {
  readonly days: readonly IsoDate[];
  /** Whether they are those of the last meeting, of which no day is named. */
  readonly isOfLast: boolean;
}

/** A day in a text, and the words that say it. */
export interface WrittenDay {
  readonly date: IsoDate;
  readonly words: string;
}

/** Interests that are declared without a label. */
export interface InterestGrammar {
  /** Whether a text says, and nothing else, that nobody declared an interest: "None declared." below such a title. */
  readonly saysNone: (text: string) => boolean;
  /** Whether interests are declared below a title. */
  readonly isTitle: (title: string) => boolean;
  /** Those that a text declares, one a person, with where the sentence begins; below such a title it needs fewer words. */
  readonly inText: (
    text: string,
    isBelowTitle: boolean,
    isKnown: KnownName,
  ) => readonly (Omit<Interest, 'line' | 'foundBy'> & { readonly start: number })[];
  /** What the head of a table's column means. */
  readonly column: (head: string) => 'person' | 'item' | 'kind' | 'reason' | undefined;
}

export interface ClausePatterns {
  /** The number with which a clause begins, in its first group. */
  readonly number: RegExp;
  /** Where, within a paragraph, the next clause begins; what parts the two is in groups, so that no word is lost. */
  readonly next: RegExp;
  /** What may stand before the last one's number. */
  readonly joint: RegExp;
}

export interface ExemptionPatterns {
  /** Text that keeps an item back though it stands too far down to be a field. */
  readonly saysExempt: RegExp;
  /** What may stand before the paragraphs' numbers. */
  readonly paragraph: RegExp;
  /** Instead of the paragraph: that it is exempt, and no more. */
  readonly saysYes: RegExp;
  /** Instead of a summary: that none is needed. */
  readonly needsNoSummary: RegExp;
}

export type FieldKind =
  | 'shown'
  | 'chair'
  | 'recorded-at'
  | 'matter'
  | 'papers'
  | 'background'
  | 'approves'
  | 'exempt'
  | 'summary'
  | 'review-on'
  | 'withdrawn';
