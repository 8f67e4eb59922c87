// The sitemap is read by xmllint, which we did not write, and held against the protocol.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { validateXML } from 'xmllint-wasm';
import { chunksOf, type PublishedFile } from '../../scripts/files/published-file.ts';
import { robotsFiles } from '../../scripts/forms/site/robots.ts';
import { sitemapFiles } from '../../scripts/forms/site/sitemap.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import { lastingUrls, sitePages } from '../../scripts/pages/site-pages.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf, TODAY } from '../read/small-archive.ts';
import { sampleSite } from '../site/sample-site.ts';

// https://www.sitemaps.org/protocol.html, as far as an element's place and form go.
const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"
  targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
  <xs:simpleType name="address">
    <xs:restriction base="xs:anyURI"><xs:pattern value="https?://[!-~]+"/><xs:maxLength value="2047"/></xs:restriction>
  </xs:simpleType>
  <xs:complexType name="entry">
    <xs:sequence>
      <xs:element name="loc" type="s:address"/>
      <xs:element name="lastmod" type="xs:date" minOccurs="0"/>
    </xs:sequence>
  </xs:complexType>
  <xs:element name="urlset">
    <xs:complexType><xs:sequence><xs:element name="url" type="s:entry" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
    <xs:unique name="once"><xs:selector xpath="s:url"/><xs:field xpath="s:loc"/></xs:unique>
  </xs:element>
  <xs:element name="sitemapindex">
    <xs:complexType><xs:sequence><xs:element name="sitemap" type="s:entry" maxOccurs="50000"/></xs:sequence></xs:complexType>
  </xs:element>
</xs:schema>`;

async function faultsOf(...files: readonly { readonly url: string; readonly text: string }[]) {
  const { errors } = await validateXML({
    xml: files.map(({ url, text }) => ({ fileName: url.slice(1), contents: text })),
    schema: SCHEMA,
    maxMemoryPages: 8192,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

const textOf = (file: PublishedFile): string => {
  assert.ok(!('source' in file) && !('bytes' in file));
  return [...chunksOf(file)].join('');
};

function sitemapsOf(archive: Archive, pages?: readonly string[]) {
  const registers = makeRegisters(archive);
  const wanted = pages ?? lastingUrls(sitePages(archive, registers));
  return [...sitemapFiles(archive, registers, wanted)].map(file => ({ url: file.url, text: textOf(file) }));
}

/** Address => day of the last change, or undefined. */
const entriesOf = (text: string): ReadonlyMap<string, string | undefined> =>
  new Map(
    [...text.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(([, loc = '', day]) => [
      loc,
      day,
    ]),
  );

const SITE = 'name: Tarn Council\nurl: https://tarn.example/minutes/\n';
const BASE = 'https://tarn.example/minutes';
const COUNCIL = {
  'site.yaml': SITE,
  'council/2026-02-05.md': '---\npublished: 2026-02-12\nold-addresses: [old/82]\n---\n\n## 1. Oak\n\nSo.\n',
  'council/2026-03-05/minutes.md':
    '---\npublished: 2026-03-12\ncorrections:\n  - { item: 2, from: a, to: b, by: "2026-06-05, minute 4" }\n---\n\n## 2. Elm\n\nIt is a tree.\n\n## 3. Minutes\n\nApproves: 2026-02-05\n\nSo.\n',
  'council/2026-03-05/survey.md': '---\npublished: 2026-02-26\n---\n\n# Survey\n\nMany.\n',
  'council/2026-12-05.md': '## 1. Yew\n\nTo consider it.\n',
  'council/2026-12-06.md': '---\npublished: 2026-11-20\n---\n\n## 1. Yew\n\nTo consider it.\n',
};

describe('the sitemap', () => {
  test('is valid, and names every page of the sample site but redirects, old addresses and the pages for what is not found or not kept', async () => {
    const { archive, pages, layouts } = await sampleSite();
    const [sitemap, ...others] = sitemapsOf(archive);
    assert.ok(sitemap && others.length === 0);
    assert.equal(sitemap.url, '/sitemap.xml');
    assert.deepEqual(await faultsOf(sitemap), []);
    const kinds = (kind: string): readonly string[] =>
      pages.map(({ url }) => url).filter(url => layouts.get(url) === kind);
    assert.ok(
      kinds('redirect').length > 2 && kinds('old-address').length > 2 && kinds('not-found').length === 1,
    );
    const left = new Set(
      ['redirect', 'next', 'embed', 'old-address', 'not-found', 'not-kept'].flatMap(kinds),
    );
    assert.deepEqual(
      [...entriesOf(sitemap.text).keys()].sort(),
      pages
        .filter(({ url }) => !left.has(url))
        .map(({ url }) => new URL(url, archive.site.url).href)
        .sort(),
    );
  });

  test('says when minutes last changed: published, approved or corrected', () => {
    const [{ text } = { text: '' }] = sitemapsOf(archiveOf(COUNCIL));
    const changes = entriesOf(text);
    assert.equal(changes.get(`${BASE}/council/2026-02-05/`), '2026-03-05');
    assert.equal(changes.get(`${BASE}/council/2026-02-05/item-1/`), '2026-03-05');
    assert.equal(changes.get(`${BASE}/council/2026-03-05/`), '2026-06-05');
    assert.equal(changes.get(`${BASE}/council/2026-03-05/survey/`), '2026-02-26');
    assert.equal(changes.get(`${BASE}/council/2026-12-06/`), '2026-11-20');
  });

  test('says no such day of a register, nor one that is still to come', () => {
    const [{ text } = { text: '' }] = sitemapsOf(archiveOf(COUNCIL));
    const changes = entriesOf(text);
    for (const page of [
      '/',
      '/council/',
      '/decisions/',
      '/council/2026-12-05/',
      '/council/2026-12-05/item-1/',
    ]) {
      assert.ok(changes.has(BASE + page), page);
      assert.equal(changes.get(BASE + page), undefined, page);
    }
    for (const day of changes.values()) assert.ok(day === undefined || day <= TODAY);
  });

  test('is there only where the site’s address is known', () => {
    assert.deepEqual(sitemapsOf(archiveOf({ ...COUNCIL, 'site.yaml': 'name: Tarn Council\n' })), []);
  });

  test('of more than 50,000 pages is an index of parts, none of which holds more', async () => {
    const pages = Array.from({ length: 100_001 }, (_, index) => `/council/${index}/`);
    const [first, second, third, index] = sitemapsOf(archiveOf(COUNCIL), pages);
    assert.ok(first && second && third && index);
    assert.deepEqual(await faultsOf(first, second, third, index), []);
    assert.deepEqual(
      [first, second, third].map(({ text }) => entriesOf(text).size),
      [50_000, 50_000, 1],
    );
    assert.equal(index.url, '/sitemap.xml');
    assert.deepEqual(
      [...entriesOf(index.text).keys()],
      [first, second, third].map(({ url }) => BASE + url),
    );
    const whole = sitemapsOf(archiveOf(COUNCIL), pages.slice(0, 50_000));
    assert.deepEqual(
      whole.map(({ url }) => url),
      ['/sitemap.xml'],
    );
  });

  test('writes letters beyond ASCII as bytes, and signs that mean something in XML as text', async () => {
    const [sitemap] = sitemapsOf(archiveOf(COUNCIL), ['/rat/2026-02-05/bäume/', '/council/a&b/']);
    assert.ok(sitemap);
    assert.deepEqual(await faultsOf(sitemap), []);
    assert.deepEqual(
      [...entriesOf(sitemap.text).keys()],
      [`${BASE}/rat/2026-02-05/b%C3%A4ume/`, `${BASE}/council/a&amp;b/`],
    );
  });

  test('with a planted fault is found', async () => {
    const [whole] = sitemapsOf(archiveOf(COUNCIL));
    assert.ok(whole);
    for (const [found, planted] of [
      ['<lastmod>2026', '<lastmod>26'],
      ['<loc>https:', '<loc>'],
      ['<url>', '<url><loc>https://tarn.example/</loc>'],
      ['</urlset>', `<url><loc>${BASE}/council/</loc></url></urlset>`],
      ['council', 'a & b'],
    ] as const) {
      const text = whole.text.replace(found, planted);
      assert.notEqual(text, whole.text);
      assert.notDeepEqual(await faultsOf({ ...whole, text }), [], planted);
    }
  });
});

describe('robots.txt', () => {
  const robotsOf = (site: string): string | undefined => {
    const [file] = robotsFiles(archiveOf({ 'site.yaml': site }));
    return file?.text;
  };

  test('lets everything be read, and names the sitemap', () => {
    assert.equal(robotsOf(SITE), `User-agent: *\nAllow: /\n\nSitemap: ${BASE}/sitemap.xml\n`);
  });

  test('names no sitemap where there is none', () => {
    assert.equal(robotsOf('name: Tarn Council\n'), 'User-agent: *\nAllow: /\n');
  });
});

test('the sitemap is the same in every time zone', () => {
  const { TZ } = process.env;
  const inZone = (zone: string): string => {
    process.env['TZ'] = zone;
    return sitemapsOf(readArchive('content', { today: TODAY }).archive)
      .map(({ text }) => text)
      .join();
  };
  try {
    const auckland = inZone('Pacific/Auckland');
    assert.equal(new Date(2026, 0, 1).getTimezoneOffset(), -780);
    assert.equal(inZone('America/Los_Angeles'), auckland);
    assert.equal(new Date(2026, 0, 1).getTimezoneOffset(), 480);
  } finally {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  }
});
