// A statement: some blocks of an item that say one thing.

import type { FoundLabel, LabelBelow } from '../grammar/said.ts';
import type { Finding } from '../model/found-by.ts';
import type { Interest } from '../model/interest.ts';
import type { Motion } from '../model/motion.ts';
import type { Vote } from '../model/vote.ts';
import type { ParsedBlock } from './markdown/blocks.ts';
import type { SayingContext } from './saying-context.ts';
import type { SaidPart } from './sayings.ts';

export interface StatementContext extends SayingContext {
  /** What the decisions are that stand below the item's own heading, where that is "Decisions". */
  readonly labelBelow?: LabelBelow;
  /** Whether it is a point of a list that is read, or a quotation. */
  readonly isPoint?: true;
  /** Whether the list stands right below a decision, so that a result in it is that decision's. */
  readonly isBelowDecision?: true;
  /** What came of a motion, where it stands alone right behind the list that is read. */
  readonly resultBehind?: { readonly block: ParsedBlock; readonly take: () => void };
  /** Whether all points of the list are parts of one motion. */
  readonly isOfMotion?: true;
}

/** A decision has the block of its label and those of its clauses; every other statement has one block. */
export type Statement = (
  | DecisionStatement
  | (Said & {
      readonly blocks: readonly [ParsedBlock];
      /** Whether it stands behind what was decided, in its paragraph, and says nothing else of what was moved. */
      readonly isBeside?: true;
      /** Whether prose may stand between the two. */
      readonly isOfAbove?: true;
    })
  | {
      readonly type: 'heading' | 'list' | 'other';
      readonly blocks: readonly [ParsedBlock];
      /** Whether the statement before has told it already: a seconder in a paragraph of their own. */
      readonly isTold?: true;
    }
) & {
  /** Whether its blocks stand in a list, which is a statement of its own before it. */
  readonly isWithin?: true;
};

export interface DecisionStatement extends Finding {
  readonly type: 'decision';
  readonly label: FoundLabel;
  readonly blocks: readonly ParsedBlock[];
  /** The motion that its own words tell of. */
  readonly motion?: Motion;
  /** The vote that the fields of that motion tell of, or words further down that name it. */
  readonly vote?: Vote;
  /** Whether its text holds all words of its blocks, so that none of them are clauses. */
  readonly isQuotation?: true;
  /** Whether it is a result alone, so that the motion above it is its own over what stands between: "Passed: 7-0". */
  readonly isResult?: true;
}

/** What a block says that is no decision. */
export type Said =
  | {
      readonly type: 'motion';
      readonly motion: Motion;
      /** Of a motion without words of its own, what says that it was carried. */
      readonly carried?: string;
      /** Whether only fields tell of it: “Proposed: Amber”, “Seconded: Birch”, “Carried”. */
      readonly isInFields?: true;
    }
  | { readonly type: 'vote'; readonly vote: Vote }
  | { readonly type: 'interest'; readonly interest: Interest }
  | { readonly type: 'reasons' | 'alternatives'; readonly words: string };

/** The blocks of an item, of which a paragraph is parted when it is come to. */
export interface Row {
  /** Paragraphs that have told of a motion above them already: “Motion by Amber, second by Birch”. */
  readonly taken: Set<ParsedBlock>;
  /** Paragraphs that say what came of a motion above them. */
  readonly results: Set<ParsedBlock>;
  /** Motions that turned out to be amendments to the one before them. */
  readonly amendments: Set<ParsedBlock>;
  readonly blocks: readonly ParsedBlock[];
  /** The block at a place, or its first part. */
  readonly blockAt: (at: number) => ParsedBlock | undefined;
  readonly saysAt: (at: number) => SaidPart['says'];
  /** Whether all of it is one motion, a part a point. */
  readonly isOfMotion?: true;
}
