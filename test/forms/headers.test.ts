// `_headers` as the hosts read it: each rule that matches an address adds its headers.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { headersFiles } from '../../scripts/forms/site/headers.ts';
import { sampleSite } from '../site/sample-site.ts';

interface Rule {
  readonly matches: RegExp;
  /** Headers of earlier rules that it takes away, as Cloudflare lets it. */
  readonly detached: readonly string[];
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** One line a path, below it one indented line a header. */
function parse(text: string): readonly Rule[] {
  const rules: { matches: RegExp; detached: string[]; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    const [, gone] = /^ {2}! ([\w-]+)$/.exec(line) ?? [];
    if (gone !== undefined) rules.at(-1)?.detached.push(gone);
    else if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (line.startsWith('/'))
      rules.push({
        matches: new RegExp(`^${line.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replace('*', '.*')}$`),
        detached: [],
        headers: [],
      });
    else assert.equal(line, '');
  }
  return rules;
}

const headersOf = (url: string, rules: readonly Rule[]): readonly (readonly [string, string])[] =>
  rules
    .filter(({ matches }) => matches.test(url))
    .reduce<readonly (readonly [string, string])[]>(
      (given, { detached, headers }) => [...given.filter(([name]) => !detached.includes(name)), ...headers],
      [],
    );

describe('_headers', () => {
  const [file] = headersFiles({ site: {} });
  const rules = parse(file?.text ?? '');
  let addresses: readonly string[];
  before(async () => {
    const { pages, files } = await sampleSite();
    addresses = [...pages.map(({ url }) => url), ...files];
  });

  test('keeps every file of the site under the policy', () => {
    assert.ok(addresses.length > 1000);
    for (const url of addresses) {
      const found = new Map(headersOf(url, rules));
      assert.match(found.get('Content-Security-Policy') ?? '', /^default-src 'self';.*frame-ancestors/, url);
      assert.equal(found.get('X-Content-Type-Options'), 'nosniff', url);
    }
  });

  test('lets any site show the pages made for that within its own, and no other page', () => {
    const framed = addresses.filter(url =>
      /frame-ancestors \*/.test(new Map(headersOf(url, rules)).get('Content-Security-Policy') ?? ''),
    );
    assert.ok(framed.includes('/cabinet/embed/'));
    assert.deepEqual(
      framed.filter(url => !/^\/[^/]+\/embed\/$/.test(url)),
      [],
    );
    for (const url of addresses)
      if (!framed.includes(url))
        assert.match(
          new Map(headersOf(url, rules)).get('Content-Security-Policy') ?? '',
          /frame-ancestors 'self'/,
        );
  });

  test('has no line that Netlify does not know where the site says that it stands there', () => {
    const [atNetlify] = headersFiles({ site: { host: 'netlify' } });
    assert.doesNotMatch(atNetlify?.text ?? '', /^ *!/m);
    assert.match(atNetlify?.text ?? '', /frame-ancestors \*/);
    assert.match(file?.text ?? '', /^ {2}! Content-Security-Policy$/m);
  });

  test('gives no file a header twice, because hosts would join the two', () => {
    for (const url of addresses) {
      const names = headersOf(url, rules).map(([name]) => name);
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
      assert.equal(new Map(headersOf(url, rules)).get('Content-Type'), type, url);
    }
  });

  test('says of no page and no paper how long it may be kept', () => {
    const kept = addresses.filter(url => headersOf(url, rules).some(([name]) => name === 'Cache-Control'));
    assert.ok(kept.length > 3);
    assert.deepEqual(
      kept.filter(url => !url.startsWith('/assets/') && !url.startsWith('/search/index/files/')),
      [],
    );
  });

  test('lets only files be kept for ever whose names change with what is in them', () => {
    const forEver = addresses.filter(url =>
      new Map(headersOf(url, rules)).get('Cache-Control')?.includes('immutable'),
    );
    assert.ok(forEver.length > 3);
    for (const url of forEver) assert.match(url, /^\/search\/index\/files\/\w\w\/\w{4}(\/t?\d+)?\.js$/);
  });

  test('stays below the hundred rules that a host reads', () =>
    assert.ok(rules.length > 5 && rules.length < 100));
});
