// A table of another program as a Markdown table: every cell on one line, every row of the same length.

import { gridOf, type SpanningCell } from '../../model/table-grid.ts';

export interface Cell extends SpanningCell {
  /** May hold several blocks. */
  readonly markdown: string;
  readonly isHeader: boolean;
}

/** A cell that spans others is followed by empty ones; a table without a header row gets an empty one. */
export function tableMarkdown(rows: readonly (readonly Cell[])[]): string {
  const grid = gridOf(
    rows.map(row => row.map(withinWidth)),
    { place: ({ markdown }) => onOneLine(markdown), empty: () => '' },
  );
  const width = Math.max(0, ...grid.map(row => row.length));
  const filled = grid.filter(row => row.some(cell => cell !== ''));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, column) => cells[column] ?? '').join(' | ')} |`;
  const isHeaded = rows[0]?.every(
    ({ isHeader, markdown }) => isHeader || /^\*\*[^*]+\*\*$|^$/.test(markdown),
  );
  const [header, body] = isHeaded ? [filled[0] ?? [], filled.slice(1)] : [[], filled];
  const rule = `|${' --- |'.repeat(width)}`;
  return [line(header.map(cell => cell.replace(/^\*\*([^*]+)\*\*$/, '$1'))), rule, ...body.map(line)].join(
    '\n',
  );
}

/** No table of minutes has more columns; a `colspan` may say anything. */
const WIDEST = 60;

const withinWidth = (cell: Cell): Cell => ({ ...cell, columns: Math.min(Math.max(cell.columns, 1), WIDEST) });

const onOneLine = (markdown: string): string =>
  markdown
    .replace(/\\\n|\n+/g, '<br>')
    .replace(/\|/g, '\\|')
    .trim();
