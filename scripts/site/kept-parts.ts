// What a build keeps for the next one, besides what was read.

import type { Kept, Remember } from '../files/remember.ts';
import type { LedgerMeeting } from '../ledger/ledger.ts';
import type { KeptIndex } from '../search/kept-index.ts';
import type { CountedWords } from '../search/related/counted-words.ts';
import type { Cache } from './cache.ts';
import { openKeptValues } from './kept-values.ts';
import { keptWhole } from './kept-whole.ts';

export interface KeptParts {
  /** Absent where nothing is kept. */
  readonly searchIndex?: Kept<KeptIndex>;
  /** The words of items, by which they are related. */
  readonly countedWords: Kept<CountedWords>;
  /** What the ledger says of each meeting. */
  readonly ledgerEntries: Remember<LedgerMeeting>;
  /** Writes what was asked for meeting by meeting. */
  readonly save: () => void;
}

export function openKeptParts(cache: Cache | undefined): KeptParts {
  const ledger = openKeptValues<LedgerMeeting>(cache, 'ledger');
  return {
    ...(cache && { searchIndex: keptWhole<KeptIndex>(cache, 'search-index') }),
    countedWords: keptWhole<CountedWords>(cache, 'related'),
    ledgerEntries: ledger.remember,
    save: ledger.save,
  };
}
