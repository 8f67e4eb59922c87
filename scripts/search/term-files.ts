// Terms with their postings, many to a file, and their positions in a file beside it.
//
// A file of terms has three lines: the name of its file of positions and the size of that in kilobytes; the terms; a
// record for each. A record is numbers: the position where the term first stood, a bit for each field that has it, and
// for each such field how many documents, the gaps between them, and for each a code of how often and in how long a text.

import { writeNumber, writeWords } from '../../assets/search/format.ts';
import { type Directory, writeDirectory } from '../../assets/search/root.ts';
import type { TextFile } from '../publish/published-file.ts';
import type { Inverted, InvertedTerm } from './inverter.ts';
import { chanceOf, type NamedFile } from './named-files.ts';

export interface TermFiles {
  readonly directory: Directory & { readonly levels: 1 | 2 };
}

type Namer = (payload: string) => NamedFile;

/** Roughly what compression leaves of a letter of these files. */
const COMPRESSED = 0.62;
/** Above so many documents larger files are the better bargain: fewer requests, and a shorter list of names. */
const MANY_DOCUMENTS = 10_000;
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
  terms: Iterable<InvertedTerm>,
  inverted: Inverted,
  nameFile: Namer,
  bytes = inverted.documents > MANY_DOCUMENTS ? 8000 : 4000,
): Generator<TextFile, TermFiles> {
  const target = bytes / COMPRESSED;
  const bounds: string[] = [];
  const names: string[] = [];
  let last = '';
  for (const chunk of cut(records(terms, inverted), target)) {
    const positions = nameFile(chunk.map(one => one.positions).join(' '));
    if (positions.file) yield positions.file;
    const kilobytes = Math.ceil(((positions.file?.text.length ?? 0) * COMPRESSED) / 1000);
    const { name, file } = nameFile(
      [
        `${positions.name} ${kilobytes}`,
        writeWords(chunk.map(({ term }) => term)),
        chunk.map(({ record }) => record).join(' '),
      ].join('\n'),
    );
    if (file) yield file;
    const first = chunk[0]?.term ?? '';
    bounds.push(bounds.length === 0 ? '' : separator(last, first));
    names.push(name);
    last = chunk.at(-1)?.term ?? '';
  }
  return { directory: yield* directoryFiles(bounds, names, nameFile) };
}

function* records(terms: Iterable<InvertedTerm>, inverted: Inverted): Generator<Record> {
  const classes = inverted.lengths.map(list => new Map(list.map((length, place) => [length, place])));
  for (const { term, postings } of terms) {
    let mask = 0;
    let numbers = '';
    let positions = '';
    postings.forEach((list, field) => {
      if (list.length === 0) return;
      mask |= 1 << field;
      const count = classes[field]?.size ?? 0;
      let before = -1;
      let gaps = '';
      let codes = '';
      for (const { document, positions: places } of list) {
        gaps += writeNumber(document - before - 1);
        before = document;
        const length = classes[field]?.get(inverted.length(document, field)) ?? 0;
        codes += writeNumber((places.length - 1) * count + length);
        let place = 0;
        for (const one of places) {
          positions += writeNumber(one - place);
          place = one;
        }
      }
      numbers += writeNumber(list.length) + gaps + codes;
    });
    yield { term, record: writeNumber(firstPosition(postings)) + writeNumber(mask) + numbers, positions };
  }
}

/** Where the term first stood in the first field of the first document that has it: see `orderOf` of the reader. */
function firstPosition(postings: InvertedTerm['postings']): number {
  let first: { readonly document: number; readonly positions: readonly number[] } | undefined;
  for (const [posting] of postings) {
    if (posting && (first === undefined || posting.document < first.document)) first = posting;
  }
  return first?.positions[0] ?? 0;
}

/**
 * Cuts where the terms themselves say so, like a rolling hash: where one term grows, the cuts behind it stay. A term
 * that would fill a file stands alone in it.
 */
function* cut(all: Iterable<Record>, target: number): Generator<readonly Record[]> {
  let chunk: Record[] = [];
  let size = 0;
  for (const one of all) {
    const length = one.record.length + one.term.length;
    if (chunk.length > 0 && (length > target || size + length > 2 * target)) {
      yield chunk;
      chunk = [];
      size = 0;
    }
    chunk.push(one);
    size += length;
    if (length > target || (size > target / 2 && chanceOf(one.term) < (2 * length) / target)) {
      yield chunk;
      chunk = [];
      size = 0;
    }
  }
  if (chunk.length > 0) yield chunk;
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
    const { name, file } = nameFile(JSON.stringify(page));
    if (file) yield file;
    pageBounds.push(bounds[start] ?? '');
    pageNames.push(name);
    start = end;
  }
  return { levels: 2, ...writeDirectory(pageBounds, pageNames) };
}
