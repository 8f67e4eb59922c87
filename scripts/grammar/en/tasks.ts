// The text of a task: who is to do what by when, "Sue Wilson: bring the figures (by 31 October 2017)".

import type { ReadAction } from '../action-grammar.ts';
import type { DatesIn } from './dates.ts';
import { ownersIn, withHandles, withoutSign } from './doers.ts';

/** What the brackets at the end of a task begin with. */
const WHEN_DONE = ['done', 'completed', 'closed'];
const WHEN = ['by', 'before', 'due', 'for'];

export const parseAction = taskReader(WHEN, WHEN_DONE);

/**
 * "Sue Wilson (Head of Service): bring the figures (by 31 October 2017)"; owner and day may be left out. The words are those with
 * which the brackets begin, so that another language adds its own.
 */
export function taskReader(
  whenDue: readonly string[],
  whenDone: readonly string[],
): (text: string, done: boolean, datesIn: DatesIn) => ReadAction {
  const task = new RegExp(
    `^(?:([^:()]{2,80}?)(?:\\s*\\([^()]{1,80}\\))?:\\s+)?(.*?)(?:\\s*\\(((?:${[...whenDue, ...whenDone].join('|')})\\b[^()]*)\\)\\.?)?$`,
    'is',
  );
  const isDone = new RegExp(`^(?:${whenDone.join('|')})`, 'i');
  return (text, done, datesIn) => {
    // "@dora to send the plan", "@dora - send it": a name like that needs no colon.
    const written = withHandles(text.trim());
    return taskIn(task.exec(written), written, done, isDone, datesIn);
  };
}

function taskIn(
  found: RegExpExecArray | null,
  text: string,
  done: boolean,
  isDone: RegExp,
  datesIn: DatesIn,
): ReadAction {
  const [, owner, what = text, when] = found ?? [];
  const date = when === undefined ? undefined : datesIn(when)[0];
  const isDoneDate = when !== undefined && isDone.test(when);
  return {
    owners: owner === undefined ? [] : ownersIn(owner).map(withoutSign),
    what: what.trim(),
    ...(when !== undefined && { when: when.trim() }),
    ...(date !== undefined && (isDoneDate ? { doneOn: date } : { due: date })),
    done: done || isDoneDate,
  };
}
