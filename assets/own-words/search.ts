// What the search says, on a site that says some of it its own way.
// `ownWords` is written round the script by the build (scripts/site/scripts.ts).

import * as words from '#words-of-language/search.ts';

declare const ownWords: Partial<typeof words>;

export const {
  alsoSearched,
  answerKinds,
  answers,
  answersAnd,
  answersFor,
  byNumber,
  checkSpelling,
  chosen,
  didYouMean,
  failed,
  failedWhy,
  forget,
  forgotten,
  kinds,
  lastSearch,
  lastSearches,
  lastWords,
  meetingWords,
  minutesWords,
  nextWords,
  more,
  noResults,
  nothingAsked,
  onThisDevice,
  or,
  ordinalEndings,
  otherWords,
  results,
  resultsFor,
  retry,
  searching,
  shown,
  suggestions,
  titleWords,
  tooCommon,
  tooMany,
  withoutFilters,
  withoutSigns,
  youCan,
}: typeof words = {
  ...words,
  ...ownWords,
  answerKinds: { ...words.answerKinds, ...ownWords.answerKinds },
  kinds: { ...words.kinds, ...ownWords.kinds },
};
