// Rules about the meeting as a whole: that it had a quorum, and which one it continues.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkArchive } from '../../scripts/check/check-archive.ts';
import type { Problem } from '../../scripts/model/problem.ts';
import { archiveOf } from '../read/small-archive.ts';

const problemsOf = (rule: string, files: Readonly<Record<string, string>>): readonly Problem[] =>
  checkArchive(archiveOf(files)).filter(problem => problem.rule === rule);

const found = (rule: string, files: Readonly<Record<string, string>>): readonly string[] =>
  problemsOf(rule, files).map(({ level, file, line = 0 }) => `${level} ${file}:${line}`);

const SOLD = '## 2. Shed\n\n**Resolved:** That the shed be sold.\n\n**Agreed:** That it be painted first.\n';

test('what was decided without a quorum is told of once, with how many decisions there are', () => {
  const [problem, ...others] = problemsOf('inquorate-decision', {
    'council/2026-03-05.md': `There being no quorum, the meeting stood adjourned.\n\n${SOLD}`,
  });
  assert.deepEqual(others, []);
  assert.equal(problem?.line, 5);
  assert.match(problem?.message ?? '', /2 decisions/);
  assert.match(problem?.hint ?? '', /inquorate: no/);
});

test('without a quorum a meeting may adjourn, and note what it was told', () => {
  const at = (decisions: string): readonly string[] =>
    found('inquorate-decision', {
      'council/2026-03-05.md': `---\ninquorate: yes\n---\n## 2. Shed\n\n${decisions}\n`,
    });
  assert.deepEqual(at('**Resolved:** That the meeting be adjourned to 12 March.'), []);
  assert.deepEqual(at('**Noted:** The report on the shed.'), []);
  assert.deepEqual(at('**Resolved:** That the shed be sold.'), ['warning council/2026-03-05.md:6']);
});

test('a meeting with a quorum decides', () => {
  assert.deepEqual(found('inquorate-decision', { 'council/2026-03-05.md': SOLD }), []);
});

const continuing = (reconvenes: string): readonly Problem[] =>
  problemsOf('reconvened-meeting', {
    'council/2026-03-05.md': '## 1. A\n',
    'council/2026-03-06-morning.md': '## 1. A\n',
    'council/2026-03-06-noon.md': '## 1. A\n',
    'council/2026-03-12.md': `---\nreconvenes: ${reconvenes}\n---\n## 2. B\n`,
    'council/2026-03-19.md': '## 1. A\n',
  });

test('a meeting continues one that there was before it', () => {
  assert.deepEqual(continuing('2026-03-05'), []);
  assert.deepEqual(continuing('2026-03-06-noon'), []);
  for (const day of ['2026-03-04', '2026-03-12', '2026-03-19']) {
    const [problem] = continuing(day);
    assert.deepEqual([problem?.level, problem?.line], ['error', 2], day);
    assert.match(problem?.hint ?? '', /write “reconvenes: 2026-03-06-noon”/);
  }
});

test('of two meetings on that day the clerk says which', () => {
  assert.match(
    continuing('2026-03-06')[0]?.hint ?? '',
    /“reconvenes: 2026-03-06-morning” or “reconvenes: 2026-03-06-noon”/,
  );
});

test('words that name a day without a meeting are told of, unless the archive begins later', () => {
  const at = (day: string): readonly string[] =>
    found('reconvened-meeting', {
      'council/2026-03-05.md': '## 1. A\n',
      'council/2026-03-12.md': `Reconvened meeting, adjourned from ${day}\n\n## 2. B\n`,
    });
  assert.deepEqual(at('5 March 2026'), []);
  assert.deepEqual(at('6 March 2026'), ['warning council/2026-03-12.md:0']);
  assert.deepEqual(at('26 February 2026'), []);
});
