// The pages that stand for all others: one for each state that a page of the site can be in.
//
// A state is a layout with the status that it bears and the parts that it shows: pages of one layout that use the same
// classes are alike to every check, so the first of them stands for the rest. Nothing is listed by hand:
// - a new layout is in as soon as `archive/` has a page of it, and `every layout` fails until it has;
// - a new state of a layout is in as soon as something in `archive/` makes a page show it;
// - a state that a reader brings about (a filter that was asked, a search that found nothing) is one line of `ASKED`.

import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';
import { type Server, serveFolder } from '../browser/server.ts';
import { publishedSite } from '../built/published-site.ts';
import { scratchFolder } from '../site/command-line.ts';
import { type ParsedPage, parsePage } from '../site/html.ts';
import { renderSite } from '../site/render-site.ts';
import { SAMPLE_TODAY } from '../site/sample-site.ts';
import { writePagesApart } from './pages-apart.ts';

export const CONTENT = 'examples/patterns';

/** What readers ask of a page by its address. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  'decisions-year': ['?q=well', '?q=nothing-has-this'],
  actions: ['?q=keys'],
  'papers-year': ['?accessible=no'],
};

/** Pages that browsers leave at once. Their markup is checked, but nobody is on them long enough to press a key. */
const LEFT_AT_ONCE = new Set(['redirect', 'next']);

export interface State {
  readonly layout: string;
  /** From the site's root, with what is asked: `/decisions/2026/?q=well`. */
  readonly url: string;
}

export interface AccessPages {
  /** The folder in which they are published. */
  readonly output: string;
  readonly pages: readonly ParsedPage[];
  /** The layout of each page, by address. */
  readonly layouts: ReadonlyMap<string, string>;
  readonly remove: () => void;
}

export interface AccessSite {
  readonly states: readonly State[];
  /** Opens a tab that shows every state in turn. */
  readonly open: (options?: BrowserContextOptions) => Promise<Tab>;
  readonly close: () => Promise<void>;
}

export interface Tab {
  readonly page: Page;
  readonly show: (state: State) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Builds the small archive's site, and puts beside it the pages that copies and previews have of their own. */
export async function publishPages(): Promise<AccessPages> {
  const { folder, remove } = scratchFolder();
  const output = path.join(folder, 'site');
  cpSync(await publishedSite(CONTENT), output, { recursive: true });
  // As it is rendered in memory, the sizes of files are always the same.
  const rendered = await renderSite(CONTENT);
  const apart = await writePagesApart(output, CONTENT, SAMPLE_TODAY);
  return {
    output,
    pages: [...rendered.pages, ...apart.map(parsePage)],
    layouts: new Map([...rendered.layouts, ...apart.map(({ url, layout }) => [url, layout] as const)]),
    remove,
  };
}

/** Opens the pages before the tests of a file, and removes them behind; until then there is nothing of it. */
export function useAccessSite(published: AccessPages): AccessSite {
  const site: Partial<AccessSite> = {};
  before(async () => {
    Object.assign(site, await openAccessSite(published));
  });
  after(async () => {
    await site.close?.();
    published.remove();
  });
  return site as AccessSite;
}

/** Serves the pages under the strictest policy, and starts a browser. */
async function openAccessSite({ output, pages, layouts }: AccessPages): Promise<AccessSite> {
  const [browser, server] = await Promise.all([launchBrowser(), serveFolder(output, '/')]);
  return {
    states: statesOf(pages, layouts),
    open: options => openTab(browser, server, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openTab(browser: Browser, server: Server, options?: BrowserContextOptions): Promise<Tab> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await prepare(page);
  return {
    page,
    show: async ({ url }) => {
      await page.goto(server.home + url.slice(1));
      // What a filter found is told after a pause.
      if (url.includes('?')) await page.getByRole('status').filter({ hasText: /./ }).waitFor();
    },
    close: () => context.close(),
  };
}

/** esbuild, by which tsx reads these files, marks the names of inner functions with a call that pages do not know. */
export async function prepare(page: Page): Promise<void> {
  await page.addInitScript({ content: 'globalThis.__name = one => one;' });
}

/** The first page of each layout and set of classes, and what readers ask of the first page of a layout. */
export function statesOf(
  pages: readonly ParsedPage[],
  layouts: ReadonlyMap<string, string>,
): readonly State[] {
  const shown = new Map<string, State>();
  const asked = new Map<string, State>();
  for (const { url, content } of pages) {
    const layout = layouts.get(url) ?? '';
    if (LEFT_AT_ONCE.has(layout)) continue;
    const key = [layout, ...classesIn(content)].join(' ');
    if (!shown.has(key)) shown.set(key, { layout, url });
    for (const question of ASKED[layout] ?? []) asked.set(layout + question, { layout, url: url + question });
  }
  return [...shown.values(), ...asked.values()];
}

/** Variants that make no state of their own where a list shows them: the page of each meeting bears its own status. */
const IN_LISTS = /^(?:status|action-state|year-strip__month)--/;

const classesIn = (content: string): readonly string[] => {
  const names = [...content.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/));
  return [...new Set(names)].filter(name => !IN_LISTS.test(name)).sort();
};

/** All others extend the first; the second shows parts of them out of their order, to those who make them. */
const NO_PAGES_OF_READERS = new Set(['base.njk', 'preview-patterns.njk']);

/** The layouts that pages can have. */
export const everyLayout = (): readonly string[] =>
  readdirSync('layouts')
    .filter(file => file.endsWith('.njk') && !NO_PAGES_OF_READERS.has(file))
    .map(file => file.replace(/\.njk$/, ''));
