// Every feed in each of its formats. What it holds is found once for all of them.

import type { MadeFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';
import type { Registers } from '../../registers/registers.ts';
import { atomFile } from './atom.ts';
import { makeFeeds } from './feeds.ts';
import { jsonFeedFile } from './json-feed.ts';

export function* feedFiles(archive: Archive, registers: Registers): Generator<MadeFile> {
  for (const feed of makeFeeds(archive, registers)) {
    yield atomFile(feed, archive.site);
    yield jsonFeedFile(feed, archive.site);
  }
}
