// Every file for machines, form by form. Each is made when it is its turn to be written, and let go after.

import type { Indexes } from '../indexes/indexes.ts';
import type { Archive } from '../model/archive.ts';
import { atomFiles } from './atom.ts';
import { dataFiles } from './data/data-files.ts';
import { headersFiles } from './headers.ts';
import { calendarFiles } from './icalendar.ts';
import { jsonFeedFiles } from './json-feed.ts';
import { minutesFiles } from './minutes/minutes-files.ts';
import { openSearchFiles } from './opensearch.ts';
import type { PublishedFile } from './published-file.ts';
import { redirectsFiles } from './redirects.ts';
import { robotsFiles } from './robots.ts';
import { sitemapFiles } from './sitemap.ts';
import { webManifestFiles } from './web-manifest.ts';

const FORMS: readonly ((
  archive: Archive,
  indexes: Indexes,
  pages: readonly string[],
) => Iterable<PublishedFile>)[] = [
  atomFiles,
  jsonFeedFiles,
  calendarFiles,
  minutesFiles,
  dataFiles,
  sitemapFiles,
  robotsFiles,
  webManifestFiles,
  openSearchFiles,
  headersFiles,
  redirectsFiles,
];

/** `pages` are the addresses of the pages that a search engine should know. */
export function* siteFiles(
  archive: Archive,
  indexes: Indexes,
  pages: readonly string[],
): Generator<PublishedFile> {
  for (const files of FORMS) yield* files(archive, indexes, pages);
}
