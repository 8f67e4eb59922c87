// Who made a correction, as its `by:` says it.

import type { Correction } from '../../model/correction.ts';
import type { WrittenDay } from '../grammar.ts';

/** Reads "2012-09-19, minute 170" (or the day alone); undefined where it begins with no day that exists. */
export function parseCorrectedBy(
  text: string,
  daysIn: (text: string) => readonly WrittenDay[],
): Correction['by'] | undefined {
  const written = text.trim();
  const [day] = daysIn(written);
  if (!day || !written.startsWith(day.words)) return undefined;
  const behind = /^(?:\s*,?\s*(?:minute|item|no\.?)?\s*(\S+))?$/i.exec(written.slice(day.words.length));
  const [, minute] = behind ?? [];
  return behind ? { on: day.date, ...(minute !== undefined && { minute }) } : undefined;
}
