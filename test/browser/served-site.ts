// The sample site on a server, and a browser before it, for the tests of a file.

import { cpSync } from 'node:fs';
import path from 'node:path';
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { publishedSite } from '../built/published-site.ts';
import { scratchFolder } from '../site/command-line.ts';
import { launchBrowser } from './browser.ts';
import { type Server, serveFolder } from './server.ts';

export interface ServedSite {
  readonly folder: string;
  readonly server: Server;
  readonly browser: Browser;
}

export interface ServedSiteOptions {
  /** Where it stands on its server. */
  readonly below?: string;
  /** The site that all test files look at, or a copy of it, into which a test may write. */
  readonly which?: 'shared' | 'copy';
}

/** Opens it before the tests of a file, and closes it behind them; until then it has nothing. */
export function useServedSite(options: ServedSiteOptions = {}): ServedSite {
  const site: Partial<Awaited<ReturnType<typeof openSite>>> = {};
  before(async () => {
    Object.assign(site, await openSite(options));
  });
  after(() => site.close?.());
  return site as ServedSite;
}

async function openSite({ below = '/archive/', which = 'shared' }: ServedSiteOptions) {
  const [published, browser] = await Promise.all([publishedSite(), launchBrowser()]);
  const scratch = scratchFolder();
  const folder = which === 'shared' ? published : path.join(scratch.folder, 'site');
  if (which === 'copy') cpSync(published, folder, { recursive: true });
  const server = await serveFolder(folder, below);
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
    scratch.remove();
  };
  return { folder, server, browser, close };
}

/** A page of the site in a tab of its own: on a screen as high as a small phone's, unless another is asked for. */
export async function openPage(
  { server, browser }: ServedSite,
  address: string,
  {
    width,
    height = 667,
    ...options
  }: { readonly width: number; readonly height?: number } & BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  await page.goto(server.home + address);
  return page;
}
