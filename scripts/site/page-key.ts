// Of what a page was made, in a checksum: of its view, or of what the view is made of where that is known for less.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesIn, findFile, type Places, placesOf } from '../files/places.ts';
import { programChecksum } from '../files/program.ts';
import type { FileSizes, Page, View } from '../pages/page.ts';
import type { Speaker } from '../words/words.ts';

/** What all pages have in common: the program, the layouts, a site's own before ours, and the words that they say. */
export function commonKey({ language, words }: Speaker, places: Places = placesOf()): string {
  const hash = createHash('sha256').update(JSON.stringify([programChecksum(), language, words]));
  for (const layout of filesIn(places, 'layouts'))
    hash.update(`\0${layout}\0`).update(readFileSync(findFile(places, `layouts/${layout}`)));
  return hash.digest('hex');
}

/** Undefined where the page has to be made for it. */
export const knownKey = ({ layout, madeOf }: Page, sizes: FileSizes): string | undefined =>
  madeOf && checksumOf(`${layout} ${madeOf(sizes)}`);

/** A view is data alone, but for the words that its layout says. */
export const viewKey = (layout: string, { shell, ...view }: View): string =>
  checksumOf(JSON.stringify([layout, view, { ...shell, words: undefined }]));

const checksumOf = (text: string): string => createHash('sha256').update(text).digest('base64');
