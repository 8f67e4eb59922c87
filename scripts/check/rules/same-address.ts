// Two pages cannot have the same address: an old address must not be that of a page.

import { type Archive, everyItem } from '../../model/archive.ts';
import { yearOf } from '../../model/calendar.ts';
import { parseOldAddress } from '../../model/old-address.ts';
import { RESERVED_NAMES } from '../../model/routes/reserved-names.ts';
import { foundRuleText } from '../../model/rules/found.ts';
import { committeeUrl, committeeYearUrl, itemUrl, meetingUrl } from '../../model/url.ts';
import { notedAddresses } from '../noted-addresses.ts';
import type { Finding, Rule } from '../rule.ts';

export const sameAddress: Rule = {
  ...foundRuleText('same-address'),
  check: archive => takenAddresses(archive, pagesOf(archive)),
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

function takenAddresses(archive: Archive, pages: ReadonlySet<string>): readonly Finding[] {
  const taken = new Map<string, string>();
  return notedAddresses(archive).flatMap(({ old, where }): readonly Finding[] => {
    const { url, page, item } = parseOldAddress(old);
    const isPage = [url, page].some(one => one !== undefined && (pages.has(one) || isReserved(one)));
    // The history of a matter was one page for many items: its address may be noted at each.
    const mayRepeat = page !== undefined && item !== undefined;
    const other = isPage ? 'a page of this site' : mayRepeat ? undefined : taken.get(url);
    taken.set(url, where.file);
    return other === undefined
      ? []
      : [
          {
            ...where,
            message: `The old address “${old}” is already that of ${other}.`,
            hint: 'Delete it from one of the two.',
          },
        ];
  });
}

const isReserved = (address: string): boolean => RESERVED_NAMES.has(address.split('/')[1] ?? '');
