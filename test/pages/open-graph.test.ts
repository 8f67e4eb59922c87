// What a shared link shows, and what a browser needs for its tab and a home screen.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archiveOf } from '../read/small-archive.ts';
import { attribute, byTag, type ParsedPage } from '../site/html.ts';
import { sampleSite } from '../site/sample-site.ts';
import { pagesOf } from './data-blocks.ts';

const openGraph = (page: ParsedPage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    byTag(page, 'meta').flatMap(meta => {
      const property = attribute(meta, 'property');
      return property === undefined ? [] : [[property, attribute(meta, 'content') ?? '']];
    }),
  );

const COUNCIL = {
  'site.yaml': 'name: Tarn Council\nlanguage: en-GB\nurl: https://tarn.example/minutes/\n',
  'council/2026-03-05.md': '## 1. Oak & "ash" <b>\n\nResolved: That the oak be felled.\n',
};

const pageOf = async (files: Readonly<Record<string, string>>, url: string): Promise<ParsedPage> => {
  const page = (await pagesOf(archiveOf(files))).get(url);
  assert.ok(page, url);
  return page;
};

describe('a shared link', () => {
  test('to an item shows its title, what was decided, and who publishes it', async () => {
    assert.deepEqual(openGraph(await pageOf(COUNCIL, '/council/2026-03-05/item-1/')), {
      'og:title': '1. Oak & "ash" <b> – Council, 5 March 2026',
      'og:description': 'Resolved: That the oak be felled.',
      'og:type': 'article',
      'og:url': 'https://tarn.example/minutes/council/2026-03-05/item-1/',
      'og:site_name': 'Tarn Council',
      'og:locale': 'en_GB',
    });
  });

  test('has no address where the site has none, and no country where the language names none', async () => {
    const files = { ...COUNCIL, 'site.yaml': 'name: Tarn Council\nlanguage: cy\n' };
    const shown = openGraph(await pageOf(files, '/council/'));
    assert.deepEqual(
      [shown['og:url'], shown['og:locale'], shown['og:type']],
      [undefined, undefined, 'website'],
    );
  });

  test('is in the language of the minutes', async () => {
    const files = {
      ...COUNCIL,
      'council/2026-03-05.md': '---\nlang: sr-Latn-RS\n---\n\n## 1. Hrast\n\nDa.\n',
    };
    assert.equal(openGraph(await pageOf(files, '/council/2026-03-05/'))['og:locale'], 'sr_RS');
  });

  test('to any page of the sample has a title and a kind, and where it is canonical', async () => {
    const { pages, layouts } = await sampleSite();
    const without = ['old-address', 'not-found', 'not-kept'];
    for (const page of pages) {
      const shown = openGraph(page);
      const canonical = byTag(page, 'link').find(link => attribute(link, 'rel') === 'canonical');
      assert.ok(shown['og:title'], page.url);
      assert.match(shown['og:type'] ?? '', /^(?:website|article)$/);
      assert.equal(shown['og:url'], canonical && attribute(canonical, 'href'), page.url);
      assert.equal(canonical === undefined, without.includes(layouts.get(page.url) ?? ''), page.url);
    }
  });
});

test('every page names its icons and the web manifest by a relative address', async () => {
  const page = await pageOf(COUNCIL, '/council/2026-03-05/');
  const href = (rel: string): string | undefined =>
    byTag(page, 'link').flatMap(link =>
      attribute(link, 'rel') === rel ? (attribute(link, 'href') ?? '') : [],
    )[0];
  assert.equal(href('icon'), '../../assets/icons/icon.svg');
  assert.equal(href('apple-touch-icon'), '../../assets/icons/icon-192.png');
  assert.equal(href('manifest'), '../../manifest.webmanifest');
});
