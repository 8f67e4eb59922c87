// The files of terms: each holds many terms with their postings (which documents contain each), and a second file their positions.
//
// A file of terms has three lines: the name of the file of positions that it shares with some others, the size of that in
// kilobytes, and where its first term is in it; the terms; a record for each. A record is numbers: the position where the term first stood, a bit for each field that has it, and
// for each such field how many documents, the gaps between them, and for each a code of how often and in how long a text.
// A word as it is written ("park=parking") stands behind its term, with the gaps between its documents alone.

import { writeWords } from '../../shared/search/format.ts';
import { type Directory, HAS_FORMS, stemOf, writeDirectory } from '../../shared/search/root.ts';
import type { TextFile } from '../files/published-file.ts';
import { addAll } from '../model/add-all.ts';
import type { Inverted, InvertedField, InvertedForm, InvertedTerm } from './inverter.ts';
import { chanceOf, type Namer, yieldNew } from './named-files.ts';
import { type NumberText, numberText } from './number-text.ts';
import type { Postings } from './term-lists.ts';

export interface TermFiles {
  readonly directory: Directory & { readonly levels: 1 | 2 };
}

/** Roughly what compression leaves of a letter of these files. */
const COMPRESSED = 0.62;
/** What a file should have, compressed: above so many documents larger ones are better, because there are fewer. */
const FILE_BYTES = [
  { above: 40_000, bytes: 12_000 },
  { above: 10_000, bytes: 8000 },
];
const LEAST_BYTES = 4000;
/** So many files of terms share one of positions, unless it grows so large: few questions need positions. */
const SHARED = 8;
const MANY_POSITIONS = 200_000;
/** A form of less than this share of a file is loaded with what stands before it. */
const SMALL_SHARE = 8;
/** Names that one list of names should hold. */
const LONG_DIRECTORY = 1024;
const DIRECTORY_PAGE = 64;

interface Record {
  readonly term: string;
  readonly record: string;
  readonly positions: string;
}

/**
 * Writes all terms, yields their files, and returns how to find them.
 *
 * @param bytes What a file should have, compressed.
 */
export function* termFiles(
  terms: Iterable<InvertedTerm | InvertedForm>,
  inverted: Inverted,
  nameFile: Namer,
  bytes = FILE_BYTES.find(({ above }) => inverted.documents > above)?.bytes ?? LEAST_BYTES,
): Generator<TextFile, TermFiles> {
  const target = bytes / COMPRESSED;
  const bounds: string[] = [];
  const names: string[] = [];
  let last = '';
  for (const chunks of sharing(cut(records(terms, inverted), target))) {
    const positions = nameFile(
      chunks
        .flat()
        .map(one => one.positions)
        .join(' '),
    );
    if (positions.file) yield positions.file;
    const kilobytes = Math.ceil(((positions.file?.text.length ?? 0) * COMPRESSED) / 1000);
    let place = 0;
    for (const chunk of chunks) {
      const payload = [
        `${positions.name} ${kilobytes} ${place}`,
        writeWords(chunk.map(({ term }) => term)),
        chunk.map(({ record }) => record).join(' '),
      ].join('\n');
      const first = chunk[0]?.term ?? '';
      bounds.push(bounds.length === 0 ? '' : separator(last, first));
      names.push(yield* yieldNew(nameFile(payload)));
      last = chunk.at(-1)?.term ?? '';
      place += chunk.length;
    }
  }
  return { directory: yield* directoryFiles(bounds, names, nameFile) };
}

function* records(terms: Iterable<InvertedTerm | InvertedForm>, inverted: Inverted): Generator<Record> {
  const record = numberText();
  const places = numberText();
  for (const one of terms) {
    if ('form' in one) {
      writeForm(record, one);
      yield { term: one.form, record: record.take(), positions: '' };
      continue;
    }
    const { term, fields, hasForms } = one;
    record.write(firstPosition(fields));
    record.write(
      fields.reduce(
        (mask, { documents }, field) => mask | (documents.length > 0 ? 1 << field : 0),
        hasForms ? HAS_FORMS : 0,
      ),
    );
    for (const [field, postings] of fields.entries()) {
      const lengths = inverted.fields[field];
      if (lengths === undefined || postings.documents.length === 0) continue;
      writeField(record, postings, lengths);
      writePositions(places, postings);
    }
    yield { term, record: record.take(), positions: places.take() };
  }
}

/** One more than the number of its documents, and the gaps between them; 0 where they are those of its term. */
function writeForm(record: NumberText, { documents }: InvertedForm): void {
  record.write(documents === undefined ? 0 : documents.length + 1);
  writeGaps(record, documents ?? []);
}

function writeGaps(record: NumberText, documents: readonly number[]): void {
  let before = -1;
  for (const document of documents) {
    record.write(document - before - 1);
    before = document;
  }
}

function writeField(
  record: NumberText,
  { documents, frequencies }: Postings,
  { lengths, placeOfLength }: InvertedField,
): void {
  record.write(documents.length);
  writeGaps(record, documents);
  for (const [at, document] of documents.entries())
    record.write(((frequencies[at] ?? 1) - 1) * lengths.length + placeOfLength(document));
}

function writePositions(places: NumberText, { frequencies, positions }: Postings): void {
  let at = 0;
  for (const frequency of frequencies) {
    let before = 0;
    for (const end = at + frequency; at < end; at += 1) {
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

/**
 * Cuts where the terms themselves say so, like a rolling hash: where one term grows, the cuts behind it stay. A term
 * that would fill a file stands alone in it, with its forms: whoever asks for a word asks for its term too.
 */
function* cut(all: Iterable<Record>, target: number): Generator<readonly Record[]> {
  let chunk: Record[] = [];
  let size = 0;
  for (const family of families(all)) {
    const length = sizeOf(family);
    if (chunk.length > 0 && (length > target || size + length > 2 * target)) {
      yield chunk;
      chunk = [];
      size = 0;
    }
    if (length > target) {
      yield* parted(family, target);
      continue;
    }
    addAll(chunk, family);
    size += length;
    if (size > target / 2 && chanceOf(family[0]?.term ?? '') < (2 * length) / target) {
      yield chunk;
      chunk = [];
      size = 0;
    }
  }
  if (chunk.length > 0) yield chunk;
}

/** A term and the forms that stand behind it. */
function* families(all: Iterable<Record>): Generator<readonly Record[]> {
  let family: Record[] = [];
  for (const one of all) {
    if (family[0] && stemOf(one.term) !== stemOf(family[0].term)) {
      yield family;
      family = [];
    }
    family.push(one);
  }
  if (family.length > 0) yield family;
}

/** Forms of a frequent term have files of their own where they are as frequent. */
function* parted(family: readonly Record[], target: number): Generator<readonly Record[]> {
  let chunk: Record[] = [];
  for (const one of family) {
    if (chunk.length > 0 && sizeOf([one]) > target / SMALL_SHARE) {
      yield chunk;
      chunk = [];
    }
    chunk.push(one);
  }
  yield chunk;
}

const sizeOf = (records: readonly Record[]): number =>
  records.reduce((sum, { record, term }) => sum + record.length + term.length, 0);

/** The files of terms that share a file of positions; where they part, the terms say, too. */
function* sharing(chunks: Iterable<readonly Record[]>): Generator<readonly (readonly Record[])[]> {
  let shared: (readonly Record[])[] = [];
  let size = 0;
  for (const chunk of chunks) {
    shared.push(chunk);
    size += chunk.reduce((sum, { positions }) => sum + positions.length, 0);
    if (size < MANY_POSITIONS && chanceOf(`p ${chunk[0]?.term}`) > 1 / SHARED) continue;
    yield shared;
    shared = [];
    size = 0;
  }
  if (shared.length > 0) yield shared;
}

/** The shortest text that is after one word and not after the next. */
function separator(last: string, first: string): string {
  let shared = 0;
  while (shared < last.length && last[shared] === first[shared]) shared += 1;
  return first.slice(0, shared + 1);
}

/** A long list of names is itself cut into files, so that the first file to be loaded stays small. */
function* directoryFiles(
  bounds: readonly string[],
  names: readonly string[],
  nameFile: Namer,
): Generator<TextFile, TermFiles['directory']> {
  if (names.length <= LONG_DIRECTORY) return { levels: 1, ...writeDirectory(bounds, names) };
  const pageBounds: string[] = [];
  const pageNames: string[] = [];
  let start = 0;
  for (let end = 1; end <= bounds.length; end += 1) {
    const isCut = chanceOf(bounds[end] ?? '') < 1 / DIRECTORY_PAGE && end - start >= DIRECTORY_PAGE / 4;
    if (end < bounds.length && !isCut && end - start < 2 * DIRECTORY_PAGE) continue;
    const page = writeDirectory(bounds.slice(start, end), names.slice(start, end));
    pageBounds.push(bounds[start] ?? '');
    pageNames.push(yield* yieldNew(nameFile(JSON.stringify(page))));
    start = end;
  }
  return { levels: 2, ...writeDirectory(pageBounds, pageNames) };
}
