// Tables of motions and of decisions: each row that was carried or decided is a decision, and any other motion led to none.

import type { Grammar } from '../grammar/grammar.ts';
import type { Decision } from '../model/decision.ts';
import type { Motion } from '../model/motion.ts';
import { type ParsedBlock, type TableRow, tableRows } from './markdown/blocks.ts';

export interface MovedInRows {
  readonly decisions: readonly Decision[];
  readonly motions: readonly Motion[];
}

/** `before` is how many decisions the item at this address has already; a row's first cell is its decision's place. */
export function movedInRows(
  block: ParsedBlock,
  grammar: Grammar,
  address: string,
  before: number,
): MovedInRows {
  const decisions: Decision[] = [];
  const motions: Motion[] = [];
  const [head, ...rows] = uprightRow(tableRows(block), grammar) ?? tableRows(block);
  const readRow = head && (motionReader(head.cells, grammar) ?? decisionReader(head.cells, grammar));
  if (!readRow) return { decisions, motions };
  for (const { cells, line, first } of rows) {
    const { motion, decision } = readRow(cells, line) ?? {};
    if (motion) motions.push(motion);
    if (!decision) continue;
    const id = `${address}-decision-${before + decisions.length + 1}`;
    first?.attrSet('id', id);
    decisions.push({ id, ...decision });
  }
  return { decisions, motions };
}

/** "Motion | To mend it", and below it "Moved by | Amber", "Result | Carried": one motion, whose heads stand in the first column. */
function uprightRow(rows: readonly TableRow[], grammar: Grammar): readonly TableRow[] | undefined {
  const filled = rows.filter(({ cells }) => cells.some(cell => /\p{L}/u.test(cell)));
  const [first] = filled;
  if (!first || filled.length > MOST_ROWS || filled.some(({ cells }) => cells.length !== 2)) return undefined;
  const [heads, values] = [0, 1].map(column => filled.map(({ cells }) => cells[column] ?? ''));
  if (!heads || !values || !grammar.motionColumns(heads)) return undefined;
  return [heads, values].map(cells => ({ ...first, cells }));
}
const MOST_ROWS = 9;

/** What a row tells: a decision, or a motion that led to none. */
interface ReadRow {
  readonly decision?: Omit<Decision, 'id'>;
  readonly motion?: Motion;
}

type RowReader = (cells: readonly string[], line: number) => ReadRow | undefined;

/** "Motion | Moved by | Seconded by | Result" */
function motionReader(head: readonly string[], grammar: Grammar): RowReader | undefined {
  const columns = grammar.motionColumns(head);
  if (!columns) return undefined;
  return (cells, line) => {
    const row = grammar.motionInRow(cells, columns, line);
    if (!row) return undefined;
    const { motion, vote, label } = row;
    const voted = vote && { vote };
    if (label === undefined) return { motion: { ...motion, ...voted } };
    const told = { label, kind: 'agreed', text: motion.text ?? '', clauses: [], motion, line };
    return { decision: { ...told, ...voted, foundBy: 'words' } };
  };
}

/** "Item | Decision": a row a decision, told in its cells alone. */
function decisionReader(head: readonly string[], grammar: Grammar): RowReader | undefined {
  const decidedIn = grammar.decisionRows(head);
  if (!decidedIn) return undefined;
  return (cells, line) => {
    const found = decidedIn(cells);
    if (!found) return undefined;
    const { label, kind, rest: text } = found;
    return { decision: { label, kind, text, clauses: [], line, foundBy: 'words' } };
  };
}
