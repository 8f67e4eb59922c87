// Every word of every page comes from the catalogue: the site is made with a catalogue whose entries stand in brackets,
// of an archive in Greek, and no Latin letters may stand outside brackets.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import type { Page } from '../../scripts/pages/page.ts';
import { sitePages } from '../../scripts/pages/site-pages.ts';
import { patternsPage } from '../../scripts/preview/patterns/patterns-page.ts';
import { problemsPage } from '../../scripts/preview/problems-page.ts';
import { readingPages } from '../../scripts/preview/reading-page.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { renderPages } from '../pages/render-pages.ts';
import { archiveOf } from '../read/small-archive.ts';
import { BUSY_GREEK_ARCHIVE, GREEK_ARCHIVE } from './greek-archive.ts';

/** Names that are the same in every language, and dates, which the language's own rules write. */
const NAMES =
  /\b(?:JSON(?: Schema| Feed)?|CSV|HTML|EPUB|PDF|ZIP|TXT|XML|Markdown|Atom|iCalendar|Linux|Mac|Windows|PowerShell|Virtual Screen Reader|html-validate|axe-core|IBM Equal Access Checker|KB|MB|B|am|pm|Mon|Tue|Wed|Thu|Fri|Sat|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/g;

/** How minutes say things, as the Greek clerk had to write it. */
const MINUTES =
  /\b(?:Resolved|Recommended|Agreed|Declared|item 3|personal|Proposed by|seconded by|Vote|for|against|For|Against|Approved|Minutes of the meeting held on|(?<=\()(?:by|done)(?= \d))\b/g;

/** Laws and whom they name are no words of ours; they belong to one country each. */
const LAW =
  /Equality (?:and Human Rights Commission \(EHRC\)|Advisory and Support Service \(EASS\))|Public Sector Bodies \(Websites and Mobile Applications\) \(No\. 2\) Accessibility Regulations 2018|^Local Government (?:Act 1972|and Elections \(Wales\) Act 2021), .*$/g;

/** The code of minutes is a number, of letters too. */
const CODE = /\b(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}\b/g;

/** What stands outside brackets: of texts that run on from element to element, and of each attribute. */
function outside(html: string): readonly string[] {
  const body = html.replace(/<(script|style|code|pre)\b.*?<\/\1>/gs, '').replace(/<!doctype html>/i, '');
  const attributes = [
    ...body.matchAll(/\b(?:aria-label|title|alt|placeholder|data-label|data-shown)="([^"]*)"/g),
    ...body.matchAll(/<meta (?:name="description"|property="og:(?:title|description)") content="([^"]*)"/g),
  ].map(([, text = '']) => text);
  return [
    body.replace(/<title>.*?<\/title>/s, title => `${title}\n`).replace(/<[^>]*>/g, '\n'),
    ...attributes,
  ]
    .flatMap(text => unbracketed(text).split('\n'))
    .map(text =>
      text
        .replace(/&#?\w+;/g, ' ')
        .replace(/\S*[@/.]\S+/g, ' ')
        .replace(LAW, '')
        .replace(CODE, '')
        .replace(NAMES, '')
        .replace(MINUTES, ''),
    )
    .filter(text => /[A-Za-z]/.test(text))
    .map(text => text.trim());
}

function unbracketed(text: string): string {
  let depth = 0;
  let kept = '';
  for (const letter of text) {
    if (letter === '⟦') depth += 1;
    if (depth === 0) kept += letter;
    if (letter === '⟧') depth -= 1;
  }
  return kept;
}

/** Those that only a busy archive has. */
function partedPages(): readonly Page[] {
  const archive = archiveOf(BUSY_GREEK_ARCHIVE);
  const isParted = /^\/(?:actions|record|people\/[^/]+)\//;
  return sitePages(archive, makeRegisters(archive)).filter(({ url }) => isParted.test(url));
}

describe('with a catalogue in brackets', () => {
  let pages: readonly Page[];
  let rendered: readonly { readonly url: string; readonly content: string }[];

  before(async () => {
    const archive = archiveOf(GREEK_ARCHIVE);
    const problem = { rule: 'δ', level: 'error', file: 'δ.md', line: 3, message: 'Δ.', hint: 'Δ.' } as const;
    pages = [
      ...sitePages(archive, makeRegisters(archive)),
      ...partedPages(),
      problemsPage(archive, [problem]),
      ...readingPages(archive, () => 'Δ.'),
      patternsPage(archive, () => []),
    ];
    // What was read is told to clerks as messages are, in English; the parts of the design bear the names of their files.
    rendered = renderPages(
      pages.filter(({ layout }) => layout !== 'preview-reading' && layout !== 'preview-patterns'),
      new Map(),
    );
  });

  test('a page of every kind is looked at', () => {
    const kinds = readdirSync('layouts').filter(
      file => /\.njk$/.test(file) && !/^(?:base|copy)\./.test(file),
    );
    const seen = new Set(pages.map(({ layout }) => `${layout}.njk`));
    assert.deepEqual(
      kinds.filter(kind => !seen.has(kind)),
      [],
    );
  });

  test('no word stands outside it', () => {
    const found = rendered.flatMap(({ url, content }) => outside(content).map(text => ({ text, url })));
    const first = new Map(found.toReversed().map(({ text, url }) => [text, url]));
    assert.deepEqual([...first], [], 'put these words into scripts/words/en/');
  });

  test('a planted word is found, in a text and in an attribute', () => {
    const page = rendered[0]?.content ?? '';
    const known = outside(page);
    const foundIn = (planted: string): readonly string[] =>
      outside(planted).filter(text => !known.includes(text));
    assert.deepEqual(foundIn(page.replace('</main>', '<p>Latest minutes</p></main>')), ['Latest minutes']);
    assert.deepEqual(foundIn(page.replace('<main', '<nav aria-label="Years"></nav><main')), ['Years']);
  });
});
