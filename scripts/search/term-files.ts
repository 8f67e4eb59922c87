// The files of terms: each holds many terms with their postings (which documents contain each), and a second file their positions.
//
// A file of terms has three lines: the name of the file of positions that it shares with some others, the size of that in
// kilobytes, and where its first term is in it; the terms; a record for each (see term-records.ts).

import { writeWords } from '../../shared/search/format.ts';
import { type Directory, stemOf, writeDirectory } from '../../shared/search/root.ts';
import type { MadeFile } from '../files/published-file.ts';
import { chanceOf, type Namer, yieldNew } from './named-files.ts';
import { lengthOf, sliceOf, type TermTable } from './term-table.ts';

export interface TermDirectory extends Directory {
  readonly levels: 1 | 2;
}

/** Some keys of a table that stand side by side, the last of them before `to`. */
interface Range {
  readonly from: number;
  readonly to: number;
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

/**
 * Writes all terms, yields their files, and returns how to find them.
 *
 * @param bytes What a file should have, compressed.
 */
export function* termFiles(
  table: TermTable,
  documents: number,
  nameFile: Namer,
  bytes = FILE_BYTES.find(({ above }) => documents > above)?.bytes ?? LEAST_BYTES,
): Generator<MadeFile, TermDirectory> {
  const { keys, records, positions } = table;
  const bounds: string[] = [];
  const names: string[] = [];
  for (const { range, chunks } of sharing(table, cut(table, bytes / COMPRESSED))) {
    const places = sliceOf(positions, range.from, range.to);
    const name = yield* yieldNew(nameFile(places));
    const kilobytes = Math.ceil((places.length * COMPRESSED) / 1000);
    for (const { from, to } of chunks) {
      const payload = [
        `${name} ${kilobytes} ${from - range.from}`,
        writeWords(keys.slice(from, to)),
        sliceOf(records, from, to),
      ].join('\n');
      bounds.push(from === 0 ? '' : separator(keys[from - 1] ?? '', keys[from] ?? ''));
      names.push(yield* yieldNew(nameFile(payload)));
    }
  }
  return yield* directoryFiles(bounds, names, nameFile);
}

/**
 * Cuts where the terms themselves say so, like a rolling hash: where one term grows, the cuts behind it stay. A term
 * that would fill a file stands alone in it, with its forms: whoever asks for a word asks for its term too.
 */
function* cut(table: TermTable, target: number): Generator<Range> {
  let start = 0;
  let size = 0;
  for (const { from, to } of families(table)) {
    const length = sizeOf(table, from, to);
    if (from > start && (length > target || size + length > 2 * target)) {
      yield { from: start, to: from };
      start = from;
      size = 0;
    }
    if (length > target) {
      yield* parted(table, { from, to }, target);
      start = to;
      continue;
    }
    size += length;
    if (size > target / 2 && chanceOf(table.keys[from] ?? '') < (2 * length) / target) {
      yield { from: start, to };
      start = to;
      size = 0;
    }
  }
  if (table.keys.length > start) yield { from: start, to: table.keys.length };
}

/** A term and the forms that stand behind it. */
function* families({ keys }: TermTable): Generator<Range> {
  let from = 0;
  for (let to = 1; to <= keys.length; to += 1) {
    if (to < keys.length && stemOf(keys[to] ?? '') === stemOf(keys[from] ?? '')) continue;
    yield { from, to };
    from = to;
  }
}

/** Forms of a frequent term have files of their own where they are as frequent. */
function* parted(table: TermTable, { from, to }: Range, target: number): Generator<Range> {
  let start = from;
  for (let at = from + 1; at < to; at += 1) {
    if (sizeOf(table, at, at + 1) <= target / SMALL_SHARE) continue;
    yield { from: start, to: at };
    start = at;
  }
  yield { from: start, to };
}

function sizeOf({ keys, records }: TermTable, from: number, to: number): number {
  let size = 0;
  for (let at = from; at < to; at += 1) size += lengthOf(records, at) + (keys[at] ?? '').length;
  return size;
}

/** The files of terms that share a file of positions; where they part, the terms say, too. */
function* sharing(
  { keys, positions }: TermTable,
  chunks: Iterable<Range>,
): Generator<{ readonly range: Range; readonly chunks: readonly Range[] }> {
  let shared: Range[] = [];
  let from = 0;
  let size = 0;
  for (const chunk of chunks) {
    shared.push(chunk);
    for (let at = chunk.from; at < chunk.to; at += 1) size += lengthOf(positions, at);
    if (size < MANY_POSITIONS && chanceOf(`p ${keys[chunk.from]}`) > 1 / SHARED) continue;
    yield { range: { from, to: chunk.to }, chunks: shared };
    from = chunk.to;
    shared = [];
    size = 0;
  }
  if (shared.length > 0) yield { range: { from, to: keys.length }, chunks: shared };
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
): Generator<MadeFile, TermDirectory> {
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
