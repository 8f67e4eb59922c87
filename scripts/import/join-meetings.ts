// Joins what several sources say of one meeting. One that only lists the meeting is dropped if another has its items.

import type { ImportedItem, ImportedMeeting } from './imported.ts';

/** The different meetings among those of one committee and day: usually one. */
export function joinMeetings(same: readonly ImportedMeeting[]): readonly ImportedMeeting[] {
  const saysMore = ({ items, isOneFile }: ImportedMeeting): boolean => items.length > 0 || isOneFile === true;
  const whole = same.filter(meeting => meeting.isPart !== true && saysMore(meeting));
  const listed = same.filter(meeting => meeting.isPart !== true && !saysMore(meeting));
  const parts = same.filter(meeting => meeting.isPart === true);
  const joined: ImportedMeeting[] = [...new Map(whole.map(meeting => [identity(meeting), meeting])).values()];
  for (const meeting of listed) {
    const known = joined.some(
      one => identity(one) === identity(meeting) || one.time === undefined || one.time === meeting.time,
    );
    if (!known) joined.push(meeting);
  }
  const [first, ...others] = joined;
  if (parts.length === 0) return joined;
  return [withItems(first, parts), ...others];
}

/** What tells two meetings of one day apart: the old system's number for it, its file, or its time. */
const identity = ({ oldAddresses = [], time = '', isOneFile, from }: ImportedMeeting): string =>
  oldAddresses[0] ?? (isOneFile ? from : time);

/** The meeting with the items of its parts; each replaces the item with the same number or title. */
function withItems(meeting: ImportedMeeting | undefined, parts: readonly ImportedMeeting[]): ImportedMeeting {
  const items: ImportedItem[] = [...(meeting?.items ?? [])];
  for (const item of parts.flatMap(part => part.items)) {
    const at = items.findIndex(one => isSame(one, item));
    if (at >= 0) items[at] = { ...items[at], ...item, oldAddresses: addressesOf(items[at], item) };
    else items.push(item);
  }
  const [part] = parts;
  return { ...(part as ImportedMeeting), ...meeting, items };
}

const isSame = (one: ImportedItem, other: ImportedItem): boolean =>
  one.title.toLowerCase() === other.title.toLowerCase() &&
  (one.number === other.number || other.number === undefined || one.number === undefined);

const addressesOf = (one: ImportedItem | undefined, other: ImportedItem): readonly string[] => [
  ...new Set([...(one?.oldAddresses ?? []), ...(other.oldAddresses ?? [])]),
];
