// Which adjourned meeting a meeting continues, as its own minutes say it.

import type { Finding } from './found-by.ts';

export interface Reconvening extends Finding {
  /** Its key, or the day on which it was adjourned. */
  readonly named: string;
}
