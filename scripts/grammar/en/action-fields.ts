// What stands behind or below the words of an action as the cells of a table would: "… – Due: 1 June", and a point "Owner: Dora".

import type { NamedPerson } from '../../model/person.ts';
import type { ActionGrammar } from '../action-grammar.ts';
import type { DatesIn } from './dates.ts';
import { ownersIn, withoutSign } from './doers.ts';

/** What the fields of an action are called, as in the columns of a table. */
const OWNER =
  '(?:[Aa]ction )?[Oo]wners?|[Aa]ssigned(?: to)?|[Aa]ssignees?|[Rr]esponsible(?: [Pp](?:erson|arty))?|[Rr]esponsibility|[Ll]ead|[Ww]ho|[Bb]y [Ww]hom';
const DUE = '[Dd]ue(?: [Dd]ate| [Bb]y)?|[Dd]eadline|[Bb]y [Ww]hen|[Ww]hen|ETA|[Tt]arget(?: [Dd]ate)?';
const STATE = '[Ss]tatus|[Pp]rogress';

/** "… – Due: 1 June 2026", "…. Status: open", "… (Responsible: Dora)": what stands behind a task. "(owner: Dora, due 1 June)" is two in one. */
const FIELD_BEHIND = new RegExp(
  `(?:[.,;]| [–—|-]| ?[([]) ?(?:(?<owner>${OWNER})(?![^()]*,? (?:due|by|before) )|(?<due>${DUE})|(?<state>${STATE})|Priority) ?: ?(?<value>[^()[\\]–—;:]{1,60}?)[)\\]]?\\.?$`,
  'u',
);
const FIELD_BELOW = new RegExp(
  `^(?:(?<owner>${OWNER})|(?<due>${DUE})|(?<state>${STATE})|[Pp]riority) ?: ?(?<value>.{1,60})$`,
  'u',
);
const NOBODY = /^(?:tb[adc]|none|nobody|n\/?a|unassigned|open|\?+|[-–—]+)\.?$/i;
const FIELD_DONE = /^(?:done|completed?|closed|finished)\b/i;

/** "Owner: Dora", "Due: 1 June", "Status: done" below the words of an action. */
export function fieldOfAction(point: string, datesIn: DatesIn): ReturnType<ActionGrammar['fieldOfAction']> {
  const { owner, due, state, value = '' } = FIELD_BELOW.exec(point.trim().replace(/\*/g, ''))?.groups ?? {};
  if (value === '') return undefined;
  if (owner !== undefined) return { owners: ownersOfField(value) };
  const [date] = due === undefined ? [] : datesIn(value);
  if (due !== undefined) return { when: value, ...(date !== undefined && { due: date }) };
  return state !== undefined && FIELD_DONE.test(value) ? { done: true } : {};
}

const ownersOfField = (value: string): readonly NamedPerson[] =>
  NOBODY.test(value.trim()) ? [] : ownersIn(value).map(withoutSign);

/** The words of an action, and what the fields behind them tell of it. */
export interface WithoutFields {
  readonly words: string;
  readonly owners: readonly NamedPerson[];
  /** Empty where nothing says by when. */
  readonly when: string;
  readonly done: boolean;
}

export function withoutFields(text: string): WithoutFields {
  let told: WithoutFields = { words: text, owners: [], when: '', done: false };
  for (let found = FIELD_BEHIND.exec(text); found; found = FIELD_BEHIND.exec(told.words)) {
    const { owner, due, state, value = '' } = found.groups ?? {};
    told = {
      words: told.words.slice(0, found.index).trim(),
      owners: owner === undefined ? told.owners : ownersOfField(value),
      when: due === undefined ? told.when : value,
      done: told.done || (state !== undefined && FIELD_DONE.test(value)),
    };
  }
  return told;
}
