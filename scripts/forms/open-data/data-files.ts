// The files of the open data: each list as JSON and as CSV, and the schema of each.

import { lateText, type PublishedFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';
import { once } from '../../model/once.ts';
import { dataFileUrl, dataSchemaUrl } from '../../model/url.ts';
import { DATA_LISTS } from '../../open-data/lists.ts';
import type { Registers } from '../../registers/registers.ts';
import { siteContext } from '../../registers/site-context.ts';
import { csvChunks } from './csv.ts';
import { jsonChunks } from './json.ts';
import { listSchema } from './schemas.ts';

export function* dataFiles(archive: Archive, registers: Registers): Generator<PublishedFile> {
  if (!archive.site.data.includes('tables')) return;
  const context = siteContext(archive, registers);
  for (const list of DATA_LISTS) {
    const parts = once(() => [...list.parts(context)]);
    yield { url: dataFileUrl(list.name, 'json'), chunks: jsonChunks(list, parts, context) };
    yield { url: dataFileUrl(list.name, 'csv'), chunks: csvChunks(list, parts) };
    yield lateText(dataSchemaUrl(list.name), () => listSchema(list, context));
  }
}
