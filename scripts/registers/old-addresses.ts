// Where the addresses of an earlier site lead now.

import type { Archive } from '../model/archive.ts';
import { type OldAddress, parseOldAddress } from '../model/old-address.ts';
import { committeeUrl, itemUrl, meetingUrl } from '../model/url.ts';
import { datedMeetingName } from './meeting-name.ts';
import type { MeetingRow } from './meetings.ts';

export interface OldPlace extends OldAddress {
  /** One place, or every item that the history of a matter named. */
  readonly targets: readonly Target[];
}

export interface Target {
  readonly text: string;
  readonly url: string;
}

/** Every old address once, in the order of the archive. */
export function oldPlaces(archive: Archive, meetings: readonly MeetingRow[]): readonly OldPlace[] {
  const places = new Map<string, OldAddress & { readonly targets: Target[] }>();
  const add = (old: string, targetOf: (address: OldAddress) => Target): void => {
    const address = parseOldAddress(old);
    const place = places.get(address.url) ?? { ...address, targets: [] };
    place.targets.push(targetOf(address));
    places.set(address.url, place);
  };
  for (const { slug, name, oldAddresses } of archive.committees)
    for (const old of oldAddresses) add(old, () => ({ text: name, url: committeeUrl(slug) }));
  for (const row of meetings)
    for (const old of row.meeting.oldAddresses) add(old, ({ item }) => targetIn(row, item, archive));
  return [...places.values()];
}

function targetIn(row: MeetingRow, address: string | undefined, archive: Archive): Target {
  const { committee, meeting } = row;
  const item = meeting.items.find(one => one.address === address);
  const name = datedMeetingName(row, archive);
  if (!item) return { text: name, url: meetingUrl(committee.slug, meeting.key) };
  const title = [item.number, item.title].filter(Boolean).join('. ');
  return { text: `${title}, ${name}`, url: itemUrl(committee.slug, meeting.key, item.address) };
}
