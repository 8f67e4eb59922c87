// A redaction: words that had to be taken out of published minutes. What stood there is kept nowhere; that, when and why is.

import type { IsoDate } from './calendar.ts';

export interface Redaction {
  /** The number or address of the item, as the clerk wrote it; absent where the words stand above the first item. */
  readonly item?: string;
  /** What stands in their place, in square brackets: "[name removed]". */
  readonly words: string;
  readonly on: IsoDate;
  readonly reason: string;
}

/** What stands in the place of words that were taken out, where the clerk says no more. */
export const REMOVED = '[removed]';
