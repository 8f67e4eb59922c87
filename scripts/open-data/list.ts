// A list of open data: what its records are, how they are made, and which columns they have as a table.
//
// Why here and not beside the files that are made of it? The page that describes the data shows the same records.

import { z } from 'zod';
import type { SiteContext } from '../registers/site-context.ts';
import type { Words } from '../words/words.ts';

/** What stands in one cell of a table; several values of one cell are an array. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** By its name a list has its words: what it is called, and what a record of it is. */
export type ListName = keyof Words['record']['openData']['lists'];

/** One list, its kinds of row and record forgotten so that all can stand in one table. */
export interface DataList {
  /** Its place in addresses: `decisions` => /data/decisions.json. */
  readonly name: ListName;
  /** The kind of record in OParl, Popolo, or our own. */
  readonly type: string;
  readonly record: z.ZodObject;
  readonly columns: readonly string[];
  readonly count: (context: SiteContext) => number;
  /** Made one at a time and let go: an archive of decades has a hundred thousand. */
  readonly records: (context: SiteContext) => Iterable<object>;
  readonly rows: (context: SiteContext) => Iterable<readonly Cell[]>;
}

interface ListOf<Row, Shape extends z.core.$ZodLooseShape> {
  readonly name: ListName;
  readonly record: z.ZodObject<Shape>;
  readonly rows: (context: SiteContext) => readonly Row[];
  readonly make: (row: Row, context: SiteContext) => z.output<z.ZodObject<Shape>>;
  readonly columns: Readonly<Record<string, (record: z.output<z.ZodObject<Shape>>) => Cell>>;
}

export function defineList<Row, Shape extends z.core.$ZodLooseShape>(list: ListOf<Row, Shape>): DataList {
  const { name, record, rows, make, columns } = list;
  const cells = Object.values(columns);
  return {
    name,
    type: typeOf(record),
    record: record as unknown as z.ZodObject,
    columns: Object.keys(columns),
    count: context => rows(context).length,
    *records(context) {
      for (const row of rows(context)) yield make(row, context);
    },
    *rows(context) {
      for (const row of rows(context)) {
        const made = make(row, context);
        yield cells.map(cell => cell(made));
      }
    },
  };
}

function typeOf(record: z.ZodObject<z.core.$ZodLooseShape>): string {
  const type = record.shape['type'];
  return type instanceof z.ZodLiteral ? String(type.value) : '';
}
