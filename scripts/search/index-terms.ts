// The table of all terms of an archive, of that of the last build where it can be.

import { termOfPresence } from '../../shared/search/answers.ts';
import { type DocumentSources, documentsOf, FIELDS } from './documents.ts';
import { type DocumentLengths, type FieldLengths, fieldLengths } from './field-lengths.ts';
import { addDocument, type IndexedMeeting } from './index-meetings.ts';
import type { Inverter } from './inverter.ts';
import type { KeptIndex, KeptMeeting } from './kept-index.ts';
import { EMPTY_TABLE, type TermTable } from './term-table.ts';
import { updateTerms } from './update-terms.ts';

export interface TermIndex {
  readonly table: TermTable;
  /** By field. */
  readonly lengths: readonly FieldLengths[];
}

/**
 * @param changed Has the words of the meetings that are not as they were.
 * @param allWords Reads the words of all.
 */
export function indexTerms(
  meetings: readonly IndexedMeeting[],
  changed: Inverter,
  last: KeptIndex | undefined,
  allWords: () => Inverter,
): TermIndex {
  const lengths = fieldLengths(FIELDS.length, lengthsIn(meetings));
  const listed = listedTerms(meetings);
  const isAlike = last?.classes.every((classes, field) => classes.join() === lengths[field]?.classes.join());
  const isNew = meetings.every(({ added, notes }) => added.length === notes.documents.length);
  const families = (isAlike || isNew ? changed : allWords()).families();
  const [table, isGone] = last && isAlike ? [last.table, goneSince(last.meetings, meetings)] : NOTHING;
  return { table: updateTerms({ table, isGone, families, listed, lengths }), lengths };
}

const NOTHING: readonly [TermTable, Uint8Array] = [EMPTY_TABLE, new Uint8Array()];

/** The words of all meetings. A length that none had before changes what is written of every word. */
export function invertAll(
  inverter: Inverter,
  meetings: readonly IndexedMeeting[],
  sources: DocumentSources,
): Inverter {
  for (const { row, first } of meetings)
    for (const [at, document] of [...documentsOf(row, sources)].entries())
      addDocument(inverter, first + at, document);
  return inverter;
}

/** By number of the last build: 1 where the document is not there any more, or has other words. */
function goneSince(last: readonly KeptMeeting[], meetings: readonly IndexedMeeting[]): Uint8Array {
  const latest = last.at(-1);
  const isGone = new Uint8Array(latest ? endOf(latest) : 0);
  for (const meeting of last) isGone.fill(1, meeting.first, endOf(meeting));
  for (const meeting of meetings) {
    isGone.fill(0, meeting.first, endOf(meeting));
    for (const number of meeting.added) isGone[number] = 1;
  }
  return isGone;
}

const endOf = ({ first, notes }: KeptMeeting): number => first + notes.documents.length;

function* lengthsIn(meetings: readonly KeptMeeting[]): DocumentLengths {
  for (const { first, notes } of meetings)
    for (const [at, { lengths }] of notes.documents.entries()) yield [first + at, lengths];
}

/** Terms that are no words, with their documents: the numbers of items, who did something in them, and who was there. */
function listedTerms(meetings: readonly KeptMeeting[]): ReadonlyMap<string, readonly number[]> {
  const listed = new Map<string, number[]>();
  for (const meeting of meetings) {
    const { first, notes } = meeting;
    for (const slug of notes.present) listRange(listed, termOfPresence(slug), first, endOf(meeting));
    for (const [at, one] of notes.documents.entries())
      for (const term of one.listed) list(listed, term, first + at);
  }
  return listed;
}

function list(listed: Map<string, number[]>, term: string, document: number): void {
  const documents = listed.get(term);
  if (documents) documents.push(document);
  else listed.set(term, [document]);
}

/** One that begins where the last ends goes on with it. */
function listRange(listed: Map<string, number[]>, term: string, first: number, end: number): void {
  if (listed.get(term)?.at(-1) === first) listed.get(term)?.pop();
  else list(listed, term, first);
  list(listed, term, end);
}
