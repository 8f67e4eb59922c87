// How a page that opens from the search is told which words were found: behind the `#` of its address. That is sent to no
// server, is no other address to caches and search engines, and works in a folder on disk.

const BEGINNING = '#found=';

/** More words would mark half the page, and make an address that nobody can send. */
const MOST_WORDS = 24;

/** Before the place on the page where the words were found: an item's on its meeting's page. */
const AT = '&at=';

/** `['parking', 'café']` => `#found=parking,caf%C3%A9`; `at` is a place on the page. Empty where there are no words. */
export const foundHash = (words: readonly string[], at = ''): string =>
  words.length === 0
    ? ''
    : BEGINNING +
      words.slice(0, MOST_WORDS).map(encodeURIComponent).join(',') +
      (at && AT + encodeURIComponent(at));

/** The words in the hash of an address; none where it says something else, or cannot be read. */
export function wordsInHash(hash: string): readonly string[] {
  if (!hash.startsWith(BEGINNING)) return [];
  try {
    return (hash.slice(BEGINNING.length).split(AT)[0] ?? '')
      .split(',')
      .map(decodeURIComponent)
      .filter(Boolean)
      .slice(0, MOST_WORDS);
  } catch {
    return [];
  }
}

/** The place on the page that a hash names, with words or without; empty where it names none, or cannot be read. */
export function placeInHash(hash: string): string {
  try {
    return decodeURIComponent(hash.startsWith(BEGINNING) ? (hash.split(AT)[1] ?? '') : hash.slice(1));
  } catch {
    return '';
  }
}
