// What a build keeps of each meeting for the next one, under a checksum of the meeting.

import type { Remember } from '../files/remember.ts';
import type { LedgerMeeting } from '../ledger/ledger.ts';
import type { CountedWords } from '../search/related/counted-words.ts';
import type { Cache } from './cache.ts';
import { openKeptValues } from './kept-values.ts';

export interface KeptOfMeetings {
  /** The words of items, by which they are related. */
  readonly countedWords: Remember<CountedWords>;
  /** What the ledger says of it. */
  readonly ledgerEntries: Remember<LedgerMeeting>;
  /** As `save` of each kind. */
  readonly save: () => void;
}

export function openKeptOfMeetings(
  cache: (Pick<Cache, 'find'> & Partial<Pick<Cache, 'put'>>) | undefined,
): KeptOfMeetings {
  const words = openKeptValues<CountedWords>(cache, 'related');
  const ledger = openKeptValues<LedgerMeeting>(cache, 'ledger');
  return {
    countedWords: words.remember,
    ledgerEntries: ledger.remember,
    save: () => {
      words.save();
      ledger.save();
    },
  };
}
