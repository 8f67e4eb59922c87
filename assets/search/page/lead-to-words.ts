// Lets a result lead to the words for which it was found: on a page of the site the script of assets/found/ marks them, in a
// PDF those readers do that know the parameter `search` (https://www.iana.org/assignments/media-types/application/pdf).

import { foundHash } from '../../../shared/found-words.ts';

export function leadToWords(link: HTMLAnchorElement, words: readonly string[]): void {
  // A place within a page is a better one than any word.
  if (words.length === 0 || link.hash !== '') return;
  if (/\/(?:index\.html)?$/.test(link.pathname)) link.hash = foundHash(words);
  else if (link.pathname.endsWith('.pdf')) link.hash = `search=${words.map(encodeURIComponent).join('%20')}`;
}
