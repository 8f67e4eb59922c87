// What the button says that keeps a committee on a device, on a site that says some of it its own way.
// `ownWords` is written round the script by the build (scripts/site/scripts.ts).

import * as words from '#words-of-language/keep.ts';

declare const ownWords: Partial<typeof words>;

export const {
  asOf,
  cancel,
  done,
  fetchRest,
  fetched,
  fetching,
  incomplete,
  keepAll,
  keepCommittee,
  keepPages,
  kept,
  keptAll,
  keptPages,
  noNetwork,
  noRoom,
  noneKept,
  offer,
  offerWithPapers,
  refused,
  remove,
  removed,
  siteError,
  stop,
  stopped,
  tryAgain,
  unable,
  unreachable,
  update,
}: typeof words = { ...words, ...ownWords };
