// The text of a task: who is to do what by when, "Sue Wilson: bring the figures (by 31 October 2017)".

import type { ReadAction } from '../action-grammar.ts';
import { standsIn } from '../needed-words.ts';
import type { DatesIn } from './dates.ts';
import { ownersIn, withHandles, withoutSign } from './doers.ts';
import { TASK } from './task-verbs.ts';

/** What the brackets at the end of a task begin with. */
const WHEN_DONE = ['done', 'completed', 'closed'];
const WHEN = ['by', 'before', 'due', 'for'];

/** "Order pizzas: for the fair", "Triage/Review: what is new": what is to be done, and nobody; "Design team: the poster". */
const BEGINS_TASK = new RegExp(
  `^(?!.*(?:team|group|crew|committee|staff|leads?|leaders?|officers?|managers?|secretary|editors?|coordinators?)$)${TASK}`,
  'i',
);

export const parseAction = taskReader(WHEN, WHEN_DONE, words => !standsIn(BEGINS_TASK, words.trim()));

/**
 * "Sue Wilson (Head of Service): bring the figures (by 31 October 2017)"; owner and day may be left out. The words are those with
 * which the brackets begin, so that another language adds its own.
 */
export function taskReader(
  whenDue: readonly string[],
  whenDone: readonly string[],
  mayOwn: (words: string) => boolean = () => true,
): (text: string, done: boolean, datesIn: DatesIn) => ReadAction {
  const words = `(.*?)(?:\\s*\\(((?:${[...whenDue, ...whenDone].join('|')})\\b[^()]*)\\)\\.?)?$`;
  const task = new RegExp(`^(?:([^:()]{2,80}?)(?:\\s*\\([^()]{1,80}\\))?:\\s+)?${words}`, 'is');
  const unowned = new RegExp(`^()?${words}`, 'is');
  const isDone = new RegExp(`^(?:${whenDone.join('|')})`, 'i');
  return (text, done, datesIn) => {
    // "@dora to send the plan", "@dora - send it": a name like that needs no colon.
    const written = withHandles(text.trim());
    const found = task.exec(written);
    const isTitled = found?.[1] !== undefined && !mayOwn(found[1]);
    return taskIn(isTitled ? unowned.exec(written) : found, written, done, isDone, datesIn);
  };
}

function taskIn(
  found: RegExpExecArray | null,
  text: string,
  done: boolean,
  isDone: RegExp,
  datesIn: DatesIn,
): ReadAction {
  const [, owner = '', what = text, when] = found ?? [];
  const date = when === undefined ? undefined : datesIn(when)[0];
  const isDoneDate = when !== undefined && isDone.test(when);
  return {
    owners: ownersIn(owner).map(withoutSign),
    what: what.trim(),
    ...(when !== undefined && { when: when.trim() }),
    ...(date !== undefined && (isDoneDate ? { doneOn: date } : { due: date })),
    done: done || isDoneDate,
  };
}
