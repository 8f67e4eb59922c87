// A vote: how many for, against and abstaining, and by name where the names were recorded.

import type { Finding } from './found-by.ts';
import type { NamedPerson } from './person.ts';

export type Side = 'for' | 'against' | 'abstained';
export const SIDES: readonly Side[] = ['for', 'against', 'abstained'];

export interface Vote extends Finding {
  readonly counts: Readonly<Record<Side, number>>;
  /** The names on each side; a side that was counted only is empty. */
  readonly names: Readonly<Record<Side, readonly NamedPerson[]>>;
  /** What follows the counts: "by the Chair's casting vote". */
  readonly remark?: string;
  readonly line: number;
}

/** Whether its counts are known; "Vote: unanimous" tells none, and they are then all 0. */
export const isCounted = (vote: Vote): boolean => SIDES.some(side => vote.counts[side] > 0);

export const isByName = (vote: Vote): boolean => SIDES.some(side => vote.names[side].length > 0);
