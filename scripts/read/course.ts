// The course of an item: which motion and which amendment are before the meeting while it is read, and how they end.

import type { Grammar } from '../grammar/grammar.ts';
import type { SaidOutcome } from '../grammar/said.ts';
import type { Reading } from '../model/found-by.ts';
import type { Motion } from '../model/motion.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Vote } from '../model/vote.ts';
import {
  type Draft,
  giveMotion,
  isAbove,
  isOfMover,
  isOver,
  type Table,
  undecided,
} from './motion-on-table.ts';
import type { Statement } from './statement.ts';

/** What is before the meeting while an item is read from its beginning to its end. */
export interface Course {
  readonly drafts: ReadonlyMap<Statement, Draft>;
  readonly grammar: Grammar;
  readonly motions: Map<Statement, Motion>;
  readonly votes: Vote[];
  readonly said: Map<Statement, Vote>;
  readonly reading: Reading;
  motion?: Table | undefined;
  amendment?: Table | undefined;
  /** The decision right above, while nothing but its reasons and lists stand between. */
  decision?: { readonly draft: Draft; readonly statement: Statement } | undefined;
  /** The last decision above, whose reasons may follow further down. */
  reasoned?: Draft | undefined;
  /** A vote with nothing before it, which may be on the decision right below it. */
  vote?: Vote | undefined;
  /** The motion that gave its vote to the decision right above. */
  lent?: Table | undefined;
  /** The motion that the words right above told to be lost: the voices that they counted may stand below. */
  lost?: Table | undefined;
  isAmendmentNext: boolean;
  /** Whether the movers of this part of the item stand below what was decided: each part begins with a decision and ends with a motion. */
  moversBelow: boolean;
  /** The motion that another took off the table, which may turn out to have been an amendment to it. */
  under?: Table | undefined;
  below?: Motion['below'];
}

/** Prose: it may say what came of a motion, or speak of another; any other words only part what stands around them. */
export function readOn(text: string, course: Course): void {
  const { grammar } = course;
  const outcomes = grammar.outcomesIn(text);
  for (const outcome of outcomes) settle(outcome, course);
  if (outcomes.length > 0) return;
  if (grammar.movesInWords(text) && !isOfMover(text, course.motion)) {
    const isAmendment = grammar.announcesAmendment(text);
    end('amendment', course);
    // An amendment in other words leaves its motion on the table; but what follows may be about either.
    if (!isAmendment || course.motion?.vote) end('motion', course);
    else if (course.motion) course.motion.gap += 1;
    loseVote(course);
    course.isAmendmentNext = isAmendment;
  } else {
    for (const table of [course.motion, course.amendment]) if (table) table.gap += 1;
    loseVote(course);
  }
  course.decision = undefined;
  course.lent = undefined;
}

export function settle({ outcome, of }: SaidOutcome, course: Course): void {
  const { amendment } = course;
  const isOfAmendment = of === 'amendment' || (of === undefined && amendment !== undefined);
  if (isOfAmendment && amendment && !amendment.outcome) {
    amendment.outcome = outcome;
    end('amendment', course);
    if (course.motion) course.motion.gap = 0;
    return;
  }
  // Of which motion it is told cannot be known where an amendment is still on the table.
  if (of === 'amendment') settleAmendment(outcome, course);
  else if (amendment && !isOver(amendment)) endAll(course);
  else settleMotion(outcome, course);
}

/** "The amendment was carried", where only its two names stand above: the motion before it is back on the table. */
function settleAmendment(outcome: Outcome, course: Course): void {
  const { motion, under } = course;
  if (!motion?.motion || !under || motion.outcome) {
    part(course);
    return;
  }
  course.amendment = { ...motion, motion: { ...motion.motion, isAmendment: true }, outcome };
  course.motion = { ...under, gap: 0 };
  end('amendment', course);
  course.under = undefined;
}

function settleMotion(outcome: Outcome, course: Course): void {
  end('amendment', course);
  if (course.motion) Object.assign(course.motion, { outcome, gap: 0 });
  // "The motion was carried" below its decision says nothing new; "was lost" is about another.
  else if (outcome !== 'carried') part(course);
  course.lost = outcome === 'lost' ? course.motion : undefined;
  if (outcome !== 'carried') end('motion', course);
}

/** What stands above and what stands below have nothing to do with each other. */
function part(course: Course): void {
  loseVote(course);
  course.decision = undefined;
  course.lent = undefined;
}

export function loseVote(course: Course): void {
  if (course.vote?.foundBy === undefined && course.vote) course.votes.push(course.vote);
  course.vote = undefined;
}

export function endAll(course: Course): void {
  end('amendment', course);
  end('motion', course);
  course.under = undefined;
  part(course);
}

/** Takes a motion off the table: it was the one of the decision right above it, or led to none. */
export function end(which: 'motion' | 'amendment', course: Course): void {
  const table = course[which];
  course[which] = undefined;
  if (which === 'motion' && table) course.under = isOver(table) ? undefined : table;
  if (!table?.statement || !table.motion) return;
  if (isAbove(table)) {
    giveMotion(table, table.above.draft);
    course.motions.set(table.statement, table.above.draft.motion ?? table.motion);
  } else course.motions.set(table.statement, undecided(table, course.below));
}
