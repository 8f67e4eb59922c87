// A site whose items stand on their meeting's page alone: `items: anchors`.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { chunksOf } from '../../scripts/files/published-file.ts';
import { siteFiles } from '../../scripts/forms/site-files.ts';
import { keptProblems } from '../../scripts/ledger/kept.ts';
import { makeLedger } from '../../scripts/ledger/ledger.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import { itemUrl, meetingUrl } from '../../scripts/model/url.ts';
import { lastingUrls, sitePages } from '../../scripts/pages/site-pages.ts';
import { registerMeetings } from '../../scripts/registers/meetings.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { documentsOf } from '../../scripts/search/documents.ts';
import { archiveOf } from '../read/small-archive.ts';
import { absoluteLinks, deadLinks, linksOf } from './checks/links.ts';
import { headingFaults, repeatedIds } from './checks/structure.ts';
import { invalidHtml } from './checks/valid-html.ts';
import { byTag, closest, textOf } from './html.ts';
import { renderArchive } from './render-site.ts';
import { shown } from './sample-site.ts';
import { type Site, siteOf } from './site-in-memory.ts';

type Files = Readonly<Record<string, string>>;

const SITE = 'name: Tarn\nlanguage: en-GB\ntimezone: Europe/London\nurl: https://minutes.example/\n';
const MARCH = `---
present: [Jane Roe, Ann Lee]
---

## 81. Interests

Jane Roe declared an interest in item 82.

## 82. Trees

Matter: Oaks

Moved by Jane Roe, seconded by Ann Lee. See[^1] [Paths](#item-83) and [the map](report.md).

**Resolved:** That

1. the oak be left;
2. the elm be felled.

Votes: 5 for, 2 against.

- [ ] Jane Roe: look at it (by 1 May 2026)

## 83. Paths

Mended.

## Questions

None were asked.

[^1]: Of the green.
`;
const FILES: Files = {
  'site.yaml': SITE,
  'parish/committee.md': '---\nname: Parish Council\n---\n',
  'parish/2026-03-05/minutes.md': MARCH,
  'parish/2026-03-05/report.md': '# Report on trees\n\nThey grow.\n',
  'parish/2026-04-02.md':
    '## 84. Minutes of the previous meeting held on 5 March 2026\n\n**Resolved:** That they be approved.\n\n## 85. Oaks again\n\nMatter: Oaks\n\nStill there.\n',
  'works/committee.md': '---\nname: Works Committee\nold-addresses: [highways]\n---\n',
  'works/2026-03-06.md': '## 1. Snow\n\n**Resolved:** That it be cleared.\n\n## 2. Ice\n\nThere was none.\n',
  'matters/oaks.md': '---\ntitle: Oaks\n---\n',
};
const withItems = (items: 'pages' | 'anchors', files = FILES): Archive =>
  archiveOf({ ...files, 'site.yaml': `${SITE}items: ${items}\n` });

/** The files that are written for machines, by their addresses. */
function textsOf(archive: Archive): ReadonlyMap<string, string> {
  const registers = makeRegisters(archive);
  const files = [...siteFiles(archive, registers, lastingUrls(sitePages(archive, registers)))];
  return new Map(
    files.flatMap(file =>
      'source' in file || 'bytes' in file ? [] : [[file.url, [...chunksOf(file)].join('')] as const],
    ),
  );
}

const assertNone = (faults: readonly string[]): void => assert.equal(faults.length, 0, shown(faults));

/** An address that an item would have as a page, or a link to it. */
const ITEM_PAGE = /\d{4}-\d{2}-\d{2}\/(?:item-\d+|questions)\//;

describe('where items stand on their meeting’s page', () => {
  const archive = withItems('anchors');
  let site: Site;
  before(async () => {
    const { pages, filesOf } = await renderArchive(archive);
    site = siteOf(() => ({ archive, problems: [] }), { pages }, filesOf);
  });

  test('no item has a page, and each has its place on that of its meeting', () => {
    assert.ok(site.items.length > 5);
    assertNone(site.pages.map(({ url }) => url).filter(url => ITEM_PAGE.test(url)));
    for (const { meeting, item } of site.items) {
      const page = site.byUrl.get(meetingUrl(meeting.committee, meeting.key));
      const inside = [
        ...item.decisions,
        ...item.decisions.flatMap(({ clauses }) => clauses),
        ...item.actions,
      ];
      for (const id of [item.address, ...inside.map(one => one.id)])
        assert.ok(page?.byId.has(id), `${meeting.key}#${id}`);
    }
  });

  test('every link of every page leads to what is there', () => {
    assert.ok(site.pages.flatMap(linksOf).length > 500);
    assertNone(deadLinks(site.pages, site.files));
    assertNone(absoluteLinks(site.pages, 'https://minutes.example/'));
  });

  test('the pages are as sound as others', () => {
    assertNone(repeatedIds(site.pages));
    assertNone(headingFaults(site.pages));
    const own = new Set(['meeting', 'minute-numbers', 'not-found', 'redirect']);
    const ofLayouts = site.pages.filter(({ url }) => own.has(site.layouts.get(url) ?? ''));
    assert.ok(ofLayouts.length > 4);
    assertNone(invalidHtml(ofLayouts));
  });

  test('feeds, data and all other files lead to no page of an item, and every place that they name is there', () => {
    const texts = textsOf(archive);
    assert.ok(texts.size > 30);
    let places = 0;
    for (const [url, text] of texts) {
      assert.doesNotMatch(text, ITEM_PAGE, url);
      for (const [, at = '', id = ''] of text.matchAll(
        /https:\/\/minutes\.example(\/[^"<>\s#,]+\/)#([\w-]+)/g,
      )) {
        places += 1;
        assert.ok(site.byUrl.get(at)?.byId.has(id), `${url} names ${at}#${id}`);
      }
    }
    assert.ok(places > 50, `${places} places`);
  });

  test('the search finds an item at its place', () => {
    const sources = { archive, paperText: () => '', isRunningNumber: () => true };
    const urls = registerMeetings(archive).all.flatMap(row =>
      [...documentsOf(row, sources)].map(({ url }) => url),
    );
    assert.ok(urls.includes('/parish/2026-03-05/#item-82'));
    assertNone(urls.filter(url => ITEM_PAGE.test(url)));
  });

  test('the meeting’s page says of an item what its own page would: how to cite it, and where its matter is minuted besides', () => {
    const heading = site.byUrl.get('/parish/2026-03-05/')?.byId.get('item-82');
    const article = heading && closest(heading, ({ tagName }) => tagName === 'article');
    assert.ok(article);
    const said = textOf(article);
    assert.match(said, /Cite as\s+Parish Council/);
    assert.match(said, /The same matter elsewhere: Oaks/);
    assert.match(said, /Oaks again/);
  });

  test('the list of minute numbers leads to each, since none has a page', () => {
    assert.equal(site.byUrl.has('/minute/82/'), false);
    const entry = site.byUrl.get('/minute/')?.byId.get('number-82');
    assert.ok(entry);
    const links = site.byUrl.get('/minute/');
    assert.ok(links && byTag(links, 'a').some(link => textOf(link) === '82'));
  });

  test('old addresses of items are told to hosts by a rule a committee, also of one that was renamed', () => {
    const rules = textsOf(archive).get('/_redirects')?.trim().split('\n');
    assert.deepEqual(rules, [
      // It has a report, whose page no rule may take.
      '/parish/:key/item-:item/ /parish/:key/#item-:item 301',
      '/works/:key/:item/ /works/:key/#:item 301',
      '/highways/:key/:item/ /works/:key/#:item 301',
    ]);
    assert.equal(textsOf(withItems('pages')).has('/_redirects'), false);
  });

  test('an item that was renamed keeps the name by which it was linked', async () => {
    const renamed = withItems('anchors', {
      ...FILES,
      'works/2026-03-06.md':
        '---\nold-addresses: ["works/2026-03-06/item-2#item-3"]\n---\n\n## 1. Snow\n\nNone.\n\n## 3. Ice\n\nThere was none.\n',
    });
    const { pages } = await renderArchive(renamed);
    const page = siteOf(
      () => ({ archive: renamed, problems: [] }),
      { pages },
      () => [],
    ).byUrl.get('/works/2026-03-06/');
    const mark = page?.byId.get('item-2')?.parentNode;
    assert.ok(mark && mark === page?.byId.get('item-3'));
  });
});

describe('a site that changes from one to the other', () => {
  const ledgerOf = (archive: Archive) => {
    const rows = registerMeetings(archive).all;
    return { archive, rows, ledger: makeLedger(archive, rows, sitePages(archive)) };
  };

  test('loses no address that was published, in either direction', () => {
    const [pages, anchors] = [ledgerOf(withItems('pages')), ledgerOf(withItems('anchors'))];
    assert.deepEqual(keptProblems(pages.ledger, anchors, {}), []);
    assert.deepEqual(keptProblems(anchors.ledger, pages, {}), []);
  });

  test('is told of an item that is gone, as without the change', () => {
    const files = { ...FILES, 'works/2026-03-06.md': '## 1. Snow\n\n**Resolved:** That it be cleared.\n' };
    const problems = keptProblems(
      ledgerOf(withItems('pages')).ledger,
      ledgerOf(withItems('anchors', files)),
      {},
    );
    assert.match(
      problems.map(({ message }) => message).join('\n'),
      /\/works\/2026-03-06\/item-2\/ was published/,
    );
  });

  test('keeps what a feed calls its entries, so that no reader sees them as new', () => {
    const idsOf = (items: 'pages' | 'anchors'): readonly string[] =>
      [...textsOf(withItems(items))]
        .filter(([url]) => url.endsWith('feed.xml'))
        .flatMap(([, text]) => text.match(/<id>[^<]+<\/id>/g) ?? []);
    assert.ok(idsOf('pages').length > 10);
    assert.deepEqual(idsOf('anchors'), idsOf('pages'));
  });

  test('has its items where itemUrl says', () => {
    assert.equal(
      itemUrl(withItems('anchors').site, 'works', '2026-03-06', 'item-1'),
      '/works/2026-03-06/#item-1',
    );
    assert.equal(
      itemUrl(withItems('pages').site, 'works', '2026-03-06', 'item-1'),
      '/works/2026-03-06/item-1/',
    );
  });
});
