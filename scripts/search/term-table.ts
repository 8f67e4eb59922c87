// All terms of an index as its files have them: sorted, each with its record and its positions. What the files are cut from, and
// what is kept of them for the next build.
//
//   keys       park           park=parking   parking
//   records    AAgCABAC… ␣    CAB… ␣         ADBA…
//   positions  AAC… ␣         ␣              B…

import { placeIn } from '../../shared/search/format.ts';
import { type NumberBytes, numberBytes } from './number-bytes.ts';

export interface TermTable {
  /** In the order of their UTF-16 units, as JavaScript and lunr compare. */
  readonly keys: readonly string[];
  /** How many documents have the word for which a key stands; 0 where it stands for none that is written as it is. */
  readonly counts: Uint32Array;
  readonly records: JoinedTexts;
  readonly positions: JoinedTexts;
}

/** Texts of letters and digits, one after the other, with a space between. */
export interface JoinedTexts {
  readonly bytes: Uint8Array;
  /** Where each ends. */
  readonly ends: Uint32Array;
}

const SPACE = 0x20;

export const startOf = ({ ends }: JoinedTexts, at: number): number =>
  at === 0 ? 0 : (ends[at - 1] ?? 0) + 1;
export const lengthOf = (texts: JoinedTexts, at: number): number =>
  (texts.ends[at] ?? 0) - startOf(texts, at);

/** Some of them, joined as they are. */
export function sliceOf(texts: JoinedTexts, from: number, to: number): string {
  const { buffer, byteOffset, length } = texts.bytes;
  return Buffer.from(buffer, byteOffset, length).toString('latin1', startOf(texts, from), texts.ends[to - 1]);
}

export interface TableWriter {
  readonly record: NumberBytes;
  readonly positions: NumberBytes;
  /** Ends what was written of a key. */
  readonly end: (key: string, count: number) => void;
  /** Takes over some keys of another table. */
  readonly copy: (table: TermTable, from: number, to: number) => void;
  readonly table: () => TermTable;
}

/** @param last A table that is little smaller or larger: of a hundred megabytes, copies would fill the memory. */
export function tableWriter(last?: TermTable): TableWriter {
  const keys: string[] = [];
  const counts: number[] = [];
  const record = joiner(last?.records);
  const positions = joiner(last?.positions);
  return {
    record: record.bytes,
    positions: positions.bytes,
    end(key, count) {
      keys.push(key);
      counts.push(count);
      record.end();
      positions.end();
    },
    copy(table, from, to) {
      if (from === to) return;
      for (let at = from; at < to; at += 1) {
        keys.push(table.keys[at] ?? '');
        counts.push(table.counts[at] ?? 0);
      }
      record.copy(table.records, from, to);
      positions.copy(table.positions, from, to);
    },
    table: () => ({
      keys,
      counts: Uint32Array.from(counts),
      records: record.joined(),
      positions: positions.joined(),
    }),
  };
}

/** Of what is added to a table there is little. */
const MORE = 1 / 32;
const LEAST_ROOM = 1 << 12;

function joiner(last: JoinedTexts | undefined) {
  const bytes = numberBytes(LEAST_ROOM + Math.ceil((last?.bytes.length ?? 0) * (1 + MORE)));
  const ends: number[] = [];
  const end = (): void => {
    ends.push(bytes.length());
    bytes.writeLetter(SPACE);
  };
  return {
    bytes,
    end,
    copy: (texts: JoinedTexts, from: number, to: number): void => {
      const start = startOf(texts, from);
      const shift = bytes.length() - start;
      bytes.copy(texts.bytes.subarray(start, texts.ends[to - 1]));
      for (let at = from; at < to - 1; at += 1) ends.push((texts.ends[at] ?? 0) + shift);
      end();
    },
    joined: (): JoinedTexts => ({ bytes: bytes.bytes(), ends: Uint32Array.from(ends) }),
  };
}

export const EMPTY_TABLE: TermTable = tableWriter().table();

/** The place of the first key that is not before this one. */
export function placeOfKey({ keys }: TermTable, key: string): number {
  const at = placeIn(keys, key);
  return (keys[at] ?? key) < key ? at + 1 : at;
}
