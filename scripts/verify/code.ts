// The code of a paper copy => the minutes that it was printed from.

import { type LedgerMeeting, ledgerRecord } from '../ledger/ledger.ts';
import { type Held, LEDGER } from './held.ts';

export type Coded = { readonly url: string; readonly meeting: LedgerMeeting } | 'no-ledger' | 'unknown';

/** `code` is written as `readCode` gives it. */
export function findByCode(code: string, { texts }: Pick<Held, 'texts'>): Coded {
  const ledger = readLedger(texts.get(LEDGER));
  if (!ledger) return 'no-ledger';
  const [found] = Object.entries(ledger.meetings).filter(([, meeting]) => meeting.code === code);
  return found ? { url: found[0], meeting: found[1] } : 'unknown';
}

function readLedger(text: Buffer | undefined) {
  if (!text) return undefined;
  try {
    return ledgerRecord.safeParse(JSON.parse(text.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
