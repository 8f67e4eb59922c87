// Which files of the published site a copy on disk holds, and what it is called.

import type { Archive } from '../../model/archive.ts';
import { isAnyOf } from '../../model/routes/matching.ts';
import { slugFrom } from '../../model/slug.ts';
import { committeeUrl, urlOfFile } from '../../model/url.ts';
import { copiesOfCommittee, copiesOfSite } from '../../registers/copies.ts';
import { type CopyContents, committeeContents } from '../../registers/copy-contents.ts';
import type { Registers } from '../../registers/registers.ts';
import { isSafeName } from './zip.ts';

export interface CopyScope extends CopyContents {
  /** Where its ZIP stands, from the site's root. */
  readonly url: string;
  /** The one folder to which it unpacks. */
  readonly folder: string;
  /** Whether it holds a file of the site, by its path from the site's root: `council/index.html`. */
  readonly includes: (file: string) => boolean;
  /** Folders of which a reader must be told what is not there: of meetings, while a register's entry is but a way to one. */
  readonly missed: ReadonlySet<string>;
}

/** The copies of an archive, that of the whole first. */
export function copyScopes(archive: Archive, registers: Registers): readonly CopyScope[] {
  const name = slugFrom(archive.site.name);
  const missed = new Set(archive.committees.map(({ slug }) => slug));
  return [
    ...copiesOfSite(archive).map(({ url }) => ({
      ...{ archive, registers, url, folder: `${name}-minutes`, missed },
      includes: isForCopies,
    })),
    ...archive.committees.flatMap(committee =>
      copiesOfCommittee(committee, archive.site).map(({ url }) => ({
        ...committeeContents(committee, archive),
        ...{ url, folder: `${name}-${committee.slug}`, missed },
        includes: (file: string) => isForCopies(file) && isOf(committee.slug, file),
      })),
    ),
  ];
}

/** What only a server or a browser on the network can use, and what is a copy itself. */
const isLeftOut = isAnyOf(({ copies }) => copies === 'none');
const isNeededByAll = isAnyOf(({ copies }) => copies === 'all');

const isForCopies = (file: string): boolean => !isLeftOut(urlOfFile(file)) && isSafeName(file);

/** Its own pages and papers, and what every page needs; the index of the search is made anew for it. */
const isOf = (committee: string, file: string): boolean =>
  urlOfFile(file).startsWith(committeeUrl(committee)) || isNeededByAll(urlOfFile(file));
