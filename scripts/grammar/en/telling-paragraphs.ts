// The words of which one stands in each paragraph, and each list, that says anything that is read: that decides, moves, votes, declares
// an interest, or gives somebody a task. Most have none of them, and are passed over after one look.
//
// A new way of saying something needs its word in telling-words.ts, task-words.ts or here; `test/reading/telling-paragraphs.test.ts`
// tells where one is missing.

import { anyOf } from '../any-of.ts';
import { standsIn } from '../needed-words.ts';
import { mayBeMistyped } from './mistyped.ts';
import { mayGiveTask } from './task-words.ts';
import { mayTellWithin } from './telling-words.ts';

const MORE = new RegExp(
  anyOf(
    // Votes, and what is decided by nobody's motion.
    /majority|show of hands|\bnem\b|\byes\b|everyone|everybody|\ball\b|acceded|denied|turned down|held over|neutral|thank|welcom|\bclos/,
    // "5-0", "4/0/1", but in no date
    /(?<![\d/.-])\d{1,3}(?: ?[-–] ?\d{1,3}){1,2}(?![\d/-])|(?<![\d/.-])\d{1,3}\/\d{1,3}\/\d{1,3}(?![\d/-])/,
    // What else an item may hold.
    /interest|declar|reason|alternative|option/,
    // What stands over actions, and over decisions.
    /action|next step|to[- ]?do\b|task|follow|agenda|conclu|outcome|result|owner|assign|responsib/,
  ),
  'i',
);

/** Whether anything may be read in a paragraph, or in a list. `extra` are the labels that the site adds. */
export function mayTellWith(extra: readonly string[]): (words: string) => boolean {
  const labels = extra.map(label => label.toLowerCase());
  const hasLabel = (words: string): boolean => {
    if (labels.length === 0) return false;
    const small = words.toLowerCase();
    return labels.some(label => small.includes(label));
  };
  return words =>
    mayTellWithin(words) ||
    standsIn(MORE, words) ||
    mayGiveTask(words) ||
    mayBeMistyped(words) ||
    hasLabel(words);
}
