// The entries that a site may say its own way, by their keys.

import { catalogueOf } from '../words.ts';
import { type Entry, listEntries } from './entry-list.ts';

/** Those of a language: the keys are the same in all, the words are not. */
export const entriesByKey = (language: string): ReadonlyMap<string, Entry> =>
  new Map(listEntries(catalogueOf(language).entries).map(entry => [entry.key, entry]));
