// SECURITY.md names for each promise a test that holds it.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const rowsOf = (page: string): readonly (readonly string[])[] =>
  page
    .split('\n')
    .filter(line => line.startsWith('| ') && !line.startsWith('| promise'))
    .map(line => line.slice(2, -2).split(' | '));

/** Rows in which no test is named, or one that is not there. */
const emptyPromises = (page: string): readonly string[] =>
  rowsOf(page).flatMap(([promise = '', tests = '', often = '']) => {
    const named = [...`${tests} ${often}`.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);
    const isHeld = /`test\//.test(tests) && named.every(file => existsSync(file)) && often.trim() !== '';
    return isHeld ? [] : [promise];
  });

test('every promise names a test that is there, and how often it is tried', () => {
  const page = readFileSync('SECURITY.md', 'utf8');
  assert.ok(rowsOf(page).length >= 15);
  assert.deepEqual(emptyPromises(page), []);
});

test('a promise without a test, or with one that is not there, is found', () => {
  const planted = [
    '| promise | test | how often |',
    '| sound | `test/docs/security.test.ts` | once |',
    '| no test | nobody | once |',
    '| gone | `test/docs/gone.test.ts` | once |',
    '| uncounted | `test/docs/security.test.ts` |  |',
  ].join('\n');
  assert.deepEqual(emptyPromises(planted), ['no test', 'gone', 'uncounted']);
});
