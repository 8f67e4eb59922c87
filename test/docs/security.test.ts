// SECURITY.md names for each promise a test that holds it, and how often that test tries it.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Row {
  readonly promise: string;
  readonly tests: readonly string[];
  readonly often: string;
}

const rowsOf = (page: string): readonly Row[] =>
  page
    .split('\n')
    .filter(line => line.startsWith('| ') && !line.startsWith('| promise'))
    .map(line => line.slice(2, -2).split(' | '))
    .map(([promise = '', tests = '', often = '']) => ({
      promise,
      tests: [...`${tests} ${often}`.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file),
      often: /`test\//.test(tests) ? often.trim() : '',
    }));

/** Rows in which no test is named, or one that is not there, or nothing of how often. */
const emptyPromises = (page: string): readonly string[] =>
  rowsOf(page)
    .filter(({ tests, often }) => often === '' || !tests.every(file => existsSync(file)))
    .map(({ promise }) => promise);

/**
 * Counts in brackets behind what is counted: “50 moments (`atRandomMoments(50)`)”. The words in code must stand in one of the
 * row's tests, and the number before them must be theirs.
 */
const falseCounts = (page: string): readonly string[] =>
  rowsOf(page).flatMap(({ promise, tests, often }) =>
    [...often.matchAll(/(\d+) [^()\d]*\(`([^`]+)`\)/g)]
      .filter(
        ([, count = '', code = '']) =>
          !code.includes(count) || !tests.some(file => readFileSync(file, 'utf8').includes(code)),
      )
      .map(([stated]) => `${promise}: ${stated}`),
  );

test('every promise names a test that is there, and how often it is tried', () => {
  const page = readFileSync('SECURITY.md', 'utf8');
  assert.ok(rowsOf(page).length >= 30);
  assert.deepEqual(emptyPromises(page), []);
});

test('a count that is a constant of a test is that constant', () => {
  const page = readFileSync('SECURITY.md', 'utf8');
  assert.ok([...page.matchAll(/\(`[^`]+\d[^`]*`\)/g)].length >= 5);
  assert.deepEqual(falseCounts(page), []);
});

test('a promise without a test, with one that is not there, or with a false count is found', () => {
  const planted = [
    '| promise | test | how often |',
    '| sound | `test/docs/security.test.ts` | once |',
    '| no test | nobody | once |',
    '| gone | `test/docs/gone.test.ts` | once |',
    '| uncounted | `test/docs/security.test.ts` |  |',
  ].join('\n');
  assert.deepEqual(emptyPromises(planted), ['no test', 'gone', 'uncounted']);
  const counted = (often: string): readonly string[] =>
    falseCounts(`| killed | \`test/harm/whole-builds.test.ts\` | ${often} |`);
  assert.deepEqual(counted('2 moments (`atRandomMoments(2)`)'), []);
  for (const often of ['3 moments (`atRandomMoments(2)`)', '7 moments (`atRandomMoments(7)`)'])
    assert.deepEqual(counted(often), [`killed: ${often}`]);
});
