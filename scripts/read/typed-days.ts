// Days at the top of a file, as people type them: "05/03/2026", "5 Mar 2026", and as other programs do: "2026-03-05 19:00:00 +0100".
// They are read by the site's language, and told of, so that `check --fix` writes them as year-month-day.

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

/** Of these, `next` may have a time of its own, and `reconvenes` the name of a file. */
const WITH_MORE = new Set(['next', 'reconvenes']);

/** A time of day behind a day, with its zone: "T19:00:51.846Z". Which time it is, of the meeting or of the file, nobody knows. */
const CLOCK = /^[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}|[A-Z]{3,4}))?$/;

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
    const [day, another] = daysIn(value.replace(/^([\d-]{10})T(?=\d)/, '$1 '));
    // Words beside it would be lost: then it is no day, and the schema says what to type. A time may follow.
    if (!day || another || !value.startsWith(day.words)) return value;
    const behind = value.slice(day.words.length);
    const isTimed = CLOCK.test(behind) && !WITH_MORE.has(String(path.at(-1)));
    if (day.words === day.date && !isTimed) return value;
    const typed = isTimed ? value : day.words;
    const line = head.lineAt(path);
    problems.push({
      ...breachOf('day-form'),
      file,
      ...(line !== undefined && { line }),
      message: `“${typed}” was read as the day ${day.date}.`,
      hint: isTimed
        ? `Write ${day.date}; when the meeting began stands behind “time:”.`
        : `Write ${day.date}, so that nobody takes the month for the day.`,
      fix: { from: typed, to: day.date },
    });
    return isTimed ? day.date : day.date + behind;
  };
  const data = read(head.data, []) as Head['data'];
  return { head: { ...head, data }, problems };
}
