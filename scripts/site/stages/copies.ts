// The copies to keep that are made of the archive itself: books, prints, years in one file.

import { makeCopies } from '../../forms/copies/copies.ts';
import type { Problem } from '../../model/problem.ts';
import type { Registers } from '../../registers/registers.ts';
import { paperBytes } from '../paper-bytes.ts';
import type { CheckedArchive } from '../read-content.ts';
import { wholeStyleSheet } from '../style-sheet.ts';
import { publishFile } from '../write-files.ts';
import { type Building, countMade, type MadeCopies, stage, wroteSizes } from './stage.ts';

export const copies = stage({
  name: 'copies',
  needs: ['read', 'registers'],
  run: ({ read, registers }, building) =>
    building.copies ? writeCopies(read, registers, building) : { sizes: new Map(), made: 0, problems: [] },
  wrote: ({ sizes }) => wroteSizes(sizes),
});

async function writeCopies(
  { archive }: CheckedArchive,
  registers: Registers,
  { content, folder, cache, fromCache, onProgress }: Building,
): Promise<MadeCopies> {
  const sizes = new Map<string, number>();
  // Two prints of the same minutes have the same to say.
  const problems = new Map<string, Problem>();
  const madeOf = countMade(cache);
  const given = {
    fromCache,
    styleSheet: wholeStyleSheet(archive.site),
    readPaper: (source: string) => paperBytes(content, source),
    report: (problem: Problem) => void problems.set(JSON.stringify(problem), problem),
  };
  const onCopy = (done: number, of: number): void => {
    if (madeOf(sizes.size) > 0) onProgress(`Making ${many(of)} copies to keep`, done / of);
  };
  for await (const file of makeCopies(archive, registers, given, { onCopy }))
    sizes.set(file.url, publishFile(file, content, folder));
  return { sizes, made: madeOf(sizes.size), problems: [...problems.values()] };
}

/** "1,200". */
const many = (count: number): string => count.toLocaleString('en-GB');
