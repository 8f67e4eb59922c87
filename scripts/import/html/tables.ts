// Tables of HTML: their rows and cells, and whether a table is there for the layout alone.

import { attributeOf, type HtmlElement } from './elements.ts';
import type { Cell } from './table-markdown.ts';

/** A table of one column, or one with headings or tables in it, is there for the layout alone. */
export const isLayout = (table: HtmlElement): boolean =>
  rowsOf(table).every(row => row.length < 2) ||
  holds(table, element => /^(?:table|h[1-6])$/.test(element.tagName));

const holds = (element: HtmlElement, test: (element: HtmlElement) => boolean): boolean =>
  element.childNodes.some(child => 'tagName' in child && (test(child) || holds(child, test)));

/** Its cells, row by row; those of tables within it are not among them. */
export function rowsOf(table: HtmlElement): readonly (readonly HtmlElement[])[] {
  const elements = (element: HtmlElement): readonly HtmlElement[] =>
    element.childNodes.filter((child): child is HtmlElement => 'tagName' in child);
  const rows = elements(table).flatMap(child =>
    /^t(?:head|body|foot)$/.test(child.tagName) ? elements(child) : [child],
  );
  return rows
    .filter(row => row.tagName === 'tr')
    .map(row => elements(row).filter(({ tagName }) => /^t[dh]$/.test(tagName)));
}

/** `markdown` is what each cell says. */
export const cellsOf = (
  rows: readonly (readonly HtmlElement[])[],
  markdown: readonly (readonly string[])[],
): readonly (readonly Cell[])[] =>
  rows.map((row, index) =>
    row.map((cell, column) => ({
      markdown: markdown[index]?.[column] ?? '',
      isHeader: cell.tagName === 'th',
      columns: Number(attributeOf(cell, 'colspan') ?? 1),
      rows: Number(attributeOf(cell, 'rowspan') ?? 1),
    })),
  );
