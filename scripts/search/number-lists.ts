// A list of whole numbers for each of very many terms, growing side by side, in little memory.
//
// Most terms stand in one or two documents, a few in nearly all. So each list is a chain of slices of bytes in shared
// blocks, the next slice twice as long as the one before:
//
//   list 7:  [8 bytes ▸]──▶[16 bytes ▸]──▶[32 bytes  …]      a slice ends with the address of the next
//
// An array for each list would take a hundred bytes before its first number.

const BLOCK = 1 << 20;
const FIRST = 8;
const LONGEST = 1 << 12;
const ADDRESS = 4;

export interface NumberLists {
  /** Appends a whole number from 0 to a list; lists are numbered from 0. */
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
  const blockOf = (address: number): Uint8Array => blocks[Math.floor(address / BLOCK)] ?? new Uint8Array();

  const open = (list: number): void => {
    const address = takeSlice(FIRST);
    starts[list] = address;
    nexts[list] = address;
    ends[list] = address + FIRST - ADDRESS;
    lengths[list] = FIRST;
  };

  const pushByte = (list: number, byte: number): void => {
    let next = nexts[list] ?? 0;
    if (next === ends[list]) {
      const length = Math.min(LONGEST, 2 * (lengths[list] ?? FIRST));
      const address = takeSlice(length);
      const block = blockOf(next);
      for (let at = 0; at < ADDRESS; at += 1)
        block[(next % BLOCK) + at] = Math.floor(address / 256 ** at) % 256;
      next = address;
      ends[list] = address + length - ADDRESS;
      lengths[list] = length;
    }
    blockOf(next)[next % BLOCK] = byte;
    nexts[list] = next + 1;
  };

  const push = (list: number, value: number): void => {
    if (starts[list] === undefined) open(list);
    let rest = value;
    while (rest > 127) {
      pushByte(list, (rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    pushByte(list, rest);
  };

  const reader = (list: number): (() => number) => {
    let at = starts[list] ?? 0;
    let length = FIRST;
    let end = at + FIRST - ADDRESS;
    const readByte = (): number => {
      if (at === end) {
        const block = blockOf(at);
        let address = 0;
        for (let digit = 0; digit < ADDRESS; digit += 1)
          address += (block[(at % BLOCK) + digit] ?? 0) * 256 ** digit;
        at = address;
        length = Math.min(LONGEST, 2 * length);
        end = at + length - ADDRESS;
      }
      const byte = blockOf(at)[at % BLOCK] ?? 0;
      at += 1;
      return byte;
    };
    return () => {
      let value = 0;
      for (let scale = 1; ; scale *= 128) {
        const byte = readByte();
        value += (byte & 127) * scale;
        if (byte < 128) return value;
      }
    };
  };

  return { push, reader };
}
