// An interest that somebody declared.

import type { Finding } from './found-by.ts';
import type { NamedPerson } from './person.ts';

export interface Interest extends Finding {
  readonly person: NamedPerson;
  /** The number of the item it concerns, as written. */
  readonly item?: string;
  /** "personal", "prejudicial", "disclosable pecuniary". */
  readonly kind?: string;
  readonly reason?: string;
  readonly line: number;
}
