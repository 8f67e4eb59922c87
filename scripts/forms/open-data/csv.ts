// Lists of open data as CSV (RFC 4180), made to open rightly in a spreadsheet.

import type { Chunk } from '../../files/published-file.ts';
import type { Cell, DataList, ListPart } from '../../open-data/list.ts';
import { chunksOfPart } from './part.ts';

/** Without this mark Excel takes UTF-8 for the letters of the machine's own language. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
const SEPARATOR = '; ';

/** A list's file, piece by piece. */
export function* csvChunks({ columns }: DataList, partsOf: () => readonly ListPart[]): Generator<Chunk> {
  yield BYTE_ORDER_MARK + csvLine(columns);
  for (const part of partsOf()) yield* chunksOfPart(part, () => linesOf(part));
}

function* linesOf({ rows }: ListPart): Generator<string> {
  for (const row of rows()) yield csvLine(row);
}

/** One line: several values of one cell are parted by "; ". */
export const csvLine = (cells: readonly Cell[]): string => cells.map(csvCell).join(',') + LINE_END;

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = disarmed((typeof cell === 'string' ? cell : cell.join(SEPARATOR)).replace(/\r\n?/g, '\n'));
  return /[",\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// A spreadsheet runs a cell that begins with one of these as a formula, and a formula can send what stands in other
// cells to a stranger. Whoever may write into minutes (a petitioner's name, a paper's title) could so reach whoever
// opens the list. An apostrophe before it makes it text; it stays visible in some programs, which is the lesser harm.
// See https://owasp.org/www-community/attacks/CSV_Injection; the wide signs are those of East Asian keyboards.
const FORMULA = /^[\s\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

const disarmed = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
