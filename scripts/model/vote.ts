// A vote: how many for, against and abstaining, and by name where the names were recorded.

import type { Finding } from './found-by.ts';
import type { Outcome } from './outcome.ts';
import type { NamedPerson } from './person.ts';

export type Side = 'for' | 'against' | 'abstained';
export const SIDES: readonly Side[] = ['for', 'against', 'abstained'];

export interface Vote extends Finding {
  /** Of each side what was told, 0 where it was told to be nobody; a side of which nothing was said is absent. */
  readonly counts: Readonly<Partial<Record<Side, number>>>;
  /** The names on each side; a side that was counted only is empty. */
  readonly names: Readonly<Record<Side, readonly NamedPerson[]>>;
  /** What follows the counts: "by the Chair's casting vote". */
  readonly remark?: string;
  /** What its own words say came of it: “carried”, “unanimous”, “lost”. */
  readonly outcome?: Extract<Outcome, 'carried' | 'lost'>;
  readonly line: number;
}

/** Whether any of its counts is known; "Vote: unanimous" tells none. */
export const isCounted = (vote: Vote): boolean => SIDES.some(side => vote.counts[side] !== undefined);

export const isByName = (vote: Vote): boolean => SIDES.some(side => vote.names[side].length > 0);
