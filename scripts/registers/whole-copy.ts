// Whether one ZIP of the whole archive is of use: above a size it is what no host takes and nobody waits for, and the
// committees' own, which can be searched each by itself, hold the same.

import type { Archive } from '../model/archive.ts';
import { HOSTS } from '../model/hosts/hosts.ts';
import type { Meeting } from '../model/meeting.ts';

/** Where the host sets no limit: over a slow line half an hour's wait. Bytes. */
const LARGEST = 500_000_000;

/** What a reckoning may be wrong by. */
const MARGIN = 0.8;

/** Measured on archives of 660 and 10,000 items: what every archive has, and an item's pages with its part of the index. */
const BYTES_OF_SITE = 3_000_000;
const BYTES_OF_ITEM = 4_500;

export function isWholeCopyMade({ site, committees }: Pick<Archive, 'site' | 'committees'>): boolean {
  const limit = site.host === undefined ? undefined : HOSTS[site.host].limits.bytesOfFile;
  const bytes = committees
    .flatMap(({ meetings }) => meetings)
    .reduce((sum, meeting) => sum + bytesOf(meeting), BYTES_OF_SITE);
  return bytes <= Math.min(LARGEST, limit === undefined ? LARGEST : limit * MARGIN);
}

/** Papers are taken as they are: most cannot be made smaller. */
const bytesOf = ({ items, papers }: Meeting): number =>
  papers.reduce((sum, { size = 0 }) => sum + size, items.length * BYTES_OF_ITEM);
