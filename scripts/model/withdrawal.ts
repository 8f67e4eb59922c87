// That something published was taken back: a meeting, an item or a paper.

import type { IsoDate } from './calendar.ts';

export interface Withdrawal {
  readonly on?: IsoDate;
  readonly reason: string;
}
