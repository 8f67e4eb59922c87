// Headings of items, which are suggested while a reader types. Each leads to a search for it, since many items may have it.

import type { NamedAnswer } from '../../../shared/search/answers.ts';
import { named } from './answers.ts';

/** Nobody looks for a longer one by its whole. */
const LONGEST = 90;

export interface Headings {
  readonly add: (heading: string) => void;
  readonly all: () => readonly NamedAnswer[];
}

export function collectHeadings(): Headings {
  /** By the words without their case. */
  const known = new Map<string, string>();
  return {
    add: written => {
      const heading = written.replace(/\s+/g, ' ').trim();
      const key = heading.toLowerCase();
      if (heading.length <= LONGEST && /\p{L}/u.test(heading) && !known.has(key)) known.set(key, heading);
    },
    all: () => [...known.values()].sort().map(title => named({ kind: 'heading', title, url: '' }, [title])),
  };
}
