// Fixture files: a title, a line `.`, the minutes, a line `.`, what is read from them, a line `.`.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Fixture {
  readonly title: string;
  readonly minutes: string;
  readonly expected: string;
}

export interface FixtureFile {
  readonly name: string;
  readonly fixtures: readonly Fixture[];
  /** Writes the file again with other expectations, and all else as it is. */
  readonly refresh: (expected: readonly string[]) => void;
}

export function readFixtures(folder: string): readonly FixtureFile[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => readFixtureFile(path.join(folder, name)));
}

function readFixtureFile(file: string): FixtureFile {
  const parts = readFileSync(file, 'utf8').split(/^\.\n/m);
  // Before each fixture's first dot stands its title; above that there may be words about the file.
  const fixtures = Array.from({ length: Math.floor(parts.length / 3) }, (_, index) => {
    const [before = '', minutes = '', expected = ''] = parts.slice(index * 3, index * 3 + 3);
    return { title: before.trim().split('\n').at(-1) ?? '', minutes, expected };
  });
  return {
    name: path.basename(file),
    fixtures,
    refresh: expected => {
      const fresh = parts.map((part, index) =>
        index % 3 === 2 ? (expected[(index - 2) / 3] ?? part) : part,
      );
      writeFileSync(file, fresh.join('.\n'));
    },
  };
}
