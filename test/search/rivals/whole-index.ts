// What lunr and MiniSearch send of the same documents: one index of everything, made beforehand, in one file.

import { gzipSync } from 'node:zlib';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Archive } from '../../../scripts/model/archive.ts';
import { rivalPages } from './rival-pages.ts';

export interface WholeIndex {
  readonly name: string;
  /** Compressed; without titles and texts, which a page would have to send for besides. */
  readonly bytes: number;
}

const FIELDS = ['title', 'text'];

export function wholeIndexes(archive: Archive): readonly WholeIndex[] {
  const documents = [...rivalPages(archive)].map(({ url, title, text }) => ({ id: url, title, text }));
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  builder.ref('id');
  for (const field of FIELDS) builder.field(field);
  for (const document of documents) builder.add(document);
  const miniSearch = new MiniSearch({ fields: FIELDS });
  miniSearch.addAll(documents);
  return [
    { name: 'lunr', bytes: compressed(builder.build()) },
    { name: 'MiniSearch', bytes: compressed(miniSearch) },
  ];
}

const compressed = (index: object): number => gzipSync(JSON.stringify(index), { level: 9 }).length;
