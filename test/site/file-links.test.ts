// `links: files`: a site that is opened from a folder, where only a file has a page.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'parse5';
import { withFileLinks } from '../../scripts/site/file-links.ts';
import { readFiles } from '../read/small-archive.ts';
import { attribute, elementsOf } from './html.ts';
import { sampleSite } from './sample-site.ts';

const linked = (href: string, url = '/council/2026-03-05/'): string =>
  withFileLinks(`<a href="${href}">x</a>`, url);

describe('a link names a file', () => {
  for (const [href, expected] of [
    ['../../', '../../index.html'],
    ['../', '../index.html'],
    ['item-2/', 'item-2/index.html'],
    [
      '../../decisions/2026/?kind=resolved#planning',
      '../../decisions/2026/index.html?kind=resolved#planning',
    ],
    ['report.pdf', 'report.pdf'],
    ['../../feed.xml', '../../feed.xml'],
    ['#item-2', '#item-2'],
    ['https://example.org/a/', 'https://example.org/a/'],
    ['mailto:clerk@example.org', 'mailto:clerk@example.org'],
    ['webcal://example.org/calendar.ics', 'webcal://example.org/calendar.ics'],
  ] as const)
    test(`${href} is ${expected}`, () => {
      assert.equal(linked(href), `<a href="${expected}">x</a>`);
    });

  test('also where a form leads, and a page that only leads on', () => {
    assert.match(
      withFileLinks('<form action="../search/"></form>', '/council/'),
      /action="\.\.\/search\/index\.html"/,
    );
    assert.match(
      withFileLinks('<meta http-equiv="refresh" content="0; url=../2026-12-10/">', '/council/next/'),
      /url=\.\.\/2026-12-10\/index\.html"/,
    );
  });

  test('but on the page for what is not found, which a server alone shows', () => {
    assert.equal(linked('/minutes/', '/404.html'), '<a href="/minutes/">x</a>');
  });
});

test('no page of the sample is left with a link to a folder, and none loses a link', async () => {
  const { pages } = await sampleSite();
  let count = 0;
  for (const { url, content } of pages) {
    if (url === '/404.html') continue;
    const before = elementsOf(parse(content)).filter(({ tagName }) => tagName === 'a');
    const after = elementsOf(parse(withFileLinks(content, url))).filter(({ tagName }) => tagName === 'a');
    assert.equal(after.length, before.length, url);
    for (const link of after) {
      const href = attribute(link, 'href') ?? '';
      if (/^[a-z]+:|^#/i.test(href)) continue;
      count += 1;
      const [path = ''] = href.split(/[?#]/);
      assert.ok(path === '' || /\.[a-z0-9]+$/i.test(path), `${url}: ${href}`);
    }
  }
  assert.ok(count > 10_000);
});

test('`links:` is said by one of two words, and folders are the rule', () => {
  const linksOf = (text: string) => readFiles({ 'site.yaml': text }).archive.site.links;
  assert.equal(linksOf('links: files\n'), 'files');
  assert.equal(linksOf('links: folders\n'), undefined);
  assert.equal(linksOf('name: Tarn\n'), undefined);
  const { problems } = readFiles({ 'site.yaml': 'links: pages\n' });
  assert.match(problems.map(({ message, hint }) => `${message} ${hint}`).join('\n'), /folders, files/);
});
