// The pages of the preview, kind by kind: which there are of a kind is found out when one is asked for that no kind before it has.

import type { Page } from '../pages/page.ts';

export interface Pages {
  /** The page at an address, if there is one. */
  readonly at: (url: string) => Page | undefined;
  readonly all: () => readonly Page[];
}

export function openPages(first: readonly Page[], byKind: Iterator<readonly Page[]>): Pages {
  const known = new Map<string, Page>();
  const add = (pages: readonly Page[]): void => {
    for (const page of pages) known.set(page.url, page);
  };
  /** False where there is no further kind. */
  const addKind = (): boolean => {
    const { value, done = false } = byKind.next();
    if (!done) add(value);
    return !done;
  };
  add(first);
  return {
    at: url => {
      while (!known.has(url)) if (!addKind()) return undefined;
      return known.get(url);
    },
    all: () => {
      while (addKind());
      return [...known.values()];
    },
  };
}
