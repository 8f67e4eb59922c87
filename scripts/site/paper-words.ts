// What stands in the margins of a printed page, in the site's words: as values of the design, since a style sheet has no
// words of its own and no page of HTML reaches into the margins of paper.

import { type Speaker, wordsOf } from '../words/words.ts';

/** Rules of the layer `house`. assets/css/print/paper.css says where each stands. */
export function paperWords(speaker: Speaker): string {
  const { initials, page } = wordsOf(speaker).record.copies.print;
  return `:root {\n    --paper-initials: ${quoted(initials)};\n    --paper-page: ${counted(page(PAGE, PAGES))};\n  }`;
}

/** Signs that no words hold, where the numbers will stand: in any order, as a language says it. */
const PAGE = '\u0001';
const PAGES = '\u0002';

/** "Page \u0001 of \u0002" => `"Page " counter(page) " of " counter(pages)` */
const counted = (words: string): string =>
  words
    .split(/([\u0001\u0002])/)
    .filter(part => part !== '')
    .map(part => COUNTERS.get(part) ?? quoted(part))
    .join(' ');

const COUNTERS: ReadonlyMap<string, string> = new Map([
  [PAGE, 'counter(page)'],
  [PAGES, 'counter(pages)'],
]);

/** As a string of CSS: what could end it, or begin an escape, as its number. */
const quoted = (words: string): string =>
  `"${words.replace(/["\\<\p{Cc}]/gu, sign => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
