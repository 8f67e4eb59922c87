// Joins what belongs together: motions, votes, reasons and alternatives with their decision.
//
// A tie is made only where it is certain: what stands together is joined, and words between that say otherwise part it. What
// was not joined keeps its own place in the data: a motion without a decision, a vote of which nobody can tell what it was on.

import type { Grammar } from '../grammar/grammar.ts';
import { defined } from '../model/defined.ts';
import type { Reading } from '../model/found-by.ts';
import type { Motion } from '../model/motion.ts';
import { isByName, isCounted, type Vote } from '../model/vote.ts';
import { type Course, end, endAll, loseVote, readOn, settle } from './course.ts';
import { gatheredVote } from './gathered-votes.ts';
import { blockText, type ParsedBlock, tokensOf } from './markdown/blocks.ts';
import {
  addTo,
  type Draft,
  FARTHEST,
  giveMotion,
  isLost,
  isNamedIn,
  isOver,
  mayDecide,
  nomineeOf,
  standsNext,
  type Table,
  undecided,
} from './motion-on-table.ts';
import type { Statement } from './statement.ts';

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
    else if (statement) meet(statement, course);
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

function meet(statement: Statement, course: Course): void {
  switch (statement.type) {
    case 'decision':
      decide(statement, course);
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
      else if (statement.blocks[0].type !== 'hr') readProse(statement, course);
      break;
  }
}

function move(statement: Statement & { readonly type: 'motion' }, moved: Motion, course: Course): void {
  const { decision, isAmendmentNext } = course;
  if (statement.isBeside && decision && !decision.draft.motion) {
    // “Proposed by Cllr Amber, seconded by Cllr Birch and carried with one abstention.”
    const told = voteIn(statement, course);
    const vote = told && !isLost({ vote: told }) && !decision.draft.vote ? told : undefined;
    giveMotion({ motion: moved, gap: 0, ...(vote && { vote }) }, decision.draft);
    if (decision.draft.motion) course.motions.set(statement, decision.draft.motion);
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

/** A vote in words is one only where a motion or a decision stands right before it; anywhere else they are prose. */
function takeSaid(statement: Statement, vote: Vote, course: Course): void {
  const { amendment, motion, decision } = course;
  const table = amendment && !isOver(amendment) ? amendment : (motion ?? amendment);
  const above = table?.statement ?? decision?.statement;
  // Of the points of a list only those that say something are seen here: what stands between two is told by their lines.
  const isParted =
    above !== undefined && (above.isWithin || statement.isWithin) && !standsNext(above, statement);
  const isNear = table
    ? table.gap === 0 || (isCounted(vote) && table.gap <= FARTHEST)
    : decision !== undefined;
  const before = table ? table.vote : decision?.draft.vote;
  const isOnlyNamed = !isCounted(vote) && isByName(vote) && !before;
  if (isParted) return;
  if (course.reading === 'marked' || isOnlyNamed || (!isNear && !(isCounted(vote) && !table && !decision))) {
    readOn(blockText(statement.blocks[0]?.tokens ?? []), course);
    return;
  }
  if (before) {
    if (addTo(before, vote)) settleVote(vote, course);
    else readOn(blockText(statement.blocks[0]?.tokens ?? []), course);
    return;
  }
  course.said.set(statement, vote);
  takeVote(vote, course);
  settleVote(vote, course);
}

/** “The motion did not carry.”, and below it who voted how. */
function takeLost(statement: Statement, vote: Vote, lost: Table, course: Course): boolean {
  const { for: inFavour = 0, against = 0 } = vote.counts;
  if (!lost.statement || !lost.motion || lost.vote || inFavour > against) return false;
  course.said.set(statement, vote);
  course.motions.set(lost.statement, undecided({ ...lost, vote }, course.below));
  return true;
}

/** Of a vote for the motion or for the amendment, the amendment had the smaller part. */
function settleBetween({ counts }: Vote, course: Course): void {
  const { amendment } = course;
  if (!amendment || isOver(amendment)) return;
  if ((counts.for ?? 0) > (counts.against ?? 0)) amendment.outcome = 'lost';
  end('amendment', course);
  if (course.motion) course.motion.gap = 0;
}

function readProse(statement: Statement, course: Course): void {
  takeFigures(statement, course);
  readOn(blockText(statement.blocks[0]?.tokens ?? []), course);
}

/** "This was seconded by Cllr Birch and carried by 4 votes to 1.": told with the decision above, but for its vote. */
function takeTold(statement: Statement, course: Course): void {
  takeFigures(statement, course);
  const vote = voteIn(statement, course);
  const draft = course.decision?.draft;
  if (vote && draft && !draft.vote && !isLost({ vote })) draft.vote = vote;
}

/** A debate that ends with its figures: "JF spoke for it. For: 3. Against: 4. The motion falls." */
function takeFigures(statement: Statement, course: Course): void {
  const { amendment, motion, grammar } = course;
  const table = amendment && !isOver(amendment) ? amendment : motion;
  if (course.reading === 'marked' || !table || table.vote || table.gap > FARTHEST) return;
  const [block] = statement.blocks;
  const vote = block && grammar.voteOfDebate(blockText(block.tokens), block.line);
  if (vote) Object.assign(table, { vote, gap: 0 });
}

/** "Motion failed 2-3" tells the vote and what came of it. */
function settleVote({ outcome }: Vote, course: Course): void {
  if (outcome !== undefined && (course.motion || course.amendment)) settle({ outcome }, course);
}

function takeVote(vote: Vote, course: Course): void {
  const { amendment, motion, decision, lent } = course;
  const table = amendment && !isOver(amendment) ? amendment : motion;
  // Nobody can tell whether it was on the motion or on the amendment that prose tells of below it.
  if (table && table === motion && course.isAmendmentNext) {
    course.votes.push(vote);
    return;
  }
  if (table) {
    if (table !== amendment) end('amendment', course);
    if (table.vote) course.votes.push(vote);
    else Object.assign(table, { vote, gap: 0 });
    return;
  }
  if (amendment) {
    course.votes.push(vote);
    return;
  }
  if (!decision) {
    loseVote(course);
    course.vote = vote;
    return;
  }
  const { draft } = decision;
  if (draft.vote && lent) takeBack(lent, draft, course);
  if (!draft.vote) draft.vote = vote;
  else if (draft.vote.foundBy === undefined || !addTo(draft.vote, vote)) course.votes.push(vote);
}

/** The vote that a decision or a motion tells of in its own words. */
function voteIn({ blocks }: Statement, { grammar, reading }: Course): Vote | undefined {
  if (reading === 'marked') return undefined;
  return grammar.voteWithin(blockText(tokensOf(blocks)), blocks[0]?.line ?? 0);
}

/** The decision has a vote of its own right below it: the one above was on its motion alone, or on something else. */
function takeBack(lent: Table, draft: Draft, course: Course): void {
  if (lent.statement) {
    delete draft.motion;
    course.motions.set(lent.statement, undecided(lent, course.below));
  } else if (lent.vote) course.votes.push(lent.vote);
  delete draft.vote;
  course.lent = undefined;
}

/** Whether words that name no motion tell what came of it. */
const isOpen = (table: Table): boolean =>
  !isLost(table) && table.motion?.text === undefined && table.gap <= FARTHEST;

function decide(statement: Statement & { readonly type: 'decision' }, course: Course): void {
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
    (statement.isResult ? isOpen(motion) : mayDecide(motion, draft, statement, course.moversBelow));
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
