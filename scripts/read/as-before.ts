// A meeting of which nothing is another stays the same object from one reading to the next: so what was made of it is found by it, be it
// a checksum or the telling words of its items, and a preview makes that anew for the meeting that was saved alone.

import { isDeepStrictEqual } from 'node:util';
import type { Meeting } from '../model/meeting.ts';

/** By what was noted of its file when it was read: each reading of a file makes it anew. */
const known = new WeakMap<Meeting['source'], Meeting>();

/** Gives the meeting as it was found before, where it is the same. */
export function asBefore(meeting: Meeting): Meeting {
  const before = known.get(meeting.source);
  if (before && isSame(before, meeting)) return before;
  known.set(meeting.source, meeting);
  return meeting;
}

/** What later meetings say of one is put together at every reading; all else stays the same object until it is read anew. */
const PUT_TOGETHER: ReadonlySet<string> = new Set<keyof Meeting>(['approval', 'approvalAhead']);

function isSame(before: Meeting, now: Meeting): boolean {
  const names = Object.keys(now) as readonly (keyof Meeting)[];
  return (
    names.length === Object.keys(before).length &&
    names.every(
      name =>
        Object.hasOwn(before, name) &&
        (now[name] === before[name] ||
          (PUT_TOGETHER.has(name) && isDeepStrictEqual(now[name], before[name]))),
    )
  );
}
