// Lists of open data as JSON, in OParl's form of a list: a record a line, so that the file can be read line by line too.

import { dataFileUrl, dataSchemaUrl } from '../../model/url.ts';
import { bodyOf } from '../../open-data/fields.ts';
import type { DataList } from '../../open-data/list.ts';
import type { SiteContext } from '../../registers/site-context.ts';

/** A list's file, piece by piece. */
export function* jsonChunks(list: DataList, context: SiteContext): Generator<string> {
  const { at, words } = context;
  const { title, holds } = words.record.openData.lists[list.name];
  const head = {
    id: at(dataFileUrl(list.name, 'json')),
    name: title,
    description: holds,
    schema: at(dataSchemaUrl(list.name)),
    body: bodyOf(context),
    pagination: { totalElements: list.count(context) },
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "data": [`;
  let separator = '\n';
  for (const record of list.records(context)) {
    yield separator + JSON.stringify(record);
    separator = ',\n';
  }
  yield '\n]}\n';
}
