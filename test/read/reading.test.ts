// What is marked and what words alone tell are told apart, and a body may want only the former.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundByOf, type Reading } from '../../scripts/model/found-by.ts';
import { readOneMeeting } from './one-meeting.ts';
import { archiveOf } from './small-archive.ts';

const MINUTES = `## 7. Jetty

The quotes were read. It was agreed to paint the jetty. All were glad.

**Resolved:** That the gate be shut.

Cllr Amber moved to sell the lamp; Cllr Birch seconded. Motion carried.

- It was agreed to wait.
- Resolved: That it be so.
`;

const decided = (reading: Reading): readonly string[] =>
  readOneMeeting(MINUTES, reading).meeting.items.flatMap(({ decisions }) =>
    decisions.map(decision => `${foundByOf(decision)} in line ${decision.line}: ${decision.text}`),
  );

test('a decision says whether a label or words alone tell of it, and on which line', () => {
  assert.deepEqual(decided('words'), [
    'words in line 3: to paint the jetty.',
    'label in line 5: That the gate be shut.',
    'words in line 7: to sell the lamp',
    'words in line 9: to wait.',
    'words in line 10: That it be so.',
  ]);
});

test('a body that wants only what it marked gets no more, and its paragraphs stay whole', () => {
  assert.deepEqual(decided('marked'), ['label in line 5: That the gate be shut.']);
  const [item] = readOneMeeting(MINUTES, 'marked').meeting.items;
  assert.deepEqual(
    item?.body.map(({ type }) => type),
    ['paragraph', 'decision', 'paragraph', 'list'],
  );
});

test('a committee may want otherwise than its site', () => {
  const minutes = '## 1. Jetty\n\nIt was agreed to paint the jetty.\n';
  const { committees } = archiveOf({
    'site.yaml': 'name: Tarn\nreading: marked\n',
    'finance/committee.md': '---\nreading: words\n---\n',
    'finance/2026-03-05.md': minutes,
    'roads/2026-03-05.md': minutes,
  });
  assert.deepEqual(
    committees.map(({ slug, meetings }) => [slug, meetings[0]?.items[0]?.decisions.length]),
    [
      ['finance', 1],
      ['roads', 0],
    ],
  );
});
