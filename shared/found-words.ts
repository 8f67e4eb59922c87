// How a page that opens from the search is told which words were found: behind the `#` of its address. That is sent to no
// server, is no other address to caches and search engines, and works in a folder on disk.

const BEGINNING = '#found=';

/** More words would mark half the page, and make an address that nobody can send. */
const MOST_WORDS = 24;

/** `['parking', 'café']` => `#found=parking,caf%C3%A9`; empty where there are none. */
export const foundHash = (words: readonly string[]): string =>
  words.length === 0 ? '' : BEGINNING + words.slice(0, MOST_WORDS).map(encodeURIComponent).join(',');

/** The words in the hash of an address; none where it says something else, or cannot be read. */
export function wordsInHash(hash: string): readonly string[] {
  if (!hash.startsWith(BEGINNING)) return [];
  try {
    return hash
      .slice(BEGINNING.length)
      .split(',')
      .map(decodeURIComponent)
      .filter(Boolean)
      .slice(0, MOST_WORDS);
  } catch {
    return [];
  }
}
