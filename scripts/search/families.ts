// A term with the words that it stands for, as it is read from the table of the last build, and joined with what is new of it.

import { compoundKey, formKey } from '../../shared/search/root.ts';
import type { FieldLengths } from './field-lengths.ts';
import type { Postings } from './term-lists.ts';
import { readForm, readTerm } from './term-records.ts';
import { placeOfKey, type TermTable } from './term-table.ts';

export interface Family {
  /** What its words share; that of stop words, which are no terms, is empty. */
  readonly stem: string;
  /** By field. Where a field has none, its lists are empty. */
  readonly postings: () => readonly Postings[];
  /** Of compounds that have this stem as one word: "cooper" of "co-operative". */
  readonly whole?: () => readonly Postings[];
  readonly forms: readonly Form[];
}

/** A word as it is written (but for case). */
export interface Form {
  readonly word: string;
  /** How many documents have it. */
  readonly count: number;
  readonly documents: () => readonly number[];
}

/** Which keys of a table are a family's. */
export interface Places {
  readonly term?: number;
  readonly whole?: number;
  readonly forms: readonly number[];
}

export function placesOf(table: TermTable, stem: string): Places {
  const placeIn = (key: string): number | undefined => {
    const at = placeOfKey(table, key);
    return table.keys[at] === key ? at : undefined;
  };
  const before = formKey(stem, '');
  const term = stem === '' ? undefined : placeIn(stem);
  const whole = placeIn(compoundKey(stem));
  const forms: number[] = [];
  for (let at = placeOfKey(table, before); table.keys[at]?.startsWith(before); at += 1)
    if (at !== whole) forms.push(at);
  return { forms, ...(term !== undefined && { term }), ...(whole !== undefined && { whole }) };
}

/** A family as it stands in a table, without the documents that are gone. */
export function readFamily(
  table: TermTable,
  stem: string,
  { term, whole, forms }: Places,
  classes: readonly Pick<FieldLengths, 'classes'>[],
  isGone: Uint8Array,
): Family {
  const stays = (document: number): boolean => isGone[document] !== 1;
  const postings = term === undefined ? [] : readTerm(table, term, classes).map(one => kept(one, stays));
  /** A word that is the only one of its term has the documents of that. */
  const ofTerm = (): readonly number[] => unionOf(postings.map(({ documents }) => documents));
  const written =
    forms.length === 0 && term !== undefined
      ? [formOf(stem, ofTerm())]
      : forms.map(at =>
          formOf(
            (table.keys[at] ?? '').slice(formKey(stem, '').length),
            readForm(table, at)?.filter(stays) ?? ofTerm(),
          ),
        );
  return {
    stem,
    postings: () => postings,
    ...(whole !== undefined && {
      whole: () => readTerm(table, whole, classes).map(one => kept(one, stays)),
    }),
    forms: written.filter(({ count }) => count > 0),
  };
}

const formOf = (word: string, documents: readonly number[]): Form => ({
  word,
  count: documents.length,
  documents: () => documents,
});

/** Both together; a document stands in one of them alone. */
export function joinFamilies(one: Family, other: Family): Family {
  const words = new Set([...one.forms, ...other.forms].map(({ word }) => word));
  const documentsIn = ({ forms }: Family, word: string): readonly number[] =>
    forms.find(form => form.word === word)?.documents() ?? [];
  const wholes = [one.whole, other.whole].flatMap(whole => whole ?? []);
  return {
    stem: one.stem,
    postings: () => joinFields(one.postings(), other.postings()),
    ...(wholes.length > 0 && { whole: () => wholes.map(whole => whole()).reduce(joinFields, []) }),
    forms: [...words].map(word => formOf(word, unionOf([documentsIn(one, word), documentsIn(other, word)]))),
  };
}

const joinFields = (some: readonly Postings[], others: readonly Postings[]): readonly Postings[] =>
  some.length === 0 ? others : some.map((one, field) => joinPostings(one, others[field] ?? NONE));

const NONE: Postings = { documents: [], frequencies: [], positions: [] };

/** What is new stands mostly side by side, so that the rest is taken over in long pieces. */
function joinPostings(one: Postings, other: Postings): Postings {
  if (one.documents.length === 0) return other;
  if (other.documents.length === 0) return one;
  const parts: Part[] = [];
  let [next, start] = [0, 0];
  const takeUntil = (document: number): void => {
    const from = next;
    const first = start;
    for (; (one.documents[next] ?? document) < document; next += 1) start += one.frequencies[next] ?? 0;
    parts.push(partOf(one, [from, next], [first, start]));
  };
  let added = 0;
  for (const [at, document] of other.documents.entries()) {
    takeUntil(document);
    const end = added + (other.frequencies[at] ?? 0);
    parts.push(partOf(other, [at, at + 1], [added, end]));
    added = end;
  }
  takeUntil(Number.POSITIVE_INFINITY);
  return joinedParts(parts);
}

function kept(postings: Postings, stays: (document: number) => boolean): Postings {
  const { documents, frequencies } = postings;
  const parts: Part[] = [];
  let [from, first, start] = [0, 0, 0];
  // Of a common word there are tens of thousands: `entries` would make a thing of each.
  for (let at = 0; at < documents.length; at += 1) {
    const end = start + (frequencies[at] ?? 0);
    if (!stays(documents[at] ?? 0)) {
      parts.push(partOf(postings, [from, at], [first, start]));
      [from, first] = [at + 1, end];
    }
    start = end;
  }
  return from === 0
    ? postings
    : joinedParts([...parts, partOf(postings, [from, documents.length], [first, start])]);
}

type Part = Postings;
type Span = readonly [from: number, to: number];

const partOf = ({ documents, frequencies, positions }: Postings, which: Span, places: Span): Part => ({
  documents: documents.slice(...which),
  frequencies: frequencies.slice(...which),
  positions: positions.slice(...places),
});

const joinedParts = (parts: readonly Part[]): Postings => ({
  documents: inOne(parts.map(({ documents }) => documents)),
  frequencies: inOne(parts.map(({ frequencies }) => frequencies)),
  positions: inOne(parts.map(({ positions }) => positions)),
});

/** Unlike `flat`, it copies long lists of numbers whole. */
const inOne = (lists: readonly (readonly number[])[]): readonly number[] => ([] as number[]).concat(...lists);

/** Each document once, in order. */
const unionOf = (lists: readonly (readonly number[])[]): readonly number[] =>
  lists.filter(({ length }) => length > 0).reduce(unionOfTwo, []);

function unionOfTwo(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === 0) return others;
  const union: number[] = [];
  let next = 0;
  for (const one of some) {
    for (; (others[next] ?? one) < one; next += 1) union.push(others[next] ?? 0);
    if (others[next] === one) next += 1;
    union.push(one);
  }
  for (; next < others.length; next += 1) union.push(others[next] ?? 0);
  return union;
}
