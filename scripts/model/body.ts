// The text of minutes as a tree. The reader makes it of Markdown; each form of the minutes has a writer for it.
//
// Why not HTML? A decision is a node that the register, the page, the feed, the PDF and the search all see: nothing is
// found again by a pattern in what we wrote ourselves. Why are words plain strings and no nodes? An archive of decades
// holds millions of them.

import type { Action } from './action.ts';
import type { Decision } from './decision.ts';
import type { Interest } from './interest.ts';
import type { Motion } from './motion.ts';
import type { Language } from './passage.ts';
import type { Vote } from './vote.ts';

export type Body = readonly Block[];

/** Where a link leads: to a place of the archive, by its address from the site's root, or to an address outside. */
export type Target =
  | { readonly kind: 'place'; readonly url: string }
  | { readonly kind: 'outside'; readonly url: string };

/** Words, in which a line break is the clerk's own; or words that are more than words. */
export type Inline =
  | string
  | Styled
  | InlineCode
  | LineBreak
  | Link
  | Picture
  | NoteReference
  | CorrectedWords
  | Reading
  | WordsInLanguage;

export type InlineNode = Exclude<Inline, string>;

/** Bold, emphasised, struck out, raised or lowered. */
interface Styled {
  readonly type: 'strong' | 'emphasis' | 'strike' | 'super' | 'sub';
  readonly content: readonly Inline[];
}

interface InlineCode {
  readonly type: 'code';
  readonly text: string;
}

interface LineBreak {
  readonly type: 'break';
}

interface Link {
  readonly type: 'link';
  readonly target: Target;
  readonly title?: string;
  readonly content: readonly Inline[];
}

/** A picture of the archive, and the words that stand for it; empty where the clerk gave none. */
interface Picture {
  readonly type: 'picture';
  readonly url: string;
  readonly words: string;
}

/** The number of a note in the text. */
interface NoteReference {
  readonly type: 'note-reference';
  readonly number: number;
  /** From 1: the same note may be referred to again. */
  readonly occurrence: number;
}

/** Words that a correction struck out, and those that it put in their place. */
interface CorrectedWords {
  readonly type: 'corrected';
  readonly from: readonly Inline[];
  readonly to: string;
}

/** The old or the new reading of a correction, where both are told. */
interface Reading {
  readonly type: 'old-reading' | 'new-reading';
  readonly words: string;
  readonly language?: Language;
}

interface WordsInLanguage {
  readonly type: 'passage';
  readonly language: Language;
  readonly content: readonly Inline[];
}

export type Block =
  | Paragraph
  | Statement
  | Heading
  | List
  | Quotation
  | CodeBlock
  | Table
  | Rule
  | Notes
  | DecisionBlock;

/** What every block may bear. */
interface Marked {
  /** Its place on the page. */
  readonly id?: string;
  /** Where it is not that of the text around it. */
  readonly language?: Language;
}

/** What was typed as one paragraph may be several, since it says several things. */
interface Parted {
  /** Whether it goes on from the words above, with which it was typed as one paragraph. */
  readonly goesOn?: true;
}

export interface Paragraph extends Marked, Parted {
  readonly type: 'paragraph';
  readonly content: readonly Inline[];
  /** Whether it stands in a tight list, as mere words. */
  readonly isTight?: true;
  /** Whether it is the title of the minutes, where the meeting has another. */
  readonly isTitle?: true;
}

/** A paragraph that says what was moved, how the vote went, who declared what, or why. */
export type Statement = Marked &
  Parted & { readonly content: readonly Inline[] } & (
    | { readonly type: 'motion'; readonly motion: Motion }
    | { readonly type: 'vote'; readonly vote: Vote }
    | { readonly type: 'interest'; readonly interest: Interest }
    | { readonly type: 'reasons' }
    | { readonly type: 'alternatives' }
  );

export interface Heading extends Marked {
  readonly type: 'heading';
  readonly level: number;
  readonly content: readonly Inline[];
}

export interface List extends Marked {
  readonly type: 'list';
  readonly numbering?: Numbering;
  readonly items: readonly ListItem[];
}

/** How a list's items are numbered; a list without is one of dashes. */
export interface Numbering {
  /** As in HTML: figures, letters, Roman numbers; absent where the clerk wrote figures with a full stop. */
  readonly style?: 'a' | 'A' | 'i' | 'I' | '1';
  /** "(a)" rather than "a.". */
  readonly isBracketed?: true;
  /** Where it is not 1. */
  readonly start?: number;
}

export interface ListItem extends Marked {
  /** Its number, where it does not follow from the one before. */
  readonly value?: number;
  /** Of a task: how its box stands. */
  readonly task?: 'open' | 'done';
  /** What the task says, where it stands in an item of a meeting. */
  readonly action?: Action;
  readonly blocks: Body;
}

export interface Quotation extends Marked {
  readonly type: 'quotation';
  readonly blocks: Body;
}

export interface CodeBlock extends Marked {
  readonly type: 'code';
  readonly text: string;
  /** The word behind its fence; absent where it was indented. */
  readonly info?: string;
}

export interface Table extends Marked {
  readonly type: 'table';
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  /** Its place on the page: that of an action or a motion which is a row. */
  readonly id?: string;
  readonly align?: string;
  readonly content: readonly Inline[];
}

interface Rule extends Marked {
  readonly type: 'rule';
}

/** The footnotes to which the text above refers, with their numbers in the whole minutes. */
export interface Notes {
  readonly type: 'notes';
  readonly notes: readonly Note[];
}

export interface Note {
  readonly number: number;
  readonly blocks: Body;
}

/** The paragraphs and lists that a decision consists of. */
export interface DecisionBlock {
  readonly type: 'decision';
  readonly decision: Decision;
  readonly blocks: Body;
}
