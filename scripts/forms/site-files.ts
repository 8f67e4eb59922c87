// Every file for machines, form by form. Each is made when it is its turn to be written, and let go after.

import type { PublishedFile } from '../files/published-file.ts';
import type { Archive } from '../model/archive.ts';
import type { Registers } from '../registers/registers.ts';
import { calendarFiles } from './calendar/icalendar.ts';
import { feedFiles } from './feeds/feed-files.ts';
import { minutesFiles } from './minutes/minutes-files.ts';
import { dataFiles } from './open-data/data-files.ts';
import { recordFiles } from './record/record-json.ts';
import { headersFiles } from './site/headers.ts';
import { openSearchFiles } from './site/opensearch.ts';
import { redirectsFiles } from './site/redirects.ts';
import { robotsFiles } from './site/robots.ts';
import { sitemapFiles } from './site/sitemap.ts';
import { webManifestFiles } from './site/web-manifest.ts';

type MakeFiles = (
  archive: Archive,
  registers: Registers,
  pages: readonly string[],
) => Iterable<PublishedFile>;

/** Files of the texts of items. */
const OF_TEXTS: readonly MakeFiles[] = [feedFiles, calendarFiles, minutesFiles];

/** Those that are made of the facts of the archive alone: of no text of an item. */
const OF_FACTS: readonly MakeFiles[] = [
  dataFiles,
  recordFiles,
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
  registers: Registers,
  pages: readonly string[],
): Generator<PublishedFile> {
  for (const files of OF_TEXTS) yield* files(archive, registers, pages);
  for (const files of OF_FACTS)
    for (const file of files(archive, registers, pages)) yield { ...file, isOfFacts: true };
}
