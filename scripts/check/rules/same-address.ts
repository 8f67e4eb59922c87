// Two pages or files cannot have the same address: an old address must not be that of another.

import { type Archive, everyItem } from '../../model/archive.ts';
import { yearOf } from '../../model/calendar.ts';
import { parseOldAddress } from '../../model/old-address.ts';
import { isPublished } from '../../model/paper.ts';
import { isAnyOf } from '../../model/routes/matching.ts';
import { RESERVED_NAMES } from '../../model/routes/reserved-names.ts';
import { ROUTES } from '../../model/routes/routes.ts';
import { foundRuleText } from '../../model/rules/found.ts';
import {
  committeeUrl,
  committeeYearUrl,
  infoUrl,
  itemUrl,
  meetingUrl,
  reportUrl,
  urlOfFile,
} from '../../model/url.ts';
import { notedAddresses } from '../noted-addresses.ts';
import type { Finding, Rule } from '../rule.ts';

export const sameAddress: Rule = {
  ...foundRuleText('same-address'),
  check: archive => takenAddresses(archive, addressesOf(archive)),
};

/** The addresses of all that is named by the clerk; `isOfSite` knows the others. */
function addressesOf(archive: Archive): ReadonlySet<string> {
  const addresses = new Set(archive.pages.map(({ slug }) => infoUrl(slug)));
  for (const { slug, meetings } of archive.committees) {
    addresses.add(committeeUrl(slug));
    for (const { key, date, papers, reports } of meetings) {
      addresses.add(meetingUrl(slug, key)).add(committeeYearUrl(slug, yearOf(date)));
      for (const report of reports) addresses.add(reportUrl(slug, key, report.slug));
      for (const { address } of papers.filter(isPublished)) addresses.add(decodeURIComponent(address));
    }
  }
  for (const { committee, meeting, item } of everyItem(archive)) {
    addresses.add(itemUrl(committee.slug, meeting.key, item.address));
  }
  return addresses;
}

function takenAddresses(archive: Archive, addresses: ReadonlySet<string>): readonly Finding[] {
  const taken = new Map<string, string>();
  return notedAddresses(archive).flatMap(({ old, where }): readonly Finding[] => {
    const { url, page, item } = parseOldAddress(old);
    const isOurs = [url, page].some(one => one !== undefined && isTaken(one, addresses));
    // The history of a matter was one page for many items: its address may be noted at each.
    const mayRepeat = page !== undefined && item !== undefined;
    const other = isOurs ? 'a page or a file of this site' : mayRepeat ? undefined : taken.get(url);
    taken.set(url, where.file);
    return other === undefined
      ? []
      : [
          {
            ...where,
            message: `The old address “${old}” is already that of ${other}.`,
            hint: isOurs ? 'Delete it here.' : 'Delete it from one of the two.',
          },
        ];
  });
}

// "/index.html" is "/", and the folder "/feed.xml/" cannot lie beside the file.
const isTaken = (address: string, addresses: ReadonlySet<string>): boolean =>
  [urlOfFile(address.slice(1)), address.replace(/\/$/, '')].some(
    one => addresses.has(one) || isOfSite(one) || RESERVED_NAMES.has(one.split('/')[1] ?? ''),
  );

/** What the site itself names: its files but for papers, and the pages that are one of a kind. */
const isOfSite = isAnyOf(({ path, layout }) =>
  layout === undefined ? path !== ROUTES.paper.path : !path.includes(':'),
);
