// Actions: who is to do what by when, as the text of a task says it.

import type { Action } from '../../model/action.ts';
import type { DatesIn } from './dates.ts';

/** What the brackets at the end of a task begin with. */
const WHEN_DONE = ['done', 'completed', 'closed'];
const WHEN = ['by', 'before', 'due', ...WHEN_DONE, 'for'];

/** "Sue Wilson (Head of Service): bring the figures (by 31 October 2017)"; owner and day may be left out. */
const TASK = new RegExp(
  `^(?:([^:()]{2,80}?)(?:\\s*\\([^()]{1,80}\\))?:\\s+)?(.*?)(?:\\s*\\(((?:${WHEN.join('|')})\\b[^()]*)\\)\\.?)?$`,
  'is',
);
const IS_DONE = new RegExp(`^(?:${WHEN_DONE.join('|')})`, 'i');

export function parseAction(text: string, done: boolean, datesIn: DatesIn): Omit<Action, 'id' | 'line'> {
  const [, owner, what = text, when] = TASK.exec(text.trim()) ?? [];
  const date = when === undefined ? undefined : datesIn(when)[0];
  const isDoneDate = when !== undefined && IS_DONE.test(when);
  return {
    ...(owner !== undefined && { owner: { name: owner.trim() } }),
    what: what.trim(),
    ...(when !== undefined && { when: when.trim() }),
    ...(date !== undefined && (isDoneDate ? { doneOn: date } : { due: date })),
    done: done || isDoneDate,
  };
}
