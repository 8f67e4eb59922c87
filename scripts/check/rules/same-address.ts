// Two pages or files cannot have the same address: an old address must not be that of another, nor lie below a file.

import { type Archive, everyItem } from '../../model/archive.ts';
import { yearOf } from '../../model/calendar.ts';
import { type OldAddress, parseOldAddress } from '../../model/old-address.ts';
import { isPublished } from '../../model/paper.ts';
import { isAnyOf } from '../../model/routes/matching.ts';
import { RESERVED_NAMES } from '../../model/routes/reserved-names.ts';
import { ROUTES } from '../../model/routes/routes.ts';
import { foundRuleText } from '../../model/rules/found.ts';
import { shortened } from '../../model/shortened.ts';
import {
  committeeUrl,
  committeeYearUrl,
  infoUrl,
  itemPageUrl,
  meetingUrl,
  reportUrl,
  urlOfFile,
} from '../../model/url.ts';
import { type NotedAddress, notedAddresses } from '../noted-addresses.ts';
import type { Finding, Rule } from '../rule.ts';

export const sameAddress: Rule = {
  ...foundRuleText('same-address'),
  looksAcross: 'archive',
  check: archive => {
    const noted = notedAddresses(archive);
    return noted.length === 0 ? [] : takenAddresses(noted, placesOf(addressesOf(archive)));
  },
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
    addresses.add(itemPageUrl(committee.slug, meeting.key, item.address));
  }
  return addresses;
}

/** Files by their names, as some disks see them: `/Old/` and `/old/index.html` are one. */
interface Places {
  readonly files: ReadonlySet<string>;
  /** Where files lie, so that none can have that name. */
  readonly folders: ReadonlySet<string>;
}

const fileAt = (address: string): string => address.replace(/\/$/, '/index.html').toLowerCase();

function placesOf(addresses: Iterable<string>): Places {
  const files = new Set([...addresses].map(fileAt));
  return { files, folders: new Set([...files].flatMap(foldersOf)) };
}

/** "/a/b/index.html" => ["/a/b", "/a"] */
function foldersOf(file: string): readonly string[] {
  const folders: string[] = [];
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
    folders.push(file.slice(0, end));
  return folders;
}

function takenAddresses(addresses: readonly NotedAddress[], ours: Places): readonly Finding[] {
  const noted = addresses.map(one => ({ ...one, address: parseOldAddress(one.old) }));
  // The page of an address with parameters is made once for all of them.
  const pages = new Map(
    noted.flatMap(({ address: { page }, where }) => (page === undefined ? [] : [[fileAt(page), where.file]])),
  );
  const taken = new Map<string, string>();
  const folders = new Map<string, string>();
  return noted.flatMap(({ old, where, address }): readonly Finding[] => {
    const file = fileAt(address.url);
    const isOurs = placesIn(address).some(one => isTaken(one, ours));
    // The history of a matter was one page for many items: its address may be noted at each.
    const mayRepeat = address.page !== undefined && address.item !== undefined;
    const other =
      (mayRepeat ? undefined : (taken.get(file) ?? pages.get(file))) ??
      folders.get(file) ??
      foldersOf(file).flatMap(folder => taken.get(folder) ?? [])[0];
    taken.set(file, where.file);
    for (const folder of foldersOf(file)) folders.set(folder, where.file);
    if (!isOurs && other === undefined) return [];
    return [
      {
        ...where,
        message: `The old address “${shortened(old, 80)}” is already that of ${isOurs ? 'a page or a file of this site' : other}, or lies above or below it.`,
        hint: isOurs ? 'Delete it here.' : 'Delete it from one of the two.',
      },
    ];
  });
}

const placesIn = ({ url, page }: OldAddress): readonly string[] => (page === undefined ? [url] : [url, page]);

function isTaken(address: string, { files, folders }: Places): boolean {
  const file = fileAt(address);
  if (RESERVED_NAMES.has(address.split('/')[1] ?? '') || files.has(file) || folders.has(file)) return true;
  // The folder "/feed.xml/" cannot lie beside the file, nor anything below it.
  return (
    isOfSite(urlOfFile(file.slice(1))) ||
    foldersOf(file).some(folder => files.has(folder) || isOfSite(folder))
  );
}

/** What the site itself names: its files but for papers, and the pages that are one of a kind. */
const isOfSite = isAnyOf(({ path, layout }) =>
  layout === undefined ? path !== ROUTES.paper.path : !path.includes(':'),
);
