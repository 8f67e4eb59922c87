// The cells that say who is to do what, of a row of minutes that are a table.

import { type ParsedBlock, wordsOf } from '../markdown/blocks.ts';
import { asColumn } from '../task-column.ts';
import type { MinuteTable, TableGrammar } from './minute-table.ts';
import {
  boldWords,
  type Cell,
  cellOf,
  linesOf,
  listOf,
  paragraphOf,
  plainWords,
  type Row,
  tableOf,
  withoutPoint,
} from './table-cells.ts';

/** A cell beside the title. */
export interface OtherCell {
  readonly cell: Cell;
  readonly kind: MinuteTable['columns']['kinds'][number];
  readonly at: number;
  /** Whether it holds what was said, which needs no head before it. */
  readonly isMain: boolean;
}

export const labelOf = ({ at }: OtherCell, { head }: MinuteTable): string =>
  (head.cells[at]?.text ?? '').replace(/\s+/g, ' ').replace(/:$/, '');

/** Below its head who is to do what, a point for each where several are. Who it is alone, or that there is none, stands behind the head. */
export function taskCell(
  other: OtherCell,
  table: MinuteTable,
  notes: string | undefined,
  saysNothing: TableGrammar['saysNothing'],
): readonly ParsedBlock[] {
  const { cell, kind } = other;
  const label = labelOf(other, table);
  const lines = linesOf(cell).map(withoutPoint);
  const [only, ...more] = lines;
  if (!only || more.length > 0) return [...headOf(cell, label), listOf(cell, lines, asColumn({}))];
  const words = only.tokens[1]?.children ?? [];
  const column = { cell: wordsOf(only), ...(notes !== undefined && { notes }) };
  if (label !== '' && (kind === 'who' || saysNothing(cell.text)))
    return [
      paragraphOf(cell, [...boldWords(cell, `${label}:`), plainWords(cell, ' '), ...words], asColumn(column)),
    ];
  return [...headOf(cell, label), paragraphOf(cell, words, asColumn(column))];
}

const headOf = (cell: Cell, label: string): readonly ParsedBlock[] =>
  label === '' ? [] : [paragraphOf(cell, boldWords(cell, `${label}:`), asColumn({ isHead: true }))];

/** "Action | Owner | Due" beside each other: a table of the row's own. */
export function tasksIn(
  others: readonly OtherCell[],
  { head, columns: { kinds } }: MinuteTable,
  { actionColumns, saysNothing }: TableGrammar,
): { readonly places: readonly number[]; readonly block: ParsedBlock } | undefined {
  const found = actionColumns(head.cells.map(({ text }) => text));
  if (!found || kinds[found.owner] === 'other') return undefined;
  const cellAt = (at: number): Cell | undefined => others.find(one => one.at === at)?.cell;
  const [what, owner] = [cellAt(found.what), cellAt(found.owner)];
  if (!what || !owner || saysNothing(what.text)) return undefined;
  const places = [found.what, found.owner, found.due, found.state]
    .filter(at => at >= 0)
    .sort((one, other) => one - other);
  const cells = places.map(at => cellAt(at) ?? cellOf(what, []));
  const heads = places.flatMap(at => head.cells[at] ?? []);
  const rows = rowsByLine(cells, places.indexOf(found.what), places.indexOf(found.owner));
  const block = tableOf(
    [{ cells: heads.map(cell => ({ ...cell, line: what.line })), line: what.line }, ...rows],
    true,
    asColumn({}),
  );
  return block && { places, block };
}

/** Three tasks and three owners, a line each, are three rows. */
function rowsByLine(cells: readonly Cell[], what: number, owner: number): readonly Row[] {
  const line = cells[what]?.line ?? 0;
  const lines = cells.map(cell => linesOf(cell).map(withoutPoint));
  const count = lines[what]?.length ?? 0;
  if (count < 2 || lines[owner]?.length !== count) return [{ cells, line }];
  return Array.from({ length: count }, (_, at) => ({
    line,
    cells: cells.map((cell, column) => {
      const own = lines[column] ?? [];
      const part = own.length === count ? own[at] : at === 0 ? undefined : 'empty';
      if (part === undefined) return cell;
      const children = part === 'empty' ? [] : (part.tokens[1]?.children ?? []);
      return cellOf(cell, children);
    }),
  }));
}
