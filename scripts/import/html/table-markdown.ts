// A table of another program as a Markdown table: every cell on one line, every row of the same length.

export interface Cell {
  /** May hold several blocks. */
  readonly markdown: string;
  readonly isHeader: boolean;
  /** How many columns and rows it takes up. */
  readonly columns: number;
  readonly rows: number;
}

/** A cell that spans others is followed by empty ones; a table without a header row gets an empty one. */
export function tableMarkdown(rows: readonly (readonly Cell[])[]): string {
  const grid = spread(rows);
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

function spread(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const below = new Map<number, number>();
  return rows.map(row => {
    const cells: string[] = [];
    const taken = (): boolean => (below.get(cells.length) ?? 0) > 0;
    const pass = (): void => {
      while (taken()) {
        below.set(cells.length, (below.get(cells.length) ?? 0) - 1);
        cells.push('');
      }
    };
    for (const cell of row) {
      pass();
      for (let column = 0; column < Math.min(Math.max(cell.columns, 1), WIDEST); column += 1) {
        if (cell.rows > 1) below.set(cells.length, cell.rows - 1);
        cells.push(column === 0 ? onOneLine(cell.markdown) : '');
      }
    }
    pass();
    return cells;
  });
}

const onOneLine = (markdown: string): string =>
  markdown
    .replace(/\\\n|\n+/g, '<br>')
    .replace(/\|/g, '\\|')
    .trim();
