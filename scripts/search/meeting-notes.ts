// What the index knows of a meeting besides its words. It depends on that meeting alone, so that it is kept from one build to the next.

import { type NamedAnswer, termOfPerson, termOfVoter } from '../../shared/search/answers.ts';
import type { Archive } from '../model/archive.ts';
import { attendees } from '../model/attendance.ts';
import { digestOf } from '../model/digest.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Paper } from '../model/paper.ts';
import { minuteSlug } from '../model/url.ts';
import { keyOfMeeting } from '../registers/meeting-key.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import { shortNames } from './answers/answers.ts';
import { committeesOf, meetingAnswer } from './answers/meetings.ts';
import { kindCode } from './document-files.ts';
import { type DocumentSources, FIELDS, type SearchDocument, slugsOf } from './documents.ts';
import type { FoundWords } from './inverter.ts';

export interface MeetingNotes {
  readonly documents: readonly DocumentNotes[];
  /** Slugs of the people who were there. */
  readonly present: readonly string[];
  readonly answer: NamedAnswer;
}

export interface DocumentNotes extends FoundWords {
  /** Of its texts. */
  readonly key: string;
  /** See `kindCode`. */
  readonly kind: number;
  /** Terms that are no words: the number by which an item is known, and who did something in it. */
  readonly listed: readonly string[];
  /** Of an item, without its number. */
  readonly heading?: string;
}

export const notesOf = (
  { meeting, committee }: MeetingRow,
  documents: readonly DocumentNotes[],
  archive: Archive,
): MeetingNotes => ({
  documents,
  present: presentAt(meeting),
  answer: meetingAnswer(meeting, committee, archive),
});

/** @param key See `keyOfTexts`. */
export const documentNotes = (document: SearchDocument, key: string, found: FoundWords): DocumentNotes => ({
  ...{ key, lengths: found.lengths, wholes: found.wholes },
  kind: kindCode(document),
  listed: listedTerms(document),
  ...(document.heading !== undefined && { heading: document.heading }),
});

/** A checksum of all words of a document. */
export const keyOfTexts = ({ texts }: SearchDocument): string =>
  digestOf(JSON.stringify(FIELDS.map(({ name }) => texts[name])));

const listedTerms = ({ number, acting = [], voting = [] }: SearchDocument): readonly string[] => [
  ...(number === undefined ? [] : [`#${minuteSlug(number)}`]),
  ...acting.map(termOfPerson),
  ...voting.map(termOfVoter),
];

/** Of withdrawn minutes nobody is to find who was there. */
const presentAt = ({ attendance, withdrawn }: Meeting): readonly string[] =>
  withdrawn ? [] : slugsOf(attendees(attendance));

/** A checksum of all that its documents and its notes are made of, but for the settings of the site. */
export const keyOfNotes = (
  row: MeetingRow,
  { archive, isRunningNumber }: DocumentSources,
  keyOfPaper: (paper: Paper) => string | undefined,
): string => {
  const { meeting, committee } = row;
  return digestOf(
    JSON.stringify([
      keyOfMeeting(meeting),
      committeesOf(row, archive).map(shortNames),
      meeting.items.map(({ number }) => number !== undefined && isRunningNumber(number, committee.slug)),
      meeting.papers.map(keyOfPaper),
    ]),
  );
};
