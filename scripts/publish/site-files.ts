// Every file for machines, form by form. Each is made when it is its turn to be written, and let go after.

import type { Indexes } from '../indexes/indexes.ts';
import type { Archive } from '../model/archive.ts';
import { atomFiles } from './atom.ts';
import { dataFiles } from './data/data-files.ts';
import { calendarFiles } from './icalendar.ts';
import { jsonFeedFiles } from './json-feed.ts';
import { minutesFiles } from './minutes/minutes-files.ts';
import type { PublishedFile } from './published-file.ts';

const FORMS: readonly ((archive: Archive, indexes: Indexes) => Iterable<PublishedFile>)[] = [
  atomFiles,
  jsonFeedFiles,
  calendarFiles,
  minutesFiles,
  dataFiles,
];

export function* siteFiles(archive: Archive, indexes: Indexes): Generator<PublishedFile> {
  for (const files of FORMS) yield* files(archive, indexes);
}
