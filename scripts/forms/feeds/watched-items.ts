// The items that hold a word of `watch:` in `site.yaml`, in any form of it that the search finds too.

import { tokens } from '../../../shared/search/tokens.ts';
import type { Archive } from '../../model/archive.ts';
import type { Item } from '../../model/item.ts';
import type { ItemRow } from '../../registers/matters.ts';
import type { Registers } from '../../registers/registers.ts';
import { searchLanguage } from '../../search/language.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import { bodyText } from '../../writers/text.ts';

export interface WatchedItems {
  /** "parking", "Quay Street": several words stand side by side. */
  readonly word: string;
  /** Oldest meeting first. */
  readonly rows: readonly ItemRow[];
}

export function watchedItems({ site }: Archive, { meetings }: Registers): readonly WatchedItems[] {
  if (site.watch.length === 0) return [];
  const { stem, folds } = searchLanguage(site.language);
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  /** Between spaces, so that a word is found whole. */
  const stemmed = (text: string): string => ` ${tokens(text, folds).map(stemOf).join(' ')} `;
  const words = wordsOf(site);
  const watched = site.watch.map(word => ({ word, sought: stemmed(word), rows: [] as ItemRow[] }));
  for (const row of meetings.all) {
    if (row.meeting.withdrawn) continue;
    for (const item of row.meeting.items) {
      const text = stemmed(textOf(item, words));
      for (const { sought, rows } of watched) if (text.includes(sought)) rows.push({ ...row, item });
    }
  }
  return watched;
}

const textOf = (item: Item, words: Words): string => `${item.title}\n${bodyText(item.body, words)}`;
