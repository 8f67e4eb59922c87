// What a folder, a ZIP or a site on the web holds: the checksum of each file, and the files that say what should be there.

import { checksumsUrl, ledgerUrl } from '../model/url.ts';

export interface Held {
  /** By the path of each file; of one that could not be read, why. */
  readonly files: ReadonlyMap<string, HeldFile>;
  /** The texts of those of `TEXTS` that are there; of a ZIP, which may have no ledger, also those of all meetings. */
  readonly texts: ReadonlyMap<string, Buffer>;
  /** Whether `files` are all files that are there: the web does not tell what else it has. */
  readonly isWhole: boolean;
}

export type HeldFile = { readonly sha256: string } | { readonly unread: string };

export const LIST = checksumsUrl.slice(1);
export const SIGNATURE = `${LIST}.sig`;
export const LEDGER = ledgerUrl.slice(1);

/** The files of which more than the checksum is wanted. */
export const TEXTS: ReadonlySet<string> = new Set([LIST, SIGNATURE, LEDGER]);

/** What a meeting tells of itself to programs, at whatever depth. */
export const isMinutes = (name: string): boolean => name.endsWith('/minutes.json');

/** Told how many files are read, of how many where that is known. */
export type OnFile = (done: number, of?: number) => void;

/** Disks of a Mac write letters with marks as two signs. */
export const named = (name: string): string => name.normalize('NFC');
