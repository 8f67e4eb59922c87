// What the search says, on a site that says some of it its own way.
// `ownWords` is written round the script by the build (scripts/site/scripts.ts).

import * as words from '#words-of-language/search.ts';

declare const ownWords: Partial<typeof words>;

export const {
  byNumber,
  checkSpelling,
  chosen,
  didYouMean,
  failed,
  failedWhy,
  kinds,
  more,
  noResults,
  nothingAsked,
  or,
  otherWords,
  results,
  resultsFor,
  retry,
  searching,
  shown,
  tooCommon,
  tooMany,
  withoutFilters,
  withoutSigns,
  youCan,
}: typeof words = { ...words, ...ownWords, kinds: { ...words.kinds, ...ownWords.kinds } };
