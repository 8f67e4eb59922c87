// Of what a page was made, in a checksum: of its view, or of what the view is made of where that is known for less.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesIn, findFile, type Places, placesOf } from '../files/places.ts';
import { digestOf } from '../model/digest.ts';
import type { Site } from '../model/site.ts';
import type { FileSizes, Page, View } from '../pages/page.ts';
import type { Speaker } from '../words/words.ts';

/** What all pages have in common: the layouts, a site's own before ours, the words that they say, and what links name. */
export function commonKey(
  { language, words, links }: Speaker & Pick<Site, 'links'>,
  places: Places = placesOf(),
): string {
  const hash = createHash('sha256').update(JSON.stringify([language, words, links]));
  for (const layout of filesIn(places, 'layouts'))
    hash.update(`\0${layout}\0`).update(readFileSync(findFile(places, `layouts/${layout}`)));
  return hash.digest('hex');
}

/** `made` is the view, where it is made already. */
export function pageKey(
  common: string,
  { layout, madeOf, view }: Page,
  sizes: FileSizes,
  made?: View,
): string {
  const own = madeOf?.(sizes) ?? viewKey(made ?? view(sizes));
  return digestOf([common, layout, own].join(' '));
}

/** A view is data alone, but for the words that its layout says. */
export const viewKey = ({ shell, ...view }: View): string =>
  digestOf(JSON.stringify([view, { ...shell, words: undefined }]));
