// Lets a result lead to the words for which it was found: on a page of the site the script of assets/found/ marks them, in a
// PDF those readers do that know the parameter `search` (https://www.iana.org/assignments/media-types/application/pdf).

import { foundHash, placeInHash } from '../../../shared/found-words.ts';

export function leadToWords(link: HTMLAnchorElement, words: readonly string[]): void {
  if (words.length === 0) return;
  // Within a page the words are looked for from a place on: an item may stand on the page of its meeting.
  if (/\/(?:index\.html)?$/.test(link.pathname)) link.hash = foundHash(words, placeInHash(link.hash));
  else if (link.pathname.endsWith('.pdf') && link.hash === '')
    link.hash = `search=${words.map(encodeURIComponent).join('%20')}`;
}
