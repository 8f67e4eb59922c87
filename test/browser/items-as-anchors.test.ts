// A site whose items stand on their meeting's page, in a real browser: addresses open at the item.

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { buildSite } from '../../scripts/site/build.ts';
import { scratchFolder, writeFiles } from '../site/command-line.ts';
import { launchBrowser } from './browser.ts';
import { type Server, serveFolder } from './server.ts';

const LONG = 'Nobody said anything that had to be minuted.\n\n'.repeat(60);
const FILES = {
  'site.yaml':
    'name: Tarn\nlanguage: en-GB\ntimezone: Europe/London\nurl: https://tarn.example/archive/\nitems: anchors\n',
  'ferry/committee.md': '---\nname: Ferry Committee\nold-addresses: [boats]\n---\n',
  'ferry/2024-05-14.md': `## 31. Apologies\n\n${LONG}\n\n## 32. Night boat\n\nThe lantern was mended.\n\n**Resolved:** That the boat sail at night.\n\n${LONG}`,
  'ferry/2024-06-11.md': '## 33. Jetty\n\nThe lantern again.\n',
};

let remove: () => void;
let server: Server;
let browser: Browser;
let page: Page;

before(async () => {
  const scratch = scratchFolder();
  ({ remove } = scratch);
  const content = path.join(scratch.folder, 'content');
  const output = path.join(scratch.folder, 'site');
  writeFiles(content, FILES);
  browser = await launchBrowser();
  const { built, problems } = await buildSite({ content, output, today: '2026-11-21', copies: false });
  assert.ok(built, JSON.stringify(problems));
  server = await serveFolder(output, '/archive/');
  page = await browser.newPage();
});

after(async () => {
  await browser?.close();
  await server?.close();
  remove?.();
});

/** The heading of the item is in sight, and nothing above it that would be read first. */
async function isInSight(id: string): Promise<boolean> {
  await page.waitForFunction(() => document.readyState === 'complete');
  await page.waitForTimeout(100);
  return page.evaluate(name => {
    const top = document.getElementById(name)?.getBoundingClientRect().top ?? -1;
    return window.scrollY > 0 && top > -5 && top < window.innerHeight;
  }, id);
}

for (const [what, asked, hash] of [
  ['the address of an item', 'ferry/2024-05-14/#item-32', '#item-32'],
  ['the address that it had as a page', 'ferry/2024-05-14/item-32/', '#item-32'],
  ['that address without its last slash', 'ferry/2024-05-14/item-32', '#item-32'],
  [
    'the address of a decision on that page',
    'ferry/2024-05-14/item-32/#item-32-decision-1',
    '#item-32-decision-1',
  ],
  ['an address of the committee as it was called before', 'boats/2024-05-14/item-32/', '#item-32'],
  ['a minute number', 'minute/32/', '#item-32'],
] as const)
  test(`${what} opens the meeting at the item`, async () => {
    await page.goto('about:blank');
    await page.goto(server.home + asked);
    await page.waitForURL(url => url.pathname === '/archive/ferry/2024-05-14/' && url.hash === hash, {
      timeout: 10_000,
    });
    assert.ok(await isInSight(hash.slice(1)));
  });

test('a number that nothing bears leaves its reader at the list of numbers, with nothing asked in a circle', async () => {
  await page.goto(`${server.home}minute/99/`);
  await page.waitForURL(url => url.pathname === '/archive/minute/');
  await page.waitForTimeout(200);
  assert.equal(new URL(page.url()).hash, '#number-99');
});

test('a result of the search leads to the word in its item, not to the first of the page', async () => {
  await page.goto(`${server.home}search/?q=lantern+mended`);
  const result = page.locator('.results__list li a').first();
  await result.waitFor();
  await page.waitForFunction(() =>
    document.querySelector<HTMLAnchorElement>('.results__list li a')?.hash.startsWith('#found='),
  );
  await result.click();
  await page.waitForURL(url => url.pathname === '/archive/ferry/2024-05-14/');
  await page.waitForSelector('mark.found--current');
  const item = await page
    .locator('mark.found--current')
    .evaluate(mark => mark.closest('article')?.querySelector('h2')?.id);
  assert.equal(item, 'item-32');
});

test('without scripts the page for what is not found says where the item is', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${server.home}ferry/2024-05-14/item-32/`);
  assert.match(await plain.locator('main').innerText(), /leave out the last part/);
  await context.close();
});
