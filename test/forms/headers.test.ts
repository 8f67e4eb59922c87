// What `_headers` says to the hosts that read it.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { CONTENT_POLICY, FRAMED_POLICY, headersFiles } from '../../scripts/forms/site/headers.ts';
import { sampleSite } from '../site/sample-site.ts';
import { asCloudflare, asNetlify } from './read-headers.ts';

describe('_headers', () => {
  const [file] = headersFiles({ site: {} });
  const text = file?.text ?? '';
  const headersOf = asCloudflare(text);
  let addresses: readonly string[];
  before(async () => {
    const { pages, files } = await sampleSite();
    addresses = [...pages.map(({ url }) => url), ...files];
  });

  test('keeps every file of the site under the policy', () => {
    assert.ok(addresses.length > 1000);
    for (const url of addresses) {
      const found = new Map(headersOf(url));
      assert.match(found.get('Content-Security-Policy') ?? '', /^default-src 'self';.*frame-ancestors/, url);
      assert.equal(found.get('X-Content-Type-Options'), 'nosniff', url);
    }
  });

  for (const [host, read, site] of [
    ['Cloudflare', asCloudflare, {}],
    ['Netlify', asNetlify, {}],
    ['Netlify, of which the site knows', asNetlify, { host: 'netlify' }],
  ] as const)
    test(`lets any site show the pages made for that within its own, and no other page (${host})`, () => {
      const [own] = headersFiles({ site });
      const policyOf = read(own?.text ?? '');
      const policies = (url: string): readonly string[] =>
        policyOf(url).flatMap(([name, value]) => (name === 'Content-Security-Policy' ? [value] : []));
      const framed = addresses.filter(url => /^\/[^/]+\/embed\/$/.test(url));
      assert.ok(framed.includes('/cabinet/embed/'));
      for (const url of addresses)
        assert.deepEqual(policies(url), [framed.includes(url) ? FRAMED_POLICY : CONTENT_POLICY], url);
    });

  test('has no line that Netlify does not know where the site says that it stands there', () => {
    const [atNetlify] = headersFiles({ site: { host: 'netlify' } });
    assert.doesNotMatch(atNetlify?.text ?? '', /^ *!/m);
    assert.match(text, /^ {2}! Content-Security-Policy$/m);
  });

  test('gives no file a header twice, because hosts would join the two', () => {
    for (const url of addresses) {
      const names = headersOf(url).map(([name]) => name);
      assert.equal(new Set(names).size, names.length, `${url}: ${names.join(', ')}`);
    }
  });

  test('names the types that servers guess wrongly', () => {
    for (const [url, type] of [
      ['/feed.xml', 'application/atom+xml; charset=utf-8'],
      ['/council/feed.xml', 'application/atom+xml; charset=utf-8'],
      ['/decisions/feed.json', 'application/feed+json; charset=utf-8'],
      ['/calendar.ics', 'text/calendar; charset=utf-8'],
      ['/council/calendar.ics', 'text/calendar; charset=utf-8'],
      ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['/data/decisions.csv', 'text/csv; charset=utf-8'],
      ['/council/2025-02-27/minutes.txt', 'text/plain; charset=utf-8'],
    ] as const) {
      assert.ok(addresses.includes(url), `${url} is not in the sample`);
      assert.equal(new Map(headersOf(url)).get('Content-Type'), type, url);
    }
  });

  test('says of no page and no paper how long it may be kept', () => {
    const kept = addresses.filter(url => headersOf(url).some(([name]) => name === 'Cache-Control'));
    assert.ok(kept.length > 3);
    assert.deepEqual(
      kept.filter(url => !url.startsWith('/assets/') && !url.startsWith('/search/index/files/')),
      [],
    );
  });

  test('lets only files be kept for ever whose names change with what is in them', () => {
    const forEver = addresses.filter(url =>
      new Map(headersOf(url)).get('Cache-Control')?.includes('immutable'),
    );
    assert.ok(forEver.length > 3);
    for (const url of forEver) assert.match(url, /^\/search\/index\/files\/\w\w\/\w{4}(\/t?\d+)?\.js$/);
  });

  test('stays below the hundred rules that a host reads', () => {
    const rules = text.match(/^\//gm)?.length ?? 0;
    assert.ok(rules > 5 && rules < 100);
  });
});
