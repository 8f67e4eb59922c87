// A correction: published text is never edited; both readings are shown.

import { type IsoDate, longDate } from './calendar.ts';
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

/** Who made it: "Corrected on 19 September 2012, minute 170", "Clerical correction". */
export function correctedBy({ by }: Pick<Correction, 'by'>, locale: string): string {
  if (by === undefined) return 'Clerical correction';
  const minute = by.minute === undefined ? '' : `, minute ${by.minute}`;
  return `Corrected on ${longDate(by.on, locale)}${minute}`;
}

/** What stands between and around the two readings, in words. */
export const readingsJoined = (from: string, to: string): string =>
  to === '' ? `“${from}” is struck out` : `“${from}” should read “${to}”`;
