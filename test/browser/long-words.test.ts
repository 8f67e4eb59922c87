// A small archive of long names and longer words, on screens of every width: none scrolls sideways, and no column loses
// its place. `long-words/` is its content.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { publishedSite } from '../built/published-site.ts';
import { renderSite } from '../site/render-site.ts';
import { launchBrowser } from './browser.ts';
import { type Server, serveFolder } from './server.ts';

const CONTENT = 'test/browser/long-words';

/** A page at 400 per cent, a phone, a tablet, a small window and a wide one. */
const WIDTHS = [320, 375, 768, 1024, 1440] as const;

const LEFT_AT_ONCE = new Set(['redirect', 'next']);

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('long names and words', () => {
  let browser: Browser;
  let server: Server;
  before(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(await publishedSite(CONTENT), '/')]);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (address: string, width: number): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(server.home + address);
    return page;
  };

  for (const width of WIDTHS)
    test(`make no page scroll sideways at ${width} pixels`, async () => {
      const { pages, layouts } = await renderSite(CONTENT);
      const shown = pages.filter(({ url }) => !LEFT_AT_ONCE.has(layouts.get(url) ?? '') && url.endsWith('/'));
      assert.ok(shown.length > 30);
      const page = await open('', width);
      const wide: string[] = [];
      for (const { url } of shown) {
        await page.goto(server.home + url.slice(1));
        const over = await overflow(page);
        if (over > 0) wide.push(`${url}: ${over} px`);
      }
      await page.close();
      assert.deepEqual(wide, []);
    });

  test('are broken in a register only where they are longer than a column', async () => {
    const page = await open('actions/', 768);
    const owner = page.getByRole('link', { name: 'Frau Maximiliane' }).first();
    const lines = await owner.evaluate(link => {
      const words = document.createRange();
      const text = link.firstChild;
      if (!text) return 0;
      words.setStart(text, 5);
      words.setEnd(text, 16);
      return words.getClientRects().length;
    });
    assert.equal(lines, 1, '“Maximiliane” stands in one line');
    await page.close();
  });

  test('that are wider than the page are found', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.setContent(`<meta name="viewport" content="width=device-width"><h1>${'Verkehr'.repeat(20)}`);
    assert.ok((await overflow(page)) > 0);
    await page.close();
  });

  test('a meeting of one item stands below its attendance, with what is told of it beside both', async () => {
    for (const address of ['rat/2026-09-01/', 'ausschuss/2026-10-07/']) {
      const page = await open(address, 1440);
      const lefts = await page
        .locator('.minutes > :not(.facts)')
        .evaluateAll(all =>
          all.filter(one => one.checkVisibility()).map(one => Math.round(one.getBoundingClientRect().left)),
        );
      assert.ok(lefts.length > 2, address);
      assert.deepEqual([...new Set(lefts)], [lefts[0]], address);
      await page.close();
    }
  });
});

test('a committee without meetings says so, and offers nothing to keep', async () => {
  const { byUrl } = await renderSite(CONTENT);
  const page = byUrl.get('/leer/')?.content ?? '';
  assert.match(page, /No meeting of it is published yet\./);
  assert.doesNotMatch(page, /keep-offline/);
  assert.match(byUrl.get('/rat/')?.content ?? '', /keep-offline/);
  const list = byUrl.get('/committees/')?.content ?? '';
  assert.match(list, /Committee, 1 meeting</);
  assert.doesNotMatch(list, /0 meetings/);
});
