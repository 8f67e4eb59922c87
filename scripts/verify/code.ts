// The code of a paper copy => the minutes that it was printed from.

import { z } from 'zod';
import { ledgerRecord } from '../ledger/ledger.ts';
import { meetingUrl } from '../model/url.ts';
import { type Held, isMinutes, LEDGER } from './held.ts';

export interface Coded {
  readonly url: string;
  readonly status: string;
  readonly sha256: string;
  /** The file of the minutes, where the ledger of the whole site says it. */
  readonly file?: string;
}

/** `code` is written as `readCode` gives it. */
export function findByCode(code: string, { texts }: Pick<Held, 'texts'>): Coded | 'no-codes' | 'unknown' {
  const codes = codesOfLedger(texts.get(LEDGER)) ?? codesOfMinutes(texts);
  if (codes.size === 0) return 'no-codes';
  return codes.get(code) ?? 'unknown';
}

function codesOfLedger(text: Buffer | undefined): ReadonlyMap<string, Coded> | undefined {
  const ledger = text && ledgerRecord.safeParse(asJson(text)).data;
  if (!ledger) return undefined;
  return new Map(
    Object.entries(ledger.meetings).flatMap(([url, { code, sha256, status, file }]) =>
      code !== undefined && sha256 !== undefined ? [[code, { url, status, sha256, file }]] : [],
    ),
  );
}

const minutesRecord = z.object({
  meetingState: z.string(),
  checksum: z.object({ sha256: z.string(), code: z.string() }),
});

/** A committee's copy has no ledger, but each meeting tells its own. */
function codesOfMinutes(texts: Held['texts']): ReadonlyMap<string, Coded> {
  const codes = new Map<string, Coded>();
  for (const [name, text] of texts) {
    if (!isMinutes(name)) continue;
    const { data } = minutesRecord.safeParse(asJson(text));
    const [committee = '', key = ''] = name.split('/').slice(-3);
    if (data)
      codes.set(data.checksum.code, {
        url: meetingUrl(committee, key),
        status: data.meetingState,
        sha256: data.checksum.sha256,
      });
  }
  return codes;
}

function asJson(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch {
    return undefined;
  }
}
