// What a page says that was opened from the search, on a site that says some of it its own way.
// `ownWords` is written round the script by the build (scripts/site/scripts.ts).

import * as words from '#words-of-language/found.ts';

declare const ownWords: Partial<typeof words>;

export const { hide, next, placeOf, places, previous, title }: typeof words = { ...words, ...ownWords };
