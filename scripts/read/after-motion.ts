// What stands behind a motion and belongs to it: who seconds it, its own words, and whether it was carried.

import type { Grammar, MotionFields } from '../grammar/grammar.ts';
import type { SaidMotion, SaidResult, Saying } from '../grammar/said.ts';
import { sentencesOf } from '../grammar/sentences.ts';
import { defined } from '../model/defined.ts';
import type { Motion } from '../model/motion.ts';
import { isCounted, type Vote } from '../model/vote.ts';
import { clausesAfter } from './clauses.ts';
import { fieldsAt } from './fields-below.ts';
import { blockText, listItems, type ParsedBlock, wordsOf } from './markdown/blocks.ts';
import type { Row } from './statement.ts';
import { voteInPoints, votesOfTable } from './voice-points.ts';
import { shownByVote } from './vote-outcome.ts';
import { wordsBelow } from './words-below.ts';

/** Over how many paragraphs of debate "Motion carried." may lead back to the motion, and where one of them moves something else, too. */
const FARTHEST = 12;
const FARTHEST_OVER_OTHERS = 6;

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

/** Another motion or decision ends what belongs to a motion, and so does a heading. */
export function afterMotion(row: Row, at: number, said: SaidMotion, grammar: Grammar): AfterMotion {
  // "… be amended to include:", and the points of it below.
  const { text = '' } = said;
  const blocks = /:$/.test(text) ? clausesAfter(row.blocks, at, text, grammar) : 0;
  return follow(row, at, { said, found: { blocks, taken: [] } }, grammar);
}

/** The same behind words that nobody has moved yet; undefined where no names follow them, or where it is not certain that they do. */
export function afterWords(row: Row, at: number, text: string, grammar: Grammar): AfterMotion | undefined {
  const says = row.saysAt(at);
  const isQuoted = says !== 'label' && says?.quoted !== undefined;
  const clauses = isQuoted ? 0 : clausesAfter(row.blocks, at, text, grammar);
  const found = follow(row, at, { said: { text }, found: { blocks: clauses, taken: [] } }, grammar);
  return isQuoted || found.mover ? found : undefined;
}

/** What is followed, and what was met on the way. */
interface Trail {
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
  /** Somebody seconded it, named or not. */
  isSeconded: boolean;
  /** Rules across the page are no paragraphs. */
  rules: number;
  /** The vote behind a debate: it is on the motion where words behind it name that. */
  debated?: Pick<AfterMotion, 'vote' | 'taken'>;
}

/** The block that is looked at, and what it says. */
interface Here {
  readonly block: ParsedBlock;
  readonly says: Saying | undefined;
}

/** Whether what follows may still belong to the motion; undefined where a reader has nothing to say of a block. */
type Step = 'goes on' | 'ends';

function follow(
  row: Row,
  at: number,
  { said, found }: Pick<Trail, 'said' | 'found'>,
  grammar: Grammar,
): AfterMotion {
  const trail: Trail = {
    ...{ row, at, said, grammar, found, next: at + 1 + found.blocks },
    ...{ isApart: false, isOther: false, isSeconded: false, rules: 0 },
  };
  while (isWithin(FARTHEST, trail) && stepOn(trail) === 'goes on') trail.next += 1;
  return trail.found;
}

const isWithin = (farthest: number, { next, at, found, rules }: Trail): boolean =>
  next - at <= farthest + found.blocks + rules;

function stepOn(trail: Trail): Step {
  const { row, next } = trail;
  const block = row.blockAt(next);
  const says = row.saysAt(next);
  const read = readWords(trail) ?? (block && (readFields(says, trail) ?? readBetween(block, trail)));
  if (read) return read;
  if (block?.type !== 'paragraph') return 'ends';
  if (says === 'label') return readLabel(block, trail);
  const here: Here = { block, says };
  return readMovers(here, trail) ?? readOthers(here) ?? readResult(here, trail);
}

/** Its own words, where it has none yet. */
function readWords(trail: Trail): Step | undefined {
  const { row, next, at, said, found, grammar, isApart } = trail;
  const isOpen = !isApart && found.blocks === 0 && (said.text ?? found.text) === undefined;
  const words = isOpen ? wordsBelow(row, next, grammar, said.isAbove) : undefined;
  if (!words) return undefined;
  trail.found = { ...found, ...words, blocks: next - at + words.blocks };
  trail.next += words.blocks;
  return 'goes on';
}

/** "Moved by: Amber", "Vote: 5 for", each a line, or each a paragraph. Movers in words have an order of their own. */
function readFields(says: Saying | 'label' | undefined, trail: Trail): Step | undefined {
  const { row, said, found, grammar } = trail;
  const isMoved = says !== 'label' && says?.motion !== undefined;
  const isWhole = found.fields !== undefined && (found.seconder !== undefined || found.mover === undefined);
  const below = isMoved || isWhole ? undefined : fieldsAt(row, trail.next, grammar);
  if (!below) return undefined;
  const { fields, blocks } = below;
  const { mover = found.mover ?? said.mover, seconder, vote, outcome, words = outcome } = fields;
  const told = {
    ...found,
    fields,
    ...defined({ mover, seconder, vote }),
    taken: [...found.taken, ...blocks],
  };
  trail.next += blocks.length - 1;
  trail.found = outcome === 'carried' && words !== undefined ? { ...told, carried: words } : told;
  trail.isApart = false;
  return outcome === undefined ? 'goes on' : 'ends';
}

/** A rule across the page; points of what is moved, and the votes of each as a table of figures. */
function readBetween(block: ParsedBlock, trail: Trail): Step | undefined {
  if (block.type === 'hr') trail.rules += 1;
  else if (/_list$/.test(block.type)) return readPoints(block, trail);
  else if (block.type === 'fence') trail.isApart = true;
  // A table of who voted how stands between the motion and its result.
  else if (block.type === 'table') return votesOfTable(block, trail.grammar) ? 'goes on' : undefined;
  else return undefined;
  return 'goes on';
}

/** Points of what is moved; or the voices on it, a side a point; or "Agreed. Dora will tell the owner." as the first point below it. */
function readPoints(block: ParsedBlock, trail: Trail): Step {
  const { found, grammar, isApart } = trail;
  const [first] = listItems(block);
  const [answer] = first && !isApart ? sentencesOf(blockText(first.tokens)) : [];
  const bare = answer && grammar.resultBare(answer.text);
  if (bare) {
    trail.found = { ...found, carried: bare.label };
    return 'ends';
  }
  const vote = voteInPoints(block, trail.grammar);
  trail.isSeconded ||= isSecondedAlready(trail);
  const told = vote && toldByVote(vote, trail);
  if (told) trail.found = told;
  else if (!vote) trail.isApart = true;
  return told ? 'ends' : 'goes on';
}

/** “Decision: All in favour 4-0”, where it says no more than that; “Agreed.” with no clauses below it. */
function readLabel(block: ParsedBlock, trail: Trail): Step {
  const { row, next, found, grammar, isApart } = trail;
  const bare = isApart ? undefined : grammar.resultBare(wordsOf(block));
  if (bare && clausesAfter(row.blocks, next, '', grammar) === 0) {
    trail.found = { ...found, carried: bare.label, taken: [...found.taken, block] };
    return 'ends';
  }
  const told = isApart ? undefined : grammar.resultField(wordsOf(block), block.line);
  if (!told) return 'ends';
  const { vote, outcome, words } = told;
  const taken = [...found.taken, block];
  const result: SaidResult | undefined = outcome && { outcome, words: words ?? outcome, isNamed: false };
  trail.found =
    outcome === 'carried'
      ? { ...found, ...defined({ vote, carried: words }), taken }
      : { ...found, ...defined({ vote, result }), taken };
  return 'ends';
}

/** "Motion: To paint the jetty", and in the line below "Motion by Amber, second by Birch", or "Amber moved." */
function readMovers({ block, says }: Here, trail: Trail): Step | undefined {
  const { row, next, said, found, grammar, isApart } = trail;
  if (isApart || found.mover || said.mover !== undefined) return undefined;
  const moved = says?.motion;
  if (moved?.mover && moved.text === undefined && !says?.decision) {
    // Words stand above their movers or below them: of two, nobody can tell which are theirs.
    if (wordsBelow(row, next + 1, grammar)) return 'ends';
    const { mover, seconder, result = moved.outcome === 'carried' ? moved.outcome : undefined } = moved;
    const told = { ...found, ...defined({ mover, seconder }), taken: [...found.taken, block] };
    trail.found = result === undefined ? told : { ...told, carried: result };
    return result === undefined ? 'goes on' : 'ends';
  }
  const mover = says?.begun?.text === undefined ? says?.begun?.mover : undefined;
  if (!mover) return undefined;
  trail.found = { ...found, mover, taken: [...found.taken, block] };
  return 'goes on';
}

/** Another motion or decision ends it; “Cllr Elm proposed that it stay, which was not seconded.” does not. */
function readOthers({ says }: Here): Step | undefined {
  if (says?.motion?.outcome === 'fell') return 'goes on';
  return says?.decision || says?.motion || says?.begun ? 'ends' : undefined;
}

/** Who seconds it, what is voted on it, and what came of it. */
function readResult(here: Here, trail: Trail): Step {
  const { block, says } = here;
  const { said, grammar } = trail;
  const vote = grammar.parseVote(wordsOf(block), block.line);
  if (trail.isApart && !trail.isOther) hearDebate(here, vote, trail);
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
  const isAside = block.tokens[0]?.meta?.['goesOn'] === true && trail.next === trail.at + 1;
  if (!says && !vote && !isAside) trail.isApart = true;
  if (trail.isApart && said.isClose) return 'ends';
  if (trail.isApart && !vote && grammar.movesInWords(wordsOf(block))) trail.isOther = true;
  return 'goes on';
}

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

const isSecondedAlready = ({ said, found }: Trail): boolean =>
  said.needsNoSeconder === true || (said.seconder ?? found.seconder) !== undefined;

/** "Motion carried.", over a debate where it names the motion and somebody seconded that. */
function toldResult({ block, says }: Here, vote: Vote | undefined, trail: Trail): AfterMotion | undefined {
  const { found, isApart, isOther, isSeconded, debated, next, at, rules } = trail;
  const result = says?.result;
  const leadsBack = result?.isNamed && isSeconded && (isWithin(FARTHEST_OVER_OTHERS, trail) || !isOther);
  if (!result || (isApart && !leadsBack)) return undefined;
  const isParted = next - at - 1 > found.blocks + rules;
  return {
    ...{ ...found, result, ...(found.fields && vote && { vote }) },
    // What stands between would part it from the decision.
    ...(vote && isParted && { vote }),
    // "There was no seconder." is said of this one alone: what was moved before it stays before the meeting.
    ...(((vote && isParted) || result.outcome === 'fell') && { taken: [...found.taken, block] }),
    ...(!isOther && debated),
    ...(result.outcome === 'carried' && { carried: result.words, resultBlock: block }),
  };
}

/** A vote that says itself what came of the motion. */
function toldByVote(vote: Vote | undefined, trail: Trail): AfterMotion | undefined {
  const { row, next, at, rules, found, isApart, isOther, isSeconded, debated } = trail;
  const shown = isSeconded && vote && !isToldNext(row, next) ? shownByVote(vote) : undefined;
  const outcome = vote?.outcome ?? shown;
  const isOnIt = !isApart || (isSeconded && !isOther && vote !== undefined && isOnMotion(vote));
  if (outcome === undefined || !isOnIt) return undefined;
  const result: SaidResult = { outcome, words: outcome, isNamed: false };
  // What stands between would part it from the decision.
  const block = row.blockAt(next);
  const isParted = !debated && vote && block && next - at - 1 > found.blocks + rules;
  return {
    ...{ ...found, ...debated, result },
    ...(isParted && { vote, taken: [...found.taken, block] }),
    ...(outcome === 'carried' && { carried: outcome }),
  };
}

/** Whether the paragraph behind a vote says what came of it. */
function isToldNext(row: Row, at: number): boolean {
  const says = row.saysAt(at + 1);
  return says === 'label' || (says?.decision ?? says?.alone ?? says?.result) !== undefined;
}

/** Behind a debate only a vote of two sides leads back to the motion. */
const isOnMotion = ({ counts }: Vote): boolean => counts.for !== undefined && counts.against !== undefined;
