// A site that says twenty words its own way: they stand in every form, and what was made before with others is made anew.

import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { extractText } from 'unpdf';
// For what pdf.js calls and older Nodes have not.
import '../forms/pdf/pdf-structure.ts';
import { buildSite } from '../../scripts/site/build.ts';
import { checksums, scratchFolder, writeFiles } from './command-line.ts';

const SITE = `name: Tarn Parish Council
language: en-GB
timezone: Europe/London
url: https://tarn.example/
copies: [text, epub, pdf, html, zip]
words:
`;

const WORDS: Readonly<Record<string, string>> = {
  'attendance.apologies': 'Excuses',
  'browser.keep.keepCommittee': 'Take {committee} along',
  'browser.keptPage.note': 'Offline since {day} & not before',
  'browser.search.noResults': 'Nought',
  'committees.kinds.committee': 'Board',
  'copy.note': 'Out of a copy.',
  'counts.items': '{count} {count|point|points}',
  'home.latest': 'Newest of all',
  'item.matters': 'Question: {matters}',
  'meeting.attendance': 'Who was there',
  'record.copies.book.minutes': 'The record',
  'record.copies.print.page': 'Leaf {page} out of {pages}',
  'record.copies.readme.open': 'Open index.html.',
  'record.decisions.counts.for': '{count} ayes',
  'record.decisions.counts.against': '{count} noes',
  'record.decisions.counts.abstained': '{count} abstentions',
  'record.feeds.meetings': 'News of {name}',
  'record.meetings.attendance.apologies': 'Excuses',
  'record.meetings.sentences.draft': 'A draft: not approved yet.',
  'record.meetings.status.draft': 'Unconfirmed minutes',
  'shell.footer.about': 'What this is',
  'shell.sections.committees': 'Boards',
};

const siteFile = (words: Readonly<Record<string, string>>): string =>
  SITE +
  Object.entries(words)
    .map(([key, text]) => `  ${key}: ${JSON.stringify(text)}\n`)
    .join('');

const MINUTES = `---
time: "19:00"
present:
  - Jane Roe
apologies:
  - Bo Diaz
---

## 1. The oak

Matter: oak

**Resolved:** That the oak be felled.

Vote: 5 for, 2 against, 1 abstained
`;

describe('a site that says twenty words its own way', () => {
  const { folder, remove } = scratchFolder();
  const read = (file: string): string => readFileSync(path.join(folder, '_site', file), 'utf8');
  const unzipped = (file: string): string =>
    Object.values(unzipSync(readFileSync(path.join(folder, '_site', file))))
      .map(bytes => strFromU8(bytes))
      .join('\n');
  const pdfText = async (file: string): Promise<string> => {
    const { text } = await extractText(new Uint8Array(readFileSync(path.join(folder, '_site', file))), {
      mergePages: true,
    });
    return text.replace(/\s+/g, ' ');
  };
  const build = async (): Promise<Readonly<Record<string, string>>> => {
    const { built, problems } = await buildSite({
      content: path.join(folder, 'content'),
      output: path.join(folder, '_site'),
      cache: path.join(folder, '.cache'),
      today: '2026-11-28',
    });
    assert.ok(built, JSON.stringify(problems));
    return checksums(path.join(folder, '_site'));
  };
  const change = (words: Readonly<Record<string, string>>): void =>
    writeFileSync(path.join(folder, 'content/site.yaml'), siteFile({ ...WORDS, ...words }));

  before(async () => {
    writeFiles(folder, {
      'content/site.yaml': siteFile(WORDS),
      'content/oversight/2026-03-05.md': MINUTES,
      'content/matters/oak.md': '---\ntitle: The oak\n---\n\nWhether it stays.\n',
    });
    await build();
  });
  after(remove);

  const MEETING = 'oversight/2026-03-05';

  test('has them on its pages', () => {
    const page = read(`${MEETING}/index.html`);
    for (const words of [
      'Unconfirmed minutes',
      'A draft: not approved yet.',
      'Excuses',
      'Who was there',
      'Question: ',
      'What this is',
      '>Boards<',
    ])
      assert.ok(page.includes(words), words);
    for (const words of ['Draft minutes', 'Apologies', 'Committees', 'About this archive'])
      assert.ok(!page.includes(words), words);
    assert.match(read('index.html'), /Newest of all/);
    assert.match(read('index.html'), /1 point\b/);
    assert.match(read('decisions/2026/index.html'), /Carried 5 to 2, 1 abstentions/);
    assert.match(read('committees/index.html'), /Board, 1 meeting/);
  });

  test('has them in texts, data, feeds and calendars', () => {
    assert.match(read(`${MEETING}/minutes.txt`), /A draft: not approved yet\..*Excuses/s);
    assert.match(read('decisions/feed.xml'), /5 ayes, 2 noes, 1 abstentions/);
    assert.match(read('feed.xml'), /News of Tarn Parish Council/);
    assert.match(read('feed.json'), /unconfirmed minutes|Unconfirmed minutes/);
    assert.match(
      read('calendar.ics').replace(/\r\n /g, ''),
      /Unconfirmed minutes\. A draft: not approved yet\./,
    );
    assert.match(read('search/index/root.js'), /Unconfirmed minutes/);
  });

  test('has them in its copies', async () => {
    const book = unzipped(`${MEETING}/oversight-2026-03-05.epub`);
    assert.match(book, /A draft: not approved yet\./);
    assert.match(book, /Excuses/);
    const print = await pdfText(`${MEETING}/oversight-2026-03-05.pdf`);
    assert.match(print, /A draft: not approved yet\./);
    assert.match(print, /Excuses/);
    assert.match(print, /Leaf 1 out of 1/);
    assert.match(read('oversight/2026/oversight-2026.html'), /Unconfirmed minutes|A draft: not approved yet/);
    const zip = unzipped('oversight/oversight.zip');
    assert.match(zip, /Out of a copy\./);
    assert.match(zip, /^Open index\.html\.$/m);
    assert.doesNotMatch(zip, /From a copy of this archive/);
  });

  test('has them in the scripts of its pages, which a copy holds too', () => {
    assert.match(read('search/search.js'), /"Nought"/);
    assert.match(read('assets/offline/keep-offline.js'), /"Take "/);
    assert.match(read('service-worker.js'), /"Offline since "/);
    assert.match(unzipped('offline/tarn-parish-council.zip'), /"Nought"/);
  });

  test('makes anew what shows a word that was changed, and is as though it had been built for the first time', async () => {
    const first = await build();
    change({
      'attendance.apologies': 'Regrets',
      'record.meetings.attendance.apologies': 'Regrets',
      'record.copies.print.page': 'Sheet {page} of {pages}',
      'copy.note': 'Of a copy.',
      'browser.search.noResults': 'None',
    });
    const changed = await build();
    for (const file of [
      `${MEETING}/index.html`,
      `${MEETING}/minutes.txt`,
      `${MEETING}/oversight-2026-03-05.epub`,
      `${MEETING}/oversight-2026-03-05.pdf`,
      'oversight/2026/oversight-2026.epub',
      'oversight/2026/oversight-2026.html',
      'oversight/oversight.zip',
      'offline/tarn-parish-council.zip',
      'search/search.js',
    ])
      assert.notEqual(changed[file], first[file], file);
    assert.match(await pdfText(`${MEETING}/oversight-2026-03-05.pdf`), /Regrets.*Sheet 1 of 1/);
    rmSync(path.join(folder, '.cache'), { recursive: true });
    const anew = await build();
    assert.deepEqual(anew, changed);
  });
});
