// Lists of open data as JSON, in OParl's form of a list: a record a line, so that the file can be read line by line too.

import type { Chunk } from '../../files/published-file.ts';
import { dataFileUrl, dataSchemaUrl } from '../../model/url.ts';
import { bodyOf } from '../../open-data/fields.ts';
import type { DataList, ListPart } from '../../open-data/list.ts';
import type { SiteContext } from '../../registers/site-context.ts';
import { chunksOfPart } from './part.ts';

const SEPARATOR = ',\n';

/** A list's file, piece by piece. */
export function* jsonChunks(
  list: DataList,
  partsOf: () => readonly ListPart[],
  context: SiteContext,
): Generator<Chunk> {
  const { at, words } = context;
  const parts = partsOf();
  const { title, holds } = words.record.openData.lists[list.name];
  const head = {
    id: at(dataFileUrl(list.name, 'json')),
    name: title,
    description: holds,
    schema: at(dataSchemaUrl(list.name)),
    body: bodyOf(context),
    pagination: { totalElements: parts.reduce((sum, { count }) => sum + count, 0) },
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "data": [`;
  let separator = '\n';
  for (const part of parts) {
    yield separator;
    yield* chunksOfPart(part, () => linesOf(part));
    separator = SEPARATOR;
  }
  yield '\n]}\n';
}

function* linesOf({ records }: ListPart): Generator<string> {
  let separator = '';
  for (const record of records()) {
    yield separator + JSON.stringify(record);
    separator = SEPARATOR;
  }
}
