// A correction: published text is never edited; both readings are shown.

import type { IsoDate } from './calendar.ts';
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
