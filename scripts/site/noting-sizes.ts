// The sizes of files, which note of which files a page asks them.

import type { FileSizes } from '../pages/page.ts';

export type AskedSize = readonly [url: string, bytes: number | undefined];

export interface NotingSizes {
  readonly sizes: FileSizes;
  /** What was asked so far, and what was answered. */
  readonly asked: () => readonly AskedSize[];
}

export function notingSizes(sizes: FileSizes): NotingSizes {
  const urls = new Set<string>();
  const noting =
    <Answer>(ask: (url: string) => Answer) =>
    (url: string): Answer => {
      urls.add(url);
      return ask(url);
    };
  const [get, has] = [noting(url => sizes.get(url)), noting(url => sizes.has(url))];
  return {
    sizes: new Proxy(sizes, {
      get: (all, name) => (name === 'get' ? get : name === 'has' ? has : Reflect.get(all, name)),
    }),
    asked: () => [...urls].map(url => [url, sizes.get(url)]),
  };
}

export const areAnsweredAlike = (asked: readonly AskedSize[], sizes: FileSizes): boolean =>
  asked.every(([url, bytes]) => sizes.get(url) === bytes);
