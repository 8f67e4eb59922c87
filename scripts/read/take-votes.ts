// The votes of an item, each with what was on the table when it was taken: an amendment, a motion, or the decision right above.

import { isByName, isCounted, type Vote } from '../model/vote.ts';
import { type Course, end, loseVote, readOn, settle } from './course.ts';
import { blockText, inlineText, linesOf, tokensOf } from './markdown/blocks.ts';
import {
  addTo,
  type Draft,
  FARTHEST,
  isLost,
  isOver,
  standsNext,
  type Table,
  undecided,
} from './motion-on-table.ts';
import { paragraphsIn } from './results-below.ts';
import type { Statement } from './statement.ts';

/** A vote in words is one only where a motion or a decision stands right before it; anywhere else they are prose. */
export function takeSaid(statement: Statement, vote: Vote, course: Course): void {
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
  // "Nays: none", parted from those who were for it: what it belongs to, nobody can tell.
  const isOnlyNone = !before && !vote.outcome && Object.values(vote.counts).every(count => count === 0);
  if (isParted || (isOnlyNone && isCounted(vote))) return;
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
export function takeLost(statement: Statement, vote: Vote, lost: Table, course: Course): boolean {
  const { for: inFavour = 0, against = 0 } = vote.counts;
  if (!lost.statement || !lost.motion || lost.vote || inFavour > against) return false;
  course.said.set(statement, vote);
  course.motions.set(lost.statement, undecided({ ...lost, vote }, course.below));
  return true;
}

/** Of a vote for the motion or for the amendment, the amendment had the smaller part. */
export function settleBetween({ counts }: Vote, course: Course): void {
  const { amendment } = course;
  if (!amendment || isOver(amendment)) return;
  if ((counts.for ?? 0) > (counts.against ?? 0)) amendment.outcome = 'lost';
  end('amendment', course);
  if (course.motion) course.motion.gap = 0;
}

export function readProse(statement: Statement, course: Course): void {
  takeFigures(statement, course);
  readOn(blockText(statement.blocks[0]?.tokens ?? []), course);
}

/** "This was seconded by Cllr Birch and carried by 4 votes to 1.": told with the decision above, but for its vote. */
export function takeTold(statement: Statement, course: Course): void {
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

export function takeVote(vote: Vote, course: Course): void {
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
    // "Vote: keep the name. 4 for": it was on that, and not on what is decided below it.
    if (course.grammar.namesItsSubject(vote.remark ?? '')) course.votes.push(vote);
    else course.vote = vote;
    return;
  }
  const { draft } = decision;
  // "Amendment passes by voice vote", and behind it "Vote: 10-2. Bill passes."
  if (course.grammar.isOnWhole(vote.remark ?? '', draft.text)) {
    course.votes.push(vote);
    return;
  }
  if (draft.vote && lent) takeBack(lent, draft, course);
  if (!draft.vote) draft.vote = vote;
  else if (draft.vote.foundBy === undefined || !addTo(draft.vote, vote)) course.votes.push(vote);
}

/** The vote that a decision or a motion tells of in its own words. */
export function voteIn({ blocks }: Statement, { grammar, reading }: Course): Vote | undefined {
  if (reading === 'marked') return undefined;
  const first = blocks[0]?.line ?? 0;
  const vote = grammar.voteWithin(blockText(tokensOf(blocks)), first);
  if (!vote) return undefined;
  // Of several lines one tells it: the last of a point, or of the points below it.
  const lines = blocks.flatMap(paragraphsIn).flatMap(linesOf);
  const told = lines.find(({ tokens }) => grammar.voteWithin(inlineText(tokens), first) !== undefined);
  return { ...vote, line: told?.line ?? first };
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
