// The points of a list as actions may be told in them: their words, who may own them, and what stands beside them.

import type { ActionsBelow } from '../grammar/action-grammar.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { KnownName } from '../grammar/said.ts';
import type { Reading } from '../model/found-by.ts';
import { inlineText, type ParsedBlock } from './markdown/blocks.ts';
import { isTask } from './markdown/task-lists.ts';

export interface ActionContext {
  readonly address: string;
  readonly grammar: Grammar;
  readonly reading: Reading;
  readonly isKnown: KnownName;
  readonly speakers: ReadonlySet<string>;
  /** The minutes as written. */
  readonly text: string;
}

/** What a heading, or a line above a list, says of the actions below it. */
export type Holds = ActionsBelow | undefined;

/** The first paragraph of the point that begins at a token. */
export const pointText = ({ tokens }: ParsedBlock, index: number): string =>
  inlineText(tokens[index + 2]?.children ?? []).replace(/\n/g, ' ');

/** Who may own the points of a list: in one of actions, or of boxes, also those whom it alone shows to be people. */
export function ownersIn(
  block: ParsedBlock,
  inList: Holds,
  { grammar, isKnown, speakers, text }: ActionContext,
): KnownName {
  const points = block.tokens.flatMap((token, index) =>
    token.type === 'list_item_open' && (inList || isTask(token)) ? [pointText(block, index)] : [],
  );
  return points.length === 0 ? isKnown : grammar.ownersOfList({ points, speakers, text }, isKnown);
}

/** Who may own the points below the one that begins at a token. */
export function ownersBelow(
  block: ParsedBlock,
  at: number,
  { grammar, isKnown, speakers, text }: ActionContext,
): KnownName {
  const level = block.tokens[at]?.level ?? 0;
  const end = block.tokens.findIndex(
    (token, index) => index > at && token.type === 'list_item_close' && token.level === level,
  );
  const points = block.tokens
    .slice(at + 1, end)
    .flatMap(({ type }, index) => (type === 'list_item_open' ? [pointText(block, at + 1 + index)] : []));
  return points.length === 0 ? isKnown : grammar.ownersOfList({ points, speakers, text }, isKnown);
}

/** "To do", and beside it "Doing" and "Done": a board, on which the tasks stand, meeting or not. */
export function isOnBoard(block: ParsedBlock, at: number, { grammar }: ActionContext): boolean {
  if (!grammar.isBoardColumn(pointText(block, at))) return false;
  const level = block.tokens[at]?.level ?? 0;
  const isOutside = (index: number): boolean => (block.tokens[index]?.level ?? -1) < level;
  let from = at;
  while (!isOutside(from)) from -= 1;
  for (let index = from + 1; index < block.tokens.length && !isOutside(index); index += 1) {
    const token = block.tokens[index];
    const isBeside = index !== at && token?.type === 'list_item_open' && token.level === level;
    if (isBeside && grammar.isBoardColumn(pointText(block, index))) return true;
  }
  return false;
}

/** Whether a list stands right below the words of a point. */
export const hasPointsBelow = ({ tokens }: ParsedBlock, at: number): boolean =>
  /_list_open$/.test(tokens[at + 4]?.type ?? '');
