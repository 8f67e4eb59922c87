// A table => Typst, with what the page must know to tell whether it fits: each column's longest word and longest cell.

import type { Cell, Inline, Table } from '../model/body.ts';
import { contentWords } from '../model/walk-body.ts';
import { array, call, literal, type Typst, withBreaks } from './typst-syntax.ts';

/** A cell that is longer takes what room there is, however long it is. */
const LONG_CELL = 120;

export function tableTypst(table: Table, contentTypst: (content: readonly Inline[]) => Typst): Typst {
  const rows = [table.head, ...table.rows];
  const places = Array.from(
    { length: rows.reduce((most, row) => Math.max(most, row.length), 0) },
    (_, index) => index,
  );
  if (places.length === 0) return '';
  const columns = places.map(index => rows.flatMap(row => row[index] ?? []));
  const cellTypst = (cell: Cell | undefined): Typst =>
    cell === undefined || contentWords(cell.content).trim() === '' ? '' : contentTypst(cell.content);
  const rowTypst = (row: readonly Cell[], empty: Typst): Typst =>
    array(places.map(index => cellTypst(row[index]) || empty));
  const words = columns.map(cells => cells.map(cell => contentWords(cell.content)));
  return call(
    'data-table',
    array(words.map(cells => literal(longest(cells.flatMap(cell => withBreaks(cell).split(/[\s\u200B]+/)))))),
    array(words.map(cells => literal(longest(cells).slice(0, LONG_CELL)))),
    array(columns.map(([first]) => sideOf(first))),
    rowTypst(table.head, 'none'),
    array(table.rows.map(row => rowTypst(row, '[]'))),
  );
}

const longest = (texts: readonly string[]): string =>
  texts.reduce((long, text) => (text.length > long.length ? text : long), '');

const SIDES: readonly Typst[] = ['left', 'center', 'right'];

const sideOf = (cell: Cell | undefined): Typst => SIDES.find(side => side === cell?.align) ?? 'start';
