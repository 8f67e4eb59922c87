// Attributes that kramdown takes, as scribes' tools write them: what stands beside them is read as if they were not there.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../html-of.ts';
import { readOneMeeting } from './one-meeting.ts';

const MINUTES = `# Orchard group
{: .no_toc}

## Attendees
{: .no_toc}
**Present:** Agata Brzoza, Bo Lindqvist

**Regrets:** Farah Naseri

## Content:
{: .no_toc}

* TOC
{:toc}
---

### 1. Pears
{: #section1}

> ***Resolution #1: pears are sold by weight***
{: #resolution1 .resolution}

### 2. Plums
{: #section2}

They are ripe.
`;

test('lines of attributes hide neither who was there nor what was resolved', () => {
  const { meeting } = readOneMeeting(MINUTES);
  assert.deepEqual(
    [meeting.attendance.present, meeting.attendance.apologies].map(part => part.map(({ name }) => name)),
    [['Agata Brzoza', 'Bo Lindqvist'], ['Farah Naseri']],
  );
  assert.deepEqual(
    meeting.items.flatMap(({ decisions }) => decisions.map(({ text, line }) => `${line} ${text}`)),
    ['20 pears are sold by weight'],
  );
});

test('braces that are words stay: in mid-line, within a paragraph, and in code', () => {
  const { meeting } = readOneMeeting('## 1. A\n\nIt reads {: .x} here.\n\nOak\n{: .x}\nelm\n\n`{:toc}`\n');
  const text = textOf(meeting.items[0]?.body);
  assert.match(text, /It reads \{: \.x\} here\.\s+Oak \{: \.x\} elm\s+\{:toc\}/);
});

test('what Pandoc writes behind a heading is no part of its title', () => {
  const { meeting } = readOneMeeting(
    '## Old business {#old_business}\n\n### Gate {#gate .unnumbered}\n\nIt is shut.\n\n### Set {a, b} {#}\n\nText {#here}.\n\n### Posts {.short}\n\nAll four stand.\n',
  );
  assert.deepEqual(
    meeting.items.map(({ title, isSection }) => `${title}${isSection ? ' (section)' : ''}`),
    ['Old business (section)', 'Gate', 'Set {a, b} {#}', 'Posts'],
  );
  assert.match(textOf(meeting.items.flatMap(({ body }) => body)), /Text \{#here\}/);
});
