// A ZIP of an earlier build: what is the same in the next need not be deflated again, which takes most of a ZIP's time.
//
// Nothing of it is believed. What it holds is inflated and compared, so that of a damaged file, or of another hand's, nothing is taken.

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { DEFLATED, type KnownDeflated, MOST_BYTES, MOST_FILES } from './zip.ts';

export interface EarlierZip {
  readonly deflated: KnownDeflated;
  readonly close: () => void;
}

/** Where in the ZIP a deflated file is. */
interface Place {
  /** Of its header. */
  readonly offset: number;
  readonly packed: number;
  readonly bytes: number;
  readonly crc: number;
}

const NOTHING: EarlierZip = { deflated: () => undefined, close: () => {} };

/** One that holds nothing, where the file is not there or is no ZIP as `zipTo` writes it. */
export function openEarlierZip(file: string | undefined): EarlierZip {
  let open: number | undefined;
  try {
    if (file === undefined) return NOTHING;
    open = openSync(file, 'r');
    return earlierZip(open, placesIn(open));
  } catch {
    if (open !== undefined) closeSync(open);
    return NOTHING;
  }
}

function earlierZip(open: number, places: ReadonlyMap<string, Place>): EarlierZip {
  return {
    deflated: (name, content) => {
      const place = places.get(name);
      if (place?.bytes !== content.length || place.crc !== crc32(content)) return undefined;
      try {
        const deflated = deflatedAt(open, place);
        const inflated = inflateRawSync(deflated, { maxOutputLength: content.length + 1 });
        return inflated.equals(content) ? deflated : undefined;
      } catch {
        return undefined;
      }
    },
    close: () => closeSync(open),
  };
}

function deflatedAt(open: number, { offset, packed }: Place): Uint8Array {
  const header = bytesAt(open, offset, LOCAL_HEADER);
  const before = LOCAL_HEADER + header.readUInt16LE(26) + header.readUInt16LE(28);
  return bytesAt(open, offset + before, packed);
}

const LOCAL_HEADER = 30;
const DIRECTORY_ENTRY = 46;
const END = 22;
const LOCATOR = 20;

/** The deflated files by their names. Throws where the list of files is not as `zipTo` writes it. */
function placesIn(open: number): ReadonlyMap<string, Place> {
  const { start, bytes } = directoryOf(open);
  const directory = bytesAt(open, start, bytes);
  const places = new Map<string, Place>();
  for (let at = 0; at < directory.length; ) {
    const nameEnd = at + DIRECTORY_ENTRY + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    // Where a number is too large for its field, it stands behind the name, after two numbers of two bytes.
    let large = nameEnd + 4;
    const numberAt = (field: number): number => {
      const plain = directory.readUInt32LE(at + field);
      if (plain !== MOST_BYTES) return plain;
      large += 8;
      return Number(directory.readBigUInt64LE(large - 8));
    };
    const method = directory.readUInt16LE(at + 10);
    const crc = directory.readUInt32LE(at + 16);
    const bytes = numberAt(24);
    const packed = numberAt(20);
    const offset = numberAt(42);
    const name = directory.toString('utf8', at + DIRECTORY_ENTRY, nameEnd);
    if (method === DEFLATED) places.set(name, { offset, packed, bytes, crc });
    at = extraEnd;
  }
  return places;
}

function directoryOf(open: number): { readonly start: number; readonly bytes: number } {
  const { size } = fstatSync(open);
  const end = bytesAt(open, size - END, END);
  const isPlain = end.readUInt16LE(10) !== MOST_FILES && end.readUInt32LE(16) !== MOST_BYTES;
  if (isPlain) return { start: end.readUInt32LE(16), bytes: end.readUInt32LE(12) };
  const locator = bytesAt(open, size - END - LOCATOR, LOCATOR);
  const large = bytesAt(open, Number(locator.readBigUInt64LE(8)), 56);
  return { start: Number(large.readBigUInt64LE(48)), bytes: Number(large.readBigUInt64LE(40)) };
}

/** Throws where there are fewer. */
function bytesAt(open: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  if (from < 0 || readSync(open, bytes, 0, length, from) < length) throw new Error('The ZIP ends too early.');
  return bytes;
}
