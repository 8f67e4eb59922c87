// What stands on the trail of a motion tells: who seconds it, what is voted on it, and what came of it.

import type { SaidResult } from '../grammar/said.ts';
import { defined } from '../model/defined.ts';
import { shownByVote } from '../model/shown-by-vote.ts';
import { isByName, isCounted, type Vote } from '../model/vote.ts';
import { clausesAfter } from './clauses.ts';
import { wordsOf } from './markdown/blocks.ts';
import { goesOn } from './parted-paragraphs.ts';
import {
  type AfterMotion,
  FARTHEST_OVER_OTHERS,
  type Here,
  isParted,
  isSecondedAlready,
  isWithin,
  type Step,
  type Trail,
} from './trail.ts';

/** Who seconds it, what is voted on it, and what came of it. */
export function readResult(here: Here, trail: Trail): Step {
  const { block, says } = here;
  const { said, grammar } = trail;
  // "Birch seconded (4-0)."
  const vote =
    grammar.parseVote(wordsOf(block), block.line) ??
    (says?.seconded ? grammar.voteWithin(wordsOf(block), block.line) : undefined);
  if (trail.isApart && !trail.isOther) hearDebate(here, vote, trail);
  else if (isPartedCount(here, vote, trail)) trail.debated = { vote, taken: [...trail.found.taken, block] };
  // Whatever else was moved, the meeting ends without it.
  if (says?.result?.closes === true && !said.closes) return 'ends';
  hearSeconder(here, trail);
  const carried = says?.seconded?.result;
  if (says?.result === undefined && carried !== undefined) {
    trail.found = { ...trail.found, carried };
    return 'ends';
  }
  const told = toldResult(here, vote, trail) ?? toldByVote(vote, trail);
  if (told) {
    trail.found = told;
    return 'ends';
  }
  // What is told in the same paragraph, between a motion and its seconder, is of that motion.
  const isAside = goesOn(block) && trail.next === trail.at + 1;
  if (!says && !vote && !isAside) trail.isApart = true;
  if (trail.isApart && said.isClose) return 'ends';
  if (trail.isApart && !vote && grammar.movesInWords(wordsOf(block))) trail.isOther = true;
  return 'goes on';
}

/** "A roll call was taken.", and behind it "Ayes: 3; Noes: 0.": the sentence between would part the figures from their motion, and in one paragraph names, too. */
const isPartedCount = ({ block, says }: Here, vote: Vote | undefined, trail: Trail): vote is Vote =>
  vote !== undefined &&
  says?.result === undefined &&
  isParted(trail) &&
  isOnMotion(vote) &&
  (goesOn(block) || !isByName(vote)) &&
  !trail.debated;

function hearDebate({ block, says }: Here, vote: Vote | undefined, trail: Trail): void {
  const { grammar, found } = trail;
  const within = says?.result?.isNamed ? grammar.voteWithin(wordsOf(block), block.line) : undefined;
  const told = vote ?? within;
  if (told && isCounted(told)) trail.debated = { vote: told, taken: [...found.taken, block] };
}

/** "Birch seconded the motion." leads back over words that say more of it. */
function hearSeconder({ block, says }: Here, trail: Trail): void {
  const { isApart, isOther, found } = trail;
  const seconded = says?.seconded;
  if (seconded && !found.seconder && (!isApart || (seconded.namesMotion && !isOther))) {
    const { seconder, text = found.text } = seconded;
    trail.found = { ...found, ...defined({ seconder, text }), taken: [...found.taken, block] };
  }
  if (says?.quoted !== undefined && !isApart && trail.found.text === undefined) {
    // "Be it resolved that we meet in private to discuss", and its points below.
    const points = clausesAfter(trail.row.blocks, trail.next, says.quoted, trail.grammar);
    trail.next += points;
    trail.found = { ...trail.found, text: says.quoted, blocks: trail.next - trail.at };
  }
  trail.isSeconded ||=
    (seconded !== undefined && (!isApart || seconded.namesMotion === true)) || isSecondedAlready(trail);
}

/** "Motion carried.", over a debate where it names the motion and somebody seconded that. */
function toldResult({ block, says }: Here, vote: Vote | undefined, trail: Trail): AfterMotion | undefined {
  const { found, isApart, isOther, isSeconded, debated } = trail;
  const result = says?.result;
  const leadsBack =
    (result?.isNamed && isSeconded && (isWithin(FARTHEST_OVER_OTHERS, trail) || !isOther)) ||
    (isSeconded && !isOther && isInParagraph(trail));
  if (!result || (isApart && !leadsBack)) return undefined;
  // "Proposed by Amber, seconded by Birch: No objections." is what they have to say of an application.
  if (result.needsWords && !isSureUnopposed(trail)) return undefined;
  const isVotedFar = vote !== undefined && isParted(trail);
  return {
    ...{ ...found, result, ...(found.fields && vote && { vote }) },
    // What stands between would part it from the decision.
    ...(isVotedFar && { vote }),
    // "There was no seconder." is said of this one alone: what was moved before it stays before the meeting.
    ...((isVotedFar || result.outcome === 'fell') && { taken: [...found.taken, block] }),
    ...(!isOther && debated && { ...debated, ...defined({ vote: bothVotes(debated.vote, vote) }) }),
    ...(result.outcome === 'carried' && { carried: result.words, resultBlock: block }),
  };
}

/** Names below "Yeas", and behind them "Motion passed (3 to 0)": figures that the names do not tell. */
function bothVotes(debated: Vote | undefined, vote: Vote | undefined): Vote | undefined {
  const isSame = vote?.counts.for !== undefined && vote.counts.for === debated?.counts.for;
  return debated && isSame ? { ...debated, counts: { ...vote.counts, ...debated.counts } } : debated;
}

/** "Amber moved to paint it. Birch seconded. A short discussion followed. Carried.": in one paragraph nothing else can have come of it. */
function isInParagraph({ row, at, next }: Trail): boolean {
  if (next - at > MOST_ASIDES) return false;
  for (let between = at + 1; between <= next; between += 1) {
    const block = row.blockAt(between);
    const says = row.saysAt(between);
    // Who seconds it begins a paragraph of their own.
    const isOpen = between === at + 1 && says !== 'label' && (says?.seconded ?? says?.begun) !== undefined;
    if (block?.type !== 'paragraph' || !(isOpen || goesOn(block))) return false;
  }
  return true;
}
const MOST_ASIDES = 6;

/** "No objections.", and not "Motion carried 5-0." behind it, which tells more. */
function isSureUnopposed({ row, next, said, found }: Trail): boolean {
  const behind = row.saysAt(next + 1);
  const isToldBehind = behind !== 'label' && behind?.result?.isNamed === true;
  return !isToldBehind && ((said.text ?? found.text) !== undefined || found.blocks > 0);
}

/** A vote that says itself what came of the motion. */
export function toldByVote(vote: Vote | undefined, trail: Trail): AfterMotion | undefined {
  const { row, next, found, isApart, isOther, isSeconded, debated } = trail;
  const isSure = isSeconded || isRightBelow(vote, trail);
  const shown = isSure && vote && !isToldNext(trail) ? shownByVote(vote) : undefined;
  const outcome = vote?.outcome ?? shown;
  const isOnIt = !isApart || (isSeconded && !isOther && vote !== undefined && isOnMotion(vote));
  if (outcome === undefined || !isOnIt) return undefined;
  const result: SaidResult = { outcome, words: outcome, isNamed: false };
  // What stands between would part it from the decision.
  const block = row.blockAt(next);
  const isVotedFar = !debated && vote && block && isParted(trail);
  return {
    ...{ ...found, ...debated, result },
    ...(isVotedFar && { vote, taken: [...found.taken, block] }),
    ...(outcome === 'carried' && { carried: outcome }),
  };
}

/** "Motion to adopt the budget. 10 votes yes, 2 votes no.": on what else would they have voted? */
const isRightBelow = (vote: Vote | undefined, trail: Trail): boolean =>
  vote !== undefined &&
  isOnMotion(vote) &&
  trail.said.text !== undefined &&
  isWithin(1 + trail.found.taken.length, trail);

/** Whether the paragraph behind a vote says what came of it: "Carried.", "The motion fails, as it needs three quarters." */
function isToldNext({ row, next, grammar }: Trail): boolean {
  const says = row.saysAt(next + 1);
  if (says === 'label' || (says?.decision ?? says?.alone ?? says?.result) !== undefined) return true;
  const behind = row.blockAt(next + 1);
  return behind?.type === 'paragraph' && grammar.outcomesIn(wordsOf(behind)).length > 0;
}

/** Behind a debate only a vote of two sides leads back to the motion. */
const isOnMotion = ({ counts }: Vote): boolean => counts.for !== undefined && counts.against !== undefined;
