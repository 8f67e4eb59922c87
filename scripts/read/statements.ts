// What each block of an item says: a decision, a motion, a vote, an interest, a reason, or nothing of the kind.

import type { FindLabel, FoundLabel, Grammar } from '../grammar/grammar.ts';
import type { Interest } from '../model/interest.ts';
import type { Motion } from '../model/motion.ts';
import type { Vote } from '../model/vote.ts';
import { clausesAfter, LEAD } from './clauses.ts';
import { blockText, inlineOf, inlineText, type ParsedBlock } from './markdown/blocks.ts';

export interface StatementContext {
  readonly grammar: Grammar;
  readonly findLabel: FindLabel;
}

/** A decision has the block of its label and those of its clauses; every other statement has one block. */
export type Statement =
  | { readonly type: 'decision'; readonly label: FoundLabel; readonly blocks: readonly ParsedBlock[] }
  | (Said & { readonly blocks: readonly [ParsedBlock] })
  | { readonly type: 'heading' | 'list' | 'other'; readonly blocks: readonly [ParsedBlock] };

type Said =
  | { readonly type: 'motion'; readonly motion: Motion }
  | { readonly type: 'vote'; readonly vote: Vote }
  | { readonly type: 'interest'; readonly interest: Interest }
  | { readonly type: 'reasons' | 'alternatives'; readonly words: string };

/** Cuts an item's blocks into statements, in their order; every block is in one. */
export function statementsOf(
  blocks: readonly ParsedBlock[],
  context: StatementContext,
): readonly Statement[] {
  const statements: Statement[] = [];
  for (let at = 0; at < blocks.length; at += statements.at(-1)?.blocks.length ?? 1) {
    const statement = statementAt(blocks, at, context);
    if (statement) statements.push(statement);
  }
  return statements;
}

function statementAt(
  blocks: readonly ParsedBlock[],
  at: number,
  context: StatementContext,
): Statement | undefined {
  const block = blocks[at];
  if (!block) return undefined;
  if (block.type === 'heading') return { type: 'heading', blocks: [block] };
  if (/_list$/.test(block.type)) return { type: 'list', blocks: [block] };
  const text = block.type === 'paragraph' ? inlineText(inlineOf(block)?.children ?? []) : '';
  if (text === '') return { type: 'other', blocks: [block] };
  const label = context.findLabel(text);
  const follow = label ? followersOf(blocks, at, label, context) : 0;
  if (label && (label.rest !== '' || follow > 0)) {
    return { type: 'decision', label, blocks: blocks.slice(at, at + 1 + follow) };
  }
  const said = saidBy(text, block.line, context.grammar);
  return said ? { ...said, blocks: [block] } : { type: 'other', blocks: [block] };
}

function saidBy(text: string, line: number, grammar: Grammar): Said | undefined {
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

/**
 * How many blocks after the label's paragraph belong to the decision: where nothing stands beside the label, the
 * paragraph below it; then the clauses.
 */
function followersOf(
  blocks: readonly ParsedBlock[],
  at: number,
  label: FoundLabel,
  { grammar, findLabel }: StatementContext,
): number {
  const clauses = clausesAfter(blocks, at, label.rest, grammar);
  if (clauses > 0 || label.rest !== '' || label.bare) return clauses;
  const below = blocks[at + 1];
  const text = below && LEAD.test(below.type) ? blockText(below.tokens) : '';
  const isOther = text === '' || saidBy(text, 0, grammar) !== undefined || findLabel(text) !== undefined;
  return isOther ? 0 : 1 + clausesAfter(blocks, at + 1, text, grammar);
}
