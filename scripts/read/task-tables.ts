// Actions in tables: the rows of one of actions, and what stood in a column of them.

import type { ActionColumns } from '../grammar/action-grammar.ts';
import { sentencesOf } from '../grammar/sentences.ts';
import type { Action } from '../model/action.ts';
import { type ActionContext, type Holds, ownersAmong } from './action-points.ts';
import { made } from './made-action.ts';
import { blockText, type ParsedBlock, type TableRow, tableRows } from './markdown/blocks.ts';
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
  const all = tableRows(block);
  const [head, ...rows] = all;
  const columns = head && context.grammar.actionColumns(head.cells);
  const told = (those: readonly TableRow[], named: ActionColumns): readonly Action[] =>
    those.flatMap(({ cells, line, first }) => {
      const found = context.grammar.actionInRow(cells, named);
      return found ? [made(found, cells.join(' '), block.tokens, line, next(first), 'words')] : [];
    });
  if (columns) return inList === 'earlier' || (columns.isWeak && !inList) ? [] : told(rows, columns);
  const untitled = inList === 'actions' ? columnsByRows(all, context) : undefined;
  return untitled ? told(all, untitled) : labelledIn(all, block, context, next);
}

/** The columns of a table without a head, by its rows: each has a name in one of its cells, and most words in another. */
function columnsByRows(
  rows: readonly TableRow[],
  { grammar, isKnown }: ActionContext,
): ActionColumns | undefined {
  const filled = rows.filter(({ cells }) => cells.some(cell => cell !== ''));
  const width = filled.reduce((least, { cells }) => Math.min(least, cells.length), MOST_COLUMNS);
  const columns = Array.from({ length: width }, (_, at) => at);
  const owner = columns.find(at =>
    filled.every(({ cells }) => grammar.ownersOver(cells[at] ?? '', true, isKnown) !== undefined),
  );
  const wordsIn = (at: number): number =>
    filled.reduce((sum, { cells }) => sum + (cells[at] ?? '').split(' ').length, 0);
  const [what] = columns.filter(at => at !== owner).sort((one, other) => wordsIn(other) - wordsIn(one));
  const isOfTasks =
    owner !== undefined && what !== undefined && wordsIn(what) >= filled.length * FEWEST_WORDS;
  return isOfTasks && filled.length > 1 ? { what, owner, due: -1, state: -1 } : undefined;
}
const MOST_COLUMNS = 8;
const FEWEST_WORDS = 2;

/** "It leaks. Action: Dora to order paint" in a cell of any table: only where somebody is named. */
function labelledIn(
  rows: readonly TableRow[],
  block: ParsedBlock,
  { grammar, isKnown }: ActionContext,
  next: (opening: Token | undefined) => string,
): readonly Action[] {
  return rows.flatMap(({ cells, line, first }) =>
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
