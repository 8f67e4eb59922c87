// A part of a list as it is written: in one piece where the last file may have it, else line by line.

import type { Chunk } from '../../files/published-file.ts';
import type { ListPart } from '../../open-data/list.ts';

export function* chunksOfPart({ madeOf }: ListPart, lines: () => Iterable<string>): Generator<Chunk> {
  if (madeOf === undefined) yield* lines();
  else yield { madeOf, make: () => [...lines()].join('') };
}
