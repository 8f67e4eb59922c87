// Where the addresses of an earlier site lead now.

import type { Archive } from '../model/archive.ts';
import { type OldAddress, parseOldAddress } from '../model/old-address.ts';
import { isPublished } from '../model/paper.ts';
import { isAnyOf } from '../model/routes/matching.ts';
import { ROUTES } from '../model/routes/routes.ts';
import { committeeUrl, itemUrl, meetingUrl, oldAddressUrl } from '../model/url.ts';
import { datedMeetingName } from './meeting-name.ts';
import type { MeetingRow } from './meetings.ts';

export interface OldPlace extends OldAddress {
  /** One place, or every item that the history of a matter named. */
  readonly targets: readonly Target[];
  /** An item below a committee or meeting that moved, which leads on without being noted itself. */
  readonly isMovedItem?: true;
}

export interface Target {
  readonly text: string;
  readonly url: string;
}

/**
 * Every old address once, in the order of the archive. One that was an address of ours, as of a committee or a meeting
 * that was renamed, leads on with all that lies below it: `/finance/` => `/finance/2026-03-05/item-82/`.
 */
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
  const all = new Map<string, OldPlace>(places);
  for (const { url, target, ...kind } of placesBelow(archive, meetings))
    if (!all.has(url)) all.set(url, { url, parameters: [], targets: [target], ...kind });
  return [...all.values()];
}

interface PlaceBelow extends Pick<OldPlace, 'url' | 'isMovedItem'> {
  readonly target: Target;
}

const isCommittee = isAnyOf(route => route === ROUTES.committee);
const isMeeting = isAnyOf(route => route === ROUTES.meeting);

function* placesBelow(archive: Archive, meetings: readonly MeetingRow[]): Generator<PlaceBelow> {
  const slugs = new Set(archive.committees.map(({ slug }) => slug));
  for (const row of meetings) {
    const { committee, meeting } = row;
    for (const old of committee.oldAddresses.map(one => parseOldAddress(one).url)) {
      // A later committee of that name has addresses of its own.
      if (!isCommittee(old) || slugs.has(old.slice(1, -1))) continue;
      const url = `${old}${meeting.key}/`;
      yield { url, target: targetIn(row, undefined, archive) };
      yield* placesInMeeting(url, row, archive);
    }
    for (const old of meeting.oldAddresses.map(one => parseOldAddress(one).url))
      if (isMeeting(old)) yield* placesInMeeting(old, row, archive);
  }
}

/** What lies below the address of a meeting: items, reports, and papers, at whose names pages lead on. */
function* placesInMeeting(old: string, row: MeetingRow, archive: Archive): Generator<PlaceBelow> {
  const { committee, meeting } = row;
  const own = meetingUrl(committee.slug, meeting.key);
  for (const { address } of meeting.items)
    yield { url: `${old}${address}/`, target: targetIn(row, address, archive), isMovedItem: true };
  for (const { address, title } of meeting.papers.filter(isPublished)) {
    const url = decodeURIComponent(address);
    if (url.startsWith(own))
      yield { url: oldAddressUrl(old + url.slice(own.length)), target: { text: title, url: address } };
  }
}

function targetIn(row: MeetingRow, address: string | undefined, archive: Archive): Target {
  const { committee, meeting } = row;
  const item = meeting.items.find(one => one.address === address);
  const name = datedMeetingName(row, archive);
  if (!item) return { text: name, url: meetingUrl(committee.slug, meeting.key) };
  const title = [item.number, item.title].filter(Boolean).join('. ');
  return { text: `${title}, ${name}`, url: itemUrl(archive.site, committee.slug, meeting.key, item.address) };
}
