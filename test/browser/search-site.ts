// The sample site with its search, and the ways in which a reader opens it.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { type ServedSite, useServedSite } from './served-site.ts';

export const useSearchSite = (which: 'shared' | 'copy' = 'shared'): ServedSite =>
  useServedSite({ below: '/archive/minutes/', which });

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Whatever went wrong behind the page. */
  readonly faults: readonly string[];
}

export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { page, context, faults };
}

/** The search page with a query, as a server shows it and as a folder on disk does. */
export const waysTo = (site: ServedSite): Readonly<Record<string, (query?: string) => string>> => ({
  'from a server': (query = '') => `${site.server.home}search/${query}`,
  'from a folder on disk': (query = '') =>
    pathToFileURL(path.join(site.folder, 'search', 'index.html')).href + query,
});

/** The box of the search page: without a script a field for a search, with it a combobox. */
export const wordsField = (page: Page) => page.locator('.search-box__words');
/** What the search or the bar of found words tells; not that a link was copied. */
export const status = (page: Page) => page.getByRole('status').and(page.locator(':not(.copied)'));
export const results = (page: Page) => page.locator('.results__answer > ol > li');

/** Waits until the live region says what is expected. */
export async function told(page: Page, words: RegExp): Promise<string> {
  await status(page).filter({ hasText: words }).waitFor({ state: 'attached' });
  return (await status(page).textContent()) ?? '';
}

/** How many results are told, whatever answers stand before them: "1 answer and 58 results for …" => 58. */
export const countIn = (words: string): number =>
  Number(/([\d,]+) results?/.exec(words)?.[1]?.replace(',', ''));
