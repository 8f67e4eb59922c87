// Files with odd bytes, made here so that no editor or version control mends them.

import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Item } from '../../scripts/model/item.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { htmlOf, textOf as textOfBody } from '../html-of.ts';
import { inFolder, meetingsOf, readFiles, TODAY } from './small-archive.ts';

const FILE = 'council/2026-01-05.md';

const itemsOf = (minutes: string | Uint8Array): readonly Item[] =>
  meetingsOf(readFiles({ [FILE]: minutes }).archive).flatMap(({ items }) => items);

const textOf = (item: Item | undefined): string => textOfBody(item?.body ?? []);

const problemsOf = (minutes: string | Uint8Array): readonly string[] =>
  readFiles({ [FILE]: minutes }).problems.map(({ rule, line, message }) => `${rule} ${line}: ${message}`);

test('a byte-order mark and Windows line endings change nothing', () => {
  const minutes = '---\ntime: "17:30"\n---\n\n## 5. Trees\n\nOfficer: Sue Wilson\n\nTwo were felled.\n';
  const odd = `\uFEFF${minutes.replaceAll('\n', '\r\n')}`;
  assert.deepEqual(itemsOf(odd), itemsOf(minutes));
  assert.equal(textOf(itemsOf(odd)[0]), 'Two were felled.');
  assert.deepEqual(problemsOf(odd), []);
});

test('lone carriage returns end lines too', () => {
  assert.equal(textOf(itemsOf('## 5. Trees\r\rOne\rtwo.\r')[0]), 'One two.');
});

test('a file that is not UTF-8 is an error that names the place and the letter', () => {
  const bytes = Buffer.from('## 5. Trees\n\nThe café closed.\n', 'latin1');
  assert.deepEqual(problemsOf(bytes), [
    'not-utf-8 3: This file is not UTF-8: byte E9 at column 8 (byte 21 of the file) is no letter there. In Windows-1252 it would be “é”.',
  ]);
  assert.deepEqual(itemsOf(bytes), []);
});

test('a letter cut off at the end of a file is an error', () => {
  const bytes = Buffer.from('## 5. Café', 'utf8').subarray(0, -1);
  assert.match(problemsOf(bytes).join(), /^not-utf-8 1: .*byte C3 at column 10/);
});

test('a file in UTF-16 is an error, not a page of signs', () => {
  assert.match(problemsOf(Buffer.from('\uFEFF## 5. Trees', 'utf16le')).join(), /^not-utf-8 1: .*UTF-16/);
});

test('control characters are dropped with a warning, and words stay apart', () => {
  const minutes = '## 5. Trees\n\nOne\u000Btwo\u0000 three\u009Bfour\n';
  assert.equal(textOf(itemsOf(minutes)[0]), 'One two threefour');
  assert.deepEqual(problemsOf(minutes), [
    'control-character 3: A control character (U+000B) that cannot be shown was dropped, near “One two threefour”.',
  ]);
});

test('a line separator breaks the line and no list of labels', () => {
  const [item] = itemsOf('## 5. Trees\n\nOne\u2028two\u2029three\n');
  assert.equal(textOf(item), 'One\ntwo\nthree');
  assert.equal(htmlOf(item?.body), '<p>One<br>\ntwo<br>\nthree</p>\n');
});

test('bullets from Word’s own fonts are bullets', () => {
  const [item] = itemsOf('## 5. Trees\n\n\uF0B7 one\n\uF0B7\ttwo\n\nAnd \uF0A7 here\n');
  assert.equal(htmlOf(item?.body), '<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>And • here</p>\n');
});

test('letters written in two signs are the letters in one', () => {
  const [item] = itemsOf(
    '---\ncorrections:\n  - item: 5\n    from: café\n    to: pub\n---\n\n## 5. A\n\nThe cafe\u0301.\n',
  );
  assert.equal(textOf(item), 'The café [corrected to] pub.');
});

test('a heading of 30,000 characters has a short address and keeps its words', () => {
  const [item] = itemsOf(`## ${'word '.repeat(6000)}\n\nText.\n`);
  assert.equal(item?.title.length, 29_999);
  assert.ok((item?.address.length ?? 0) <= 80);
});

test('a paragraph of 280,000 characters is read whole', () => {
  const [item] = itemsOf(`## 5. Trees\n\n${'The oak stood. '.repeat(18_667)}\n`);
  assert.equal(textOf(item).length, 280_004);
});

test('thousands of signs in a row do not keep a reader waiting for ever', () => {
  const signs = [
    '<sup>',
    '[',
    '**a',
    '(a) ',
    'i. x\n',
    '(c) x\n\n',
    '> ',
    '`',
    '~~',
    '![',
    '[^1]',
    '\n- [ ] a',
  ];
  for (const sign of signs)
    assert.equal(itemsOf(`## 5. Trees\n\nText ${sign.repeat(10_000)}\n`).length, 1, sign);
});

test('a table line of 50,000 characters keeps its cells', () => {
  const cells = Array.from({ length: 5000 }, (_, index) => `cell ${index}`);
  const [item] = itemsOf(
    `## 5. Trees\n\n| ${cells.join(' | ')} |\n|${'---|'.repeat(5000)}\n| ${cells.join(' | ')} |\n`,
  );
  assert.equal(textOf(item).split(/ \| |\n/).length, 10_000);
});

test('a text line above three dashes is no heading', () => {
  const [item, ...others] = itemsOf('## 5. Trees\n\nSigned by the Chair\n---\n\nFelled\n===\n');
  assert.equal(others.length, 0);
  assert.match(htmlOf(item?.body), /^<p>Signed by the Chair<\/p>\n<hr>\n<p>Felled\n===<\/p>\n$/);
});

test('nineteen identical headings have nineteen addresses', () => {
  const addresses = itemsOf('## Update\n\nText.\n\n'.repeat(19)).map(({ address }) => address);
  assert.equal(new Set(addresses).size, 19);
  assert.deepEqual([addresses[0], addresses[18]], ['update', 'update-19']);
});

test('a second “Item” does not take the address of item 2', () => {
  assert.deepEqual(
    itemsOf('## Item\n\n## Item\n\n## 2. Budget\n').map(({ address }) => address),
    ['item', 'item-3', 'item-2'],
  );
});

test('two meetings on a day are told apart by what follows the date', () => {
  const { archive, problems } = readFiles({
    'council/2026-01-05.md': '## 1. A\n',
    'council/2026-01-05-extraordinary.md': '## 1. A\n',
    'council/2026-01-05 Café visit.md': '## 1. A\n',
    'council/2026-01-05B/minutes.md': '## 1. A\n',
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    meetingsOf(archive).map(({ key }) => key),
    ['2026-01-05', '2026-01-05-b', '2026-01-05-cafe-visit', '2026-01-05-extraordinary'],
  );
});

test('names in two spellings of Unicode are one name', () => {
  const { archive, problems } = readFiles({
    'council/2026-01-05/minutes.md': '## 5. A\n\nPapers: [Plan](cafe\u0301.csv), [plan](caf%C3%A9.csv)\n',
    'council/2026-01-05/cafe\u0301.csv': 'a,b\n',
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(meetingsOf(archive)[0]?.items[0]?.papers, ['/council/2026-01-05/caf%C3%A9.csv']);
});

test('a link that leads out of the folder, or round in it, is not followed', () => {
  inFolder(
    { 'content/council/2026-01-05.md': '## 5. A\n', 'outside/2026-02-05.md': '## Secret\n' },
    folder => {
      const content = path.join(folder, 'content');
      symlinkSync(path.join(folder, 'outside/2026-02-05.md'), path.join(content, 'council/2026-02-05.md'));
      symlinkSync(path.join(folder, 'outside'), path.join(content, 'planning'));
      symlinkSync(path.join(content, 'council'), path.join(content, 'council/round'));
      symlinkSync(path.join(folder, 'nowhere'), path.join(content, 'council/broken.pdf'));
      const { archive, problems } = readArchive(content, { today: TODAY });
      assert.deepEqual(
        problems.map(({ rule, file }) => `${rule} ${file}`),
        [
          'outside-content council/2026-02-05.md',
          'outside-content council/broken.pdf',
          'outside-content council/round',
          'outside-content planning',
        ],
      );
      assert.deepEqual(
        meetingsOf(archive).map(({ key }) => key),
        ['2026-01-05'],
      );
    },
  );
});

test('a link to a file of the same folder is followed', () => {
  inFolder({ 'council/2026-01-05.md': '## 5. A\n' }, folder => {
    mkdirSync(path.join(folder, 'shared'));
    writeFileSync(path.join(folder, 'shared/plan.csv'), 'a,b\n');
    symlinkSync(path.join(folder, 'shared/plan.csv'), path.join(folder, 'council/plan.csv'));
    writeFileSync(path.join(folder, 'council/2026-02-05.md'), '## 5. A\n\nPapers: [Plan](plan.csv)\n');
    const { archive, problems } = readArchive(folder, { today: TODAY });
    assert.deepEqual(problems, []);
    assert.equal(meetingsOf(archive)[1]?.papers[0]?.size, 4);
  });
});

test('an empty folder is an archive without a meeting', () => {
  const { archive, problems } = readFiles({});
  assert.deepEqual([archive.committees, archive.people, problems], [[], [], []]);
});

test('a paragraph of thousands of signs is told and keeps its words, one of hundreds is read', () => {
  const links = '[a](https://a.example/) '.repeat(300);
  assert.deepEqual(
    problemsOf(`## 5. Trees\n\n${links}\n`).filter(one => one.startsWith('too-many')),
    [],
  );
  const signs = `## 5. Trees\n\nOak ${'[a '.repeat(3000)}elm\n`;
  assert.match(problemsOf(signs).join(), /^too-many-signs 3: More than 2000 signs/);
  assert.match(textOf(itemsOf(signs)[0]), /^Oak \[a .* \[a elm$/);
});

test('minutes with thousands of items are refused, at the line from which on nothing was read', () => {
  assert.match(problemsOf('## Trees\n\n'.repeat(2001)).join(), /^too-many-items 4001: /);
  assert.deepEqual(problemsOf('## Trees\n\n'.repeat(2000)), []);
  assert.match(
    problemsOf(`## 5. Trees\n\n${'a[^1]\n\n[^1]: b\n\n'.repeat(2001)}`).join(),
    /^too-many-items 8005: /,
  );
});

test('a table of a hundred thousand rows is read to its last word', () => {
  const [item] = itemsOf(`## 5. Trees\n\n| a |\n|---|\n${'| b |\n'.repeat(99_999)}| oak |\n`);
  assert.match(textOf(item), /oak$/);
});
