// Two things cannot stand at one address: an old address must not take the place of a page.

import { type Archive, everyItem } from '../../model/archive.ts';
import { yearOf } from '../../model/calendar.ts';
import type { Meeting } from '../../model/meeting.ts';
import {
  committeeUrl,
  committeeYearUrl,
  itemUrl,
  meetingUrl,
  oldAddressUrl,
  RESERVED_NAMES,
} from '../../model/url.ts';
import type { Finding, Rule } from '../rule.ts';

export const sameAddress: Rule = {
  id: 'same-address',
  level: 'error',
  title: 'Everything has an address of its own',
  why: 'Two pages at one address would hide one of them, and an address once published must keep leading to the same thing.',
  source: 'Cool URIs don’t change, https://www.w3.org/Provider/Style/URI',
  wrong: 'old-addresses: /council/2026-03-05/',
  right: 'old-addresses: /documents/s1234/',
  check: archive =>
    takenAddresses(
      archive.committees.flatMap(committee => committee.meetings),
      pagesOf(archive),
    ),
};

function pagesOf(archive: Archive): ReadonlySet<string> {
  const pages = new Set(['/']);
  for (const { slug, meetings } of archive.committees) {
    pages.add(committeeUrl(slug));
    for (const { key, date, reports } of meetings) {
      pages.add(meetingUrl(slug, key)).add(committeeYearUrl(slug, yearOf(date)));
      for (const report of reports) pages.add(itemUrl(slug, key, report.slug));
    }
  }
  for (const { committee, meeting, item } of everyItem(archive)) {
    pages.add(itemUrl(committee.slug, meeting.key, item.address));
  }
  return pages;
}

function takenAddresses(meetings: readonly Meeting[], pages: ReadonlySet<string>): readonly Finding[] {
  const taken = new Map<string, string>();
  return meetings.flatMap(({ oldAddresses, source }) =>
    oldAddresses.flatMap((old): Finding[] => {
      const address = oldAddressUrl(old);
      const other = pages.has(address) || isReserved(address) ? 'a page of this site' : taken.get(address);
      taken.set(address, source.file);
      if (other === undefined) return [];
      const line = source.keyLines['old-addresses'];
      return [
        {
          file: source.file,
          ...(line !== undefined && { line }),
          message: `The old address “${old}” is already that of ${other}.`,
          hint: 'Delete it from one of the two.',
        },
      ];
    }),
  );
}

const isReserved = (address: string): boolean => RESERVED_NAMES.has(address.split('/')[1] ?? '');
