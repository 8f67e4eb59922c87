// Actions in tables: the rows of one of actions, and what stood in a column of them.

import { sentencesOf } from '../grammar/sentences.ts';
import type { Action } from '../model/action.ts';
import { type ActionContext, type Holds, ownersAmong } from './action-points.ts';
import { made } from './made-action.ts';
import { blockText, type ParsedBlock, tableRows } from './markdown/blocks.ts';
import type { Token } from './markdown/tokens.ts';
import type { TaskColumn } from './task-column.ts';

/** What stood in a column of actions: a cell, or a point for each of its lines. */
export function inColumn(
  block: ParsedBlock,
  { isHead, cell, notes }: TaskColumn,
  context: ActionContext,
  next: (opening: Token | undefined) => string,
): readonly Action[] {
  if (isHead) return [];
  const openings = block.tokens.flatMap(({ type }, index) =>
    index === 0 ? (block.type === 'paragraph' ? [0] : []) : type === 'list_item_open' ? [index] : [],
  );
  const points = openings.map(index => cell ?? blockText(block.tokens.slice(index, index + 3)));
  const isOwner = ownersAmong(points, context);
  return openings.flatMap((index, at): readonly Action[] => {
    const said = points[at] ?? '';
    const told = context.grammar.actionInCell(said, notes, isOwner);
    return told ? [made(told, said, block.tokens, block.line, next(block.tokens[index]), 'words')] : [];
  });
}

/** Each row of a table that says who is to do what; its first cell is the action's place. */
export function rowsOf(
  block: ParsedBlock,
  inList: Holds,
  context: ActionContext,
  next: (opening: Token | undefined) => string,
): readonly Action[] {
  const { grammar } = context;
  const [head, ...rows] = tableRows(block);
  const columns = head && grammar.actionColumns(head.cells);
  if (!columns) return labelledIn(block, context, next);
  if (inList === 'earlier' || (columns.isWeak && !inList)) return [];
  return rows.flatMap(({ cells, line, first }) => {
    const found = grammar.actionInRow(cells, columns);
    return found ? [made(found, cells.join(' '), block.tokens, line, next(first), 'words')] : [];
  });
}

/** "It leaks. Action: Dora to order paint" in a cell of any table: only where somebody is named. */
function labelledIn(
  block: ParsedBlock,
  { grammar, isKnown }: ActionContext,
  next: (opening: Token | undefined) => string,
): readonly Action[] {
  return tableRows(block).flatMap(({ cells, line, first }) =>
    cells
      .flatMap(cell => sentencesOf(cell.replace(/\n/g, ' ')))
      .flatMap(({ text }) => {
        const told = grammar.beginsAction(text) ? grammar.actionInWords(text, isKnown) : undefined;
        return told && told.owners.length > 0
          ? [made(told, text, block.tokens, line, next(first), 'words')]
          : [];
      }),
  );
}
