// How a term stands in the index. A record is numbers: the position where the term first stood, a bit for each field that has it, and
// for each such field how many documents, the gaps between them, and for each a code of how often and in how long a text.
// A word as it is written ("park=parking") stands behind its term, with the gaps between its documents alone.

import { HAS_FORMS } from '../../shared/search/root.ts';
import type { FieldLengths } from './field-lengths.ts';
import { type NumberBytes, numberReader } from './number-bytes.ts';
import type { Postings } from './term-lists.ts';
import { startOf, type TermTable } from './term-table.ts';

export function writeTerm(
  record: NumberBytes,
  positions: NumberBytes,
  fields: readonly Postings[],
  lengths: readonly FieldLengths[],
  hasForms: boolean,
): void {
  record.write(firstPosition(fields));
  record.write(
    fields.reduce(
      (mask, { documents }, field) => mask | (documents.length > 0 ? 1 << field : 0),
      hasForms ? HAS_FORMS : 0,
    ),
  );
  for (const [field, postings] of fields.entries()) {
    const own = lengths[field];
    if (own === undefined || postings.documents.length === 0) continue;
    writeField(record, postings, own);
    writePositions(positions, postings);
  }
}

/** One more than the number of its documents, and the gaps between them; 0 where they are those of its term. */
export function writeForm(record: NumberBytes, documents: readonly number[] | undefined): void {
  record.write(documents === undefined ? 0 : documents.length + 1);
  writeGaps(record, documents ?? []);
}

function writeGaps(record: NumberBytes, documents: readonly number[]): void {
  let before = -1;
  // Of millions of numbers, here and below, for-of and `entries` would make a thing each.
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at] ?? 0;
    record.write(document - before - 1);
    before = document;
  }
}

function writeField(
  record: NumberBytes,
  { documents, frequencies }: Postings,
  { classes, placeOfLength }: FieldLengths,
): void {
  record.write(documents.length);
  writeGaps(record, documents);
  for (let at = 0; at < documents.length; at += 1)
    record.write(((frequencies[at] ?? 1) - 1) * classes.length + placeOfLength(documents[at] ?? 0));
}

function writePositions(places: NumberBytes, { frequencies, positions }: Postings): void {
  let at = 0;
  for (let one = 0; one < frequencies.length; one += 1) {
    let before = 0;
    for (const end = at + (frequencies[one] ?? 0); at < end; at += 1) {
      const position = positions[at] ?? 0;
      places.write(position - before);
      before = position;
    }
  }
}

/** Where the term first stood in the first field of the first document that has it: see `orderOf` of the reader. */
function firstPosition(fields: readonly Postings[]): number {
  let first = Number.POSITIVE_INFINITY;
  let position = 0;
  for (const { documents, positions } of fields) {
    const [document = Number.POSITIVE_INFINITY] = documents;
    if (document >= first) continue;
    first = document;
    position = positions[0] ?? 0;
  }
  return position;
}

/** What `writeTerm` has written of the key at a place, by field. */
export function readTerm(
  { records, positions }: TermTable,
  at: number,
  lengths: readonly Pick<FieldLengths, 'classes'>[],
): readonly Postings[] {
  const read = numberReader(records.bytes, startOf(records, at));
  const readPlace = numberReader(positions.bytes, startOf(positions, at));
  read();
  const mask = read();
  return lengths.map(({ classes }, field) => {
    if ((mask & (1 << field)) === 0) return { documents: [], frequencies: [], positions: [] };
    const count = read();
    const documents = readGaps(read, count);
    const frequencies: number[] = [];
    const positions: number[] = [];
    for (let one = 0; one < count; one += 1) {
      const frequency = Math.floor(read() / classes.length) + 1;
      frequencies.push(frequency);
      let place = 0;
      for (let time = 0; time < frequency; time += 1) {
        place += readPlace();
        positions.push(place);
      }
    }
    return { documents, frequencies, positions };
  });
}

/** What `writeForm` has written of the key at a place. */
export function readForm({ records }: TermTable, at: number): number[] | undefined {
  const read = numberReader(records.bytes, startOf(records, at));
  const count = read();
  return count === 0 ? undefined : readGaps(read, count - 1);
}

function readGaps(read: () => number, count: number): number[] {
  const documents: number[] = [];
  let document = -1;
  for (let at = 0; at < count; at += 1) {
    document += read() + 1;
    documents.push(document);
  }
  return documents;
}

/** Whether the key at a place stands in one of these documents; of a word that is the only form of its term, its term says so. */
export function standsIn(
  { records }: TermTable,
  at: number,
  isForm: boolean,
  isOneOf: Uint8Array,
  fields: number,
): boolean {
  const read = numberReader(records.bytes, startOf(records, at));
  const standsInNext = (count: number): boolean => {
    let document = -1;
    let stands = false;
    for (let one = 0; one < count; one += 1) {
      document += read() + 1;
      if (isOneOf[document] === 1) stands = true;
    }
    return stands;
  };
  const first = read();
  if (isForm) return standsInNext(Math.max(0, first - 1));
  const mask = read();
  for (let field = 0; field < fields; field += 1) {
    if ((mask & (1 << field)) === 0) continue;
    const count = read();
    if (standsInNext(count)) return true;
    for (let one = 0; one < count; one += 1) read();
  }
  return false;
}
