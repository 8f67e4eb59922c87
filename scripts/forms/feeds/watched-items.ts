// The items that hold a word of `watch:` in `site.yaml`, in any form of it that the search finds too.

import { normalWord } from '../../../shared/search/tokens.ts';
import type { Archive } from '../../model/archive.ts';
import type { Item } from '../../model/item.ts';
import type { ItemRow } from '../../registers/matters.ts';
import type { Registers } from '../../registers/registers.ts';
import { knownWords, numberIn } from '../../search/known-words.ts';
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
  const stemNumbers = new Map<string, number>();
  /** By the number of a word as it is written. Each is stemmed once: to stem every text took a fifteenth of a build. */
  const stems: number[] = [];
  const known = knownWords(written => stems.push(numberIn(stemNumbers, stem(normalWord(written, folds)))));
  const stemsOf = (text: string): Int32Array => known.wordsOf(text).map(word => stems[word] ?? 0);
  const words = wordsOf(site);
  const watched = site.watch.map(word => ({ word, sought: stemsOf(word), rows: [] as ItemRow[] }));
  for (const row of meetings.all) {
    if (row.meeting.withdrawn) continue;
    for (const item of row.meeting.items) {
      const text = stemsOf(textOf(item, words));
      for (const { sought, rows } of watched) if (holds(text, sought)) rows.push({ ...row, item });
    }
  }
  return watched;
}

const textOf = (item: Item, words: Words): string => `${item.title}\n${bodyText(item.body, words)}`;

/** Whether some words stand side by side in a text. */
function holds(text: Int32Array, sought: Int32Array): boolean {
  const [first] = sought;
  if (first === undefined) return false;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
    if (sought.every((word, place) => text[at + place] === word)) return true;
  return false;
}
