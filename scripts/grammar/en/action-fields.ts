// What stands behind or below the words of an action as the cells of a table would: "… – Due: 1 June", and a point "Owner: Dora".

import type { ActionGrammar } from '../action-grammar.ts';
import type { DatesIn } from './dates.ts';
import { ownersIn, withoutSign } from './doers.ts';

/** "… – Due: 1 June 2026", "…. Status: open": what stands behind a task and its owner, as in the columns of a table. */
const FIELD_BEHIND =
  /(?:[.,;]| [–—|-]| ?[([]) ?(?:(?<due>Due(?: [Dd]ate| [Bb]y)?|Deadline|By [Ww]hen|ETA|Target(?: [Dd]ate)?)|Status|Priority) ?: ?(?<value>[^()[\]–—;:]{1,40}?)[)\]]?\.?$/u;

const FIELD_BELOW =
  /^(?:(?<owner>(?:[Aa]ction )?[Oo]wners?|[Aa]ssigned(?: to)?|[Aa]ssignees?|[Rr]esponsible(?: [Pp]erson)?|[Ll]ead|[Ww]ho|[Bb]y [Ww]hom)|(?<due>[Dd]ue(?: [Dd]ate| [Bb]y)?|[Dd]eadline|[Bb]y [Ww]hen|[Ww]hen|ETA|[Tt]arget(?: [Dd]ate)?)|(?<state>[Ss]tatus|[Pp]rogress)|[Pp]riority) ?: ?(?<value>.{1,60})$/u;
const FIELD_DONE = /^(?:done|completed?|closed|finished)\b/i;

/** "Owner: Dora", "Due: 1 June", "Status: done" below the words of an action. */
export function fieldOfAction(point: string, datesIn: DatesIn): ReturnType<ActionGrammar['fieldOfAction']> {
  const { owner, due, state, value = '' } = FIELD_BELOW.exec(point.trim().replace(/\*/g, ''))?.groups ?? {};
  if (value === '') return undefined;
  if (owner !== undefined) return { owners: ownersIn(value).map(withoutSign) };
  const [date] = due === undefined ? [] : datesIn(value);
  if (due !== undefined) return { when: value, ...(date !== undefined && { due: date }) };
  return state !== undefined && FIELD_DONE.test(value) ? { done: true } : {};
}

export function withoutFields(text: string): { readonly words: string; readonly when: string } {
  let words = text;
  let when = '';
  for (let found = FIELD_BEHIND.exec(words); found; found = FIELD_BEHIND.exec(words)) {
    if (found.groups?.['due'] !== undefined) when = found.groups['value'] ?? '';
    words = words.slice(0, found.index).trim();
  }
  return { words, when };
}
