// Citations as a reader finds them, and minute numbers as addresses.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { itemUrl } from '../../scripts/model/url.ts';
import { archiveOf } from '../read/small-archive.ts';
import { attribute, byTag, classesOf, closestWithClass, type ParsedPage, textOf } from '../site/html.ts';
import { sampleSite } from '../site/sample-site.ts';
import type { Site } from '../site/site-in-memory.ts';
import { pagesOf } from './data-blocks.ts';

const words = (element: Parameters<typeof textOf>[0]): string => textOf(element).replace(/\s+/g, ' ').trim();

const listed = (page: ParsedPage) =>
  byTag(page, 'a')
    .filter(link => closestWithClass(link, 'citation__list'))
    .map(link => ({ text: words(link), href: attribute(link, 'href') ?? '' }));

describe('on the page of an item', () => {
  let site: Site;
  before(async () => {
    site = await sampleSite();
  });

  test('each numbered clause has its citation, which leads to it', () => {
    let clauses = 0;
    for (const { committee, meeting, item } of site.items) {
      const page = site.byUrl.get(itemUrl(site.archive.site, committee.slug, meeting.key, item.address));
      assert.ok(page);
      const citations = listed(page);
      for (const { id } of item.decisions.flatMap(one => one.clauses).filter(({ number }) => number !== '')) {
        clauses += 1;
        const own = citations.filter(({ href }) => href === `#${id}`);
        assert.equal(own.length, 1, `${page.url}#${id}`);
        assert.ok(own[0]?.text.startsWith(committee.name));
        assert.ok(page.byId.has(id), `${page.url}#${id} is no place`);
      }
    }
    assert.ok(clauses > 50);
  });

  test('several decisions are cited one by one, and a single one as its item', () => {
    const counts = { single: 0, several: 0 };
    for (const { committee, meeting, item } of site.items) {
      if (item.decisions.flatMap(({ clauses }) => clauses).some(({ number }) => number !== '')) continue;
      const page = site.byUrl.get(itemUrl(site.archive.site, committee.slug, meeting.key, item.address));
      assert.ok(page);
      assert.equal(listed(page).length, item.decisions.length > 1 ? item.decisions.length : 0, page.url);
      if (item.decisions.length > 1) counts.several += 1;
      else counts.single += item.decisions.length;
    }
    assert.ok(counts.single > 20 && counts.several > 2, JSON.stringify(counts));
  });
});

test('the register of decisions says of each clause’s number how it is cited', async () => {
  const { pages, layouts } = await sampleSite();
  const numbers = pages
    .filter(({ url }) => layouts.get(url) === 'decisions-year')
    .flatMap(page => byTag(page, 'a').filter(link => classesOf(link).includes('clauses__number')));
  assert.ok(numbers.length > 50);
  for (const link of numbers)
    assert.match(attribute(link, 'title') ?? '', /, \d+ \w+ \d{4}, minute \S+\(\w+\)$|, clause \w+$/);
});

describe('a minute number is an address', () => {
  const archive = archiveOf({
    'site.yaml': 'name: Tarn Council\nlanguage: en-GB\n',
    'council/committee.md': '---\nname: Council\nnumbering: per-year\n---\n',
    'council/2025-03-05.md': '## 12/24 Oak\n\nSo.\n\n## 13. Elm\n\nSo.\n',
    'council/2026-03-05.md': '## 13. Ash\n\nSo.\n',
  });

  test('which leads to the minute that alone bears it, also with a slash', async () => {
    const page = (await pagesOf(archive)).get('/minute/12-24/');
    assert.ok(page);
    const [refresh] = byTag(page, 'meta').filter(meta => attribute(meta, 'http-equiv') === 'refresh');
    assert.equal(refresh && attribute(refresh, 'content'), '0; url=../../council/2025-03-05/item-12-24/');
  });

  test('which lists the minutes that share it, newest first', async () => {
    const page = (await pagesOf(archive)).get('/minute/13/');
    assert.ok(page);
    const [main] = byTag(page, 'main');
    const links = byTag(page, 'a').filter(link => main && closestWithClass(link, 'record'));
    assert.deepEqual(
      links.map(link => [words(link), attribute(link, 'href')]),
      [
        ['13. Ash', '../../council/2026-03-05/item-13/'],
        ['13. Elm', '../../council/2025-03-05/item-13/'],
      ],
    );
  });
});
