// Every word of the minutes is shown somewhere, and none is made up: over the sample council and all fixtures.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { grammarOf } from '../../scripts/grammar/grammar-of.ts';
import type { Item } from '../../scripts/model/item.ts';
import type { Meeting } from '../../scripts/model/meeting.ts';
import { splitFrontMatter } from '../../scripts/read/front-matter.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { htmlOf } from '../html-of.ts';
import { readFixtures } from './fixtures.ts';
import { readOneMeeting } from './one-meeting.ts';
import { meetingsOf, TODAY } from './small-archive.ts';

type Counts = Map<string, number>;

function countWords(text: string): Counts {
  const counts: Counts = new Map();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

// The only words that are left out: the numbers of printed pages.
const withoutPageNumbers = (body: string): string =>
  body.replace(/^---\n+\d{1,3}$|^(?:– )?Page \d+(?: of \d+| \(\d{4}\))?(?: –)?$/gm, '');

// Without what is no word: comments, the addresses of links, the marks of footnotes and languages, the boxes of tasks, HTML
// that is obeyed.
const withoutSigns = (body: string): string =>
  withoutPageNumbers(body)
    .replace(/(?<=\d|\*)\^(st|nd|rd|th)\^/g, '$1')
    .replace(/(?<![`\\]|```\n)<!--.*?-->/gs, '')
    .replace(/\]\((?:<[^>]*>|[^()]*(?:\([^()]*\))?[^()]*)\)/g, ']')
    .replace(/\[\^\w+\]:?/g, '')
    .replace(/^([ \t>]*(?:[-*] |\d+[.)] )?)\[[ xX]?\]/gm, '$1')
    .replace(
      /<\/?(?:br|div|p|strong|b|em|i|u|span|figure|figcaption|table|tbody|caption|t[rdh]|thead|[uo]l|li)(?: (?:class|style|border|scope|colspan|rowspan|lang|width)=(?:"[^"]*"|\d+))* ?\/?>/gi,
      ' ',
    )
    .replace(
      /<a(?: class="\w*")? href=(?:"(?:https?:|mailto:)[^"]*"|'mailto:[^']*'|http[^\s>]*)(?: (?:target|title)="[^"]*")*>([^[<]+)<\/a>/gi,
      '$1',
    )
    .replace(/<(su[bp])>(.*?)<\/\1>/gi, '$2')
    .replace(/(?<=\])\{lang="?[\w-]*"?\}|:::+ (?:cy$|\{lang="?\w*"?\})/gm, '')
    .replace(/^(?:```|~~~).*$|&\w+;/gm, ' ');

/** Lists count by themselves. */
const withoutMarkers = (body: string): string =>
  body.replace(/^[ \t>]*(?:\d+[.)]|[a-z]{1,4}[.)]|\([a-z\d]{1,4}\))(?=\s)/gm, '');

type ReadMinutes = Pick<Meeting, 'preamble' | 'items' | 'papers' | 'title'>;

const wordsOf = (meeting: ReadMinutes): readonly string[] => [
  withoutTags(htmlOf(meeting.preamble)),
  ...meeting.items.flatMap(item => wordsOfItem(item, meeting)),
];

const wordsOfItem = (item: Item, { papers }: ReadMinutes): readonly string[] => [
  ...[
    item.number ?? '',
    item.title,
    item.chair && !item.chair.foundBy ? item.chair.name : '',
    item.recordedAt ?? '',
  ],
  // The new reading of a correction, the state of a task and the number of a note are not in the text.
  withoutTags(
    htmlOf(item.body)
      .replace(/<img [^>]*alt="([^"]*)">/g, '$1')
      .replace(
        / <span class="corrected">.*?<\/ins>|<span class="task__state">.*?<\/span>|<sup class="note-ref">.*?<\/sup>|<a [^>]*>↩<\/a>|<\/?su[bp]>/g,
        '',
      ),
  ),
  ...item.fields.flatMap(({ label, text }) => [label, text]),
  ...item.papers.map(address => papers.find(paper => paper.address === address)?.title ?? ''),
  ...item.otherPapers.map(({ title }) => title),
  ...[...item.matters, ...item.backgroundPapers],
];

const withoutTags = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/&\w+;/g, ' ');

/** Words of labels, which pages say otherwise, and the “none” behind them. */
const LABELS = new Set([
  'none',
  ...Object.keys(grammarOf('en').fieldLabels).flatMap(label => label.split(' ')),
]);

/** The words of `some` that stand fewer times in `others`. */
const missing = (some: Counts, others: Counts): readonly string[] =>
  [...some]
    .filter(([word, count]) => count > (others.get(word) ?? 0) && !LABELS.has(word))
    .map(([word]) => word);

/** Words that are written and not shown; the title may be that of the meeting. Days approved are shown as links. */
const lostFrom = (body: string, meeting: ReadMinutes): readonly string[] =>
  missing(
    countWords(withoutMarkers(withoutSigns(body))),
    countWords(
      [meeting.title, ...meeting.items.flatMap(({ approves }) => approves), ...wordsOf(meeting)].join('\n'),
    ),
  );

/** Words that are shown oftener than they are written; minutes without a heading are called “Minutes”, an empty heading “Item”. */
const madeUpIn = (body: string, meeting: ReadMinutes): readonly string[] =>
  missing(countWords(wordsOf(meeting).join('\n')), countWords(`minutes item ${withoutSigns(body)}`));

const isPublic = ({ items, withdrawn }: Pick<Meeting, 'items' | 'withdrawn'>): boolean =>
  withdrawn === undefined && items.every(item => !item.exempt && !item.withdrawn);

test('no word of the sample council’s minutes is lost or made up', () => {
  const meetings = meetingsOf(readArchive('content', { today: TODAY }).archive).filter(isPublic);
  assert.ok(meetings.length > 50);
  for (const meeting of meetings) {
    const { file } = meeting.source;
    const { body } = splitFrontMatter(readFileSync(path.join('content', file), 'utf8'), file);
    assert.deepEqual(lostFrom(body, meeting), [], `lost from ${file}`);
    assert.deepEqual(madeUpIn(body, meeting), [], `made up in ${file}`);
  }
});

// In these a link is both in the text and among the papers, a title among the papers, a matter is named anew, or a title is the first words
// of a passage.
const SHOWN_TWICE = new Set([
  ...['papers.txt', 'plain-items.txt', 'items.txt', 'html.txt', 'actions.txt'],
  // The head of a column stands before its cell in each item.
  'minute-tables.txt',
]);

test('no word of the odd minutes in the fixtures is lost or made up', () => {
  const files = readFixtures('test/minutes').filter(({ name }) => name !== 'approvals.txt');
  assert.ok(files.length > 10);
  for (const { name, fixtures } of files) {
    for (const { title, minutes } of fixtures) {
      const { meeting, problems } = readOneMeeting(minutes);
      if (!isPublic(meeting) || problems.some(({ rule }) => rule === 'kept-back')) continue;
      const { body } = splitFrontMatter(minutes, name);
      assert.deepEqual(lostFrom(body, meeting), [], `${name}, lost: ${title}`);
      if (!SHOWN_TWICE.has(name)) assert.deepEqual(madeUpIn(body, meeting), [], `${name}, made up: ${title}`);
    }
  }
});

test('a word that is lost, doubled or made up would be seen', () => {
  const { meeting } = readOneMeeting('## 5. Trees\n\nOfficer: Sue\n\nThe oak fell.\n');
  assert.deepEqual(lostFrom('## 5. Trees\n\nOfficer: Sue\n\nThe old oak fell.\n', meeting), ['old']);
  assert.deepEqual(madeUpIn('## 5. Trees\n\nOfficer: Sue\n\nThe fell.\n', meeting), ['oak']);
});
