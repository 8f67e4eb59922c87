// Joins what belongs together: motions, votes, reasons and alternatives with their decision.
//
// A tie is made only where it is certain: what stands together is joined, and words between that say otherwise part it. What
// was not joined keeps its own place in the data: a motion without a decision, a vote of which nobody can tell what it was on.

import type { Grammar } from '../grammar/grammar.ts';
import { defined } from '../model/defined.ts';
import type { Reading } from '../model/found-by.ts';
import type { Motion } from '../model/motion.ts';
import type { Vote } from '../model/vote.ts';
import { type Course, end, endAll, loseVote } from './course.ts';
import { gatheredVote } from './gathered-votes.ts';
import { blockText, type ParsedBlock } from './markdown/blocks.ts';
import {
  addTo,
  type Draft,
  FARTHEST,
  giveMotion,
  isLost,
  isNamedIn,
  isOfOtherPoint,
  isOver,
  mayDecide,
  nomineeOf,
  type Table,
  undecided,
} from './motion-on-table.ts';
import type { Statement } from './statement.ts';
import { readProse, settleBetween, takeLost, takeSaid, takeTold, takeVote, voteIn } from './take-votes.ts';

export interface Ties {
  /** Every motion by its statement, with all that belongs to it. */
  readonly motions: ReadonlyMap<Statement, Motion>;
  /** Votes that nothing was found for. */
  readonly votes: readonly Vote[];
  /** Every vote by the statement that bears it. */
  readonly said: ReadonlyMap<Statement, Vote>;
}

/**
 * Gives decisions their motion, vote, reasons and alternatives. A motion belongs to the decision that follows it, or else to the
 * one right above; a vote to the motion or decision right before it; reasons and alternatives to the decision before them. An
 * amendment is a motion of its own. A heading ends all of these.
 */
export function joinMotions(
  statements: readonly Statement[],
  drafts: ReadonlyMap<Statement, Draft>,
  { grammar, reading }: { readonly grammar: Grammar; readonly reading: Reading },
): Ties {
  const course: Course = {
    drafts,
    grammar,
    reading,
    motions: new Map(),
    votes: [],
    said: new Map(),
    isAmendmentNext: false,
    moversBelow: moversStandBelow(statements, 0),
  };
  for (let at = 0; at < statements.length; ) {
    const gathered = reading === 'words' ? gatheredVote(statements, at, grammar) : undefined;
    const statement = statements[at];
    const { lost } = course;
    course.lost = undefined;
    if (statement && gathered && lost && takeLost(statement, gathered.vote, lost, course)) {
      at += gathered.length;
      continue;
    }
    if (gathered?.isOnAmendment) settleBetween(gathered.vote, course);
    if (statement && gathered) takeSaid(statement, gathered.vote, course);
    else if (statement) meet(statement, course, statements[at + 1]);
    if (statement?.type === 'heading') course.moversBelow = moversStandBelow(statements, at + 1);
    at += gathered?.length ?? 1;
  }
  endAll(course);
  return { motions: course.motions, votes: course.votes, said: course.said };
}

/** “Resolved: …” and below it “Proposed by …”, and so again: whether what stands from here to the next heading keeps to that order. */
function moversStandBelow(statements: readonly Statement[], from: number): boolean {
  let first: Statement['type'] | undefined;
  let last: Statement['type'] | undefined;
  for (let at = from; at < statements.length; at += 1) {
    const statement = statements[at];
    if (!statement || statement.type === 'heading') break;
    const isOwn = statement.type === 'decision' && statement.motion === undefined;
    const isNamesOnly =
      statement.type === 'motion' && statement.motion.text === undefined && !statement.motion.isAmendment;
    if (!isOwn && !isNamesOnly) continue;
    first ??= statement.type;
    last = statement.type;
  }
  return first === 'decision' && last === 'motion';
}

function meet(statement: Statement, course: Course, next: Statement | undefined): void {
  switch (statement.type) {
    case 'decision':
      decide(statement, course, next);
      break;
    case 'motion':
      move(statement, statement.motion, course);
      break;
    case 'vote':
      if (statement.vote.foundBy === undefined) {
        course.said.set(statement, statement.vote);
        takeVote(statement.vote, course);
      } else takeSaid(statement, statement.vote, course);
      break;
    case 'reasons':
    case 'alternatives':
      if (course.reasoned) course.reasoned[statement.type] = statement.words;
      break;
    case 'heading':
      endAll(course);
      course.reasoned = undefined;
      course.below = placeOf(statement.blocks[0]);
      course.isAmendmentNext = course.grammar.announcesAmendment(course.below?.heading ?? '');
      break;
    case 'other':
      if (statement.isTold) takeTold(statement, course);
      else if (statement.blocks[0].type !== 'hr' && !announcesVote(statement, course))
        readProse(statement, course);
      break;
  }
}

/** "Result of the vote:" parts nothing from the vote below it. */
const announcesVote = ({ blocks }: Statement, { grammar }: Course): boolean =>
  blocks.length === 1 && grammar.rollCalls.announces(blockText(blocks[0]?.tokens ?? []));

function move(statement: Statement & { readonly type: 'motion' }, moved: Motion, course: Course): void {
  const { decision, isAmendmentNext, reasoned } = course;
  const beside = statement.isBeside && (decision?.draft ?? (statement.isOfAbove && reasoned));
  if (beside && !beside.motion && !(decision && isOfOtherPoint(decision.statement, statement))) {
    // “Proposed by Cllr Amber, seconded by Cllr Birch and carried with one abstention.”
    const told = voteIn(statement, course);
    const vote = told && !isLost({ vote: told }) && !beside.vote ? told : undefined;
    giveMotion({ motion: moved, gap: 0, ...(vote && { vote }) }, beside);
    if (beside.motion) course.motions.set(statement, beside.motion);
    return;
  }
  const isAmendment =
    isAmendmentNext || course.grammar.announcesAmendment(blockText(statement.blocks[0].tokens));
  const motion: Motion = isAmendment ? { ...moved, isAmendment: true } : moved;
  // “Cllr Elm proposed that it stay, which was not seconded.”: what stood before it is still what is before the meeting.
  if (motion.outcome === 'fell' && motion.foundBy === 'words') {
    course.motions.set(statement, undecided({ statement, motion, gap: 0 }, course.below));
    return;
  }
  loseVote(course);
  end('amendment', course);
  if (!motion.isAmendment) end('motion', course);
  const vote = moved.vote ?? voteIn(statement, course);
  const table: Table = defined({
    statement,
    motion,
    gap: 0,
    above: decision,
    vote,
    outcome: motion.outcome ?? vote?.outcome,
  });
  course[motion.isAmendment ? 'amendment' : 'motion'] = table;
  course.decision = undefined;
  course.lent = undefined;
  course.isAmendmentNext = false;
}

/** Whether words that name no motion tell what came of it. */
const isOpen = (table: Table): boolean =>
  !isLost(table) && table.motion?.text === undefined && table.gap <= FARTHEST;

function decide(
  statement: Statement & { readonly type: 'decision' },
  course: Course,
  next: Statement | undefined,
): void {
  const draft = course.drafts.get(statement);
  if (!draft) return;
  const { amendment, vote } = course;
  // Nobody can tell whether what was decided is the motion or an amendment of which the minutes do not say what came of it.
  if (amendment && !isOver(amendment)) endAll(course);
  else end('amendment', course);
  if (draft.kind === 'elected') putForward(draft, course);
  const { motion } = course;
  const isOwn =
    motion !== undefined &&
    !draft.motion &&
    !(next?.type === 'motion' && next.isBeside) &&
    (statement.label.isAmended
      ? !isLost(motion)
      : statement.isResult
        ? isOpen(motion)
        : mayDecide(motion, draft, statement, course.moversBelow));
  course.lent = undefined;
  if (motion && isOwn) {
    giveMotion(motion, draft);
    if (motion.statement && draft.motion) course.motions.set(motion.statement, draft.motion);
    if (motion.vote?.foundBy === undefined && motion.vote) course.lent = motion;
    course.motion = undefined;
  } else end('motion', course);
  if (vote && course.vote === vote && !draft.vote && !isLost({ vote })) {
    draft.vote = vote;
    course.lent = { vote, gap: 0 };
    course.vote = undefined;
  } else loseVote(course);
  course.under = undefined;
  const own = statement.vote ?? voteIn(statement, course);
  if (own && !isLost({ vote: own }) && (!draft.vote || !addTo(draft.vote, own))) draft.vote ??= own;
  course.decision = { draft, statement };
  course.reasoned = draft;
  course.isAmendmentNext = false;
}

/** Of several who were put forward, the one who was elected is named in the decision: that motion is back on the table. */
function putForward(draft: Draft, course: Course): void {
  const isOfElected = (motion: Motion | undefined): boolean => {
    const nominee = nomineeOf(motion);
    return nominee !== undefined && isNamedIn(nominee, draft);
  };
  if (isOfElected(course.motion?.motion)) return;
  const others = [...course.motions].filter(
    ([, motion]) => isOfElected(motion) && !motion.outcome && !motion.vote,
  );
  const [only] = others;
  if (!only || others.length > 1) return;
  end('motion', course);
  course.motion = { statement: only[0], motion: only[1], gap: 0 };
}

const placeOf = (heading: ParsedBlock): Motion['below'] => ({
  heading: blockText(heading.tokens),
  id: String(heading.tokens[0]?.attrGet('id') ?? ''),
});
