// A ZIP written piece by piece, so that memory stays flat however large it is. The same files give the same bytes.
//
// Why not fflate's own `Zip`? It writes no ZIP64, and the copy of a large archive has more than the 65,535 files that a
// plain ZIP can count. Its deflate is used rather than Node's, whose bytes differ from one processor to another.
// Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT

import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';

/** A file that is stored as it is, given in pieces because the whole would fill the memory. */
export interface StoredFile {
  readonly bytes: number;
  readonly crc: number;
  readonly chunks: Iterable<Uint8Array>;
}

export interface Zip {
  /** Adds a file, deflated where that makes it smaller. */
  readonly add: (name: string, content: Uint8Array) => void;
  readonly store: (name: string, file: StoredFile) => void;
  /** Writes the list of all files; nothing may follow. */
  readonly end: () => void;
}

/** Pages shrink to 28 % at this level and to 26 % at the highest, which takes a third longer. */
const LEVEL = 3;

/** What deflates, and how: files that it has deflated are taken over only into a ZIP for which it would deflate them again. */
export const DEFLATED_BY = `fflate-0.8.3-${LEVEL}`;

const STORED = 0;
export const DEFLATED = 8;
const VERSION = 20;
const VERSION_ZIP64 = 45;
const UNIX = 3 << 8;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first day that a ZIP can tell: the time of a build is nobody's business. */
const DOS_DATE = 0x0021;
const READABLE_FILE = 0o100644 * 0x10000;
export const MOST_FILES = 0xffff;
export const MOST_BYTES = 0xffffffff;

/** The deflated bytes of a file, where they are known. */
export type KnownDeflated = (name: string, content: Uint8Array) => Uint8Array | undefined;

/** Writes a ZIP to `write`, whose pieces follow each other. */
export function zipTo(
  write: (bytes: Uint8Array) => void,
  knownDeflated: KnownDeflated = () => undefined,
): Zip {
  const directory: Uint8Array[] = [];
  let offset = 0;
  const put = (bytes: Uint8Array): void => {
    write(bytes);
    offset += bytes.length;
  };
  const addEntry = (
    name: string,
    entry: Omit<Entry, 'name' | 'offset'>,
    chunks: Iterable<Uint8Array>,
  ): void => {
    const whole: Entry = { ...entry, name: Buffer.from(assertInside(name)), offset };
    directory.push(directoryEntry(whole));
    put(localHeader(whole));
    for (const chunk of chunks) put(chunk);
  };
  return {
    add: (name, content) => {
      const deflated = knownDeflated(name, content) ?? deflateSync(content, { level: LEVEL });
      const isSmaller = deflated.length < content.length;
      const data = isSmaller ? deflated : content;
      const method = isSmaller ? DEFLATED : STORED;
      addEntry(name, { method, crc: crc32(content), bytes: content.length, packed: data.length }, [data]);
    },
    store: (name, { bytes, crc, chunks }) =>
      addEntry(name, { method: STORED, crc, bytes, packed: bytes }, chunks),
    end: () => {
      const start = offset;
      for (const entry of directory) put(entry);
      put(endOfDirectory(directory.length, offset - start, start));
    },
  };
}

/** Whether a file may bear this name in a ZIP: unpacked on any system, it stays within its folder. */
export const isSafeName = (name: string): boolean =>
  !/[\\:\p{Cc}]/u.test(name) && name.split('/').every(part => part !== '' && part !== '.' && part !== '..');

function assertInside(name: string): string {
  if (!isSafeName(name)) throw new Error(`The name ${JSON.stringify(name)} could lead out of the folder.`);
  return name;
}

interface Entry {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly bytes: number;
  readonly packed: number;
  /** Where its header begins. */
  readonly offset: number;
}

function localHeader({ name, method, crc, bytes, packed }: Entry): Uint8Array {
  const isLarge = bytes >= MOST_BYTES || packed >= MOST_BYTES;
  const extra = isLarge ? zip64Extra([bytes, packed]) : NOTHING;
  return Buffer.concat([
    numbers([4, 0x04034b50], [2, isLarge ? VERSION_ZIP64 : VERSION]),
    commonFields(method, crc, isLarge ? MOST_BYTES : packed, isLarge ? MOST_BYTES : bytes),
    numbers([2, name.length], [2, extra.length]),
    name,
    extra,
  ]);
}

function directoryEntry({ name, method, crc, bytes, packed, offset }: Entry): Uint8Array {
  const large = [bytes, packed, offset].filter(value => value >= MOST_BYTES);
  const extra = large.length > 0 ? zip64Extra(large) : NOTHING;
  const version = large.length > 0 ? VERSION_ZIP64 : VERSION;
  return Buffer.concat([
    numbers([4, 0x02014b50], [2, UNIX | version], [2, version]),
    commonFields(method, crc, Math.min(packed, MOST_BYTES), Math.min(bytes, MOST_BYTES)),
    numbers([2, name.length], [2, extra.length]),
    // Comment, disk and internal attributes: none.
    numbers([2, 0], [2, 0], [2, 0], [4, READABLE_FILE], [4, Math.min(offset, MOST_BYTES)]),
    name,
    extra,
  ]);
}

const commonFields = (method: number, crc: number, packed: number, bytes: number): Uint8Array =>
  numbers([2, UTF8_NAMES], [2, method], [2, 0], [2, DOS_DATE], [4, crc], [4, packed], [4, bytes]);

const zip64Extra = (values: readonly number[]): Uint8Array =>
  numbers([2, 0x0001], [2, values.length * 8], ...values.map(value => [8, value] as const));

/** The end of the list; before it the end in ZIP64, where the plain one cannot hold its numbers. */
function endOfDirectory(files: number, bytes: number, start: number): Uint8Array {
  const needsZip64 = files >= MOST_FILES || bytes >= MOST_BYTES || start >= MOST_BYTES;
  const few = Math.min(files, MOST_FILES);
  const plain = numbers(
    ...([
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, few],
      [2, few],
    ] as const),
    ...([
      [4, Math.min(bytes, MOST_BYTES)],
      [4, Math.min(start, MOST_BYTES)],
      [2, 0],
    ] as const),
  );
  if (!needsZip64) return plain;
  const zip64 = numbers(
    ...([
      [4, 0x06064b50],
      [8, 44],
      [2, UNIX | VERSION_ZIP64],
      [2, VERSION_ZIP64],
      [4, 0],
      [4, 0],
    ] as const),
    ...([
      [8, files],
      [8, files],
      [8, bytes],
      [8, start],
    ] as const),
  );
  const locator = numbers([4, 0x07064b50], [4, 0], [8, start + bytes], [4, 1]);
  return Buffer.concat([zip64, locator, plain]);
}

const NOTHING = new Uint8Array();

/** Numbers of 2, 4 or 8 bytes, the lowest byte first. */
function numbers(...fields: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Uint8Array {
  const bytes = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) bytes.writeUInt16LE(value, at);
    else if (width === 4) bytes.writeUInt32LE(value, at);
    else bytes.writeBigUInt64LE(BigInt(value), at);
    at += width;
  }
  return bytes;
}
