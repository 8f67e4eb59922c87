// Pagefind in a browser, where alone it runs: queries in, addresses out.

import { launchBrowser } from '../../browser/browser.ts';
import { serveCounting } from '../counting-server.ts';
import { buildPagefind, type RivalPage } from './pagefind-index.ts';

const BLANK = '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Search</title>';

export interface OpenPagefind {
  readonly search: (query: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export async function openPagefind(pages: Iterable<RivalPage>, folder: string): Promise<OpenPagefind> {
  await buildPagefind(pages, `${folder}/pagefind`);
  const server = await serveCounting(folder, new Map([['/', { type: 'text/html', text: BLANK }]]));
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(server.home);
  return {
    search: query =>
      page.evaluate(async asked => {
        const address = '/pagefind/pagefind.js';
        const pagefind = await import(address);
        const { results } = await pagefind.search(asked);
        const data: readonly { readonly raw_url?: string; readonly url: string }[] = await Promise.all(
          results.slice(0, 50).map((one: { readonly data: () => unknown }) => one.data()),
        );
        return data.map(({ raw_url, url }) => raw_url ?? url);
      }, query),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
