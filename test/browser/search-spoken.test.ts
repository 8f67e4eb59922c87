// What a screen reader says of the search page in its states. The states are those of a real browser, read by
// @guidepup/virtual-screen-reader; what is expected stands in search-spoken.txt (UPDATE=1 writes it anew).

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { JSDOM } from 'jsdom';
import type { Browser } from 'playwright-core';
import { buildSite } from '../../scripts/site/build.ts';
import { SAMPLE_TODAY } from '../site/sample-site.ts';
import { launchBrowser } from './browser.ts';
import { told, visit } from './search-site.ts';
import { type Server, serveFolder } from './server.ts';

const EXPECTED = 'test/browser/search-spoken.txt';

const FILES = {
  'site.yaml': 'name: Bridge Board\nlanguage: en-GB\ntimezone: Europe/London\n',
  'board/committee.md': '---\nname: Board\n---\n',
  'board/2026-03-05.md':
    '---\nstatus: approved\n---\n\n## 1. Lanterns\n\nThe lanterns burn paraffin.\n\n**Resolved:** to mend the lanterns.\n\n## 2. Tolls\n\nThe tolls were noted.\n',
  'board/2026-06-04.md': '---\nstatus: draft\n---\n\n## 1. Lanterns mended\n\nThe lanterns are lit.\n',
};

const STATES = [
  ['nothing typed', '', /^$/],
  ['two results', '?q=lanterns', /^2 results/],
  ['an answer', '?q=board', /^1 answer /],
  ['nothing found', '?q=xyzzyplugh', /^No results/],
] as const;

let folder: string;
let server: Server;
let browser: Browser;
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'minutebook-spoken-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, 'content', file)), { recursive: true });
    writeFileSync(path.join(folder, 'content', file), text);
  }
  const output = path.join(folder, 'site');
  const { built, problems } = await buildSite({
    content: path.join(folder, 'content'),
    output,
    today: SAMPLE_TODAY,
  });
  assert.ok(built, JSON.stringify(problems));
  browser = await launchBrowser();
  server = await serveFolder(output, '/');
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

/** Puts the page's objects where the reader looks for them: it is made for the browser. */
function openForReading(html: string) {
  const { window } = new JSDOM(
    html.replace(/<body>[\s\S]*?(<main)/, '<body>$1').replace(/<footer[\s\S]*<\/footer>/, ''),
    { url: 'http://localhost/', pretendToBeVisual: true },
  );
  const names = [
    'window',
    'document',
    'Node',
    'Element',
    'HTMLElement',
    'MutationObserver',
    'getComputedStyle',
    'NodeFilter',
    'Event',
    'KeyboardEvent',
    'MouseEvent',
    'Text',
  ];
  for (const name of names)
    Object.defineProperty(globalThis, name, {
      value: name === 'window' ? window : window[name],
      configurable: true,
      writable: true,
    });
  // jsdom has none of it; the ids of our pages need no escape.
  Object.defineProperty(globalThis, 'CSS', { value: { escape: (id: string) => id }, configurable: true });
  return window.document.body;
}

async function spoken(html: string): Promise<readonly string[]> {
  const container = openForReading(html);
  const { virtual } = await import('@guidepup/virtual-screen-reader');
  await virtual.start({ container });
  for (let step = 0; step < 500 && (await virtual.lastSpokenPhrase()) !== 'end of document'; step += 1)
    await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases;
}

describe('a screen reader', () => {
  test('is told each state of the search page as it is expected to be', async () => {
    const parts: string[] = [];
    for (const [state, query, words] of STATES) {
      const { page, context } = await visit(browser, { viewport: { width: 360, height: 740 } });
      await page.goto(`${server.home}search/${query}`);
      await told(page, words);
      if (query === '?q=lanterns') await page.locator('mark').first().waitFor();
      const phrases = await spoken(await page.content());
      assert.equal(phrases.at(-1), 'end of document');
      parts.push(`# ${state}\n\n${phrases.join('\n')}\n`);
      await context.close();
    }
    const all = parts.join('\n');
    if (process.env['UPDATE'] === '1') writeFileSync(EXPECTED, all);
    assert.equal(all, readFileSync(EXPECTED, 'utf8'));
  });
});
