// What holds for every page of the sample site, whatever its kind.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { meetingUrl } from '../../scripts/model/url.ts';
import { bundleStyleSheets } from '../../scripts/site/style-sheet.ts';
import { htmlOf } from '../html-of.ts';
import { absoluteLinks, deadLinks, linksOf } from './checks/links.ts';
import { foreignRequests, foreignStyles, inlineCode } from './checks/self-contained.ts';
import {
  gluedWords,
  headingFaults,
  missingLanguages,
  repeatedIds,
  strayValues,
  titleFaults,
} from './checks/structure.ts';
import { invalidHtml } from './checks/valid-html.ts';
import { parsePage } from './html.ts';
import { sampleSite, shown } from './sample-site.ts';
import type { Site } from './site-in-memory.ts';

const KILOBYTE = 1024;
const MARKUP_BUDGET = 12 * KILOBYTE;
const STYLE_BUDGET = 12 * KILOBYTE;

const assertNone = (faults: readonly string[]): void => assert.equal(faults.length, 0, shown(faults));

describe('every page of the sample site', () => {
  let site: Site;
  before(async () => {
    site = await sampleSite();
  });

  test('is made, and there are many', () => {
    assert.ok(site.pages.length > 500, `${site.pages.length} pages`);
    assert.ok(site.pages.flatMap(linksOf).length > 10_000);
    assert.equal(site.byUrl.size, site.pages.length, 'two pages have one address');
  });

  test('is rendered from every layout that a page can have', () => {
    const layouts = new Set(site.layouts.values());
    for (const kind of ['home', 'committee', 'meeting', 'item', 'report', 'not-found']) {
      assert.ok(layouts.has(kind), `no page is of the kind ${kind}`);
    }
  });

  test('links only to what is there', () => assertNone(deadLinks(site.pages, site.files)));

  test('links by relative addresses, but for the page that any address may show', () => {
    assertNone(absoluteLinks(site.pages, site.archive.site.url ?? 'https://'));
  });

  test('holds no script and no style of its own', () => assertNone(inlineCode(site.pages)));

  test('asks no other origin for anything', () => assertNone(foreignRequests(site.pages)));

  test('names its language', () => assertNone(missingLanguages(site.pages)));

  test('has a title of its own that ends with the publisher', () => {
    assertNone(titleFaults(site.pages, site.archive.site.name));
  });

  test('has one main heading and skips no level', () => assertNone(headingFaults(site.pages)));

  test('uses each id once', () => assertNone(repeatedIds(site.pages)));

  test('shows words where words should stand', () => assertNone(strayValues(site.pages)));

  test('lets no word run into the next', () => assertNone(gluedWords(site.pages)));

  test('is valid HTML', () => assertNone(invalidHtml(site.pages)));

  test('of a meeting wraps its words in less than 12 KB of markup', () => {
    const heavy = site.archive.committees.flatMap(({ meetings }) =>
      meetings.flatMap(meeting => {
        const url = meetingUrl(meeting.committee, meeting.key);
        const words = [meeting.preamble, ...meeting.items.map(item => item.body)].map(htmlOf).join('\n');
        const around = gzipSync(site.byUrl.get(url)?.content ?? '').length - gzipSync(words).length;
        return around > 0 && around < MARKUP_BUDGET ? [] : [`${url}: ${around} bytes`];
      }),
    );
    assertNone(heavy);
  });
});

describe('the style sheet', () => {
  test('takes less than 12 KB', () => {
    const bytes = gzipSync(bundleStyleSheets()).length;
    assert.ok(bytes > 0 && bytes < STYLE_BUDGET, `${bytes} bytes`);
  });

  test('asks no other origin for anything', () => {
    for (const css of [bundleStyleSheets(), readFileSync('assets/local.css', 'utf8')]) {
      assert.deepEqual(foreignStyles(css), []);
    }
  });

  test('that asks for a font elsewhere is found', () => {
    assert.deepEqual(
      foreignStyles('@import "https://a.example/x.css"; p { background: url(//b.example/y.png) }'),
      ['https://a.example/x.css', '//b.example/y.png'],
    );
    assert.deepEqual(
      foreignStyles('p { background: url("data:image/png;base64,AA==") } a { mask: url(../x.svg) }'),
      [],
    );
  });
});

// Each check must find its defect by name, else its silence above says nothing.
describe('a page with seeded defects', () => {
  const page = (url: string, content: string) => parsePage({ url, content });
  const sound = page(
    '/sound/',
    `<!doctype html>
<html lang="en"><head><title>Sound – Council</title><link rel="canonical" href="https://minutes.example/sound/"></head>
<body><main id="content"><h1>Sound</h1><h2 id="place">Place</h2><a href="#place">Place</a> <a href="../assets/a.css">File</a>
<a href="https://elsewhere.example/">Elsewhere</a> <a href="./">Here</a> <a href="../broken/#twice">There</a></main></body></html>`,
  );
  const broken = page(
    '/broken/',
    `<!doctype html>
<html><head><title>Sound – Council</title>
<link rel="stylesheet" href="https://cdn.example/a.css">
<meta http-equiv="refresh" content="9; url=../gone-by-redirect/">
<style>p { color: red }</style>
<script>alert(1)</script>
</head><body onload="go()">
<h1>Broken</h1>
<h3 id="twice">Skipped</h3>
<p id="twice" style="color: red">Again</p>
<a href="../nowhere/">Dead</a>
<a href="../sound">Dead without its slash</a>
<a href="../sound/#gone">No such place</a>
<a href="#gone-here">No such place here</a>
<a href="/sound/">Absolute</a>
<a href="https://minutes.example/sound/">Absolute too</a>
<a href=" java	script:alert(1)">Script</a>
<img src="//tracker.example/pixel.gif">
<h1></h1>
<p><div>Nested</div></p>
</body></html>`,
  );
  const pages = [sound, broken];
  const files = new Set(['/assets/a.css']);

  test('beside a sound one: the sound one has no fault', () => {
    assert.deepEqual(
      deadLinks([sound, broken], files).filter(fault => fault.startsWith('/sound/')),
      [],
    );
    assert.deepEqual(absoluteLinks([sound], 'https://minutes.example/'), []);
    assert.deepEqual(inlineCode([sound]), []);
    assert.deepEqual(foreignRequests([sound]), []);
    assert.deepEqual(missingLanguages([sound]), []);
    assert.deepEqual(titleFaults([sound], 'Council'), []);
    assert.deepEqual(headingFaults([sound]), []);
    assert.deepEqual(repeatedIds([sound]), []);
  });

  test('has its dead links found', () => {
    assert.deepEqual(deadLinks(pages, files), [
      '/broken/:4 leads to “../gone-by-redirect/”, where nothing stands',
      '/broken/:11 leads to “../nowhere/”, where nothing stands',
      '/broken/:12 leads to “../sound”, where nothing stands',
      '/broken/:13 leads to “../sound/#gone”, and that page has no such place',
      '/broken/:14 leads to “#gone-here”, and that page has no such place',
    ]);
  });

  test('has a link to a file that is not published found', () => {
    assert.deepEqual(deadLinks([sound, broken], new Set()).slice(0, 1), [
      '/sound/:3 leads to “../assets/a.css”, where nothing stands',
    ]);
  });

  test('has its absolute links found', () => {
    assert.deepEqual(absoluteLinks(pages, 'https://minutes.example/'), [
      '/broken/:15 is not relative: “/sound/”',
      '/broken/:16 is not relative: “https://minutes.example/sound/”',
      '/broken/:18 is not relative: “//tracker.example/pixel.gif”',
    ]);
  });

  test('has its scripts and styles found', () => {
    assert.deepEqual(inlineCode(pages), [
      '/broken/:5 has a style element',
      '/broken/:6 has an inline script',
      '/broken/:7 has an event handler, onload',
      '/broken/:10 has a style attribute',
      '/broken/:17 has a javascript: address',
    ]);
  });

  test('has its scripts found that call themselves data, but for the one kind that is', () => {
    const types = [
      'application/ld+json',
      'application/json',
      'application/ld+json;charset=utf-8',
      'module',
      '',
    ];
    const blocks = types.map(type => page('/data/', `<script type="${type}">{}</script>`));
    assert.deepEqual(
      blocks.map(block => inlineCode([block]).length),
      [0, 1, 1, 1, 1],
    );
  });

  test('has its requests to elsewhere found', () => {
    assert.deepEqual(foreignRequests(pages), [
      '/broken/:3 asks another origin for “https://cdn.example/a.css”',
      '/broken/:18 asks another origin for “//tracker.example/pixel.gif”',
    ]);
  });

  test('has its missing language found', () => {
    assert.deepEqual(missingLanguages(pages), ['/broken/ names no language']);
  });

  test('has its title found, if it is another page’s or names no publisher', () => {
    const twin = page('/twin/', '<title>Sound – Council</title>');
    const nameless = page('/nameless/', '<title>Nameless</title>');
    assert.deepEqual(titleFaults([sound, twin, nameless], 'Council'), [
      '/nameless/ has a title that does not end with the publisher: “Nameless”',
      '/twin/ has the title of /sound/: “Sound – Council”',
    ]);
  });

  test('has its headings found', () => {
    assert.deepEqual(headingFaults(pages), [
      '/broken/ has 2 main headings',
      '/broken/:9 skips a level: “Skipped”',
      '/broken/:19 is an empty heading',
    ]);
  });

  test('has its repeated id found', () => {
    assert.deepEqual(repeatedIds(pages), ['/broken/:10 repeats the id “twice”']);
  });

  test('has what are no words found', () => {
    const stray = page('/stray/', '<p>Resolved: [object Object]</p>');
    assert.deepEqual(strayValues([stray, page('/sound/', '<p>Resolved: to object</p>')]), [
      '/stray/ shows what are no words',
    ]);
  });

  test('has its glued words found', () => {
    const glued = page('/glued/', '<p>A paper<span>Withdrawn</span></p><p><a>One</a><a>Two</a></p>');
    const parted = page(
      '/parted/',
      '<p>A paper <span>Withdrawn</span></p><div class="prose"><p>un<a>seen</a></p></div>',
    );
    assert.deepEqual(gluedWords([glued, parted]), [
      '/glued/:1 runs into the word before it: “A paperWithdrawn”',
      '/glued/:1 runs into the word before it: “OneTwo”',
    ]);
  });

  test('has its invalid HTML found', () => {
    const rules = new Set(invalidHtml(pages).map(fault => / (\S+):/.exec(fault)?.[1]));
    for (const rule of ['no-dup-id', 'no-inline-style', 'element-required-attributes', 'wcag/h37']) {
      assert.ok(rules.has(rule), `${rule} is not among ${[...rules].join(', ')}`);
    }
  });
});
