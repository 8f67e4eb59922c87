// The ledger of the site as it was last published: from a folder, or from where the site stands on the web.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isWebAddress } from '../files/web-address.ts';
import { ledgerUrl } from '../model/url.ts';
import { LEDGER_VERSION, type Ledger, ledgerRecord } from './ledger.ts';

export type PreviousLedger =
  | { readonly ledger: Ledger }
  /** Nothing was published there, or by a version that kept no ledger; `where` says where was looked. */
  | { readonly absent: true; readonly where: string }
  | { readonly refusal: string };

/** So long a host may think, in milliseconds. */
const PATIENCE = 30_000;

/** `prefix` is where the archive stands in the site: empty, or `/minutes`. */
export async function readPreviousLedger(place: string, prefix = ''): Promise<PreviousLedger> {
  if (isWebAddress(place)) return fetchLedger(`${place.replace(/\/+$/, '')}${prefix}${ledgerUrl}`);
  const file = path.join(place, prefix, ledgerUrl);
  return existsSync(file) ? ledgerOf(readFileSync(file, 'utf8'), file) : { absent: true, where: file };
}

async function fetchLedger(address: string): Promise<PreviousLedger> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    text = await response.text();
  } catch (error) {
    return unreachable(address, reasonOf(error));
  }
  if (response.status === 404 || response.status === 410) return { absent: true, where: address };
  return response.ok ? ledgerOf(text, address) : unreachable(address, `the host answers ${response.status}`);
}

const unreachable = (address: string, why: string): PreviousLedger => ({
  refusal: `What was published last could not be asked for at ${address}: ${why}. Try again when it can be reached, or build without --previous.`,
});

/** Node says "fetch failed", and why in the cause: https://nodejs.org/api/globals.html#fetch */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'there was no answer in half a minute';
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error && cause.message !== '' ? cause.message : 'there is no such address';
}

function ledgerOf(text: string, where: string): PreviousLedger {
  const read = ledgerRecord.safeParse(asJson(text));
  if (!read.success)
    return {
      refusal: `${where} is no ledger that Minute Book wrote, or was cut short. Name another copy of the site with --previous.`,
    };
  if (read.data.version !== LEDGER_VERSION)
    return {
      refusal: `${where} was written by another version of Minute Book. Build with that version, or a newer one.`,
    };
  return { ledger: read.data };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
