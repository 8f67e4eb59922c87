// A copy on disk, read in a real browser whose network is refused.

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type CopiedSite, copySite, TARN } from '../site/copied-site.ts';
import { launchBrowser } from './browser.ts';

describe('a copy on disk, without a network', () => {
  let copied: CopiedSite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const faults: string[] = [];
  before(async () => {
    [copied, browser] = await Promise.all([copySite(TARN), launchBrowser()]);
    context = await browser.newContext({ offline: true });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('request', request => {
      if (!/^(?:file|blob|data):/.test(request.url())) faults.push(request.url());
    });
    page.on('requestfailed', request => {
      // A page that is left need not load all that it asked for.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
    });
    page.on('pageerror', error => faults.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error') faults.push(message.text());
    });
  });
  after(async () => {
    await browser?.close();
    copied?.remove();
  });

  const open = (folder: string, file: string) => page.goto(pathToFileURL(path.join(folder, file)).href);

  test('is read from its first page to an item, by its links', async () => {
    await open(copied.council, 'index.html');
    await page.getByRole('main').getByRole('link', { name: 'Council', exact: true }).click();
    await page.getByRole('link', { name: /22 February 2024/ }).click();
    await page.getByRole('link', { name: /Trees/ }).last().click();
    assert.match((await page.locator('h1').textContent()) ?? '', /Trees|Council/);
    assert.equal(await page.evaluate('getComputedStyle(document.body).margin'), '0px');
  });

  test('shows its pictures and opens its papers', async () => {
    await open(copied.council, 'council/2024-02-22/index.html');
    const paper = await page
      .getByRole('link', { name: /Spreadsheet/ })
      .evaluate(link => Reflect.get(link, 'href'));
    assert.equal(paper, pathToFileURL(path.join(copied.council, 'council/2024-02-22/spreadsheet.csv')).href);
    await page
      .getByRole('link', { name: /page of the old website/ })
      .first()
      .click();
    assert.match((await page.locator('body').textContent()) ?? '', /As it was/);
  });

  for (const folder of ['council', 'whole'] as const) {
    test(`is searched from any of its pages (${folder})`, async () => {
      await open(copied[folder], 'council/2024-02-22/index.html');
      await page.locator('.search-box__words').fill('otterlike');
      await page.keyboard.press('Enter');
      const result = page.locator('.results a').first();
      await result.waitFor();
      await result.click();
      await page.waitForURL(/\/index\.html/);
      assert.match((await page.getByRole('main').textContent()) ?? '', /otterlike oak/);
    });
  }

  test('offers nothing that only the website can do', async () => {
    await open(copied.council, 'council/index.html');
    assert.equal(await page.locator('keep-offline:visible').count(), 0);
  });

  test('has asked the network for nothing, and had no fault', () => assert.deepEqual(faults, []));

  test('and a page that asked the network would be seen', async () => {
    await page.evaluate("new Image().src = 'https://minutes.tarn.example/x.png'");
    await page.waitForEvent('requestfailed').catch(() => undefined);
    assert.ok(faults.length > 0);
  });
});
