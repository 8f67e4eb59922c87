// JSON Schemas (draft 2020-12) of the open data, generated from the types that its records have in the code.

import { z } from 'zod';
import { dataSchemaUrl } from '../../model/url.ts';
import { address, body } from '../../open-data/fields.ts';
import type { DataList } from '../../open-data/list.ts';
import type { SiteContext } from '../../registers/site-context.ts';

/** The schema of a list's file. */
export const listSchema = (list: DataList, context: SiteContext): string =>
  schemaText(
    list.name,
    context.words.record.openData.lists[list.name],
    z.strictObject({
      id: address,
      name: z.string(),
      description: z.string(),
      schema: address.describe('The address of this schema.'),
      body,
      pagination: z.strictObject({ totalElements: z.int() }).describe('All records are in this one file.'),
      data: z.array(list.record),
    }),
    context,
  );

export function schemaText(
  name: string,
  { title, holds }: { readonly title: string; readonly holds: string },
  type: z.ZodType,
  { at }: SiteContext,
): string {
  const { $schema, ...schema } = z.toJSONSchema(type);
  return `${JSON.stringify({ $schema, $id: at(dataSchemaUrl(name)), title, description: holds, ...schema }, null, 2)}\n`;
}
