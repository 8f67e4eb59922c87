// The page that describes the open data, and the links to a meeting's own files.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { dataUrl, meetingUrl } from '../../scripts/model/url.ts';
import { DATA_LISTS } from '../../scripts/open-data/lists.ts';
import { en } from '../../scripts/words/en.ts';
import { attribute, byTag, type ParsedPage, textOf } from '../site/html.ts';
import { sampleSite } from '../site/sample-site.ts';
import type { Site } from '../site/site-in-memory.ts';

const linksOf = (page: ParsedPage): readonly string[] =>
  byTag(page, 'a').flatMap(a => attribute(a, 'href') ?? []);

describe('the page of open data', () => {
  let site: Site;
  let page: ParsedPage;
  before(async () => {
    site = await sampleSite();
    page = site.byUrl.get(dataUrl) ?? assert.fail('there is no such page');
  });

  test('links each list as JSON, as CSV and its schema, and says how many records it has', () => {
    const links = linksOf(page);
    const rows = byTag(page, 'tr').map(row => textOf(row).replace(/\s+/g, ' '));
    for (const { name } of DATA_LISTS) {
      const { title } = en.record.openData.lists[name];
      for (const href of [`${name}.json`, `${name}.csv`, `schemas/${name}.json`])
        assert.ok(links.includes(href), href);
      assert.ok(
        rows.some(row => new RegExp(`^ *${title} +[1-9]\\d* `).test(row)),
        title,
      );
    }
  });

  test('shows a record of each list, which is JSON', () => {
    const examples = byTag(page, 'pre').map(pre => JSON.parse(textOf(pre)));
    assert.equal(examples.length, DATA_LISTS.length);
    for (const { id } of examples) assert.match(id, /^https:\/\/minutes\.aldermere\.example\//);
  });

  test('is linked from the foot of every page, but for those that stand in a page of others', () => {
    const without = site.pages.filter(
      one =>
        one.url !== '/404.html' &&
        !one.url.endsWith('/embed/') &&
        !byTag(one, 'footer').some(footer => textOf(footer).includes('Open data')),
    );
    const redirects = without.filter(one =>
      byTag(one, 'meta').some(meta => attribute(meta, 'http-equiv') === 'refresh'),
    );
    assert.deepEqual(
      without.map(one => one.url),
      redirects.map(one => one.url),
    );
  });

  test('a meeting links its own files, and the clerk’s file only where it is published', () => {
    const filesAt = (committee: string, key: string): readonly string[] =>
      linksOf(site.byUrl.get(meetingUrl(committee, key)) ?? assert.fail(key)).filter(href =>
        /^minutes\./.test(href),
      );
    assert.deepEqual(filesAt('council', '2024-09-19'), ['minutes.txt', 'minutes.json', 'minutes.md']);
    // An appendix of this meeting was withdrawn.
    assert.deepEqual(filesAt('council', '2025-02-27'), ['minutes.txt', 'minutes.json']);
  });
});
