// What stands behind a motion and belongs to it: who seconds it, its own words, and whether it was carried.

import type { Grammar } from '../grammar/grammar.ts';
import type { SaidMotion, SaidResult, Saying } from '../grammar/said.ts';
import { sentencesOf } from '../grammar/sentences.ts';
import { defined } from '../model/defined.ts';
import { isCounted } from '../model/vote.ts';
import { meetAmendment, withinAmendment } from './amendments-between.ts';
import { clausesAfter } from './clauses.ts';
import { fieldsAt } from './fields-below.ts';
import { longWords } from './long-words.ts';
import { blockText, listItems, type ParsedBlock, wordsOf } from './markdown/blocks.ts';
import { isDone, isTask } from './markdown/task-lists.ts';
import type { Row } from './statement.ts';
import {
  type AfterMotion,
  FARTHEST,
  type Here,
  isParted,
  isSecondedAlready,
  isWithin,
  type Step,
  type Trail,
} from './trail.ts';
import { readResult, toldByVote } from './trail-results.ts';
import { voteSetOut } from './votes-set-out.ts';
import { wordsBelow } from './words-below.ts';

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
  const isOfFields = fieldsAt(row, at + 1, grammar)?.fields.seconder !== undefined;
  const clauses = isQuoted || isOfFields ? 0 : clausesAfter(row.blocks, at, text, grammar);
  const found = follow(row, at, { said: { text }, found: { blocks: clauses, taken: [] } }, grammar);
  return isQuoted || found.mover ? found : undefined;
}

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

function stepOn(trail: Trail): Step {
  const { row, next } = trail;
  if (trail.amendment !== undefined) return withinAmendment(trail);
  const block = row.blockAt(next);
  const says = row.saysAt(next);
  const read = readWords(trail) ?? (block && (readFields(says, trail) ?? readBetween(block, trail)));
  if (read) return read;
  if (block?.type !== 'paragraph') return 'ends';
  // "Reasons: the hall is cold." stands between what was moved and the vote on it.
  if (trail.said.needsNoSeconder && trail.grammar.reasonsIn(wordsOf(block)) !== undefined) return 'goes on';
  if (says === 'label') return readLabel(block, trail);
  const here: Here = { block, says };
  return readMovers(here, trail) ?? readOthers(here, trail) ?? readResult(here, trail);
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
  // "Proposer: Amber", "Seconder: Birch", and further down "Proposer: Cedar": another motion.
  if (fields.mover && isSecondedAlready(trail)) return 'ends';
  const { mover = found.mover ?? said.mover, seconder, vote, outcome, words = outcome } = fields;
  const text = found.text ?? (said.text === undefined ? fields.text : undefined);
  const told = {
    ...found,
    fields,
    ...defined({ mover, seconder, vote, text }),
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
  else if (block.type === 'table') return readVoteSetOut(block, trail) ?? 'ends';
  else if (block.type === 'fence') trail.isApart = true;
  else return undefined;
  return 'goes on';
}

/** Points of what is moved; or the voices on it, a side a point; or "Agreed. Dora will tell the owner." as the first point below it. */
function readPoints(block: ParsedBlock, trail: Trail): Step {
  const { found, grammar, isApart } = trail;
  // Of boxes “Passed” and “Failed” the ticked one answers.
  const first = listItems(block).find(({ opening }) => !isTask(opening) || isDone(opening));
  const [answer] = first && !isApart ? sentencesOf(blockText(first.tokens)) : [];
  const bare = answer && grammar.resultBare(answer.text);
  if (bare) {
    const vote = answer && grammar.parseVote(answer.text, block.line);
    trail.found = { ...found, ...defined({ vote }), carried: bare.label };
    return 'ends';
  }
  const step = readVoteSetOut(block, trail) ?? readOnlyPoint(block, trail);
  if (!step) trail.isApart = true;
  return step ?? 'goes on';
}

/** "- Vote: all in favour": a list that is nothing else tells what came of what was moved right above it. */
function readOnlyPoint(block: ParsedBlock, trail: Trail): Step | undefined {
  const [only, ...others] = listItems(block);
  if (!only || others.length > 0 || trail.isApart) return undefined;
  trail.isSeconded ||= isSecondedAlready(trail);
  const told = toldByVote(trail.grammar.parseVote(blockText(only.tokens), block.line), trail);
  if (!told) return undefined;
  trail.found = told;
  return 'ends';
}

/** A vote that is a list or a table, which may say what came of the motion; undefined where it is none. */
function readVoteSetOut(block: ParsedBlock, trail: Trail): Step | undefined {
  const vote = voteSetOut(block, trail.grammar);
  trail.isSeconded ||= isSecondedAlready(trail);
  const told = vote && toldByVote(vote, trail);
  if (told) trail.found = told;
  // The result below it says whether it was on the motion, and other words between would part the two.
  else if (vote && isParted(trail) && !trail.isOther && isCounted(vote))
    trail.debated = { vote, taken: [...trail.found.taken, block] };
  return told ? 'ends' : vote && 'goes on';
}

/** “Decision: All in favour 4-0”, where it says no more than that; “Agreed.” with no clauses below it. */
function readLabel(block: ParsedBlock, trail: Trail): Step {
  const { row, next, found, grammar, isApart } = trail;
  const bare = isApart ? undefined : (grammar.resultBare(wordsOf(block)) ?? resolvedLast(block, trail));
  if (bare && clausesAfter(row.blocks, next, '', grammar) === 0) {
    // "Approved unanimously." tells the vote, too.
    const vote = grammar.parseVote(wordsOf(block), block.line);
    trail.found = {
      ...{ ...found, ...defined({ vote }) },
      ...{ carried: bare.label, taken: [...found.taken, block] },
    };
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

/** "RESOLVED" below what was moved and seconded, where nothing stands below that it could be the label of. */
function resolvedLast(block: ParsedBlock, trail: Trail): { readonly label: string } | undefined {
  const { row, next, grammar } = trail;
  const below = row.blockAt(next + 1);
  const isLast = below === undefined || below.type === 'heading';
  const isOver = isLast && isSecondedAlready(trail) && grammar.isBareResolved(wordsOf(block));
  return isOver ? { label: wordsOf(block).replace(/[.!]$/, '') } : undefined;
}

/** "Motion: To paint the jetty", and in the line below "Motion by Amber, second by Birch", or "Amber moved." */
function readMovers({ block, says }: Here, trail: Trail): Step | undefined {
  const { row, next, said, found, grammar, isApart } = trail;
  if (isApart || found.mover || said.mover !== undefined) return undefined;
  const moved = says?.motion ?? (said.needsNoSeconder ? fieldOfMover(block, grammar) : undefined);
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

/** "Antragsteller: Dora Elder" below its words, and no more. */
function fieldOfMover(block: ParsedBlock, grammar: Grammar): SaidMotion | undefined {
  const { mover, text } = grammar.parseMotion(wordsOf(block), block.line) ?? {};
  return mover && defined({ mover, text });
}

/** Another motion or decision ends it; “Cllr Elm proposed that it stay, which was not seconded.” does not. */
function readOthers(here: Here, trail: Trail): Step | undefined {
  const { says } = here;
  if (says?.motion?.outcome === 'fell') return 'goes on';
  const told = toldAgain(here, trail);
  if (told) {
    trail.found = told;
    return 'ends';
  }
  const met = meetAmendment(here, trail);
  if (met) return met;
  return says?.decision || says?.motion || says?.begun ? 'ends' : undefined;
}

/** "Amber moved to adjourn. Birch seconded.", and behind it "Motion to adjourn carried 5-0.", which names what was moved. */
function toldAgain({ block, says }: Here, trail: Trail): AfterMotion | undefined {
  const { said, found, grammar } = trail;
  const { result, motion, begun, decision } = says ?? {};
  const text = said.text ?? found.text;
  const isNew = decision !== undefined || (motion ?? begun)?.mover !== undefined;
  if (result?.of === undefined || text === undefined || isNew || !isSecondedAlready(trail)) return undefined;
  if (!namesSame(result.of, text)) return undefined;
  const vote = grammar.voteWithin(wordsOf(block), block.line);
  return {
    ...{ ...found, result, taken: [...found.taken, block] },
    ...defined({ vote, carried: result.outcome === 'carried' ? result.words : undefined }),
  };
}

/** Whether all longer words of the shorter stand in the longer. */
function namesSame(one: string, other: string): boolean {
  const [words, others] = [longWords(one), longWords(other)];
  const [few, many] = words.size < others.size ? [words, others] : [others, words];
  return few.size > 0 && [...few].every(word => many.has(word));
}
