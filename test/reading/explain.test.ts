// What was read of a file, as a clerk sees it and as a program reads it.

import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { readingOf } from '../../scripts/reading/line-reading.ts';
import { readingAsJson, readingAsText, summaryOf } from '../../scripts/reading/reading-text.ts';
import { readingInWords } from '../../scripts/reading/reading-words.ts';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';
import { runHere, scratchFolder, writeFiles } from '../site/command-line.ts';

const MINUTES = `---
present:
  - Councillor Amber (Chair)
---

## 3. Harbour lights

Declared: Councillor Birch, item 3, personal: he owns a boat

Proposed by Councillor Amber, seconded by Councillor Birch

**Resolved:** That the jetty be painted.

Vote: 5 for, 1 against

- [ ] Clerk: get two quotes (by 30 April 2026)
`;

const TEXT = `---
   > present: Councillor Amber
---

## 3. Harbour lights
   > item 3 Harbour lights

Declared: Councillor Birch, item 3, personal: he owns a boat
   > interest of Councillor Birch, item 3, personal

Proposed by Councillor Amber, seconded by Councillor Birch
   > motion by Councillor Amber, seconded by Councillor Birch, which led to the decision in line 12

**Resolved:** That the jetty be painted.
   > decision, resolved: That the jetty be painted.

- [ ] Clerk: get two quotes (by 30 April 2026)
   > action of Clerk: get two quotes, due 2026-04-30`;

const [meeting] = meetingsOf(archiveOf({ 'site.yaml': 'name: Town\n', 'council/2026-03-05.md': MINUTES }));
assert.ok(meeting);
const readings = readingOf(meeting);

test('below each line stands what was read there, and at the end how much that was', () => {
  const text = readingAsText(readings, MINUTES);
  for (const row of TEXT.split('\n').filter(Boolean)) assert.ok(text.includes(row), row);
  assert.match(text, /^ 1 \| ---\n 2 \| present:\n 3 \| {3}- Councillor Amber \(Chair\)\n/);
  assert.match(text, /\nRead: 1 name, 1 item, 1 decision, 1 motion, 1 vote, 1 action, 1 interest\.$/);
});

test('what was found in words alone says so, and a file in which nothing was read says that', () => {
  const [reading] = readings.filter(({ kind }) => kind === 'decision');
  assert.ok(reading);
  assert.match(readingInWords({ ...reading, foundBy: 'words' }), /be painted\. \[by its words\]$/);
  assert.doesNotMatch(readingInWords(reading), /by its words/);
  assert.equal(summaryOf([]), 'Nothing was read.');
});

test('as data it is one record a line, with its line, its kind and how it was found', () => {
  const records = readingAsJson(readings)
    .split('\n')
    .map(row => JSON.parse(row) as Readonly<Record<string, unknown>>);
  assert.deepEqual(
    records.map(({ line, kind, foundBy }) => [line, kind, foundBy]),
    [
      [3, 'present', 'label'],
      [6, 'item', 'label'],
      [8, 'interest', 'label'],
      [10, 'motion', 'label'],
      [12, 'decision', 'label'],
      [14, 'vote', 'label'],
      [16, 'action', 'label'],
    ],
  );
});

test('check --explain-reading shows one file, wherever it is typed from, and builds nothing', async () => {
  const { folder, remove } = scratchFolder();
  try {
    writeFiles(folder, { 'content/site.yaml': 'name: Town\n', 'content/council/2026-03-05.md': MINUTES });
    const content = ['--content', path.join(folder, 'content')];
    const explain = (...args: readonly string[]) =>
      runHere(['check', '--explain-reading', ...args], { site: folder, typedIn: folder });
    const shown = await explain('content/council/2026-03-05.md', ...content);
    assert.equal(shown.code, 0);
    assert.match(shown.stdout, /12 \| \*\*Resolved:\*\* That the jetty be painted\.\n {3}> decision/);
    const inside = await explain('council/2026-03-05.md', ...content, '--format', 'json');
    assert.equal(inside.stdout.trim().split('\n').length, 7);
    const refused = await explain('content/site.yaml', ...content);
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /site\.yaml is no minutes file/);
    const sarif = await explain('council/2026-03-05.md', ...content, '--format', 'sarif');
    assert.equal(sarif.code, 2);
  } finally {
    remove();
  }
});
