// The search index of an archive, or of a part of it: many small scripts, of which a query loads a few.
//
// The weights are lunr's, so that the results are those of one lunr index over the same documents. See
// assets/search/root.ts for how the files hang together.

import { writeNumber, writeSign, writeWords } from '../../assets/search/format.ts';
import { firstNumbers, type Root } from '../../assets/search/root.ts';
import type { Indexes } from '../indexes/indexes.ts';
import type { Archive } from '../model/archive.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Paper } from '../model/paper.ts';
import { shownStatus, statusWords } from '../model/status.ts';
import { meetingUrl, minuteSlug } from '../model/url.ts';
import type { TextFile } from '../publish/published-file.ts';
import { kindCode, pageWriter, textFiles } from './document-files.ts';
import { type DocumentSources, documentsOf, FIELDS, type SearchDocument } from './documents.ts';
import { type InvertedTerm, openInverter } from './inverter.ts';
import { searchLanguage } from './language.ts';
import { expressionScript, fileNamer, INDEX_URL, scriptOf } from './named-files.ts';
import { termFiles } from './term-files.ts';
import { completionFiles, spellingFiles } from './word-files.ts';

export interface SearchOptions {
  /** Text of a paper that is a file, where it can be had. */
  readonly paperText?: (paper: Paper) => string | undefined;
  /** See `openInverter`; 1 keeps lengths, and so lunr's weights, as they are. */
  readonly lengthStep?: number;
}

const LENGTH_STEP = 1.5;

/** Writes the index of the archive's meetings. `indexes` may be those of a larger archive. */
export function* searchFiles(
  archive: Archive,
  indexes: Indexes,
  { paperText = () => undefined, lengthStep = LENGTH_STEP }: SearchOptions = {},
): Generator<TextFile> {
  const sources: DocumentSources = {
    archive,
    paperText,
    isRunningNumber: (number, committee) =>
      indexes.numbers.get(minuteSlug(number))?.rows.some(row => row.committee.slug === committee) ?? false,
  };
  const language = searchLanguage(archive.site.language);
  const inverter = openInverter(FIELDS.length, language, lengthStep);
  const nameFile = fileNamer();
  const pages = pageWriter();
  const statuses = statusesOf(archive);
  const numbers = new Map<string, number[]>();
  const committees: { slug: string; name: string; documents: number }[] = [];
  const meetings: string[] = [];
  const kinds: number[] = [];

  for (const [place, committee] of archive.committees.entries()) {
    const first = firstNumbers([...committees, { documents: 0 }]).at(-1) ?? 0;
    let next = first;
    let before = 0;
    let records = '';
    for (const meeting of committee.meetings) {
      const documents = [...documentsOf({ committee, meeting }, sources)];
      const texts = yield* textFiles(documents, nameFile);
      const facts = factsOf(meeting, place, statuses);
      for (const [at, document] of documents.entries()) {
        inverter.add(
          next,
          FIELDS.map(({ name }) => document.texts[name]),
        );
        yield* pages.add(next, document, facts, texts[at] ?? '');
        addNumber(numbers, document, next);
        kinds.push(kindCode(document));
        next += 1;
      }
      const day = dayNumber(meeting.date);
      records += meetingRecord(meeting, day - before, documents.length, archive, statuses);
      before = day;
    }
    meetings.push(records);
    committees.push({ slug: committee.slug, name: committee.name, documents: next - first });
  }

  const inverted = inverter.finish();
  const terms = yield* termFiles(withNumbers(numbers, inverted.terms()), inverted, nameFile);
  const words = inverted.surfaceWords();
  const meetingsFile = yield* single(nameFile(meetings.join(' ')));
  const flagsFile = yield* single(nameFile(kindPairs(kinds)));
  const stemmer = language.stemScript;
  const root: Root = {
    documents: inverted.documents,
    language: language.code,
    folds: language.folds,
    ...(stemmer !== undefined && { stemmer: yield* single(nameFile(stemmer, expressionScript)) }),
    stopWords: [...language.stopWords].join(' '),
    fields: FIELDS.map(({ name, boost }, field) => ({
      name,
      boost,
      average: inverted.averages[field] ?? 0,
      lengths: (inverted.lengths[field] ?? []).map(writeNumber).join(''),
    })),
    committees,
    statuses: statuses.map(({ slug, name }) => ({ slug, name })),
    terms: terms.directory,
    folders: yield* pages.finish(),
    meetings: meetingsFile,
    flags: flagsFile,
    vocabulary: yield* single(nameFile(writeWords(inverted.vocabulary))),
    completion: yield* completionFiles(words, inverted.documents, nameFile),
    spelling: yield* spellingFiles(words, inverted.documents, nameFile),
    countBytes: Math.ceil(meetings.join('').length * 0.6 + kinds.length * 0.15),
  };
  yield { url: `${INDEX_URL}root.js`, text: scriptOf('root', JSON.stringify(root)) };
}

function* single({
  name,
  file,
}: {
  readonly name: string;
  readonly file?: TextFile;
}): Generator<TextFile, string> {
  if (file) yield file;
  return name;
}

/** The states that meetings are in, as a reader sees them, in the order of their first meeting. */
function statusesOf(archive: Archive): readonly { readonly slug: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const { meetings } of archive.committees) {
    for (const meeting of meetings) names.set(shownStatus(meeting), statusWords(meeting));
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([slug, name]) => ({ slug, name }));
}

const factsOf = (meeting: Meeting, committee: number, statuses: ReturnType<typeof statusesOf>) => ({
  committee,
  status: statuses.findIndex(({ slug }) => slug === shownStatus(meeting)),
  date: meeting.date,
  url: meetingUrl(meeting.committee, meeting.key),
});

/** Days since a day before all minutes. */
const dayNumber = (date: string): number => Date.parse(date) / 86_400_000 + 800_000;

/** A meeting in the table for filters: days since the one before, status, documents, the other committees of a joint one. */
function meetingRecord(
  meeting: Meeting,
  days: number,
  documents: number,
  archive: Archive,
  statuses: ReturnType<typeof statusesOf>,
): string {
  const others = meeting.with
    .map(slug => archive.committees.findIndex(committee => committee.slug === slug))
    .filter(place => place >= 0);
  const status = statuses.findIndex(({ slug }) => slug === shownStatus(meeting));
  return [
    days,
    documents,
    2 * status + (others.length > 0 ? 1 : 0),
    ...(others.length > 0 ? [others.length, ...others] : []),
  ]
    .map(writeNumber)
    .join('');
}

/** Two documents a letter. */
function kindPairs(kinds: readonly number[]): string {
  let text = '';
  for (let at = 0; at < kinds.length; at += 2) text += writeSign((kinds[at] ?? 0) * 6 + (kinds[at + 1] ?? 0));
  return text;
}

function addNumber(numbers: Map<string, number[]>, { number }: SearchDocument, document: number): void {
  if (number === undefined) return;
  const term = `#${minuteSlug(number)}`;
  const list = numbers.get(term);
  if (list) list.push(document);
  else numbers.set(term, [document]);
}

/** Minute numbers stand among the terms, behind a sign that no word holds. */
function* withNumbers(
  numbers: ReadonlyMap<string, readonly number[]>,
  terms: Iterable<InvertedTerm>,
): Generator<InvertedTerm> {
  for (const [term, documents] of [...numbers].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield {
      term,
      postings: FIELDS.map((_, field) =>
        field === 0 ? documents.map(document => ({ document, positions: [0] })) : [],
      ),
    };
  yield* terms;
}
