// The texts in a ZIP, one at a time: a copy of everything, with its papers, may be larger than the memory.
//
// Why not by fflate, as elsewhere? From the list at the end each text is found without reading the papers between, and Node
// itself unpacks it several times as fast. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT

import { closeSync, openSync, readSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

export interface PackedText {
  readonly name: string;
  readonly text: Uint8Array;
}

/** What a ZIP says of a file in it. */
export interface PackedEntry {
  readonly name: string;
  readonly crc: number;
  /** In bytes, when it is unpacked. */
  readonly unpacked: number;
}

interface Entry extends PackedEntry {
  readonly isDeflated: boolean;
  readonly size: number;
  /** Where its own head begins. */
  readonly at: number;
}

/** `size` is that of the file, which is one of ours. Throws where it is no ZIP. */
export function* textsInZip(
  file: string,
  size: number,
  isWanted: (entry: PackedEntry) => boolean,
): Generator<PackedText> {
  const open = openSync(file, 'r');
  const read = (at: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length; ) {
      const more = readSync(open, bytes, done, length - done, at + done);
      if (more === 0) throw new Error(`${file} was cut short.`);
      done += more;
    }
    return bytes;
  };
  try {
    for (const entry of entriesOf(read, size, file)) {
      if (!isWanted(entry)) continue;
      const { name, isDeflated, size: packed, at } = entry;
      const head = read(at, 30);
      const bytes = read(at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28), packed);
      yield { name, text: isDeflated ? inflateRawSync(bytes) : bytes };
    }
  } finally {
    closeSync(open);
  }
}

type Read = (at: number, length: number) => Buffer;

const END = 0x06054b50;
const LARGE_END_AT = 0x07064b50;
/** Stands in place of a number that is too large for its four bytes. */
const ELSEWHERE = 0xffffffff;

function* entriesOf(read: Read, size: number, file: string): Generator<Entry> {
  const { at: from, length } = listIn(read, size, file);
  const list = read(from, length);
  for (let at = 0; at < list.length; ) {
    const [nameLength, moreLength] = [list.readUInt16LE(at + 28), list.readUInt16LE(at + 30)];
    const name = list.toString('utf8', at + 46, at + 46 + nameLength);
    const more = list.subarray(at + 46 + nameLength, at + 46 + nameLength + moreLength);
    const [unpacked = 0, packed = 0, place = 0] = numbersOf(
      [list.readUInt32LE(at + 24), list.readUInt32LE(at + 20), list.readUInt32LE(at + 42)],
      more,
    );
    const crc = list.readUInt32LE(at + 16);
    yield { name, crc, unpacked, isDeflated: list.readUInt16LE(at + 10) === 8, size: packed, at: place };
    at += 46 + nameLength + moreLength + list.readUInt16LE(at + 32);
  }
}

/** Where the list of a ZIP is: its end says so. */
function listIn(read: Read, size: number, file: string): { readonly at: number; readonly length: number } {
  const tailAt = Math.max(0, size - 66_000);
  const tail = read(tailAt, size - tailAt);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END) continue;
    if (at < 20 || tail.readUInt32LE(at - 20) !== LARGE_END_AT)
      return { at: tail.readUInt32LE(at + 16), length: tail.readUInt32LE(at + 12) };
    const end = read(Number(tail.readBigUInt64LE(at - 12)), 56);
    return { at: Number(end.readBigUInt64LE(48)), length: Number(end.readBigUInt64LE(40)) };
  }
  throw new Error(`${file} is no ZIP.`);
}

/** Of numbers that are too large the eight bytes stand behind the name, in the same order. */
function numbersOf(numbers: readonly number[], more: Buffer): readonly number[] {
  let at = 0;
  while (at + 4 <= more.length && more.readUInt16LE(at) !== 1) at += 4 + more.readUInt16LE(at + 2);
  at += 4;
  return numbers.map(number => {
    if (number !== ELSEWHERE) return number;
    at += 8;
    return Number(more.readBigUInt64LE(at - 8));
  });
}
