// What a host keeps or breaks: a row of the table in docs/hosting.md.

import type { Browser } from 'playwright-core';
import type { HostPlace, Served } from './served.ts';

/** What is wrong, one fault an entry; nothing where the promise is kept. */
export type Faults = readonly string[];

export interface Promised {
  /** As the table's first column has it. */
  readonly words: string;
  /** Where a host can keep it at one place alone. */
  readonly only?: HostPlace;
  readonly check: (served: Served, browser: () => Promise<Browser>) => Promise<Faults>;
}

/** The fault, where what is there is not what was promised. */
export const unless = (isKept: boolean, fault: string): Faults => (isKept ? [] : [fault]);
