// A table of which the head says that its rows are items of business.

import type { Grammar } from '../../grammar/grammar.ts';
import type { MinuteColumns } from '../../grammar/minute-columns.ts';
import type { ParsedBlock } from '../markdown/blocks.ts';
import { type Row, rowsOf, saysAnything } from './table-cells.ts';
import { isNumber, numberAt } from './written-number.ts';

/** What must be known of a language. */
export type TableGrammar = Pick<Grammar, 'items' | 'saysNothing' | 'actionColumns'>;

export interface MinuteTable {
  readonly head: Row;
  readonly columns: MinuteColumns;
  /** What stands above the head: who was there, mostly. */
  readonly above: readonly Row[];
  readonly rows: readonly Row[];
  /** Whether every title bears a number: then also one without a full stop is. */
  readonly areNumbered: boolean;
}

/** A head stands among the first rows. */
const DEEPEST_HEAD = 12;

/** A table of which the head says that its rows are items; undefined for another. */
export function minuteTable(
  block: ParsedBlock,
  { items, actionColumns }: TableGrammar,
): MinuteTable | undefined {
  const all = rowsOf(block);
  for (const [at, head] of all.slice(0, DEEPEST_HEAD).entries()) {
    if (head.cells.length < 2 || !head.cells.some(saysAnything)) continue;
    const rows = all.slice(at + 1);
    const words = head.cells.map(({ text }) => text);
    const columns = items.minuteColumns(words, isNumbered(rows));
    if (!columns) continue;
    // A register of actions with its remarks: "Item | Action | Owner | Notes".
    const { kinds } = columns;
    const isRegister = actionColumns(words) !== undefined && kinds.indexOf('tasks') < kinds.indexOf('notes');
    const above = all.slice(0, at).filter(row => row.cells.some(saysAnything));
    const titles = rows.flatMap(
      ({ cells }) => cells[kinds.findIndex(kind => kind === 'title' || kind === 'whole')]?.text || [],
    );
    const areNumbered =
      titles.length > 1 && titles.every(title => numberAt(title.slice(0, 100), items) !== undefined);
    return isRegister ? undefined : { head, columns, above, rows, areNumbered };
  }
  return undefined;
}

function isNumbered(rows: readonly Row[]): boolean {
  const first = rows.flatMap(({ cells: [cell] }) => (cell && saysAnything(cell) ? [cell.text] : []));
  return first.length > 0 && first.filter(text => isNumber(text)).length >= first.length * 0.7;
}
