// An archive on disk, whose items are read when they are asked for and not kept: what a build of the index costs without
// the archive in its memory, as Pagefind's is without the pages.

import { closeSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../../scripts/model/archive.ts';
import type { Item } from '../../scripts/model/item.ts';
import type { Meeting } from '../../scripts/model/meeting.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import type { RunningNumbers } from '../../scripts/search/search-files.ts';

interface Stored {
  /** Without the items of its meetings. */
  readonly archive: Archive;
  /** How many bytes the items of each meeting are, one after the other. */
  readonly sizes: readonly number[];
  readonly numbers: readonly (readonly [string, readonly string[]])[];
}

export function storeArchive(archive: Archive, folder: string): void {
  const sizes: number[] = [];
  const file = openSync(path.join(folder, 'items.json'), 'w');
  const withoutItems = (meeting: Meeting): Meeting => {
    sizes.push(writeSync(file, JSON.stringify(meeting.items)));
    return { ...meeting, items: [] };
  };
  const committees = archive.committees.map(committee => ({
    ...committee,
    meetings: committee.meetings.map(withoutItems),
  }));
  closeSync(file);
  const numbers = [...makeRegisters(archive).numbers].map(
    ([slug, { rows }]) => [slug, rows.map(({ committee }) => committee.slug)] as const,
  );
  const stored: Stored = { archive: { ...archive, committees }, sizes, numbers };
  writeFileSync(path.join(folder, 'archive.json'), JSON.stringify(stored));
}

export function openStoredArchive(folder: string): { readonly archive: Archive } & RunningNumbers {
  const stored: Stored = JSON.parse(readFileSync(path.join(folder, 'archive.json'), 'utf8'));
  const file = openSync(path.join(folder, 'items.json'), 'r');
  const { archive, sizes, numbers } = stored;
  let which = 0;
  let start = 0;
  /** A meeting's items are asked for more than once, and one meeting is done with before the next. */
  let last: { readonly start: number; readonly items: readonly Item[] } | undefined;
  const withItems = (meeting: Meeting): Meeting => {
    const [from, size] = [start, sizes[which] ?? 0];
    which += 1;
    start += size;
    return {
      ...meeting,
      get items() {
        if (last?.start === from) return last.items;
        const bytes = Buffer.alloc(size);
        readSync(file, bytes, 0, size, from);
        last = { start: from, items: JSON.parse(bytes.toString()) };
        return last.items;
      },
    };
  };
  const committees = archive.committees.map(committee => ({
    ...committee,
    meetings: committee.meetings.map(withItems),
  }));
  const rowsOf = (slugs: readonly string[]) => ({ rows: slugs.map(slug => ({ committee: { slug } })) });
  return {
    archive: { ...archive, committees },
    numbers: new Map(numbers.map(([slug, slugs]) => [slug, rowsOf(slugs)])),
  };
}
