// An entry of the catalogue as whoever replaces it reads it: "{count} pages", and of one "1 page".

import type { Phrase } from '../phrase.ts';
import type { Entry, EntryPlace } from './entry-list.ts';

export interface ShownEntry {
  /** What is said, with the name of each place in it. */
  readonly text: string;
  /** The same of one, where that is said otherwise. */
  readonly one?: string;
  /** What stands in the places that always hold the same: "{1}" is “index.html”. */
  readonly parts: readonly { readonly place: string; readonly text: string }[];
}

export function showEntry({ said, places }: Entry): ShownEntry {
  if (typeof said === 'string') return { text: said, parts: [] };
  const shown = (count: string | number): string =>
    typeof said === 'function'
      ? textOf(said(...(places.map(place => sampleOf(place, count)) as never[])))
      : withNames(said, places);
  const [text, one] = [shown(''), shown(1)];
  const numbers = places.filter(({ kind }) => kind === 'number');
  const isSaidAlike = one === numbers.reduce((said, { name }) => said.replaceAll(`{${name}}`, '1'), text);
  return {
    text,
    ...(!isSaidAlike && { one }),
    parts: places.flatMap(({ name, part }) =>
      part === undefined ? [] : [{ place: `{${name}}`, text: part.text }],
    ),
  };
}

/** What shows where it comes to stand: its name, but for numbers of which there is one. */
function sampleOf({ name, kind }: EntryPlace, count: string | number): unknown {
  const sample = `{${name}}`;
  if (kind === 'number') return count === '' ? sample : count;
  return kind === 'list' ? [sample] : sample;
}

const textOf = (said: string | Phrase): string =>
  typeof said === 'string' ? said : said.map(part => (typeof part === 'string' ? part : part.text)).join('');

const withNames = (said: Phrase, places: readonly EntryPlace[]): string =>
  said
    .map(part =>
      typeof part === 'string'
        ? part
        : `{${places.find(place => JSON.stringify(place.part) === JSON.stringify(part))?.name}}`,
    )
    .join('');
