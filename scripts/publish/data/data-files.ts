// The files of the open data: each list as JSON and as CSV, and the schema of each.

import type { Indexes } from '../../indexes/indexes.ts';
import { dataContext } from '../../indexes/open-data/list.ts';
import { DATA_LISTS } from '../../indexes/open-data/lists.ts';
import type { Archive } from '../../model/archive.ts';
import { dataFileUrl, dataSchemaUrl } from '../../model/url.ts';
import type { PublishedFile } from '../published-file.ts';
import { csvChunks } from './csv.ts';
import { jsonChunks } from './json.ts';
import { listSchema } from './schemas.ts';

export function* dataFiles(archive: Archive, indexes: Indexes): Generator<PublishedFile> {
  const context = dataContext(archive, indexes);
  for (const list of DATA_LISTS) {
    yield { url: dataFileUrl(list.name, 'json'), chunks: jsonChunks(list, context) };
    yield { url: dataFileUrl(list.name, 'csv'), chunks: csvChunks(list, context) };
    yield { url: dataSchemaUrl(list.name), text: listSchema(list, context) };
  }
}
