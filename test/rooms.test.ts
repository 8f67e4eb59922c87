import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testFiles, testRuns } from './rooms.ts';

test('every test file is run once, alone or in a room', () => {
  const files = testFiles();
  const { alone, rooms } = testRuns(files);
  assert.ok(files.length > 130 && alone.length > 10);
  const run = [...alone, ...[...rooms.values()].flat()].sort();
  assert.deepEqual(
    run,
    files.filter(file => !file.startsWith('test/extended/')),
  );
});

test('a test of a folder that nobody has thought of is run with the others', () => {
  const { rooms } = testRuns(['test/new-folder/a.test.ts', 'test/b.test.ts', 'test/pages/c.test.ts']);
  assert.deepEqual(Object.fromEntries(rooms), {
    others: ['test/new-folder/a.test.ts', 'test/b.test.ts'],
    pages: ['test/pages/c.test.ts'],
  });
});
