// The trail from a motion through what stands behind it: what was found of it, and what was met on the way.

import type { Grammar, MotionFields } from '../grammar/grammar.ts';
import type { SaidMotion, SaidResult, Saying } from '../grammar/said.ts';
import type { Motion } from '../model/motion.ts';
import type { Vote } from '../model/vote.ts';
import type { ParsedBlock } from './markdown/blocks.ts';
import type { Row } from './statement.ts';

/** Over how many paragraphs of debate "Motion carried." may lead back to the motion, and where one of them moves something else, too. */
export const FARTHEST = 12;
export const FARTHEST_OVER_OTHERS = 6;

export interface AfterMotion {
  readonly mover?: Motion['mover'];
  readonly seconder?: Motion['seconder'];
  readonly text?: string;
  readonly result?: SaidResult;
  /** The vote on it, where that stands too far off to be joined by its place. */
  readonly vote?: Vote;
  /** Lines with labels that tell of it. */
  readonly fields?: MotionFields;
  /** The words that say that it was carried. */
  readonly carried?: string;
  /** The paragraph of those words. */
  readonly resultBlock?: ParsedBlock;
  /** How many blocks further its own words end, 0 where they do not stand below it. */
  readonly blocks: number;
  /** Paragraphs that are told with it. */
  readonly taken: readonly ParsedBlock[];
}

/** What is followed, and what was met on the way. */
export interface Trail {
  readonly row: Row;
  readonly at: number;
  readonly said: SaidMotion;
  readonly grammar: Grammar;
  /** The place of the block that is looked at. */
  next: number;
  found: AfterMotion;
  /** Debate stands between: then only words that name the motion lead back to it. */
  isApart: boolean;
  /** Something else was moved meanwhile: then a vote may be on that. */
  isOther: boolean;
  /** An amendment, or what may turn out to be one, is before the meeting: what came of it is told first. */
  amendment?: { readonly block: ParsedBlock; readonly isAnnounced: boolean } | undefined;
  /** Somebody seconded it, named or not. */
  isSeconded: boolean;
  /** Rules across the page are no paragraphs. */
  rules: number;
  /** The vote behind a debate: it is on the motion where words behind it name that. */
  debated?: Pick<AfterMotion, 'vote' | 'taken'>;
}

/** The block that is looked at, and what it says. */
export interface Here {
  readonly block: ParsedBlock;
  readonly says: Saying | undefined;
}

/** Whether what follows may still belong to the motion; undefined where a reader has nothing to say of a block. */
export type Step = 'goes on' | 'ends';

export const isWithin = (farthest: number, { next, at, found, rules }: Trail): boolean =>
  next - at <= farthest + found.blocks + rules;

/** Whether something stands between the motion, with its own words, and the block that is looked at. */
export const isParted = (trail: Trail): boolean => !isWithin(1, trail);

export const isSecondedAlready = ({ said, found }: Trail): boolean =>
  said.needsNoSeconder === true || (said.seconder ?? found.seconder) !== undefined;
