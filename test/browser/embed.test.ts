// A committee's meetings within a page of another site: the words that its page offers to copy, pasted into a page of another
// origin, under the policy that a host gives from `_headers`.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { asCloudflare, asNetlify, type ReadHeaders } from '../forms/read-headers.ts';
import { useServedSite } from './served-site.ts';

const ELSEWHERE = 'https://elsewhere.example/';
const OURS = 'https://minutes.aldermere.example/';

const site = useServedSite();

/** A page of another site with an HTML of its own; the archive's pages come with the headers of a host. */
async function openElsewhere(html: string, read: (text: string) => ReadHeaders): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width: 640, height: 600 } });
  page.setDefaultTimeout(5000);
  const headersOf = read(readFileSync(path.join(site.folder, '_headers'), 'utf8'));
  await page.route(`${ELSEWHERE}**`, route =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Elsewhere</title>${html}` }),
  );
  await page.route(`${OURS}**`, route => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(site.folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ path: file, headers: Object.fromEntries(headersOf(pathname)) });
  });
  await page.goto(ELSEWHERE);
  return page;
}

/** The archive's page in its frame, with its style: a page does not wait for a frame that loads late. */
async function framedOn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  assert.ok(frame, 'the snippet is no frame');
  await frame.waitForURL(/\/embed\/$/, { waitUntil: 'load' });
  return frame;
}

async function snippetOf(committee: string): Promise<string> {
  const page = await site.browser.newPage();
  await page.goto(`${site.server.home}${committee}/`);
  const words = await page.locator('.snippet').first().textContent();
  await page.close();
  return words ?? '';
}

for (const [host, read] of [
  ['Cloudflare', asCloudflare],
  ['Netlify', asNetlify],
] as const)
  describe(`a frame on another site, served as by ${host}`, () => {
    test('shows the meetings, in their own style, and without anything scrolling sideways', async () => {
      const page = await openElsewhere(await snippetOf('council'), read);
      const frame = await framedOn(page);
      assert.ok(await frame.getByRole('heading', { name: 'Council' }).isVisible());
      assert.ok(await frame.getByRole('link', { name: /^Thursday 10 December 2026/ }).isVisible());
      const status = frame.locator('.status').first();
      assert.equal(await status.evaluate(one => getComputedStyle(one).borderTopStyle), 'solid');
      const room = await frame
        .locator('html')
        .evaluate(html => ({ words: html.scrollWidth, frame: html.clientWidth }));
      assert.ok(room.words <= room.frame, JSON.stringify(room));
      await page.close();
    });

    test('leads out of the frame to the whole page', async () => {
      const page = await openElsewhere(await snippetOf('council'), read);
      await page
        .frameLocator('iframe')
        .getByRole('link', { name: /^Thursday 17 September 2026/ })
        .click();
      await page.waitForURL(`${OURS}council/2026-09-17/`);
      await page.close();
    });

    test('shows no other page of the archive', async () => {
      const snippet = (await snippetOf('council')).replace('/council/embed/', '/council/');
      const page = await openElsewhere(snippet, read);
      const refused = page.waitForEvent('console', one => /frame-ancestors/.test(one.text()));
      await page.reload();
      await refused;
      assert.equal(await page.frameLocator('iframe').getByRole('heading', { name: 'Council' }).count(), 0);
      await page.close();
    });
  });
