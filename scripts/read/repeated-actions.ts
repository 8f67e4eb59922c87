// Actions that minutes tell twice: where they were given, and in a list at the end.

import type { Action } from '../model/action.ts';
import type { Item } from '../model/item.ts';

/** The items of a meeting, in which a list of actions at the end repeats none that stands above it. */
export function withoutRepeatedActions(items: readonly Item[]): readonly Item[] {
  // What has a box is always kept.
  if (items.every(({ actions }) => actions.every(({ foundBy }) => foundBy === undefined))) return items;
  const seen = new Map<string, Action>();
  const isUsual = usualIn(items);
  return items.map(item => {
    const actions = item.actions.filter(action => {
      const key = taskOf(action);
      if (isUsual(key)) return true;
      const before = seen.get(key);
      if (!before) seen.set(key, action);
      return !before || action.foundBy === undefined || isOfOthers(action, before, item);
    });
    return actions.length === item.actions.length ? item : { ...item, actions };
  });
}

/** What is to be done; the list may leave out by when it is due. */
const taskOf = ({ what }: Action): string =>
  what
    .replace(/,? (?:due|by) [^,]{3,40}$/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "Dora to merge it" below each of three proposals: that often a task is not repeated, but another each time. */
function usualIn(items: readonly Item[]): (task: string) => boolean {
  const times = new Map<string, number>();
  for (const { actions } of items)
    for (const action of actions) times.set(taskOf(action), (times.get(taskOf(action)) ?? 0) + 1);
  return task => (times.get(task) ?? 0) >= FEWEST_TIMES;
}
const FEWEST_TIMES = 3;

/** "CA: answer the letter", "BF: answer the letter": side by side the same task of two is two. */
const isOfOthers = ({ owners }: Action, before: Action, { actions }: Item): boolean =>
  actions.includes(before) && owners.every(({ name }) => before.owners.every(other => other.name !== name));
