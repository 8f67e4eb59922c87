// What labels say of a paragraph: a decision with its label and what belongs to it, a motion, a vote, an interest, a reason.

import type { Grammar } from '../grammar/grammar.ts';
import type { FoundLabel } from '../grammar/said.ts';
import { sentencesOf } from '../grammar/sentences.ts';
import type { Motion } from '../model/motion.ts';
import { clausesAfter, LEAD } from './clauses.ts';
import { blockText, type ParsedBlock, tokensOf, wordsOf } from './markdown/blocks.ts';
import { motionOf } from './moved.ts';
import { goesOn } from './parted-paragraphs.ts';
import type { Row, Said, Statement, StatementContext } from './statement.ts';

/** A decision with a label, of the format or one that only words tell for such. */
export function labelledAt(
  row: Row,
  at: number,
  block: ParsedBlock,
  text: string,
  context: StatementContext,
): Statement | undefined {
  const { grammar, findLabel, reading } = context;
  const isWithin = goesOn(block);
  // Behind other words of its paragraph it must be a label for sure.
  const says = row.saysAt(at);
  if ((isWithin && says !== 'label') || (says !== 'label' && says?.isTitle)) return undefined;
  const marked = findLabel(text);
  // "Noted that 90 came.", as a point of a report, is what somebody noted.
  if (context.isPoint && marked?.label === 'Noted' && /^that\b/.test(marked.rest)) return undefined;
  const found = marked ?? (reading === 'words' ? grammar.labelInWords(findLabel)(text) : undefined);
  const beside = found && reading === 'words' ? besideLabel(text, context, block.line) : undefined;
  // "RESOLVED (Amber/Birch):" names its movers, and what was resolved stands below.
  const label = found && beside && grammar.withoutMovers(found.rest) === '' ? { ...found, rest: '' } : found;
  if (!label || (label.rest !== '' && grammar.saysNothing(label.rest))) return undefined;
  // "Decision: Motion failed 1-3"
  const outcome = reading === 'words' ? grammar.resultField(text, block.line)?.outcome : undefined;
  if (
    outcome !== undefined &&
    (outcome !== 'carried' || context.isBelowDecision || isToldBelow(row, at, label, context))
  )
    return undefined;
  const quote = quoteAfter(row, at, label, context);
  const follow = quote > 0 ? quote : followersOf(row.blocks, at, label, context);
  if (label.rest === '' && follow === 0) return undefined;
  const blocks = row.blocks.slice(at, at + 1 + follow);
  const below = label.rest === '' ? blockText(tokensOf(blocks.slice(1))) : '';
  if (below !== '' && grammar.saysNothing(below)) return undefined;
  const rest = quote > 0 ? below : beside ? grammar.withoutMovers(label.rest) : label.rest;
  return {
    type: 'decision',
    label: { ...label, rest },
    blocks,
    ...(beside && { motion: beside }),
    ...((!marked || isWithin) && { foundBy: 'words' as const }),
  };
}

/** "Beschluss: mehrheitlich beschlossen", and below it, with its vote between, "Beschluss:" with what was decided. */
function isToldBelow(row: Row, at: number, { kind }: FoundLabel, context: StatementContext): boolean {
  for (let next = at + 1; next <= at + FARTHEST_BELOW; next += 1) {
    const block = row.blockAt(next);
    if (block?.type !== 'paragraph') return false;
    const text = wordsOf(block);
    if (context.findLabel(text)?.kind === kind) return context.grammar.resultField(text, 0) === undefined;
  }
  return false;
}
const FARTHEST_BELOW = 3;

/** The motion that a decision's own words name: "(proposed Cllr Amber, seconded Cllr Birch)". */
function besideLabel(
  text: string,
  { grammar, isInitials }: StatementContext,
  line: number,
): Motion | undefined {
  const said = grammar.motionIn(sentencesOf(text).at(-1)?.text ?? '', isInitials);
  return said?.mover && motionOf(said, line);
}

/**
 * How many blocks after the label's paragraph belong to the decision: where nothing stands beside the label, the
 * paragraph below it; then the clauses.
 */
function followersOf(
  blocks: readonly ParsedBlock[],
  at: number,
  label: FoundLabel,
  { grammar, findLabel, reading }: StatementContext,
): number {
  const clauses = clausesAfter(blocks, at, label.rest, grammar);
  if (clauses > 0 || label.rest !== '') return clauses;
  const below = blocks[at + 1];
  const text = below && LEAD.test(below.type) ? blockText(below.tokens) : '';
  // A line "DECISION" stands over what was decided; "Agreed." alone may be what came of the words above.
  const standsOver =
    STANDS_OVER.test(label.kind) ||
    (MOVED_BELOW.test(label.kind) && !label.isSentence && WORDS_MOVED.test(text));
  if (label.bare && !(reading === 'words' && standsOver && below?.type === 'paragraph')) return 0;
  const isOther = text === '' || saidBy(text, 0, grammar) !== undefined || findLabel(text) !== undefined;
  return isOther ? 0 : 1 + clausesAfter(blocks, at + 1, text, grammar);
}

/** “DECISION”, “ACTION AGREED” */
const STANDS_OVER = /^(?:decided|action-agreed)$/;
/** “RESOLVED”, and below it “That the report be noted.”; of a “RECOMMENDATION” the words below may be an officer's. */
const MOVED_BELOW = /^(?:resolved|agreed)$/;
const WORDS_MOVED = /^(?:That|THAT|To|TO) (?=\S)/;

const MOST_PARAGRAPHS = 40;

/** How many blocks below "And Resolved:" hold the quotation that it begins; 0 where none does, or none that ends. */
function quoteAfter(row: Row, at: number, label: FoundLabel, { reading }: StatementContext): number {
  const first = row.blocks[at + 1];
  if (
    reading === 'marked' ||
    label.rest !== '' ||
    !first ||
    !/^[“"]\s*(?:That|that|To|to)\b/.test(wordsOf(first))
  )
    return 0;
  for (let count = 1; count <= MOST_PARAGRAPHS; count += 1) {
    const block = row.blocks[at + count];
    if (!block || block.type === 'heading') return 0;
    const text = blockText(block.tokens);
    if (/[”"][.;]?\s*$/.test(count === 1 ? text.slice(1) : text)) return count > 1 ? count : 0;
  }
  return 0;
}

/** What the labels of the format say of a paragraph that is no decision. */
export function saidBy(text: string, line: number, grammar: Grammar): Said | undefined {
  const motion = grammar.parseMotion(text, line);
  if (motion) return { type: 'motion', motion };
  const vote = grammar.parseVote(text, line);
  if (vote) return { type: 'vote', vote };
  const interest = grammar.parseInterest(text, line);
  if (interest) return { type: 'interest', interest };
  const reasons = grammar.reasonsIn(text);
  if (reasons !== undefined) return { type: 'reasons', words: reasons };
  const alternatives = grammar.alternativesIn(text);
  return alternatives === undefined ? undefined : { type: 'alternatives', words: alternatives };
}
