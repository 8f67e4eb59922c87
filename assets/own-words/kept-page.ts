// What a page says that comes from the device, on a site that says some of it its own way.
// `ownWords` is written round the script by the build (scripts/site/scripts.ts).

import * as words from '#words-of-language/kept-page.ts';

declare const ownWords: Partial<typeof words>;

export const { note }: typeof words = { ...words, ...ownWords };
