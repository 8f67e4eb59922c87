// A correction: published text is never edited; both readings are shown.

import { type IsoDate, isIsoDate } from './calendar.ts';

export interface Correction {
  /** The number or address of the item it corrects, as the clerk wrote it. */
  readonly item: string;
  readonly from: string;
  readonly to: string;
  /** The resolution that made it; absent for a clerical one. */
  readonly by?: { readonly on: IsoDate; readonly minute?: string };
}

/** Reads "2012-09-19, minute 170" (or the date alone); undefined where there is no date that exists. */
export function parseCorrectedBy(text: string): Correction['by'] | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:\s*,?\s*(?:minute|item|no\.?)?\s*(\S+))?$/i.exec(text.trim());
  const [, on, minute] = match ?? [];
  return on === undefined || !isIsoDate(on) ? undefined : { on, ...(minute !== undefined && { minute }) };
}
