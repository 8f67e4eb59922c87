// Words taken out of minutes: every form says so, and none holds them.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { makeDocument } from '../../../scripts/document/make-document.ts';
import { pdfDocument } from '../../../scripts/forms/pdf/document.ts';
import { siteFiles } from '../../../scripts/forms/site-files.ts';
import { sitePages } from '../../../scripts/pages/site-pages.ts';
import { makeRegisters } from '../../../scripts/registers/registers.ts';
import { siteContext } from '../../../scripts/registers/site-context.ts';
import { renderPages } from '../../pages/render-pages.ts';
import { textOf } from '../published.ts';
import { copiesOf, textsOf } from './made-copies.ts';

const FILES = (redacted: boolean): Readonly<Record<string, string>> => {
  const name = redacted ? '[name removed]' : 'Ann Quillfeather';
  const head = `present:\n  - Councillor Jane Roe\n  - "${name} (Clerk)"\n`;
  const redactions =
    'redactions:\n  - item: 12\n    words: "[name removed]"\n    on: 2026-05-01\n    reason: It named a child.\n' +
    '  - words: "[name removed]"\n    on: 2026-05-02\n    reason: It was asked for.\n';
  return {
    'site.yaml': 'name: Town\nlanguage: en-GB\nurl: https://town.example/\ncopies: [text, epub, html]\n',
    'council/2026-03-05.md': `---\n${head}${redacted ? redactions : ''}---\n\n## 12. Complaints\n\n${name} spoke.\n\n**Resolved:** That ${name} be answered.\n\nProposed by ${name}, seconded by Councillor Roe\n\n- [ ] ${name}: write back\n`,
  };
};

const IN_ITEM =
  '“[name removed]” stands in this item where other words were taken out on 1 May 2026: It named a child.';
const IN_HEAD =
  '“[name removed]” stands at the beginning of these minutes where other words were taken out on 2 May 2026: It was asked for.';

/** Every page, file and copy by its address; the PDF as it is given to be set. */
async function everything(redacted: boolean): Promise<ReadonlyMap<string, string>> {
  const { archive, copies } = await copiesOf(FILES(redacted));
  const registers = makeRegisters(archive);
  const [row] = registers.meetings.all;
  assert.ok(row);
  const pdf = pdfDocument(row, makeDocument(row, siteContext(archive, registers)), archive.site, []);
  return new Map([
    ...renderPages(sitePages(archive, registers)).map(({ url, content }) => [url, content] as const),
    ...[...siteFiles(archive, registers, [])].flatMap(file =>
      // The minutes themselves are copied from the folder.
      'source' in file ? [] : [[file.url, textOf(file, '')] as const],
    ),
    ...[...copies].map(
      ([url, bytes]) =>
        [
          url,
          url.endsWith('.epub') ? [...textsOf(bytes).values()].join('\n') : Buffer.from(bytes).toString(),
        ] as const,
    ),
    ['pdf', JSON.stringify(pdf)],
  ]);
}

describe('words that were taken out', () => {
  let now: ReadonlyMap<string, string>;
  let earlier: ReadonlyMap<string, string>;
  before(async () => {
    [now, earlier] = [await everything(true), await everything(false)];
  });
  const told = (words: string): readonly string[] =>
    [...now].filter(([, text]) => text.replaceAll('\\"', '"').includes(words)).map(([url]) => url);

  test('stand nowhere, neither in an address', () => {
    for (const [url, text] of now) assert.doesNotMatch(url + text, /quillfeather/i, url);
    const held = [...earlier].filter(([url, text]) => /quillfeather/i.test(url + text));
    assert.ok(held.length > 20, 'the test would see them');
  });

  test('are nobody of whom there would be a page', () => {
    assert.ok(earlier.has('/people/ann-quillfeather/'));
    assert.deepEqual(
      [...now.keys()].filter(url => /^\/people\/./.test(url) && !/roe|json/.test(url)),
      [],
    );
  });

  test('are told of below the item and at the beginning, with day and reason, in every form', () => {
    const meeting = '/council/2026-03-05';
    const forms = [
      `${meeting}/`,
      `${meeting}/minutes.txt`,
      `${meeting}/council-2026-03-05.epub`,
      '/council/2026/council-2026.html',
      'pdf',
    ];
    for (const form of forms) {
      assert.ok(told(IN_ITEM).includes(form), `${form}: the item`);
      assert.ok(told(IN_HEAD).includes(form), `${form}: the beginning`);
    }
    assert.ok(told(IN_ITEM).includes(`${meeting}/item-12/`));
  });

  test('are told of in the data, the feed of corrections and the record', () => {
    const { redaction } = JSON.parse(now.get('/council/2026-03-05/minutes.json') ?? '{}');
    assert.deepEqual(redaction, [
      {
        agendaItem: 'https://town.example/council/2026-03-05/item-12/',
        text: '[name removed]',
        on: '2026-05-01',
        reason: 'It named a child.',
      },
      { text: '[name removed]', on: '2026-05-02', reason: 'It was asked for.' },
    ]);
    for (const url of ['/record/', '/corrections.xml', '/corrections/feed.xml', '/feed.xml'].filter(one =>
      now.has(one),
    ))
      assert.match(
        now.get(url) ?? '',
        /1 May 2026: It named a child\.[\s\S]*2 May 2026: It was asked for\.|2 May 2026: It was asked for\.[\s\S]*1 May 2026: It named a child\./,
        url,
      );
    assert.match(
      [...now].find(([url]) => /corrections.*xml$/.test(url))?.[1] ?? '',
      /Words taken out of 12\. Complaints/,
    );
  });
});
