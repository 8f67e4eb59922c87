// The sample site with its search, and the ways in which a reader opens it.

import { cpSync } from 'node:fs';
import path from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { publishedSite } from '../built/published-site.ts';
import { scratchFolder } from '../site/command-line.ts';
import { launchBrowser } from './browser.ts';
import { type Server, serveFolder } from './server.ts';

export interface SearchSite {
  readonly folder: string;
  readonly server: Server;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Opens the site that all test files look at, or a copy of it, into which a test may write. */
async function openSearchSite(which: 'shared' | 'copy'): Promise<SearchSite> {
  const [published, browser] = await Promise.all([publishedSite(), launchBrowser()]);
  const scratch = scratchFolder();
  const folder = which === 'shared' ? published : path.join(scratch.folder, 'site');
  if (which === 'copy') cpSync(published, folder, { recursive: true });
  const server = await serveFolder(folder, '/archive/minutes/');
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
    scratch.remove();
  };
  return { folder, server, browser, close };
}

/** Opens it before the tests of a file, and closes it behind them; until then it has nothing. */
export function useSearchSite(which: 'shared' | 'copy' = 'shared'): SearchSite {
  const site: Partial<SearchSite> = {};
  before(async () => {
    Object.assign(site, await openSearchSite(which));
  });
  after(() => site.close?.());
  return site as SearchSite;
}

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
export const waysTo = (site: SearchSite): Readonly<Record<string, (query?: string) => string>> => ({
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
