// A correction: published text is never edited; both readings are shown.

import { type IsoDate, isIsoDate, longDate } from './calendar.ts';
import type { Language } from './passage.ts';

export interface Correction {
  /** The number or address of the item it corrects, as the clerk wrote it. */
  readonly item: string;
  readonly from: string;
  readonly to: string;
  /** The resolution that made it; absent for a clerical one. */
  readonly by?: { readonly on: IsoDate; readonly minute?: string };
  /** The language of both readings, where the words stand in a passage. */
  readonly language?: Language;
}

/** Reads "2012-09-19, minute 170" (or the date alone); undefined where there is no date that exists. */
export function parseCorrectedBy(text: string): Correction['by'] | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:\s*,?\s*(?:minute|item|no\.?)?\s*(\S+))?$/i.exec(text.trim());
  const [, on, minute] = match ?? [];
  return on === undefined || !isIsoDate(on) ? undefined : { on, ...(minute !== undefined && { minute }) };
}

/** Who made it: "Corrected on 19 September 2012, minute 170", "Clerical correction". */
export function correctedBy({ by }: Pick<Correction, 'by'>, locale: string): string {
  if (by === undefined) return 'Clerical correction';
  const minute = by.minute === undefined ? '' : `, minute ${by.minute}`;
  return `Corrected on ${longDate(by.on, locale)}${minute}`;
}

/** What stands between and around the two readings, in words. */
export const readingsJoined = (from: string, to: string): string =>
  to === '' ? `“${from}” is struck out` : `“${from}” should read “${to}”`;
