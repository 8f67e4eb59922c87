// The notes for those who work on the code name files and folders that are there.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const NOTES = ['docs/design.md', 'CONTRIBUTING.md', 'README.md'];

/** In backticks, or as the target of a command: `scripts/model/url.ts`, node --import tsx test/search/parity.ts. */
const PATH = /(?<![\w./-])(?:scripts|shared|assets|layouts|test|docs|schemas)\/(?:[\w./-]*[\w/])?/g;

const pathsIn = (note: string): readonly string[] => [...new Set(note.match(PATH))];

for (const note of NOTES)
  test(`every file and folder that ${note} names is there`, () => {
    const paths = pathsIn(readFileSync(note, 'utf8'));
    assert.ok(paths.length > 0);
    assert.deepEqual(
      paths.filter(path => !existsSync(path)),
      [],
    );
  });

test('a path is found in prose and in a command, and no address is taken for one', () => {
  assert.deepEqual(
    pathsIn(
      'See `scripts/model/url.ts`, or run node test/search/parity.ts DIR. At https://x.org/docs/a: `layouts/`.',
    ),
    ['scripts/model/url.ts', 'test/search/parity.ts', 'layouts/'],
  );
});

test('every room of the program stands in the table of CONTRIBUTING.md', () => {
  const table = readFileSync('CONTRIBUTING.md', 'utf8');
  const rooms = readdirSync('scripts', { withFileTypes: true }).filter(entry => entry.isDirectory());
  assert.ok(rooms.length > 20);
  assert.deepEqual(
    rooms.map(({ name }) => name).filter(name => !table.includes(`\n| \`scripts/${name}/\` |`)),
    [],
  );
});
