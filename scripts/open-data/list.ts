// A list of open data: what its records are, how they are made, and which columns they have as a table.
//
// Why here and not beside the files that are made of it? The page that describes the data shows the same records.

import { z } from 'zod';
import type { Meeting } from '../model/meeting.ts';
import { rowsKey } from '../registers/meeting-key.ts';
import type { MeetingRow } from '../registers/meetings.ts';
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
  /** All records, in parts that one can make or leave. None is empty. */
  readonly parts: (context: SiteContext) => Iterable<ListPart>;
}

/** Records that follow one another. */
export interface ListPart {
  /** A checksum of all that they are made of; absent where that is not known. No two parts have the same. */
  readonly madeOf: string | undefined;
  readonly count: number;
  /** Made one at a time and let go: an archive of decades has a hundred thousand. */
  readonly records: () => Iterable<object>;
  readonly rows: () => Iterable<readonly Cell[]>;
}

interface ListOf<Row, Shape extends z.core.$ZodLooseShape> {
  readonly name: ListName;
  readonly record: z.ZodObject<Shape>;
  readonly rows: (context: SiteContext) => readonly Row[];
  /** The meetings of which a record is made, the one that it stands with first; absent where it is made of more. */
  readonly meetings?: (row: Row) => readonly MeetingRow[];
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
    *parts(context) {
      for (const { madeOf, rows: some } of partsOf(list, context))
        yield {
          madeOf,
          count: some.length,
          *records() {
            for (const row of some) yield make(row, context);
          },
          *rows() {
            for (const row of some) {
              const made = make(row, context);
              yield cells.map(cell => cell(made));
            }
          },
        };
    },
  };
}

export function* recordsOf(list: DataList, context: SiteContext): Generator<object> {
  for (const { records } of list.parts(context)) yield* records();
}

interface Part<Row> {
  readonly madeOf: string | undefined;
  readonly rows: readonly Row[];
}

/** A part for each meeting with which rows stand one after the other. */
function* partsOf<Row, Shape extends z.core.$ZodLooseShape>(
  { rows, meetings }: ListOf<Row, Shape>,
  context: SiteContext,
): Generator<Part<Row>> {
  const all = rows(context);
  if (!meetings) {
    if (all.length > 0) yield { madeOf: undefined, rows: all };
    return;
  }
  const meetingOf = (at: number): Meeting | undefined => all[at] && meetings(all[at])[0]?.meeting;
  for (let from = 0, to = 0; from < all.length; from = to) {
    for (to = from + 1; to < all.length && meetingOf(to) === meetingOf(from); ) to += 1;
    const some = all.slice(from, to);
    yield { madeOf: rowsKey(some.flatMap(meetings), context.archive), rows: some };
  }
}

function typeOf(record: z.ZodObject<z.core.$ZodLooseShape>): string {
  const type = record.shape['type'];
  return type instanceof z.ZodLiteral ? String(type.value) : '';
}
