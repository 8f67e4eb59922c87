// What a text can say of decisions, motions and votes, as a grammar tells it.

import type { Motion } from '../model/motion.ts';
import type { Outcome } from '../model/outcome.ts';
import type { NamedPerson } from '../model/person.ts';
import type { Side, Vote } from '../model/vote.ts';

/** Whether a name, or its beginning, is that of somebody whom the meeting lists. */
export type KnownName = (name: string) => boolean;

/** Whether anything may be read in some words. */
export type MayTell = (words: string) => boolean;

export interface DecisionLabel {
  readonly kind: string;
  /** In lower case. */
  readonly words: readonly string[];
}

/** What each decision below a heading is called: “Decision”. */
export interface LabelBelow extends Pick<FoundLabel, 'label' | 'kind'> {
  /** Whether only the points of a list are such: “Grants approved”. */
  readonly isOfList?: true;
  /** Whether most of those points must tell their vote: “Resolved” may also head what was mended. */
  readonly isVotedOn?: true;
}

export interface FoundLabel {
  readonly label: string;
  readonly kind: string;
  /** What stands beside it. */
  readonly rest: string;
  /** Whether it begins a sentence, “It was agreed that”, which in mid-paragraph ends where the sentence ends. */
  readonly isSentence?: true;
  /** Whether talk stands before it in its own sentence: “Following a discussion it was agreed”. */
  readonly isAfterTalk?: true;
  /** Whether it may also be a point of a list: “Vote: 5 yes, 2 no - approved”. */
  readonly mayBePoint?: true;
  /** Whether it tells of a vote whatever stands above it: “Motion carried.” */
  readonly standsAlone?: true;
  /** Whether it elects all who were put forward above it: “All were elected unopposed.” */
  readonly isOfAll?: true;
  /** Whether it tells so only behind the sentence before it: “No objection.” */
  readonly isAnswer?: true;
  /** Whether it tells so only behind the vote in the sentence before it: “Also ist 2019 beitragsfrei.” */
  readonly isOfVote?: true;
  /** Whether it tells that a motion was carried as it was amended, so that nothing but its own words may stand for what was decided. */
  readonly isAmended?: true;
  /** Whether a list at the end may say it again: “Resolution #2”. */
  readonly mayRepeat?: true;
  /** Whether the label stands alone, without even a colon: a decision only if its clauses follow. */
  readonly bare: boolean;
}

/** A vote by name whose sides stand in paragraphs of their own. */
export interface RollCallPatterns {
  /** Whether the names follow: "A vote was taken which resulted as follows:" */
  readonly announces: (text: string) => boolean;
  /** The side that a paragraph names and no more, with its figure: "For the Motion (3)"; of those absent there is no side. */
  readonly sideAlone: (
    text: string,
  ) => { readonly side: Side | undefined; readonly count?: number } | undefined;
  /** The names that a paragraph gives and no more, with their figure: "Councillors Amber, Birch (J). (2)" */
  readonly sideNames: (
    text: string,
  ) => { readonly names: readonly NamedPerson[]; readonly count?: number } | undefined;
  /** Both in one paragraph: "For the amendment – Councillors Cedar and Dale (2)". */
  readonly sideWithNames: (text: string) =>
    | {
        readonly side: Side | undefined;
        readonly isOfAmendment: boolean;
        readonly names: readonly NamedPerson[];
        readonly count?: number;
      }
    | undefined;
  /** A vote that each casts in a few words: "Brandvold, aye". */
  readonly votesOfEach: (text: string) => VoteInRows | undefined;
  /** The vote that the rows of a table are, its head first: "For | Against" over the names of each. */
  readonly inRows: (rows: readonly (readonly string[])[]) => VoteInRows | undefined;
}

export type VoteInRows = Pick<Vote, 'counts' | 'names'>;

/** What came of a motion; `of` where the words name which: "The amendment was lost". */
export interface SaidOutcome {
  readonly outcome: Outcome;
  readonly of?: 'motion' | 'amendment';
}

/** What one sentence says in words. */
export interface Saying {
  readonly decision?: FoundLabel;
  readonly motion?: SaidMotion;
  /** A motion only if somebody seconds it in what follows, or it is carried: "Amber moved to paint the jetty." */
  readonly begun?: SaidMotion;
  /** Whether it says "she" of somebody whom the sentence before names. */
  readonly isOfBefore?: true;
  readonly seconded?: Seconded;
  readonly result?: SaidResult;
  /** A result that tells of a vote by itself, also where no motion stands before it: "Unanimously approved." */
  readonly alone?: FoundLabel;
  /** A motion with what came of it, where nothing before it is that motion: "The motion to paint the jetty was carried." */
  readonly told?: FoundLabel;
  /** A motion that was lost, in the same way: the words of it. */
  readonly toldLost?: string;
  /** Whether it counts voices, or is a line “RESOLUTION”: a result behind it is that of the motion before it. */
  readonly isTally?: true;
  /** What is quoted, where the sentence is a quotation: "That the jetty be painted." */
  readonly quoted?: string;
  /** Whether it is what was moved, if a mover stands right beside its paragraph: "That the report be received." */
  readonly isWording?: true;
  /** Whether it is a title above what its own paragraph moves: “Resolution 12: New lamps”. */
  readonly isTitle?: true;
  /** Whether what stands before, a decision perhaps, ends here: "ACTION: Clerk". */
  readonly endsAnother?: true;
}

/**
 * Who seconds in a sentence of their own; `namesMotion` where it says what, so that words may stand between. Nobody is named by
 * "Motion seconded.", which seconds it all the same.
 */
export interface Seconded extends Pick<SaidMotion, 'seconder' | 'text' | 'result'> {
  readonly namesMotion?: true;
}

/** What came of the motion before, in the words that say so. */
export interface SaidResult {
  readonly outcome: Outcome;
  readonly words: string;
  /** Whether it names the motion, so that words may stand between: "Motion carried." */
  readonly isNamed: boolean;
  /** What was moved, where the result says it again: "Motion to adjourn carried 5-0." */
  readonly of?: string;
  /** "The meeting was adjourned at 9 p.m.": of a motion to adjourn alone. */
  readonly closes?: true;
  /** Whether it says so only behind the words of a motion: "No objections." */
  readonly needsWords?: true;
}

export interface SaidMotion extends Pick<Motion, 'mover' | 'seconder' | 'text'> {
  /** Where nobody seconds motions: what came of it leads back to it over a debate, too. */
  readonly needsNoSeconder?: true;
  /** Whether it says that it is a motion, so that more may be told of it in the same paragraph before somebody seconds it. */
  readonly isNamed?: true;
  /** Whether only what stands right below it can tell what came of it: words that nobody is said to have moved. */
  readonly isClose?: true;
  /** Whether it stands above its words, whatever they are: “Beschlussvorschlag:”. */
  readonly isAbove?: true;
  /** Whether it says only what is done, and not with what: “to adopt”. */
  readonly isOfAbove?: true;
  /** Whom it puts forward for an office: "proposes Dora Elder as Chair of the meeting". */
  readonly putsForward?: string;
  /** Whether it is to close the meeting, so that the meeting's end says that it was carried. */
  readonly closes?: true;
  /** The words of the same sentence that say that it was carried: "and agreed". */
  readonly result?: string;
  /** What else the same sentence says of it: "; the motion was lost". */
  readonly outcome?: Outcome;
}

export type FindLabel = (text: string) => FoundLabel | undefined;
