// An action: who is to do what by when.

import { datesIn, type IsoDate } from './calendar.ts';
import type { Passage } from './passage.ts';
import type { NamedPerson } from './person.ts';

export interface Action {
  /** Its place on the page: `item-82-action-1`. */
  readonly id: string;
  readonly owner?: NamedPerson;
  readonly what: string;
  /** As written in the brackets: "by 31 October 2017", "done 12 December 2024". */
  readonly when?: string;
  readonly due?: IsoDate;
  readonly done: boolean;
  readonly doneOn?: IsoDate;
  /** What of it is in another language. */
  readonly passages?: readonly Passage[];
  readonly line: number;
}

/** Reads the text of a task: `Owner: what (by date)` or `Owner (role): what`; `done` tells whether its box is ticked. */
export function parseAction(text: string, done: boolean, locale: string): Omit<Action, 'id' | 'line'> {
  const match =
    /^(?:([^:()]{2,80}?)(?:\s*\([^()]{1,80}\))?:\s+)?(.*?)(?:\s*\(((?:by|before|due|done|completed|closed|for)\b[^()]*)\)\.?)?$/is.exec(
      text.trim(),
    );
  const [, owner, what = text, when] = match ?? [];
  const date = when === undefined ? undefined : datesIn(when, locale)[0];
  const isDoneDate = when !== undefined && /^(?:done|completed|closed)/i.test(when);
  return {
    ...(owner !== undefined && { owner: { name: owner.trim() } }),
    what: what.trim(),
    ...(when !== undefined && { when: when.trim() }),
    ...(date !== undefined && (isDoneDate ? { doneOn: date } : { due: date })),
    done: done || isDoneDate,
  };
}

/** What makes two actions the same: the same owner and the same words, whatever their dates. */
export const actionKey = (action: Pick<Action, 'owner' | 'what'>): string =>
  `${action.owner?.name ?? ''}: ${action.what}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
