// Passes over the meetings of an archive: numbers their documents, fills the folders, and reads the words of those that changed.

import { endOfNumbers } from '../../shared/search/root.ts';
import type { MadeFile } from '../files/published-file.ts';
import { once } from '../model/once.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import { type DocumentSources, documentsOf, FIELDS, type SearchDocument } from './documents.ts';
import type { Folders } from './folders.ts';
import type { FoundWords, Inverter } from './inverter.ts';
import type { KeptMeeting } from './kept-index.ts';
import { type DocumentNotes, documentNotes, keyOfTexts, notesOf } from './meeting-notes.ts';
import { factsOf, type NamedStatus } from './tables.ts';

export interface IndexedMeeting extends KeptMeeting {
  readonly row: MeetingRow;
  /** Numbers of the documents that were not there with these words in the last build: theirs were added to the inverter. */
  readonly added: readonly number[];
}

export interface MeetingsToIndex {
  readonly sources: DocumentSources;
  readonly statuses: readonly NamedStatus[];
  /** See `keyOfNotes`. */
  readonly keyOf: (row: MeetingRow) => string;
  /** Of the last build. */
  readonly last: readonly KeptMeeting[];
  readonly inverter: Inverter;
  readonly folders: Folders;
}

/** Returns the meetings by committee, and by their days. */
export function* indexMeetings({
  sources,
  statuses,
  keyOf,
  last,
  inverter,
  folders,
}: MeetingsToIndex): Generator<MadeFile, readonly (readonly IndexedMeeting[])[]> {
  const known = new Map(last.map(meeting => [meeting.key, meeting]));
  const notesByNumber = new Map(
    last.flatMap(({ first, notes }) =>
      notes.documents.map((document, at) => [first + at, document] as const),
    ),
  );
  const indexed: IndexedMeeting[][] = [];
  for (const [place, committee] of sources.archive.committees.entries()) {
    let next = endOfNumbers(indexed.map(sizeOf));
    const meetings: IndexedMeeting[] = [];
    for (const meeting of committee.meetings) {
      const row = { committee, meeting };
      const key = keyOf(row);
      const documents = once(() => [...documentsOf(row, sources)]);
      const before = known.get(key);
      const first = next;
      const added: number[] = [];
      const noted = (document: SearchDocument, at: number): DocumentNotes => {
        const keyOfWords = key === '' ? '' : keyOfTexts(document);
        const same = notesByNumber.get(first + at);
        if (same?.key === keyOfWords) return documentNotes(document, keyOfWords, same);
        added.push(first + at);
        return documentNotes(document, keyOfWords, addDocument(inverter, first + at, document));
      };
      const notes =
        before?.first === first ? before.notes : notesOf(row, documents().map(noted), sources.archive);
      const count = notes.documents.length;
      yield* folders.add({ meeting: factsOf(meeting, place, statuses), first, key, count, documents });
      meetings.push({ row, key, first, notes, added });
      next += count;
    }
    indexed.push(meetings);
  }
  return indexed;
}

/** How many documents a committee has. */
export const sizeOf = (meetings: readonly KeptMeeting[]): { readonly documents: number } => ({
  documents: meetings.reduce((sum, { notes }) => sum + notes.documents.length, 0),
});

/** Adds the words of a document. */
export const addDocument = (inverter: Inverter, number: number, { texts }: SearchDocument): FoundWords =>
  inverter.add(
    number,
    FIELDS.map(({ name }) => texts[name]),
  );
