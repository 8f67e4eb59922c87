// Tables of actions: what their heads are called, and what a row says.

import type { ActionColumns, ReadAction } from '../action-grammar.ts';
import { headWords } from '../table-head.ts';
import type { DatesIn } from './dates.ts';
import { ownersIn } from './doers.ts';

type Column = Exclude<keyof ActionColumns, 'isWeak'>;

const HEADS: Readonly<Record<Column, RegExp>> = {
  // "Action", "Action point", "Task"
  what: /^(?:agreed )?(?:actions?(?: points?| items?| required| agreed| to be taken| arising)?|tasks?|to[- ]dos?|next steps?|assignments?|what(?: (?:is|needs) to be done)?)$/,
  // "Owner", "By whom", "Assigned to", "Responsible person", "Officer in charge"
  owner:
    /^(?:(?:action |task )?(?:owners?|holders?)|(?:by )?who(?:m)?|leads?|responsib(?:le|ility)(?: (?:person|party|parties|member|officer)s?)?|(?:persons?|people|officers?|members?|party)(?: (?:responsible|assigned|in charge))?|who(?: is|['’]s) responsible|assigned(?: to)?|assignees?|action(?: by| for)|allocated to|poc|points? of contact|resp(?:s|onsibles?)?)$/,
  // "By", "By when", "Deadline"
  due: /^(?:by|(?:by )?when|due(?: date| by)?|deadline|target(?: date)?|date due|time ?scale|completion date)$/,
  // "Status"
  state: /^(?:status|state|progress|done|completed?)$/,
};

/** What other tables have heads for as well: "Detail | Resp.", "AI | POC", "Action | For". */
const WEAK: Readonly<Record<'what' | 'owner', RegExp>> = {
  what: /^(?:ais?|details?|descriptions?|items?|to be done)$/,
  owner: /^(?:for|for whom|names?|initials|lead by|delegates?|volunteers?)$/,
};

/** "Item | Discussion points | Lead" is a table of what was spoken of. */
const OF_BUSINESS = /^(?:discussions?|notes|minutes|comments|decisions?)\b/;

/** A table of actions says what is to be done and by whom; any other is let be. */
export function actionColumns(head: readonly string[]): ActionColumns | undefined {
  const words = headWords(head);
  const at = (column: Column): number => words.findIndex(cell => HEADS[column].test(cell));
  const weak = (column: 'what' | 'owner'): number => words.findIndex(cell => WEAK[column].test(cell));
  const columns = { what: at('what'), owner: at('owner'), due: at('due'), state: at('state') };
  const [what, owner] = [
    columns.what < 0 ? weak('what') : columns.what,
    columns.owner < 0 ? weak('owner') : columns.owner,
  ];
  const isWeakHead = what >= 0 && owner >= 0 && (columns.what < 0 || columns.owner < 0);
  if (isWeakHead && !words.includes('by') && !words.some(word => OF_BUSINESS.test(word)))
    return { ...columns, what, owner, isWeak: true };
  if (columns.what < 0) return undefined;
  // "Minute | Action | By": the last says of whom, where nothing else does.
  const by = columns.owner < 0 ? words.indexOf('by') : -1;
  if (by >= 0) return { ...columns, owner: by, due: columns.due === by ? -1 : columns.due, isWeak: true };
  if (columns.owner < 0) return undefined;
  // "Task | Owner | Status" may as well tell how far a work is.
  const isWeak = columns.due < 0 && !/action|to[- ]do/.test(words[columns.what] ?? '');
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
  const [task, owners] = [cell(what), cell(owner)];
  if (NOBODY.test(task)) return undefined;
  const isDay = due < 0 && datesIn(owners).length > 0;
  const when = cell(isDay ? owner : due);
  const date = datesIn(when)[0];
  return {
    owners: NOBODY.test(owners) || isDay ? [] : ownersIn(owners),
    what: task.replace(/[.;,]$/, ''),
    ...(!NOBODY.test(when) && { when }),
    ...(date !== undefined && { due: date }),
    done: IS_DONE.test(cell(state)),
  };
}
