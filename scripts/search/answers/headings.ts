// Headings of items, which are suggested while a reader types. Each leads to a search for it, since many items may have it.

import type { NamedAnswer } from '../../../shared/search/answers.ts';
import { named } from './answers.ts';

/** Nobody looks for a longer one by its whole. */
const LONGEST = 90;

/** Each once, whatever its case. */
export function headingAnswers(headings: readonly string[]): readonly NamedAnswer[] {
  /** By the words without their case. */
  const known = new Map<string, string>();
  for (const written of headings) {
    const heading = written.replace(/\s+/g, ' ').trim();
    const key = heading.toLowerCase();
    if (heading.length <= LONGEST && /\p{L}/u.test(heading) && !known.has(key)) known.set(key, heading);
  }
  return [...known.values()].sort().map(title => named({ kind: 'heading', title, url: '' }, [title]));
}
