// A list of whole numbers for each of very many terms, growing side by side, in little memory.
//
// Most terms stand in one or two documents, a few in nearly all. So each list is a chain of slices of bytes in shared
// blocks, the next slice twice as long as the one before:
//
//   list 7:  [8 bytes ▸]──▶[16 bytes ▸]──▶[32 bytes  …]      a slice ends with the address of the next
//
// An array for each list would take a hundred bytes before its first number.

/** An address is the number of a block and, in its lowest bits, a place in it. */
const BLOCK_BITS = 20;
const BLOCK = 1 << BLOCK_BITS;
const FIRST = 8;
const LONGEST = 1 << 12;
const ADDRESS = 4;
const NO_BLOCK = new Uint8Array();

export interface NumberLists {
  /** Appends a whole number, from 0 to 2^31 - 1, to a list. Lists are numbered from 0, and begun in that order. */
  readonly push: (list: number, value: number) => void;
  /** Reads a list from its beginning; the caller knows how many numbers are in it. */
  readonly reader: (list: number) => () => number;
}

export function numberLists(): NumberLists {
  const blocks: Uint8Array[] = [];
  let free = BLOCK;
  const starts: number[] = [];
  /** For each list where its next byte goes, where its slice ends, and how long that slice is. */
  const nexts: number[] = [];
  const ends: number[] = [];
  const lengths: number[] = [];

  const takeSlice = (length: number): number => {
    if (free + length > BLOCK) {
      blocks.push(new Uint8Array(BLOCK));
      free = 0;
    }
    const address = (blocks.length - 1) * BLOCK + free;
    free += length;
    return address;
  };
  const read = (address: number): number => blocks[address >>> BLOCK_BITS]?.[address & (BLOCK - 1)] ?? 0;
  const write = (address: number, byte: number): void => {
    const block = blocks[address >>> BLOCK_BITS];
    if (block) block[address & (BLOCK - 1)] = byte;
  };

  const open = (): void => {
    const address = takeSlice(FIRST);
    starts.push(address);
    nexts.push(address);
    ends.push(address + FIRST - ADDRESS);
    lengths.push(FIRST);
  };

  /** Takes a longer slice, and says at the end of the full one where it is. */
  const lengthen = (list: number): number => {
    const end = ends[list] ?? 0;
    const length = Math.min(LONGEST, 2 * (lengths[list] ?? FIRST));
    const address = takeSlice(length);
    for (let at = 0; at < ADDRESS; at += 1) write(end + at, address >>> (8 * at));
    ends[list] = address + length - ADDRESS;
    lengths[list] = length;
    return address;
  };

  const push = (list: number, value: number): void => {
    if (list === starts.length) open();
    let next = nexts[list] ?? 0;
    let end = ends[list] ?? 0;
    // A slice lies in one block.
    let block = blocks[next >>> BLOCK_BITS] ?? NO_BLOCK;
    for (let rest = value; ; rest >>>= 7) {
      if (next === end) {
        next = lengthen(list);
        end = ends[list] ?? 0;
        block = blocks[next >>> BLOCK_BITS] ?? NO_BLOCK;
      }
      block[next & (BLOCK - 1)] = rest > 127 ? (rest & 127) | 128 : rest;
      next += 1;
      if (rest <= 127) break;
    }
    nexts[list] = next;
  };

  const reader = (list: number): (() => number) => {
    let at = starts[list] ?? 0;
    let length = FIRST;
    let end = at + FIRST - ADDRESS;
    const follow = (): void => {
      at = read(end) | (read(end + 1) << 8) | (read(end + 2) << 16) | (read(end + 3) << 24);
      length = Math.min(LONGEST, 2 * length);
      end = at + length - ADDRESS;
    };
    let block = blocks[at >>> BLOCK_BITS] ?? NO_BLOCK;
    return () => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        if (at === end) {
          follow();
          block = blocks[at >>> BLOCK_BITS] ?? NO_BLOCK;
        }
        const byte = block[at & (BLOCK - 1)] ?? 0;
        at += 1;
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
      }
    };
  };

  return { push, reader };
}
