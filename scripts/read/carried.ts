// Decisions of which only the result is told: "Unanimously approved.", "Proposed by Amber, seconded by Birch and agreed."
//
// What stands above may be a report or a title, so that the words of the result are the decision's.

import type { FoundLabel } from '../grammar/said.ts';
import { capitalised } from '../model/capitalised.ts';
import type { Motion } from '../model/motion.ts';
import { clausesAfter } from './clauses.ts';
import { longWords } from './long-words.ts';
import { blockText, type ParsedBlock, wordsOf } from './markdown/blocks.ts';
import { goesOn } from './parted-paragraphs.ts';
import type { Row, Statement, StatementContext } from './statement.ts';

/** "Unanimously approved." below what has no words of its own that say that it was moved. */
export function carriedAlone(
  row: Row,
  at: number,
  before: readonly Statement[],
  context: StatementContext,
): Statement | undefined {
  const { reading, isPoint, isBelowDecision } = context;
  const block = row.blockAt(at);
  const says = row.saysAt(at);
  const alone = says === 'label' ? undefined : says?.alone;
  const label = alone ?? (block && ofAbove(block, row, at, context));
  // "The accounts for 2026. Approved unanimously.": as a point of its own a result may be that of any words above.
  if (
    !block ||
    label === undefined ||
    reading === 'marked' ||
    (isPoint && ((!label.mayBePoint && !goesOn(block)) || isBelowDecision))
  )
    return undefined;
  // Looked for last: to look through all that stands above each paragraph would take long in long minutes.
  if ((alone === undefined && before.some(({ type }) => type === 'motion')) || isOfOther(before))
    return undefined;
  return { type: 'decision', label, blocks: [block], foundBy: 'words', isResult: true };
}

/** "The motion to paint the jetty was carried.", or "was lost", where nothing above it since the last heading is that motion. */
export function toldInFull(
  row: Row,
  at: number,
  before: readonly Statement[],
  { reading }: StatementContext,
): Statement | undefined {
  const block = row.blockAt(at);
  const says = row.saysAt(at);
  const { told: label, toldLost } = says === 'label' || says === undefined ? {} : says;
  const words = label?.rest ?? toldLost;
  if (!block || words === undefined || reading === 'marked' || row.results.has(block) || row.taken.has(block))
    return undefined;
  const last = before.findLastIndex(({ type }) => type === 'heading');
  const above = before.slice(last + 1);
  // Of an amended motion its own words tell no more.
  const isAbove = label?.isAmended
    ? above.some(one => one.type === 'decision')
    : above.some(one => one.type === 'motion' || saysSame(one, words));
  if (isAbove) return undefined;
  if (label) return { type: 'decision', label, blocks: [block], foundBy: 'words' };
  const motion: Motion = { text: words, outcome: 'lost', foundBy: 'words', line: block.line };
  return { type: 'motion', motion, blocks: [block] };
}

/** Whether more than half of the longer words of either stand in both. */
export function saysSame(statement: Statement, words: string): boolean {
  if (statement.type !== 'decision') return false;
  const [one, other] = [longWords(statement.label.rest), longWords(words)];
  const both = [...one].filter(word => other.has(word)).length;
  return both * 2 > Math.min(one.size, other.size);
}

/** "Agreed." below a paragraph that ends, which nobody has moved, and above no clauses; "Motion carried." below anything that says nothing. */
function ofAbove(
  block: ParsedBlock,
  row: Row,
  at: number,
  { grammar, isInitials, isPoint, title = '' }: StatementContext,
): FoundLabel | undefined {
  const isBelowTitle = at === 0 && !isPoint && title !== '';
  const above = row.blockAt(at - 1);
  const says = row.saysAt(at - 1);
  if (block.type !== 'paragraph' || goesOn(block) || row.taken.has(block)) return undefined;
  const isUntold = isBelowTitle && row.saysAt(at) === undefined;
  const found =
    grammar.resultBare(wordsOf(block)) ?? (isUntold ? grammar.verdictBelow(wordsOf(block)) : undefined);
  const isWords =
    isBelowTitle ||
    above?.type === 'heading' ||
    (found?.standsAlone && says === undefined) ||
    (above?.type === 'paragraph' && says === undefined && /[.!)”"]$/.test(wordsOf(above).trim()));
  return isWords && clausesAfter(row.blocks, at, '', grammar) === 0
    ? (found ??
        (row.saysAt(at) === 'label' ? grammar.sayingOf(wordsOf(block), isInitials)?.alone : undefined))
    : undefined;
}

/**
 * "Proposed by Cllr Amber, seconded by Cllr Birch and agreed.", where no words above or below it are those of the motion: it
 * decides on what its item's title says.
 */
export function carriedHere(
  statement: Statement,
  row: Row,
  at: number,
  { before, context }: { readonly before: readonly Statement[]; readonly context: StatementContext },
): Statement | undefined {
  const { isPoint, isOfMotion } = context;
  const isOpen = statement.type === 'motion' && !statement.isOfAbove;
  if (!isOpen || statement.carried === undefined || (isPoint && !isOfMotion)) return undefined;
  const { motion, carried } = statement;
  const here = row.saysAt(at);
  const behind = placeBehind(row, at);
  const next = row.saysAt(behind);
  // Where only fields tell of it, its words stand elsewhere: "Sponsor: Amber, Second: Birch".
  const isProse =
    here !== 'label' &&
    (here?.motion ?? ((isOfMotion || statement.motion.seconder) && here?.begun)) !== undefined;
  const { isInFields } = statement;
  const goesOn =
    next === 'label' ||
    next?.decision !== undefined ||
    next?.isWording === true ||
    next?.quoted !== undefined ||
    /_list$/.test(row.blockAt(behind)?.type ?? '');
  const above = before.findLast(({ type }) => type === 'heading')?.blocks[0];
  const { announcesAmendment, outcomesIn } = context.grammar;
  const isOnAmendment =
    outcomesIn(carried).some(({ of }) => of === 'amendment') ||
    (above && announcesAmendment(blockText(above.tokens)));
  if (isOnAmendment) return undefined;
  const needsNoSeconder = here !== 'label' && here?.motion?.needsNoSeconder === true;
  const isMoved = motion.mover !== undefined && (motion.seconder !== undefined || needsNoSeconder);
  if (!(isProse || isInFields) || !isMoved || goesOn || isOfOther(before)) return undefined;
  const rest = isOfMotion || isInFields ? capitalised(carried) : wordsOf(statement.blocks[0]);
  const { vote, ...own } = motion;
  return {
    ...{ type: 'decision', label: { label: carried, kind: 'agreed', rest, bare: false } },
    ...{ blocks: statement.blocks, foundBy: 'words', motion: { ...own, outcome: 'carried' } },
    ...(vote && { vote }),
  };
}

/** Where something else begins behind a motion: its seconder, its votes and what came of it are told with it. */
function placeBehind(row: Row, at: number): number {
  let last = at;
  for (let next = at + 1; next <= at + FARTHEST_RESULT; next += 1) {
    const block = row.blockAt(next);
    if (!block || block.type === 'heading') break;
    if (row.taken.has(block) || row.results.has(block)) last = next;
  }
  return last + 1;
}
const FARTHEST_RESULT = 14;

/** Whether a result is that of a decision above it, or of a motion that has words of its own. */
function isOfOther(before: readonly Statement[]): boolean {
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const statement = before[at];
    if (!statement || statement.type === 'heading') return false;
    if (statement.type === 'motion') {
      if (statement.motion.text !== undefined || statement.motion.isAmendment) return true;
      // "Resolved: That it be painted.", and below it "Moved by Amber, seconded by Birch. Carried unanimously."
      const above = before[at - 1];
      return above?.type === 'decision' && above.label.kind === 'resolved';
    }
    // Behind other words a result like the last one is that of another matter.
    if (statement.type === 'decision')
      return at === before.length - 1 || statement.label.rest !== wordsOfAll(statement);
  }
  return false;
}

const wordsOfAll = ({ blocks }: Statement): string => blocks.map(wordsOf).join('\n').trim();
