// Where something that was published stands now, if it was only moved: so that the message can say what to type.

import type { Ledger, LedgerMeeting } from './ledger.ts';

/** The address of a meeting that is new, and has the words or the day of one that is gone. */
export function movedMeeting(url: string, before: Ledger, now: Ledger): string | undefined {
  const gone = before.meetings[url];
  if (!gone) return undefined;
  const alike = newMeetings(before, now)
    .map(other => ({ other, likeness: likeness(url, gone, other, now.meetings[other]) }))
    .filter(one => one.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  return alike[0]?.other;
}

/** The address of a committee that is new, and has meetings of the days of one that is gone. */
export function movedCommittee(url: string, before: Ledger, now: Ledger): string | undefined {
  const keys = new Set(
    Object.keys(before.meetings).flatMap(meeting => (meeting.startsWith(url) ? [keyOf(meeting)] : [])),
  );
  const found = newMeetings(before, now).filter(meeting => keys.has(keyOf(meeting)));
  return found[0]?.replace(/[^/]+\/$/, '');
}

/** The item of a meeting that is new, and has the words or the place of one that is gone. */
export function movedItem(
  item: string,
  meeting: string,
  here: string,
  before: Ledger,
  now: Ledger,
): string | undefined {
  const [was, is] = [before.meetings[meeting]?.items ?? {}, now.meetings[here]?.items ?? {}];
  if (here !== meeting && is[item] !== undefined) return item;
  const fresh = Object.keys(is).filter(name => was[name] === undefined);
  const sum = was[item] ?? '';
  const same = sum === '' ? undefined : fresh.find(name => is[name] === sum);
  if (same !== undefined) return same;
  const place = Object.keys(was).indexOf(item);
  return fresh.find(name => Object.keys(is).indexOf(name) === place);
}

const newMeetings = (before: Ledger, now: Ledger): readonly string[] =>
  Object.keys(now.meetings).filter(url => before.meetings[url] === undefined);

const keyOf = (meeting: string): string => meeting.split('/')[2] ?? '';
const committeeOf = (meeting: string): string => meeting.split('/')[1] ?? '';

/** More than 0 where one may be the other: it has texts of it, or its day, or in the same committee all of its items. */
function likeness(url: string, gone: LedgerMeeting, other: string, now: LedgerMeeting | undefined): number {
  if (!now) return 0;
  const texts = new Set(Object.values(gone.items).filter(sum => sum !== ''));
  const shared = Object.values(now.items).filter(sum => texts.has(sum)).length;
  const names = Object.keys(gone.items);
  const hasItems = names.length > 0 && names.every(name => now.items[name] !== undefined);
  return (
    shared * 10 +
    (keyOf(url) === keyOf(other) ? 5 : 0) +
    (committeeOf(url) === committeeOf(other) &&
    (hasItems || keyOf(url).slice(0, 10) === keyOf(other).slice(0, 10))
      ? 2
      : 0)
  );
}
