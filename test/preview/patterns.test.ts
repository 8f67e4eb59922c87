// The patterns of a preview: every part of the design in every state.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sitePages } from '../../scripts/pages/site-pages.ts';
import { sheetsOfParts } from '../../scripts/preview/patterns/patterns-page.ts';
import { classesIn, specimensOf } from '../../scripts/preview/patterns/specimens.ts';
import { openPreview, type Preview } from '../../scripts/preview/preview.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf } from '../read/small-archive.ts';
import { scratchFolder, writeFiles } from '../site/command-line.ts';

/** Of what scripts make as they are used, of copies on disk, and of items without pages of their own there is no example. */
const MADE_LATER: Readonly<Record<string, RegExp>> = {
  copy: /copy/,
  found: /^found/,
  item: /^item__about$/,
  keep: /^ke(?:ep|pt)/,
  search: /^(?:result|results|message|last-searches|references|did-you-mean|answers?)/,
  'search-box': /^suggestions/,
};

describe('the patterns of a preview', () => {
  const { folder, remove } = scratchFolder();
  let preview: Preview;
  let html: string;
  before(async () => {
    writeFiles(folder, {
      'site.yaml': 'name: Town\nlogo: logo.svg\ncolours:\n  main: "#00602f"\nwords:\n  pager.next: Onwards\n',
      'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0"/></svg>',
      'council/2026-01-05.md': '## 1. Trees\n',
    });
    preview = openPreview(folder, '2026-11-21');
    preview.refresh();
    html = String((await preview.answer('/.preview/patterns/'))?.body);
  });
  after(remove);

  test('stand at /patterns/', async () => {
    for (const address of ['/patterns/', '/patterns'])
      assert.equal((await preview.answer(address))?.location, '/.preview/patterns/');
  });

  test('show a specimen of every part that a page has as it is written', () => {
    const sheets = sheetsOfParts();
    assert.ok(sheets.length > 20);
    const parts = html.split('<section class="patterns__part"');
    const unseen = sheets.flatMap(({ part, css }) => {
      const shown = parts.find(one => one.includes(`<h2 id="part-${part}">`)) ?? '';
      const captions = shown.match(/<figcaption class="patterns__caption">.*?<\/figcaption>/g) ?? [];
      const named = new Set(captions.flatMap(one => one.match(/(?<=<code>)[^<]+/g) ?? []));
      return classesIn(css)
        .filter(name => !named.has(name) && !MADE_LATER[part]?.test(name))
        .map(name => `${part}: ${name}`);
    });
    assert.deepEqual(unseen, [], 'write something into examples/patterns/ that makes a page show it');
  });

  test('lead to the whole pages, which have the face and the words of the site', async () => {
    const [, href = ''] = /href="(site\/council\/2026-04-02\/)"/.exec(html) ?? [];
    const page = await preview.answer(`/.preview/patterns/${href}`);
    assert.equal(page?.status, 200);
    assert.match(String(page?.body), /Onwards/);
    assert.match(String(page?.body), /assets\/house\/logo\.svg/);
    const sheet = await preview.answer('/.preview/patterns/site/assets/minutebook.css');
    assert.match(String(sheet?.body), /--spot-600: #00602f;/);
  });

  test('name no place twice', () => {
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
  });

  test('are on no published site', () => {
    const archive = archiveOf({ 'council/2026-01-05.md': '## 1. Trees\n' });
    const urls = sitePages(archive, makeRegisters(archive)).map(({ url }) => url);
    assert.ok(urls.length > 20);
    assert.deepEqual(
      urls.filter(url => url.includes('patterns')),
      [],
    );
  });
});

describe('specimens', () => {
  const page = (html: string) => [{ url: '/a/', html: `<main>${html}</main>` }];
  const sheet = (css: string) => [{ part: 'box', css }];

  test('are the part around each of its classes, once', () => {
    const [part] = specimensOf(
      sheet('.box { } .box__head { } .box--red { color: red; }'),
      page('<div class="box"><b class="box__head" id="h">1</b></div><div class="box box--red">2</div>'),
    );
    assert.deepEqual(part?.specimens, [
      {
        classes: ['box', 'box__head'],
        url: '/a/',
        html: '<div class="box"><b class="box__head" id="pattern-1-h">1</b></div>',
      },
      { classes: ['box--red'], url: '/a/', html: '<div class="box box--red">2</div>' },
    ]);
  });

  test('name what no page has', () => {
    const [part] = specimensOf(sheet('.box { } .box--blue { } /* .gone */'), page('<i class="box">1</i>'));
    assert.deepEqual(part?.missing, ['box--blue']);
  });
});
