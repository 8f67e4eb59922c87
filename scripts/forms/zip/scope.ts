// Which files of the published site a copy on disk holds, and what it is called.

import type { Archive } from '../../model/archive.ts';
import { slugFrom } from '../../model/slug.ts';
import {
  assetUrl,
  checksumsUrl,
  committeeUrl,
  headersUrl,
  keepScriptUrl,
  notFoundUrl,
  offlineUrl,
  openSearchUrl,
  robotsUrl,
  searchFilesUrl,
  searchUrl,
  serviceWorkerUrl,
  sitemapUrl,
  webManifestUrl,
} from '../../model/url.ts';
import { allCopies, copiesOfCommittee, copiesOfSite } from '../../registers/copies.ts';
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
  const isForCopies = filterFor(archive, registers);
  const missed = new Set(archive.committees.map(({ slug }) => slug));
  return [
    ...copiesOfSite(archive.site).map(({ url }) => ({
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

const fileOf = (url: string): string => url.slice(1);

/** Its own pages and papers, and what every page needs; the index of the search is made anew for it. */
const isOf = (committee: string, file: string): boolean =>
  [committeeUrl(committee), assetUrl(''), searchUrl].some(folder => file.startsWith(fileOf(folder))) &&
  !file.startsWith(fileOf(searchFilesUrl));

/** What only a server or a browser on the network can use, and what is a copy itself. */
const FOR_THE_NETWORK: ReadonlySet<string> = new Set(
  [
    ...[checksumsUrl, headersUrl, notFoundUrl, robotsUrl, webManifestUrl],
    ...[openSearchUrl, serviceWorkerUrl, keepScriptUrl],
  ].map(fileOf),
);

function filterFor(archive: Archive, { meetings }: Registers): (file: string) => boolean {
  const copies = allCopies(archive, meetings).filter(({ kind }) => kind !== 'text');
  const left = new Set([...FOR_THE_NETWORK, ...copies.map(({ url }) => fileOf(url))]);
  const sitemap = fileOf(sitemapUrl).replace('.xml', '');
  const folders = [fileOf(offlineUrl), sitemap];
  return file => !left.has(file) && !folders.some(one => file.startsWith(one)) && isSafeName(file);
}
