// Tables of motions and of decisions: each row that was carried or decided is a decision, and any other motion led to none.

import type { Grammar } from '../grammar/grammar.ts';
import type { Decision } from '../model/decision.ts';
import type { Motion } from '../model/motion.ts';
import { type ParsedBlock, tableRows } from './markdown/blocks.ts';

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
  const [head, ...rows] = tableRows(block);
  const columns = head && grammar.motionColumns(head.cells);
  if (!columns) return { decisions: head ? decidedInRows(block, grammar, address, before) : [], motions };
  for (const { cells, line, first } of rows) {
    const row = grammar.motionInRow(cells, columns, line);
    if (!row) continue;
    const { motion, vote, label } = row;
    if (label === undefined) {
      motions.push({ ...motion, ...(vote && { vote }) });
      continue;
    }
    const id = `${address}-decision-${before + decisions.length + 1}`;
    first?.attrSet('id', id);
    decisions.push({
      ...{ id, label, kind: 'agreed', text: motion.text ?? '', clauses: [], motion, line },
      ...(vote && { vote }),
      foundBy: 'words',
    });
  }
  return { decisions, motions };
}

/** "Item | Decision": a row a decision, told in its cells alone. */
function decidedInRows(
  block: ParsedBlock,
  grammar: Grammar,
  address: string,
  before: number,
): readonly Decision[] {
  const [head, ...rows] = tableRows(block);
  const decidedIn = head && grammar.decisionRows(head.cells);
  if (!decidedIn) return [];
  const decisions: Decision[] = [];
  for (const { cells, line, first } of rows) {
    const found = decidedIn(cells);
    if (!found) continue;
    const id = `${address}-decision-${before + decisions.length + 1}`;
    first?.attrSet('id', id);
    const { label, kind, rest: text } = found;
    decisions.push({ id, label, kind, text, clauses: [], line, foundBy: 'words' });
  }
  return decisions;
}
