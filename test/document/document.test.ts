import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsOf, partOf } from '../../scripts/document/document.ts';
import { makeDocument } from '../../scripts/document/make-document.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { siteContext } from '../../scripts/registers/site-context.ts';
import { archiveOf } from '../read/small-archive.ts';

function documentOf(files: Readonly<Record<string, string>>, key: string) {
  const archive = archiveOf(files);
  const registers = makeRegisters(archive);
  const row = registers.meetings.all.find(({ meeting }) => meeting.key === key);
  assert.ok(row);
  return makeDocument(row, siteContext(archive, registers));
}

const FULL = `---
title: Budget meeting
present:
  - Councillor Ann Lee (Chair)
with: planning
corrections:
  - item: 1
    from: thirty
    to: thirteen
---
Words before the first item.

## 1. Budget

Officer: Sue Wilson
Chair: Councillor Lee
At: 12:30
Matter: budget
Papers: [Report](https://example.org/report)
Background papers: Rates of last year

There were thirty trees.

**Resolved:** That it be noted.

## 2. Minutes of the meeting of 5 January 2026

They were approved as a correct record.
`;

const FILES = {
  'council/2026-01-05.md': '## 1. Apologies\n\nNone.\n',
  'council/2026-02-05.md': FULL,
  'council/2026-02-05/plan.csv': 'a,b',
  'planning/committee.md': 'name: Planning',
};

test('a meeting’s sections and an item’s parts stand in one order, for every form', () => {
  const document = documentOf(FILES, '2026-02-05');
  assert.deepEqual(
    document.sections.map(({ kind }) => kind),
    [
      ...['title', 'status', 'joint', 'facts', 'attendance', 'corrections', 'preamble'],
      ...['item', 'item', 'papers', 'citation'],
    ],
  );
  assert.deepEqual(
    itemsOf(document).map(({ parts }) => parts.map(({ kind }) => kind)),
    [
      ['fields', 'papers', 'text', 'background', 'matters'],
      ['text', 'approves'],
    ],
  );
});

test('what has nothing to say is left out, but for the facts, which keep their place', () => {
  const { sections } = documentOf({ 'council/2026-01-05.md': '## 1. A\n' }, '2026-01-05');
  assert.deepEqual(
    sections.map(({ kind }) => kind),
    ['status', 'facts', 'item', 'citation'],
  );
});

test('who took the chair and the time in the recording stand among the fields', () => {
  const [item] = itemsOf(documentOf(FILES, '2026-02-05'));
  assert.ok(item);
  assert.deepEqual(
    partOf(item, 'fields')?.fields.map(({ label, text }) => `${label}: ${text}`),
    ['Officer: Sue Wilson', 'Chair for this item: Councillor Lee', 'In the recording at: 12:30'],
  );
});

test('of an item that is not published the document has no text', () => {
  const [item] = itemsOf(
    documentOf(
      { 'council/2026-01-05.md': '## 1. A\n\nExempt: 3\nSummary: A sale.\nAt: 12:30\n' },
      '2026-01-05',
    ),
  );
  assert.deepEqual(
    item?.parts.map(({ kind }) => kind),
    ['exempt'],
  );
});
