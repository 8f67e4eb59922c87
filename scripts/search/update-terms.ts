// The table of terms of a build, from that of the last one and what is new. Only the terms of meetings that changed are written anew;
// all others are taken over as they stand. A first build begins with an empty table, and takes the same way.

import { compoundKey, formKey, stemOf } from '../../shared/search/root.ts';
import { addAll } from '../model/add-all.ts';
import { type Family, joinFamilies, placesOf, readFamily } from './families.ts';
import type { FieldLengths } from './field-lengths.ts';
import { numberBytes } from './number-bytes.ts';
import type { Postings } from './term-lists.ts';
import { standsIn, writeForm, writeTerm } from './term-records.ts';
import { placeOfKey, type TableWriter, type TermTable, tableWriter } from './term-table.ts';

export interface ChangedTerms {
  /** Of the last build. */
  readonly table: TermTable;
  /** By document of that table: 1 where it is not there any more, or is among what is new. */
  readonly isGone: Uint8Array;
  /** What is new, in no order. */
  readonly families: Iterable<Family>;
  /** Terms that are no words, which begin with "#": all of them. */
  readonly listed: ReadonlyMap<string, readonly number[]>;
  /** The same as those of the table. */
  readonly lengths: readonly FieldLengths[];
}

/** A key that is written anew. */
interface Entry {
  readonly key: string;
  /** Gives how many documents have the word for which the key stands; see `TermTable`. */
  readonly write: (writer: Pick<TableWriter, 'record' | 'positions'>) => number;
}

export function updateTerms({ table, isGone, families, listed, lengths }: ChangedTerms): TermTable {
  const isAnew = new Uint8Array(table.keys.length);
  const firstWord = placeOfKey(table, AFTER_LISTED);
  isAnew.fill(1, 0, firstWord);
  const entries = [...listed].map(([term, documents]) => listedEntry(term, documents, lengths));
  const touched = touchedStems(table, firstWord, isGone, lengths.length);
  const addFamily = (family: Family): void => addAll(entries, entriesOf(family, lengths));
  // What was read of the table would fill the memory, were it left to be written when all is read.
  const addTaken = (family: Family): void => addAll(entries, [...entriesOf(family, lengths)].map(written));
  const takeFamily = (stem: string): Family => {
    const places = placesOf(table, stem);
    for (const at of [places.term, places.whole, ...places.forms]) if (at !== undefined) isAnew[at] = 1;
    return readFamily(table, stem, places, lengths, isGone);
  };
  const hasWords = firstWord < table.keys.length;
  for (const family of families) {
    touched.delete(family.stem);
    if (hasWords) addTaken(joinFamilies(takeFamily(family.stem), family));
    else addFamily(family);
  }
  for (const stem of touched) addTaken(takeFamily(stem));
  return joinedTable(table, isAnew, entries);
}

/** What stands behind all that begins with "#". */
const AFTER_LISTED = '$';

/** The terms and the words that stand in documents that are gone. */
function touchedStems(table: TermTable, firstWord: number, isGone: Uint8Array, fields: number): Set<string> {
  const stems = new Set<string>();
  if (!isGone.includes(1)) return stems;
  for (let at = firstWord; at < table.keys.length; at += 1) {
    const key = table.keys[at] ?? '';
    const stem = stemOf(key);
    const isForm = key !== stem && key !== compoundKey(stem);
    if (standsIn(table, at, isForm, isGone, fields)) stems.add(stem);
  }
  return stems;
}

function* entriesOf(
  { stem, forms, postings, whole }: Family,
  lengths: readonly FieldLengths[],
): Generator<Entry> {
  const isTerm = stem !== '' && forms.length > 0;
  /** The only form of a term that is written as it is says nothing more. */
  const [only] = isTerm && forms.length === 1 ? forms : [];
  if (isTerm)
    yield {
      key: stem,
      write: ({ record, positions }) => {
        writeTerm(record, positions, postings(), lengths, only?.word !== stem);
        return only?.word === stem ? only.count : 0;
      },
    };
  for (const { word, count, documents } of forms) {
    if (only?.word === stem) continue;
    yield {
      key: formKey(stem, word),
      write: ({ record }) => {
        writeForm(record, only ? undefined : documents());
        return count;
      },
    };
  }
  const wholes = whole?.() ?? [];
  if (wholes.some(({ documents }) => documents.length > 0))
    yield {
      key: compoundKey(stem),
      write: ({ record, positions }) => {
        writeTerm(record, positions, wholes, lengths, false);
        return 0;
      },
    };
}

/** The same, written already. */
function written({ key, write }: Entry): Entry {
  const [record, positions] = [numberBytes(), numberBytes()];
  const count = write({ record, positions });
  const [ofRecord, ofPositions] = [record, positions].map(one => new Uint8Array(one.bytes()));
  return {
    key,
    write: writer => {
      writer.record.copy(ofRecord ?? NOTHING);
      writer.positions.copy(ofPositions ?? NOTHING);
      return count;
    },
  };
}

const NOTHING = new Uint8Array();

const listedEntry = (key: string, documents: readonly number[], lengths: readonly FieldLengths[]): Entry => ({
  key,
  write: ({ record, positions }) => {
    const fields = lengths.map((_, field) => (field === 0 ? numbered(documents) : numbered([])));
    writeTerm(record, positions, fields, lengths, false);
    return 0;
  },
});

const numbered = (documents: readonly number[]): Postings => ({
  documents,
  frequencies: documents.map(() => 1),
  positions: documents.map(() => 0),
});

/** What is not written anew, and in between what is. */
function joinedTable(table: TermTable, isAnew: Uint8Array, entries: readonly Entry[]): TermTable {
  const writer = tableWriter(table);
  let next = 0;
  const copyUntil = (end: number): void => {
    while (next < end) {
      const from = next;
      while (next < end && isAnew[next] === 0) next += 1;
      writer.copy(table, from, next);
      while (next < end && isAnew[next] === 1) next += 1;
    }
  };
  for (const { key, write } of [...entries].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    copyUntil(placeOfKey(table, key));
    writer.end(key, write(writer));
  }
  copyUntil(table.keys.length);
  return writer.table();
}
