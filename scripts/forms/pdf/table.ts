// A table => Typst, with what the page must know to tell whether it fits: each column's longest word and longest cell.

import { type Element, elementsIn, hasClass, wordsIn } from './html.ts';
import { withBreaks } from './inline.ts';
import { array, call, literal, type Typst } from './typst.ts';

/** A cell that is longer takes what room there is, however long it is. */
const LONG_CELL = 120;

export function tableTypst(table: Element, cellTypst: (cell: Element) => Typst): Typst {
  const rows = rowsOf(table);
  const places = Array.from({ length: Math.max(0, ...rows.map(row => row.length)) }, (_, index) => index);
  if (places.length === 0) return '';
  const columns = places.map(index => rows.flatMap(row => row[index] ?? []));
  const rowTypst = (row: readonly Element[], empty: Typst): Typst =>
    array(places.map(index => (row[index] && cellTypst(row[index])) || empty));
  const [head = [], ...body] = rows;
  return call(
    'data-table',
    array(
      columns.map(cells =>
        literal(longest(cells.flatMap(cell => withBreaks(wordsIn(cell)).split(/[\s\u200B]+/)))),
      ),
    ),
    array(columns.map(cells => literal(longest(cells.map(wordsIn)).slice(0, LONG_CELL)))),
    array(columns.map(([first]) => sideOf(first))),
    rowTypst(head, 'none'),
    array(body.map(row => rowTypst(row, '[]'))),
  );
}

const rowsOf = (element: Element): readonly (readonly Element[])[] =>
  elementsIn(element).flatMap(child => (child.tagName === 'tr' ? [elementsIn(child)] : rowsOf(child)));

const longest = (texts: readonly string[]): string =>
  texts.reduce((long, text) => (text.length > long.length ? text : long), '');

const SIDES: readonly Typst[] = ['left', 'center', 'right'];

const sideOf = (cell: Element | undefined): Typst =>
  SIDES.find(side => cell && hasClass(cell, `align-${side}`)) ?? 'start';
