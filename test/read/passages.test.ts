// Passages in another language, beyond what fixtures show: what titles, decisions and actions know of them, what may be
// published as it is written, and what is mended.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendText } from '../../scripts/commands/fix.ts';
import { htmlFrom, htmlOf } from '../html-of.ts';
import { readOneMeeting } from './one-meeting.ts';
import { archiveOf, meetingsOf, readFiles } from './small-archive.ts';

const WELSH = { lang: 'cy' };

test('a title, a decision and an action tell which of their words are in another language', () => {
  const { meeting } = readOneMeeting(`## 1. [Coed]{lang=cy} and trees

**Resolved:** That [Bryn Glas]{lang=cy} stay.

::: {lang=cy}
**Resolved:**

1. Bod y dderwen
   yn aros.

- [ ] Siân Rees: plannu coed
:::

**Resolved:** That no more be said.
`);
  const [item] = meeting.items;
  assert.deepEqual(item?.titlePassages, [{ words: 'Coed', ...WELSH }]);
  assert.deepEqual(
    item.decisions.map(({ passages }) => passages),
    [
      [{ words: 'Bryn Glas', ...WELSH }],
      [
        { words: 'Resolved:', ...WELSH },
        { words: 'Bod y dderwen yn aros.', ...WELSH },
      ],
      undefined,
    ],
  );
  assert.deepEqual(item.actions[0]?.passages, [{ words: 'Siân Rees: plannu coed', ...WELSH }]);
});

test('the summary of an exempt item tells it too, and nothing else of the item', () => {
  const { meeting, problems } = readOneMeeting(
    '## 1. A\n\nExempt: 3\nSummary: [Gosodwyd contract]{lang=cy}. A contract was let.\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(meeting.items[0]?.exempt?.passages, [{ words: 'Gosodwyd contract', ...WELSH }]);
});

test('a correction tells the language of its words', () => {
  const { meeting } = readOneMeeting(`---
corrections:
  - { item: 1, from: tri deg, to: tri ar ddeg }
  - { item: 1, from: thirty, to: thirteen }
---
## 1. A

::: {lang=cy}
Costiodd tri deg punt.
:::

It cost thirty pounds.
`);
  assert.deepEqual(
    meeting.corrections.map(({ language }) => language),
    [WELSH, undefined],
  );
});

test('minutes with marks that are obeyed are published as they are written, those with others are not', () => {
  const isWhole = (minutes: string): boolean => readOneMeeting(minutes).meeting.source.isShownWhole;
  assert.equal(isWhole('## 1. A\n\n[Croeso]{lang=cy}\n\n::: cy\nCroeso\n:::\n'), true);
  assert.equal(isWhole('## 1. A\n\n[Croeso]{lang=tanglethorn}\n'), false);
});

test('no message quotes a mark in what is withdrawn or exempt', () => {
  const marked = '[Marrowby]{lang=tanglethorn}\n';
  const messages = (minutes: string): string => JSON.stringify(readOneMeeting(minutes).problems);
  assert.match(messages(`## 1. A\n\n${marked}`), /tanglethorn/);
  assert.doesNotMatch(messages(`## 1. A\n\nWithdrawn: A name.\n\n${marked}`), /tanglethorn/);
  assert.doesNotMatch(messages(`## 1. A\n\nExempt: 3\n\n${marked}`), /tanglethorn/);
});

test('a language that is named in words is mended to its code', () => {
  const text = '## 1. A\n\nThe sign said<br>\n[Croeso]{lang=Welsh}.\n\n::: Cymraeg\n\nCroeso.\n\n:::\n';
  const { problems } = readOneMeeting(text);
  assert.deepEqual(problems.map(({ line }) => line).sort(), [4, 6]);
  assert.equal(
    mendText(text, problems).after,
    '## 1. A\n\nThe sign said<br>\n[Croeso]{lang=cy}.\n\n::: {lang=cy}\n\nCroeso.\n\n:::\n',
  );
});

test('reports, matters and the clerk’s own pages have passages too, and faults in their marks are told', () => {
  const passage = '[Croeso]{lang=cy}\n\n::: {lang=xx}\nBore da.\n:::\n';
  const { archive, problems } = readFiles({
    'council/2026-01-05/minutes.md': '## 1. A\n\n[The report](report.md)\n',
    'council/2026-01-05/report.md': `# The report\n\n${passage}`,
    'council/committee.md': passage,
    'matters/trees.md': passage,
    'pages/about.md': `# [Amdanom]{lang=cy}\n\n${passage}`,
  });
  const [meeting] = meetingsOf(archive);
  const [page] = archive.pages;
  assert.equal(page?.title, 'Amdanom');
  const bodies = [
    meeting?.reports[0]?.body,
    archive.committees[0]?.remit,
    archive.matters[0]?.summary,
    page.body,
  ];
  for (const one of bodies)
    assert.equal(htmlOf(one).trim(), '<p><span lang="cy">Croeso</span></p>\n<p>Bore da.</p>');
  assert.deepEqual(
    problems.filter(({ rule }) => rule === 'passage-language').map(({ file, line }) => `${file}:${line}`),
    ['council/2026-01-05/report.md:5', 'council/committee.md:3', 'matters/trees.md:3', 'pages/about.md:5'],
  );
});

test('a thousand passages within each other, and as many without an end, are read', () => {
  const deep = htmlFrom(`${'::: cy\n'.repeat(1000)}Croeso\n${':::\n'.repeat(1000)}`);
  assert.equal(deep, '<p lang="cy">Croeso</p>\n');
  assert.equal(htmlFrom(`${'::: cy\n'.repeat(1000)}Croeso\n`), '<p>Croeso</p>\n');
});

test('no language gets by that could end an attribute', () => {
  const { preamble } = meetingsOf(
    archiveOf({
      'council/2026-01-05.md': '[x]{lang=cy" onclick="alert(1)}\n\n::: {lang=cy"><script>}\n\n## 1. A\n',
    }),
  )[0] ?? { preamble: [] };
  assert.doesNotMatch(htmlOf(preamble), /<span|<script|lang="|onclick="/);
});
