// What a reader does in a browser: searching, and reading without a connection.

import type { Browser, Page } from 'playwright-core';
import { told } from '../../browser/search-site.ts';
import type { Faults, Promised } from '../promise.ts';
import type { Served } from '../served.ts';

export const search: Promised = {
  words: 'The search finds, with nothing refused by the policy',
  check: (served, browser) =>
    inPage(served, browser, async page => {
      await page.goto(`${served.home}search/?q=otterlike`);
      await told(page, /^\d+ results? for “otterlike”/);
      await page.locator('.results__answer > ol > li a').first().click();
      await page.getByRole('main').filter({ hasText: 'otterlike' }).waitFor();
    }),
};

/** Stops the server: nothing can be tried of it after this. */
export const offline: Promised = {
  words: 'What a reader keeps on a device opens without a connection',
  check: (served, browser) =>
    inPage(served, browser, async (page, faults) => {
      await page.goto(`${served.home}council/`);
      await page.getByRole('button', { name: 'Keep Council on this device' }).click();
      await page.getByRole('button', { name: /^Keep the pages and papers/ }).click();
      await page
        .getByRole('status')
        .filter({ hasText: /can now be read without a connection/ })
        .waitFor();
      await served.stop();
      const before = faults.length;
      // Asked in a way that is in no memory of the browser's but the one of kept pages.
      await page.goto(`${served.home}council/2024-02-22/?a=b`);
      await page.locator('.kept-note').filter({ hasText: 'No connection' }).waitFor();
      await page.getByRole('main').filter({ hasText: 'otterlike oak be felled' }).waitFor();
      // That the server is gone is told on the console, too.
      faults.length = before;
    }),
};

/** Runs a visit; whatever it misses, and whatever goes wrong behind the page, is a fault. */
async function inPage(
  { home }: Served,
  browser: () => Promise<Browser>,
  visit: (page: Page, faults: string[]) => Promise<void>,
): Promise<Faults> {
  const context = await (await browser()).newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => {
    // A browser asks for this by itself, at a domain's root, whatever stands there.
    const isIcon = message.location().url === new URL('/favicon.ico', home).href;
    if (message.type() === 'error' && !isIcon) faults.push(message.text());
  });
  try {
    await visit(page, faults);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  await context.close();
  return faults;
}
