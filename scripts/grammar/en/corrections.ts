// Who made a correction, as its `by:` says it.

import { isIsoDate } from '../../model/calendar.ts';
import type { Correction } from '../../model/correction.ts';

/** Reads "2012-09-19, minute 170" (or the date alone); undefined where there is no date that exists. */
export function parseCorrectedBy(text: string): Correction['by'] | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:\s*,?\s*(?:minute|item|no\.?)?\s*(\S+))?$/i.exec(text.trim());
  const [, on, minute] = match ?? [];
  return on === undefined || !isIsoDate(on) ? undefined : { on, ...(minute !== undefined && { minute }) };
}
