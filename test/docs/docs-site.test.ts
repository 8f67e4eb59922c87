// The documentation as a site: all of it is there, can be reached, and leads nowhere where nothing is.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { documentUrl } from '../../scripts/docs/addresses.ts';
import { docsFiles } from '../../scripts/docs/docs-files.ts';
import { documentOf } from '../../scripts/docs/document.ts';
import { PARTS } from '../../scripts/docs/parts.ts';
import { htmlText } from '../../scripts/writers/escape.ts';
import { absoluteLinks, deadLinks, linksOf } from '../site/checks/links.ts';
import { foreignRequests, inlineCode } from '../site/checks/self-contained.ts';
import { headingFaults, repeatedIds, strayValues, titleFaults } from '../site/checks/structure.ts';
import { invalidHtml } from '../site/checks/valid-html.ts';
import { attribute, elementsOf, type ParsedPage, parsePage } from '../site/html.ts';
import { shown } from '../site/sample-site.ts';

const FILES = docsFiles();
const PAGES: readonly ParsedPage[] = FILES.flatMap(file =>
  'text' in file && /^\/[^/]+\.html$/.test(file.url)
    ? [parsePage({ url: file.url, content: file.text })]
    : [],
);
const DOCUMENTS = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/${file}`),
];

const assertNone = (faults: readonly string[]): void => assert.equal(faults.length, 0, shown(faults));

/** Where the links of a page lead that stand within an element of a class. */
const linksWithin = (page: ParsedPage | undefined, name: string): readonly string[] =>
  (page?.elements ?? [])
    .filter(element => attribute(element, 'class')?.split(' ').includes(name))
    .flatMap(elementsOf)
    .flatMap(element => (element.tagName === 'a' ? `/${attribute(element, 'href')}` : []));

const pageAt = (url: string): ParsedPage | undefined => PAGES.find(page => page.url === url);

/** Documents to which no part of the navigation leads. */
const unreached = (documents: readonly string[]): readonly string[] => {
  const parts = linksWithin(pageAt('/index.html'), 'site-nav');
  const listed = new Set(parts.flatMap(url => linksWithin(pageAt(url), 'matters')));
  return documents.filter(file => !listed.has(documentUrl(file)));
};

describe('the documentation', () => {
  test('has every document in a part of its navigation; scripts/docs/parts.ts lists them', () => {
    assert.ok(DOCUMENTS.length > 10);
    assert.deepEqual(unreached(DOCUMENTS), []);
    assert.deepEqual(unreached([...DOCUMENTS, 'docs/forgotten.md']), ['docs/forgotten.md']);
  });

  test('is for four kinds of readers, and has something for each', () => {
    assert.deepEqual(
      PARTS.map(({ title }) => title),
      ['For clerks', 'For web officers', 'For records officers', 'For developers'],
    );
    for (const { documents, title } of PARTS) {
      assert.ok(documents.length > 0, title);
      assert.equal(new Set(documents).size, documents.length, `${title} names a document twice`);
    }
  });

  test('links only to what is there, by names that need no server', () => {
    assert.ok(PAGES.flatMap(linksOf).length > 500);
    assertNone(deadLinks(PAGES, new Set(FILES.map(({ url }) => url))));
    assertNone(absoluteLinks(PAGES, 'https://minutebook.invalid'));
    const toFolders = PAGES.flatMap(linksOf).filter(({ written }) => /^[^:]*\/(?:#|$)/.test(written));
    assert.deepEqual(toFolders, []);
  });

  test('asks no other origin for anything, and holds no code or style in its pages', () => {
    const printed = FILES.flatMap(file =>
      'text' in file && file.url.endsWith('.html') ? [parsePage({ url: file.url, content: file.text })] : [],
    );
    assert.ok(printed.length > PAGES.length, 'the card to print is among them');
    assertNone(inlineCode(printed));
    assertNone(foreignRequests(printed));
  });

  test('is sound HTML, with a title for each page and a place for each heading', () => {
    assertNone(invalidHtml(PAGES));
    assertNone(titleFaults(PAGES, 'Minute Book'));
    assertNone(headingFaults(PAGES));
    assertNone(repeatedIds(PAGES));
    assertNone(strayValues(PAGES));
    for (const { url, elements } of PAGES)
      for (const element of elements)
        if (/^h[2-6]$/.test(element.tagName)) assert.ok(attribute(element, 'id'), url);
  });

  test('shows each example to the letter', () => {
    const examples = DOCUMENTS.flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/^(`{3,})\w*\n(.*?)^\1$/gms)].map(([, , text = '']) => ({
        file,
        text,
      })),
    );
    assert.ok(examples.length > 100);
    const lost = examples.filter(
      ({ file, text }) => !pageAt(documentUrl(file))?.content.includes(htmlText(text)),
    );
    assert.deepEqual(lost, []);
  });

  test('begins with a picture of the sample that is small, and said in words; npm run picture makes it anew', () => {
    const picture = pageAt('/index.html')?.elements.find(({ tagName }) => tagName === 'img');
    assert.ok(picture);
    assert.ok((attribute(picture, 'alt') ?? '').split(' ').length > 10);
    const file = FILES.find(({ url }) => url === `/${attribute(picture, 'src')}`);
    assert.ok(file && 'bytes' in file && file.bytes.length < 100_000);
  });

  test('can be searched section by section, and without a script be read', () => {
    const found = new Set(linksWithin(pageAt('/search.html'), 'matters'));
    for (const file of DOCUMENTS) {
      const url = documentUrl(file);
      assert.ok(found.has(url), url);
      for (const heading of pageAt(url)?.elements ?? [])
        if (/^h[2-6]$/.test(heading.tagName)) assert.ok(found.has(`${url}#${attribute(heading, 'id')}`));
    }
    assert.ok(found.size > 100);
  });
});

describe('a link of a document', () => {
  const link = (href: string) =>
    JSON.stringify(
      documentOf('docs/a.md', `# A\n\n[there](${href})\n`, new Set(['docs/a.md', 'docs/b.md', 'README.md']))
        .body,
    );

  test('to another document leads to its page, to the heading that it names', () => {
    assert.match(link('b.md#what-is-there'), /"url":"\/b\.html#what-is-there"/);
    assert.match(link('../README.md'), /"url":"\/index\.html"/);
  });

  test('to another file leads to a copy of it', () =>
    assert.match(link('../LICENSE'), /"url":"\/files\/LICENSE\.txt"/));

  test('to a folder is its words, since no page shows one', () =>
    assert.doesNotMatch(link('../layouts/'), /"type":"link"/));

  test('that leads nowhere stops the build, with the line where it stands', () => {
    assert.throws(() => link('gone.md'), /^Error: docs\/a\.md:3 leads to gone\.md, where no file is\.$/);
  });
});
