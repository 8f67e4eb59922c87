// Which meetings were adjourned and went on on another day: the sittings of one meeting lead to each other.

import type { Committee } from '../model/committee.ts';
import type { Meeting } from '../model/meeting.ts';
import { earlierSitting } from '../model/sitting.ts';

export interface Sittings {
  /** The sitting with which it goes on. */
  readonly earlier?: Meeting;
  /** Those that go on with it, oldest first; more than one where they all name the first. */
  readonly later: readonly Meeting[];
}

/** By meeting; one that is whole in itself has none. */
export function registerSittings(committees: readonly Committee[]): ReadonlyMap<Meeting, Sittings> {
  const found = new Map<Meeting, Sittings>();
  for (const { meetings } of committees) {
    for (const meeting of meetings) {
      const earlier = earlierSitting(meeting, meetings);
      if (!earlier) continue;
      found.set(meeting, { later: [], ...found.get(meeting), earlier });
      const known = found.get(earlier);
      found.set(earlier, { ...known, later: [...(known?.later ?? []), meeting] });
    }
  }
  return found;
}
