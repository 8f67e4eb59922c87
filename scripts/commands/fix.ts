// `npm run check -- --fix`: mends slips that have only one meaning, and shows first what would change.

import { readFileSync, writeFileSync } from 'node:fs';
import type { Problem } from '../model/problem.ts';
import { onDisk } from '../read/on-disk.ts';
import { differenceAsText } from './differences.ts';

export interface MendedFile {
  /** Path relative to the content folder. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** How many problems it mends. */
  readonly count: number;
}

/** What the files would be, with all that can be mended; nothing else of them changes, not a byte. */
export function mendFiles(problems: readonly Problem[], content: string): readonly MendedFile[] {
  const files = [...new Set(problems.filter(({ fix }) => fix).map(({ file }) => file))];
  return files.flatMap(file => {
    const bytes = readFileSync(onDisk(content, file));
    const before = bytes.toString('utf8');
    // A file that is not UTF-8 would lose letters.
    if (!bytes.equals(Buffer.from(before))) return [];
    const { after, count } = mendText(
      before,
      problems.filter(problem => problem.file === file),
    );
    return count === 0 ? [] : [{ file, before, after, count }];
  });
}

/** Line ends stay as they are. A line that has changed since is not touched. */
export function mendText(
  before: string,
  problems: readonly Problem[],
): { readonly after: string; readonly count: number } {
  const parts = before.split(/(\r\n|\n|\r)/);
  let count = 0;
  for (const { line, fix } of problems) {
    const index = 2 * ((line ?? 0) - 1);
    const text = parts[index];
    if (!fix || text === undefined || !text.includes(fix.from)) continue;
    parts[index] = text.replace(fix.from, () => fix.to);
    count += 1;
  }
  return { after: parts.join(''), count };
}

export const differencesIn = (mended: readonly MendedFile[]): string =>
  mended.map(file => differenceAsText(file, ['now', 'mended'])).join('\n');

export function writeMended(mended: readonly MendedFile[], content: string): void {
  for (const { file, after } of mended) writeFileSync(onDisk(content, file), after);
}
