// What stands behind a motion and belongs to it: who seconds it, its own words, and whether it was carried.

import type { Grammar, MotionFields } from '../grammar/grammar.ts';
import type { SaidMotion, SaidResult, Saying } from '../grammar/said.ts';
import { defined } from '../model/defined.ts';
import type { Motion } from '../model/motion.ts';
import { isCounted, type Vote } from '../model/vote.ts';
import { clausesAfter } from './clauses.ts';
import { fieldsIn } from './fields-below.ts';
import { type ParsedBlock, wordsOf } from './markdown/blocks.ts';
import type { Row } from './statement.ts';

/** Over how many paragraphs of debate "Motion carried." may lead back to the motion. */
const FARTHEST = 6;

/** Points of what is moved, and the votes of each as a table of figures. */
const PASSED_OVER = /_list$|^fence$/;

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
  /** How many blocks further its own words end, 0 where they do not stand below it. */
  readonly blocks: number;
  /** Paragraphs that are told with it. */
  readonly taken: readonly ParsedBlock[];
}

/** Another motion or decision ends what belongs to a motion, and so does a heading. */
export const afterMotion = (row: Row, at: number, said: SaidMotion, grammar: Grammar): AfterMotion =>
  follow(row, at, { said, found: { blocks: 0, taken: [] } }, grammar);

/** The same behind words that nobody has moved yet; undefined where no names follow them, or where it is not certain that they do. */
export function afterWords(row: Row, at: number, text: string, grammar: Grammar): AfterMotion | undefined {
  const says = row.saysAt(at);
  const isQuoted = says !== 'label' && says?.quoted !== undefined;
  const clauses = isQuoted ? 0 : clausesAfter(row.blocks, at, text, grammar);
  const found = follow(row, at, { said: { text }, found: { blocks: clauses, taken: [] } }, grammar);
  return isQuoted || found.mover ? found : undefined;
}

interface Following {
  readonly said: SaidMotion;
  readonly found: AfterMotion;
}

function follow(row: Row, at: number, { said, found: known }: Following, grammar: Grammar): AfterMotion {
  const isNameless = said.mover === undefined;
  let found = known;
  let isApart = false;
  /** A rule across the page is no paragraph. */
  let rules = 0;
  /** Whether something else was moved meanwhile: then a vote may be on that. */
  let isOther = false;
  /** Whether somebody seconded it, named or not. */
  let isSecondedBy = false;
  /** The vote behind a debate: it is on the motion where words behind it name that. */
  let debated: Pick<AfterMotion, 'vote' | 'taken'> | undefined;
  for (let next = at + 1 + found.blocks; next <= at + FARTHEST + found.blocks + rules; next += 1) {
    const block = row.blockAt(next);
    const says = row.saysAt(next);
    const isOpen = !isApart && found.blocks === 0 && (said.text ?? found.text) === undefined;
    const worded = isOpen ? wordsBelow(row, next, grammar) : undefined;
    if (worded) {
      found = { ...found, ...worded, blocks: next - at + worded.blocks };
      next += worded.blocks;
      continue;
    }
    // Movers in words have an order of their own, above or below what they moved.
    const isMoved = says !== 'label' && says?.motion !== undefined;
    const fields = block && !found.fields && !isMoved ? fieldsIn(block, grammar) : undefined;
    if (block && fields) {
      const { mover = said.mover, seconder, vote, outcome, words = outcome } = fields;
      found = { ...found, fields, ...defined({ mover, seconder, vote }), taken: [...found.taken, block] };
      if (outcome !== undefined)
        return { ...found, ...(outcome === 'carried' && words !== undefined && { carried: words }) };
      isApart = false;
      continue;
    }
    if (block?.type === 'hr') {
      rules += 1;
      continue;
    }
    if (block && PASSED_OVER.test(block.type)) {
      isApart = true;
      continue;
    }
    if (block?.type === 'paragraph' && says === 'label' && !isApart) {
      const told = grammar.resultField(wordsOf(block), block.line);
      if (told) return labelledResult(found, block, told);
    }
    if (block?.type !== 'paragraph' || says === 'label') break;
    // "Motion: To paint the jetty", and in the line below "Motion by Amber, second by Birch".
    const movers = isApart || found.mover || !isNameless ? undefined : says?.motion;
    if (movers?.mover && movers.text === undefined && !says?.decision) {
      // Words stand above their movers or below them: of two, nobody can tell which are theirs.
      if (wordsBelow(row, next + 1, grammar)) break;
      const { mover, seconder, result } = movers;
      found = { ...found, ...defined({ mover, seconder }), taken: [...found.taken, block] };
      if (result !== undefined) return { ...found, carried: result };
      continue;
    }
    // “Cllr Elm proposed that it stay, which was not seconded.”: the motion before it goes on.
    if (says?.motion?.outcome === 'fell') continue;
    // "Dora called for a motion to adjourn.", and behind it "Amber moved."
    const mover = isApart || found.mover || !isNameless ? undefined : moverOnly(says);
    if (mover) {
      found = { ...found, mover, taken: [...found.taken, block] };
      continue;
    }
    if (says?.decision || says?.motion || says?.begun) break;
    const vote = grammar.parseVote(wordsOf(block), block.line);
    if (isApart && !isOther) {
      const told =
        vote ?? (says?.result?.isNamed ? grammar.voteWithin(wordsOf(block), block.line) : undefined);
      if (told && isCounted(told)) debated = { vote: told, taken: [...found.taken, block] };
    }
    const closes = says?.result?.closes === true;
    // Whatever else was moved, the meeting ends without it.
    if (closes && !said.closes) break;
    const result = says?.result ?? says?.seconded?.result;
    // "Birch seconded the motion." leads back over words that say more of it.
    if (says?.seconded && !found.seconder && (!isApart || (says.seconded.namesMotion && !isOther))) {
      const { seconder, text = found.text } = says.seconded;
      found = { ...found, ...defined({ seconder, text }), taken: [...found.taken, block] };
    }
    if (says?.quoted !== undefined && !isApart && found.text === undefined)
      found = { ...found, text: says.quoted, blocks: next - at };
    if (typeof result === 'string') return { ...found, carried: result };
    isSecondedBy ||= says?.seconded !== undefined && (!isApart || says.seconded.namesMotion === true);
    const isSeconded =
      isSecondedBy || said.needsNoSeconder === true || (said.seconder ?? found.seconder) !== undefined;
    const isParted = next - at - 1 > found.blocks + found.taken.length + rules;
    if (result && (!isApart || (result.isNamed && isSeconded)))
      return {
        ...{ ...found, result, ...(found.fields && vote && { vote }) },
        // What stands between would part it from the decision.
        ...(vote && isParted && { vote, taken: [...found.taken, block] }),
        ...(!isOther && debated),
        ...(result.outcome === 'carried' && { carried: result.words }),
      };
    const outcome =
      vote?.outcome ??
      (isSeconded && vote && isUnopposed(vote) && !isToldNext(row, next) ? 'carried' : undefined);
    if (vote && outcome !== undefined && (!isApart || (isSeconded && !isOther && isOnMotion(vote)))) {
      const told: SaidResult = { outcome, words: outcome, isNamed: false };
      return { ...found, ...debated, result: told, ...(outcome === 'carried' && { carried: outcome }) };
    }
    // Debate may stand between; then only words that name the motion lead back to it.
    if (!says && !vote) isApart = true;
    if (isApart && !vote && grammar.movesInWords(wordsOf(block))) isOther = true;
  }
  return found;
}

const moverOnly = (says: Saying | undefined): Motion['mover'] =>
  says?.begun?.text === undefined ? says?.begun?.mover : undefined;

/** “Decision: All in favour 4-0”, where it says no more than that. */
function labelledResult(
  found: AfterMotion,
  block: ParsedBlock,
  { vote, outcome, words }: MotionFields,
): AfterMotion {
  const taken = [...found.taken, block];
  if (outcome === 'carried') return { ...found, ...defined({ vote, carried: words }), taken };
  const result: SaidResult | undefined = outcome && { outcome, words: words ?? outcome, isNamed: false };
  return { ...found, ...defined({ vote, result }), taken };
}

/** Whether the paragraph behind a vote says what came of it. */
function isToldNext(row: Row, at: number): boolean {
  const says = row.saysAt(at + 1);
  return says === 'label' || (says?.decision ?? says?.alone ?? says?.result) !== undefined;
}

/** “7 Yes; 0 No; 1 Abstain.” carries a motion, and no word more is needed. */
const isUnopposed = ({ counts }: Vote): boolean =>
  counts.against === 0 && (counts.for ?? 0) > (counts.abstained ?? 0);

/** Behind a debate only a vote of two sides leads back to the motion. */
const isOnMotion = ({ counts }: Vote): boolean => counts.for !== undefined && counts.against !== undefined;

/** "That the report be received.", "That the Board:" with its clauses, or clauses alone below a colon; `blocks` counts those behind the first. */
function wordsBelow(
  row: Row,
  at: number,
  grammar: Grammar,
): Pick<AfterMotion, 'text' | 'blocks' | 'taken'> | undefined {
  const block = row.blockAt(at);
  const says = row.saysAt(at);
  const above = row.blocks[at - 1];
  if (!block || !above) return undefined;
  if (block.type === 'paragraph' && says !== 'label' && says?.isWording) {
    const text = wordsOf(block);
    return { text, blocks: clausesAfter(row.blocks, at, text, grammar), taken: [block] };
  }
  const words = wordsOf(above).trimEnd();
  if (!/_list$/.test(block.type) || !words.endsWith(':')) return undefined;
  const clauses = clausesAfter(row.blocks, at - 1, words, grammar);
  return clauses > 0 ? { blocks: clauses - 1, taken: [] } : undefined;
}
