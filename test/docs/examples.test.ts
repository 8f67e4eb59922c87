// What documents show as whole files is as good as what they ask of a clerk: `check` has nothing to say of it.
// The guide's files, which come one after another, have a test of their own.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import { inFolder } from '../read/small-archive.ts';
import { type ShownFile, shownFiles } from './shown-files.ts';

const DAY = '2026-03-12';

const problemsIn = (files: readonly ShownFile[]): readonly string[] =>
  inFolder(Object.fromEntries(files.map(({ file, text }) => [file, text])), content =>
    readAndCheck({ content, today: DAY }).problems.map(({ message }) => message),
  );

describe('the example of the README', () => {
  const files = shownFiles(readFileSync('README.md', 'utf8'));

  test('is a whole site of two files', () => {
    assert.deepEqual(
      files.map(({ file }) => file),
      ['site.yaml', 'finance/2026-03-05.md'],
    );
  });

  test('passes its own check, and one with a slip in it does not', () => {
    assert.deepEqual(problemsIn(files), []);
    const slipped = files.map(({ file, text }) => ({
      file,
      text: text.replace('- [ ] Marcus', '-[ ] Marcus'),
    }));
    assert.equal(problemsIn(slipped).length, 1);
  });

  test('is read as it says: a decision in two parts, a vote, an action', () => {
    const { archive } = inFolder(Object.fromEntries(files.map(({ file, text }) => [file, text])), content =>
      readAndCheck({ content, today: DAY }),
    );
    const item = archive.committees[0]?.meetings[0]?.items[1];
    assert.equal(item?.decisions[0]?.clauses.length, 2);
    assert.deepEqual(item?.decisions[0]?.vote?.counts, { for: 2, against: 1 });
    assert.equal(item?.actions[0]?.due, '2026-04-30');
  });
});
