// Minutes in, model out: one test for each fixture of test/minutes/.
//
// To add one, write a title, a dot, the minutes, a dot and a dot. Then let the expectation be filled in, and read it:
//   UPDATE=1 node --import tsx --test test/read/minutes-fixtures.test.ts

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFixtures } from './fixtures.ts';
import { readOneMeeting } from './one-meeting.ts';
import { sketchMeeting } from './sketch.ts';

/** Themes that are about the HTML of the body; the others show its words. */
const SHOWN_AS_HTML = new Set([
  'html.txt',
  'corrections.txt',
  'cut-lines.txt',
  'lists.txt',
  'passages.txt',
  'typed-lines.txt',
]);

const files = readFixtures('test/minutes');

/** What was read, and below it what was found wrong. */
function readAs(minutes: string, file: string): string {
  const { meeting, problems } = readOneMeeting(minutes);
  const wrong = problems.map(
    ({ level, rule, line, message }) =>
      `${level} ${rule}${line === undefined ? '' : ` in line ${line}`}: ${message}`,
  );
  return `${[sketchMeeting(meeting, { html: SHOWN_AS_HTML.has(file) }), ...wrong].join('\n').trim()}\n`;
}

test('every theme has its fixtures', () => {
  assert.ok(files.length >= 14);
  for (const { name, fixtures } of files) assert.ok(fixtures.length >= 2, name);
});

for (const { name, fixtures, refresh } of files) {
  if (process.env['UPDATE']) refresh(fixtures.map(({ minutes }) => readAs(minutes, name)));
  describe(name, () => {
    for (const { title, minutes, expected } of fixtures) {
      test(title, () => {
        if (!process.env['UPDATE']) assert.equal(readAs(minutes, name), expected);
      });
    }
  });
}
