// Tables of actions: what their heads are called, and what a row says.

import type { ActionColumns, ReadAction } from '../action-grammar.ts';
import { headWords } from '../table-head.ts';
import type { DatesIn } from './dates.ts';
import { ownersIn } from './doers.ts';

type Column = Exclude<keyof ActionColumns, 'isWeak'>;

const HEADS: Readonly<Record<Column, RegExp>> = {
  // "Action", "Action point", "Task"
  what: /^(?:agreed )?(?:actions?(?: points?| items?| required| agreed)?|tasks?|to do|what)$/,
  // "Owner", "By whom", "Assigned to"
  owner:
    /^(?:(?:action )?owners?|(?:by )?who(?:m)?|leads?|responsib(?:le|ility)|person(?: responsible)?|assigned(?: to)?|assignees?|action(?: by| for)|allocated to)$/,
  // "By", "By when", "Deadline"
  due: /^(?:by|(?:by )?when|due(?: date| by)?|deadline|target(?: date)?|date due|time ?scale|completion date)$/,
  // "Status"
  state: /^(?:status|state|progress|done|completed?)$/,
};

/** A table of actions says what is to be done and by whom; any other is let be. */
export function actionColumns(head: readonly string[]): ActionColumns | undefined {
  const words = headWords(head);
  const at = (column: Column): number => words.findIndex(cell => HEADS[column].test(cell));
  const columns = { what: at('what'), owner: at('owner'), due: at('due'), state: at('state') };
  if (columns.what < 0 || columns.owner < 0) return undefined;
  // "Task | Owner | Status" may as well tell how far a work is.
  const isWeak = columns.due < 0 && !words[columns.what]?.includes('action');
  return { ...columns, ...(isWeak && { isWeak }) };
}

const NOBODY = /^(?:n\/?a|tb[cda]|none|nobody|[-–—?.]*)$/i;
const IS_DONE = /^(?:done|completed?|closed|finished|yes|x|✓|✔)\b/i;

export function actionInRow(
  cells: readonly string[],
  { what, owner, due, state }: ActionColumns,
  datesIn: DatesIn,
): ReadAction | undefined {
  const cell = (at: number): string => (cells[at] ?? '').replace(/\s+/g, ' ').trim();
  const [task, owners, when] = [cell(what), cell(owner), cell(due)];
  if (NOBODY.test(task)) return undefined;
  const date = datesIn(when)[0];
  return {
    owners: NOBODY.test(owners) ? [] : ownersIn(owners),
    what: task.replace(/[.;,]$/, ''),
    ...(!NOBODY.test(when) && { when }),
    ...(date !== undefined && { due: date }),
    done: IS_DONE.test(cell(state)),
  };
}
