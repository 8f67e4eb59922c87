// The search index of an archive, or of a part of it: many small scripts, of which a query loads a few.
//
// The weights are lunr's, so that the results are those of one lunr index over the same documents. See
// shared/search/root.ts for how the files hang together.

import { termOfPerson, termOfPresence, termOfVoter } from '../../shared/search/answers.ts';
import { writeNumber, writeWords } from '../../shared/search/format.ts';
import { firstNumbers, type Root } from '../../shared/search/root.ts';
import type { TextFile } from '../files/published-file.ts';
import type { Archive } from '../model/archive.ts';
import { attendees } from '../model/attendance.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Paper } from '../model/paper.ts';
import { minuteSlug, searchIndexUrl } from '../model/url.ts';
import { answerFiles, meetingFiles } from './answers/answer-files.ts';
import { namedAnswers } from './answers/answers.ts';
import { collectHeadings } from './answers/headings.ts';
import { meetingAnswers } from './answers/meetings.ts';
import { kindCode, pageWriter, sizesFor, textFiles } from './document-files.ts';
import { type DocumentSources, documentsOf, FIELDS, type SearchDocument, slugsOf } from './documents.ts';
import { type InvertedForm, type InvertedTerm, openInverter } from './inverter.ts';
import { searchLanguage } from './language.ts';
import { expressionScript, fileNamer, scriptOf, yieldNew } from './named-files.ts';
import { otherWordsText } from './other-words/other-words.ts';
import { factsOf, kindPairs, meetingRecord, statusesOf } from './tables.ts';
import { termFiles } from './term-files.ts';
import type { Postings } from './term-lists.ts';
import { completionFiles, spellingFiles } from './word-files.ts';

export interface SearchOptions {
  /** Text of a paper that is a file, where it can be had. */
  readonly paperText?: (paper: Paper) => string | undefined;
  /** False for a part of an archive, which has no pages but those of its committees. */
  readonly isWhole?: boolean;
  /** See `openInverter`; 1 keeps lengths, and so lunr's weights, as they are. */
  readonly lengthStep?: number;
  /** What a file of terms should have, compressed; else chosen by the number of documents. */
  readonly termBytes?: number;
}

/** The registers as far as the search needs them: which committees have an item of each running number. */
export interface RunningNumbers {
  readonly numbers: ReadonlyMap<
    string,
    { readonly rows: readonly { readonly committee: { readonly slug: string } }[] }
  >;
}

const LENGTH_STEP = 1.5;

/** Writes the index of the archive's meetings, each of which is passed over once. `registers` may be those of a larger archive. */
export function* searchFiles(
  archive: Archive,
  registers: RunningNumbers,
  { paperText = () => undefined, isWhole = true, lengthStep = LENGTH_STEP, termBytes }: SearchOptions = {},
): Generator<TextFile> {
  const sources: DocumentSources = {
    archive,
    paperText,
    isRunningNumber: (number, committee) =>
      registers.numbers.get(minuteSlug(number))?.rows.some(row => row.committee.slug === committee) ?? false,
  };
  const language = searchLanguage(archive.site.language);
  const inverter = openInverter(FIELDS.length, language, lengthStep);
  const nameFile = fileNamer();
  const sizes = sizesFor(roughCount(archive));
  const pages = pageWriter(sizes);
  const statuses = statusesOf(archive);
  const listed = new Map<string, number[]>();
  const headings = collectHeadings();
  const committees: { slug: string; name: string; documents: number }[] = [];
  const meetings: string[] = [];
  const kinds: number[] = [];

  for (const [place, committee] of archive.committees.entries()) {
    const first = firstNumbers([...committees, { documents: 0 }]).at(-1) ?? 0;
    let next = first;
    let before: Meeting | undefined;
    let records = '';
    for (const meeting of committee.meetings) {
      const documents = [...documentsOf({ committee, meeting }, sources)];
      const facts = factsOf(meeting, place, statuses);
      for (const slug of presentAt(meeting))
        listRange(listed, termOfPresence(slug), next, next + documents.length);
      for (const document of documents) {
        inverter.add(
          next,
          FIELDS.map(({ name }) => document.texts[name]),
        );
        yield* pages.add(next, document, facts, yield* textFiles(document, nameFile));
        for (const term of listedTerms(document)) list(listed, term, next);
        if (document.heading !== undefined) headings.add(document.heading);
        kinds.push(kindCode(document));
        next += 1;
      }
      records += meetingRecord(meeting, before, documents.length, archive, statuses);
      before = meeting;
    }
    meetings.push(records);
    committees.push({ slug: committee.slug, name: committee.name, documents: next - first });
  }

  const inverted = inverter.finish();
  const terms = yield* termFiles(withListed(listed, inverted.terms()), inverted, nameFile, termBytes);
  const words = inverted.surfaceWords();
  const meetingsFile = yield* yieldNew(nameFile(meetings.join(' ')));
  const flagsFile = yield* yieldNew(nameFile(kindPairs(kinds)));
  const stems = new Set(inverted.vocabulary);
  const otherWords = otherWordsText({
    language: archive.site.language,
    own: archive.site.searchWords,
    folds: language.folds,
    isKnown: word => language.stopWords.has(word) || stems.has(language.stem(word)),
  });
  const scope = { isWhole, hasNumbers: registers.numbers.size > 0 };
  const root: Root = {
    language: archive.site.language,
    answers: {
      named: yield* answerFiles(namedAnswers(archive, scope), nameFile, new Set()),
      meetings: yield* meetingFiles(meetingAnswers(archive), nameFile),
      headings: yield* answerFiles(headings.all(), nameFile, language.stopWords),
    },
    documents: inverted.documents,
    folds: language.folds,
    stemmer: language.code,
    ...(language.script !== undefined && {
      stemmerScript: yield* yieldNew(nameFile(language.script, expressionScript)),
    }),
    fields: FIELDS.map(({ name, boost }, field) => ({
      name,
      boost,
      average: inverted.fields[field]?.average ?? 0,
      lengths: (inverted.fields[field]?.lengths ?? []).map(writeNumber).join(''),
    })),
    committees,
    statuses: statuses.map(({ slug, name }) => ({ slug, name })),
    terms: terms.directory,
    folders: yield* pages.finish(),
    sizes,
    meetings: meetingsFile,
    flags: flagsFile,
    ...(otherWords !== '' && { otherWords: yield* yieldNew(nameFile(otherWords)) }),
    vocabulary: yield* yieldNew(nameFile(writeWords(inverted.vocabulary))),
    completion: yield* completionFiles(words, inverted.documents, nameFile),
    spelling: yield* spellingFiles(words, inverted.documents, nameFile),
    countBytes: Math.ceil(meetings.join('').length * 0.6 + kinds.length * 0.15),
  };
  yield { url: searchIndexUrl('root'), text: scriptOf('root', JSON.stringify(root)) };
}

/** Known before any document is made; a meeting without items is one, too. */
const roughCount = ({ committees }: Archive): number =>
  committees
    .flatMap(({ meetings }) => meetings)
    .reduce((sum, { items, papers }) => sum + Math.max(1, items.length) + papers.length, 0);

/** Terms that are no words: the number by which an item is known, and who did something in it. */
const listedTerms = ({ number, acting = [], voting = [] }: SearchDocument): readonly string[] => [
  ...(number === undefined ? [] : [`#${minuteSlug(number)}`]),
  ...acting.map(termOfPerson),
  ...voting.map(termOfVoter),
];

/** Of withdrawn minutes nobody is to find who was there. */
const presentAt = ({ attendance, withdrawn }: Meeting): readonly string[] =>
  withdrawn ? [] : slugsOf(attendees(attendance));

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

function* withListed(
  listed: ReadonlyMap<string, readonly number[]>,
  terms: Iterable<InvertedTerm | InvertedForm>,
): Generator<InvertedTerm | InvertedForm> {
  for (const [term, documents] of [...listed].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield {
      term,
      fields: FIELDS.map((_, field) => (field === 0 ? numbered(documents) : numbered([]))),
    };
  yield* terms;
}

const numbered = (documents: readonly number[]): Postings => ({
  documents,
  frequencies: documents.map(() => 1),
  positions: documents.map(() => 0),
});
