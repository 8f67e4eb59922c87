// Days at the top of a file as people type them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendText } from '../../scripts/commands/fix.ts';
import { meetingsOf, readFiles } from './small-archive.ts';

const MINUTES = `---
published: 05/03/2026
next: 31/05/2026 19:00
approved:
  on: 5 Apr 2026
corrections:
  - item: 1
    from: 4 May 2026
    to: 5 May 2026
    by: 5/4/2026, minute 3
---
## 1. Roof

It leaked on 4 May 2026.
`;

test('days are read as the site’s language writes them, and told of with what to type', () => {
  const { archive, problems } = readFiles({ 'council/2026-03-01.md': MINUTES });
  const [meeting] = meetingsOf(archive);
  assert.deepEqual(
    [meeting?.published, meeting?.next, meeting?.approval?.on],
    ['2026-03-05', { date: '2026-05-31', time: '19:00' }, '2026-04-05'],
  );
  assert.deepEqual(
    problems.map(({ rule, line, level }) => `${level} ${rule} ${line}`),
    ['warning day-form 2', 'warning day-form 3', 'warning day-form 5'],
  );
});

test('the words of a correction are no days', () => {
  const { archive } = readFiles({ 'council/2026-03-01.md': MINUTES });
  const [correction] = meetingsOf(archive)[0]?.corrections ?? [];
  assert.deepEqual(
    [correction?.from, correction?.to, correction?.by],
    ['4 May 2026', '5 May 2026', { on: '2026-04-05', minute: '3' }],
  );
});

test('where the month comes first, so it is read', () => {
  const { archive } = readFiles({
    'site.yaml': 'language: en-US\n',
    'council/2026-03-01.md': MINUTES,
    'council/committee.md': '---\nestablished: 3/5/1999\n---\n',
  });
  assert.equal(meetingsOf(archive)[0]?.published, '2026-05-03');
  assert.equal(archive.committees[0]?.established, '1999-03-05');
});

test('--fix writes them as year-month-day, and leaves the rest of the line', () => {
  const { problems } = readFiles({ 'council/2026-03-01.md': MINUTES });
  const { after, count } = mendText(MINUTES, problems);
  assert.equal(count, 3);
  assert.match(after, /^published: 2026-03-05\nnext: 2026-05-31 19:00\napproved:\n {2}on: 2026-04-05$/m);
  assert.match(after, /from: 4 May 2026/);
});

test('the time of day that other programs write behind a day is told of, and the day stands', () => {
  for (const written of [
    '2026-03-05 15:15:00 -0600',
    '2026-03-05 19:20',
    '2026-03-05T11:58:50.846Z',
    '"2026-03-05 19:00 CET"',
    '5 Mar 2026 7:00:00 +01:00',
  ]) {
    const text = `---\npublished: ${written}\nnext: 2026-04-02 19:00\n---\nText.\n`;
    const { archive, problems } = readFiles({ 'council/2026-03-01.md': text });
    const [meeting] = meetingsOf(archive);
    assert.equal(meeting?.published, '2026-03-05', written);
    assert.deepEqual(meeting?.next, { date: '2026-04-02', time: '19:00' });
    assert.deepEqual(
      problems.map(({ level, rule, line }) => `${level} ${rule} ${line}`),
      ['warning day-form 2'],
    );
    assert.match(mendText(text, problems).after, /^published: "?2026-03-05"?$/m);
  }
});

test('a day that does not exist, or stands among other words, is refused', () => {
  for (const written of [
    '31/04/2026',
    '2026-13-45',
    'about 5 March 2026',
    '5 or 6 March 2026',
    '2026-03-05 at noon',
  ]) {
    const { problems } = readFiles({ 'council/2026-03-01.md': `---\npublished: ${written}\n---\nText.\n` });
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['wrong-value'],
      written,
    );
  }
});

test('below a heading too: what is approved, withdrawn or to be done by a day', () => {
  const { archive, problems } = readFiles({
    'council/2026-02-05.md': '## 1. Roof\n\nIt leaks.\n',
    'council/2026-03-05.md':
      '## 1. Minutes\n\nApproves: 05/02/2026\n\n## 2. Roof\n\nWithdrawn: 1 May 2026, a name\n\n## 3. Hall\n\n- [ ] Clerk: paint (by 30/4/2026)\n',
  });
  const [, meeting] = meetingsOf(archive);
  assert.deepEqual(
    problems.filter(({ level }) => level === 'error'),
    [],
  );
  assert.deepEqual(meeting?.items[0]?.approves, ['2026-02-05']);
  assert.deepEqual(meeting?.items[1]?.withdrawn, { on: '2026-05-01', reason: 'a name' });
  assert.equal(meeting?.items[2]?.actions[0]?.due, '2026-04-30');
});
