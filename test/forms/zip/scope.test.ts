import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type CopyScope, copyScopes } from '../../../scripts/forms/zip/scope.ts';
import { makeRegisters } from '../../../scripts/registers/registers.ts';
import { archiveOf } from '../../read/small-archive.ts';
import { sampleSite } from '../../site/sample-site.ts';

describe('a copy on disk', () => {
  let whole: CopyScope;
  let council: CopyScope;
  before(async () => {
    const { archive } = await sampleSite();
    const scopes = copyScopes(archive, makeRegisters(archive));
    const at = (url: string): CopyScope => scopes.find(one => one.url === url) ?? assert.fail(url);
    whole = at('/offline/aldermere-borough-council.zip');
    council = at('/council/council.zip');
  });
  const held = (scope: CopyScope, files: readonly string[]) => files.filter(file => scope.includes(file));

  const MINUTES = [
    ...['council/index.html', 'council/2025-02-27/index.html', 'council/2025-02-27/minutes.txt'],
    ...['council/2025-02-27/budget-2025-26.pdf', 'council/old/82/index.html'],
  ];
  const NEEDED = ['assets/minutebook.css', 'search/index.html', 'search/search.js'];
  const OF_SITE = [
    ...['index.html', 'planning/index.html', 'data/decisions.csv', 'feed.xml', 'search/index/root.js'],
    ...['sitemap-committee/index.html', 'mgAi.aspx/index.html'],
  ];

  test('of everything holds all pages, papers and data', () => {
    assert.deepEqual(held(whole, [...MINUTES, ...NEEDED, ...OF_SITE]), [...MINUTES, ...NEEDED, ...OF_SITE]);
  });

  test('of a committee holds what is its own, and what every page needs', () => {
    assert.deepEqual(held(council, [...MINUTES, ...NEEDED, ...OF_SITE]), [...MINUTES, ...NEEDED]);
  });

  test('leaves out what only hosts, browsers and search engines on the network use', () => {
    const files = [
      ...['_headers', '_redirects', '404.html', 'manifest.sha256', 'manifest.webmanifest', 'opensearch.xml'],
      ...['robots.txt', 'service-worker.js', 'sitemap.xml', 'sitemap-2.xml', 'council/offline.json'],
      ...['assets/offline/keep-offline.js', 'offline/index.html', 'offline/not-kept/index.html'],
    ];
    for (const scope of [whole, council]) assert.deepEqual(held(scope, files), []);
  });

  test('leaves out other copies', () => {
    const files = [
      ...['council/council.zip', 'offline/aldermere-borough-council.zip', 'council/2025/council-2025.html'],
      ...['council/2025/council-2025.epub', 'council/2025-02-27/council-2025-02-27.pdf'],
      ...['council/2025-02-27/council-2025-02-27-large-print.pdf'],
    ];
    for (const scope of [whole, council]) assert.deepEqual(held(scope, files), []);
  });
});

describe('the ZIP of a whole archive', () => {
  const copiesOf = (site: string, items: number): readonly string[] => {
    const minutes = Array.from({ length: items / 2 }, (_, at) => `## ${at + 1}. Shed\n`).join('\n');
    const archive = archiveOf({
      ...{ 'site.yaml': site, 'harbour/2026-01-05.md': minutes, 'parish/2026-01-05.md': minutes },
    });
    return copyScopes(archive, makeRegisters(archive)).map(({ url }) => url);
  };
  const OWN = ['/harbour/harbour.zip', '/parish/parish.zip'];

  test('is left out where it would be too large for the host, which the committees’ own are not', () => {
    const named = 'name: Fairlea\nhost: cloudflare-pages\n';
    assert.deepEqual(copiesOf(named, 3_900), ['/offline/fairlea.zip', ...OWN]);
    assert.deepEqual(copiesOf(named, 4_200), OWN);
  });

  test('is made at that size where the host sets no limit', () => {
    assert.deepEqual(copiesOf('name: Fairlea\n', 4_200), ['/offline/fairlea.zip', ...OWN]);
  });
});
