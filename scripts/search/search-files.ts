// The search index of an archive, or of a part of it: many small scripts, of which a query loads a few.
//
// The weights are lunr's, so that the results are those of one lunr index over the same documents. See
// shared/search/root.ts for how the files hang together.

import { writeNumber, writeWords } from '../../shared/search/format.ts';
import type { Root } from '../../shared/search/root.ts';
import type { MadeFile } from '../files/published-file.ts';
import type { Kept } from '../files/remember.ts';
import type { Archive } from '../model/archive.ts';
import { digestOf } from '../model/digest.ts';
import type { Paper } from '../model/paper.ts';
import { minuteSlug } from '../model/url.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import { answerFiles, meetingFiles } from './answers/answer-files.ts';
import { namedAnswers } from './answers/answers.ts';
import { headingAnswers } from './answers/headings.ts';
import { sizesFor } from './document-files.ts';
import { type DocumentSources, FIELDS } from './documents.ts';
import { openFolders } from './folders.ts';
import { indexMeetings, sizeOf } from './index-meetings.ts';
import { indexTerms, invertAll } from './index-terms.ts';
import { type Inverter, openInverter } from './inverter.ts';
import type { KeptIndex } from './kept-index.ts';
import { searchLanguage } from './language.ts';
import { keyOfNotes } from './meeting-notes.ts';
import { expressionScript, openNames, scriptFile, scriptOf, yieldNew } from './named-files.ts';
import { otherWordsText } from './other-words/other-words.ts';
import { surfaceWords, vocabularyOf } from './surface-words.ts';
import { kindPairs, meetingRecords, statusesOf } from './tables.ts';
import { termFiles } from './term-files.ts';
import { completionFiles, spellingFiles } from './word-files.ts';

export interface SearchOptions {
  /** Text of a paper that is a file, where it can be had. */
  readonly paperText?: (paper: Paper) => string | undefined;
  /** A checksum of that text. */
  readonly keyOfPaper?: (paper: Paper) => string | undefined;
  /** False for a part of an archive, which has no pages but those of its committees. */
  readonly isWhole?: boolean;
  /** See `roundedLength`; 1 keeps lengths, and so lunr's weights, as they are. */
  readonly lengthStep?: number;
  /** What a file of terms should have, compressed; else chosen by the number of documents. */
  readonly termBytes?: number;
  /** What the last build has kept, and what the next is to find; absent where nothing is kept. */
  readonly memory?: Kept<KeptIndex>;
}

/** The registers as far as the search needs them: which committees have an item of each running number. */
export interface RunningNumbers {
  readonly numbers: ReadonlyMap<
    string,
    { readonly rows: readonly { readonly committee: { readonly slug: string } }[] }
  >;
}

/** Ranking is the same to three thousandths with 1.5 as with lengths as they are. */
const LENGTH_STEP = 1.5;

/** Writes the index of the archive's meetings, each of which is passed over once. `registers` may be those of a larger archive. */
export function* searchFiles(
  archive: Archive,
  registers: RunningNumbers,
  {
    paperText = () => undefined,
    keyOfPaper = () => undefined,
    isWhole = true,
    lengthStep = LENGTH_STEP,
    termBytes,
    memory,
  }: SearchOptions = {},
): Generator<MadeFile> {
  const { site } = archive;
  const sources: DocumentSources = { archive, paperText, isRunningNumber: runningNumbers(registers) };
  const language = searchLanguage(site.language);
  const names = openNames();
  const { nameFile } = names;
  const sizes = sizesFor(roughCount(archive));
  const statuses = statusesOf(archive);
  const common = digestOf(JSON.stringify([site, lengthStep]));
  let last = lastIndex(memory, common);

  const openWords = (): Inverter => openInverter(FIELDS.length, language, lengthStep);
  const inverter = openWords();
  const folders = openFolders(sizes, names, last?.folders ?? new Map());
  const keyOf = (row: MeetingRow): string => (memory ? keyOfNotes(row, sources, keyOfPaper) : '');
  const byCommittee = yield* indexMeetings({
    ...{ sources, statuses, keyOf, inverter, folders },
    last: last?.meetings ?? [],
  });
  const folderNames = yield* folders.finish();
  const indexed = byCommittee.flat();
  const notes = indexed.flatMap(meeting => meeting.notes.documents);
  const { table, lengths } = indexTerms(indexed, inverter, last, () =>
    invertAll(openWords(), indexed, sources),
  );
  // Of an archive of decades it is a hundred megabytes.
  last = undefined;
  memory?.put({
    ...{ common, table, folders: folders.kept() },
    meetings: indexed.map(({ key, first, notes }) => ({ key, first, notes })),
    classes: lengths.map(({ classes }) => classes),
  });

  const kinds = notes.map(({ kind }) => kind);
  const documents = kinds.length;
  const terms = yield* termFiles(table, documents, nameFile, termBytes);
  const words = surfaceWords(table, notes, language.stopWords);
  const vocabulary = vocabularyOf(table);
  const meetings = byCommittee.map(own =>
    meetingRecords(
      own.map(({ row, notes }) => ({ meeting: row.meeting, documents: notes.documents.length })),
      archive,
      statuses,
    ),
  );
  const meetingsFile = yield* yieldNew(nameFile(meetings.join(' ')));
  const flagsFile = yield* yieldNew(nameFile(kindPairs(kinds)));
  const stems = new Set(vocabulary);
  const otherWords = otherWordsText({
    language: site.language,
    own: site.searchWords,
    folds: language.folds,
    isKnown: word => language.stopWords.has(word) || stems.has(language.stem(word)),
  });
  const scope = { isWhole, hasNumbers: registers.numbers.size > 0 };
  const headings = headingAnswers(notes.flatMap(({ heading }) => heading ?? []));
  const root: Root = {
    language: site.language,
    answers: {
      named: yield* answerFiles(namedAnswers(archive, scope), nameFile, new Set()),
      meetings: yield* meetingFiles(
        indexed.map(meeting => meeting.notes.answer),
        nameFile,
      ),
      headings: yield* answerFiles(headings, nameFile, language.stopWords),
    },
    documents,
    folds: language.folds,
    stemmer: language.code,
    ...(language.script !== undefined && {
      stemmerScript: yield* yieldNew(nameFile(language.script, expressionScript)),
    }),
    fields: FIELDS.map(({ name, boost }, field) => ({
      name,
      boost,
      average: lengths[field]?.average ?? 0,
      lengths: (lengths[field]?.classes ?? []).map(writeNumber).join(''),
    })),
    committees: archive.committees.map(({ slug, name }, place) => ({
      slug,
      name,
      ...sizeOf(byCommittee[place] ?? []),
    })),
    statuses: statuses.map(({ slug, name }) => ({ slug, name })),
    terms,
    folders: folderNames,
    sizes,
    meetings: meetingsFile,
    flags: flagsFile,
    ...(otherWords !== '' && { otherWords: yield* yieldNew(nameFile(otherWords)) }),
    vocabulary: yield* yieldNew(nameFile(writeWords(vocabulary))),
    completion: yield* completionFiles(words, documents, nameFile),
    spelling: yield* spellingFiles(words, documents, nameFile),
    countBytes: Math.ceil(meetings.join('').length * 0.6 + kinds.length * 0.15),
  };
  const text = JSON.stringify(root);
  yield scriptFile('root', digestOf(text), () => scriptOf('root', text));
}

/** Of other settings nothing is taken over. */
function lastIndex(memory: SearchOptions['memory'], common: string): KeptIndex | undefined {
  const found = memory?.find();
  return found?.common === common ? found : undefined;
}

/** Tens of thousands of items are asked for, which have some hundred numbers. */
function runningNumbers({ numbers }: RunningNumbers): DocumentSources['isRunningNumber'] {
  const committees = new Map<string, ReadonlySet<string>>();
  return (number, committee) => {
    const known =
      committees.get(number) ?? new Set(numbers.get(minuteSlug(number))?.rows.map(row => row.committee.slug));
    committees.set(number, known);
    return known.has(committee);
  };
}

/** Known before any document is made; a meeting without items is one, too. */
const roughCount = ({ committees }: Archive): number =>
  committees
    .flatMap(({ meetings }) => meetings)
    .reduce((sum, { items, papers }) => sum + Math.max(1, items.length) + papers.length, 0);
