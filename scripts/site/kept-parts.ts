// What a build keeps for the next one, besides what was read.

import type { Kept, Remember } from '../files/remember.ts';
import type { LedgerMeeting } from '../ledger/ledger.ts';
import type { KeptIndex } from '../search/kept-index.ts';
import type { KeptRelations } from '../search/related/kept-relations.ts';
import type { Cache } from './cache.ts';
import { openKeptValues } from './kept-values.ts';
import { keptUntilSaved, keptWhole } from './kept-whole.ts';

export interface KeptParts {
  /** Absent where nothing is kept. */
  readonly searchIndex?: Kept<KeptIndex>;
  /** Which items are related, and the words by which they are. */
  readonly relations: Kept<KeptRelations>;
  /** What the ledger says of each meeting. */
  readonly ledgerEntries: Remember<LedgerMeeting>;
  /** Writes what was asked for meeting by meeting, and item by item. */
  readonly save: () => void;
}

export function openKeptParts(cache: Cache | undefined): KeptParts {
  const ledger = openKeptValues<LedgerMeeting>(cache, 'ledger');
  const relations = keptUntilSaved<KeptRelations>(cache, 'related');
  return {
    ...(cache && { searchIndex: keptWhole<KeptIndex>(cache, 'search-index') }),
    relations: relations.kept,
    ledgerEntries: ledger.remember,
    save: () => {
      ledger.save();
      relations.save();
    },
  };
}
