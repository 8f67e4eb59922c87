// Days at the top of a file, as people type them: "05/03/2026", "5 Mar 2026". They are read by the site's language, and
// told of, so that `check --fix` writes them as year-month-day.

import type { Grammar } from '../grammar/grammar.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import type { FrontMatter } from './front-matter.ts';

type Head = Pick<FrontMatter, 'data' | 'lineAt'>;

/** The keys that hold a day, wherever they stand. */
const DAYS = new Set([
  'date',
  'next',
  'reconvenes',
  'published',
  'on',
  'from',
  'until',
  'established',
  'dissolved',
]);

/** Below these, `from:` and `to:` are words of the minutes. */
const WORDS = new Set(['corrections']);

/** The keys and values of a head with its days written as year-month-day, and what is told of each that was not. */
export function withDays<One extends Head>(
  head: One,
  file: string,
  { daysIn }: Pick<Grammar, 'daysIn'>,
): { readonly head: One; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (Array.isArray(value)) return value.map((one, index) => read(one, [...path, index]));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, WORDS.has(key) ? one : read(one, [...path, key])]),
      );
    if (typeof value !== 'string' || !DAYS.has(String(path.at(-1)))) return value;
    const [day, another] = daysIn(value);
    // Words beside it would be lost: then it is no day, and the schema says what to type. A time may follow.
    if (!day || another || day.words === day.date || !value.startsWith(day.words)) return value;
    const written = day.date + value.slice(day.words.length);
    const line = head.lineAt(path);
    problems.push({
      ...breachOf('day-form'),
      file,
      ...(line !== undefined && { line }),
      message: `“${day.words}” was read as the day ${day.date}.`,
      hint: `Write ${day.date}, so that nobody takes the month for the day.`,
      fix: { from: day.words, to: day.date },
    });
    return written;
  };
  const data = read(head.data, []) as Head['data'];
  return { head: { ...head, data }, problems };
}
