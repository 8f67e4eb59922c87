// Eleventy turns views into HTML: one virtual template for each layout, paginated over that layout's pages.

import Eleventy, { type EleventyConfig, type RenderedPage } from '@11ty/eleventy';
import type { FileSizes, Page, View } from '../pages/page.ts';
import { wordsOf } from '../words/words.ts';

// Eleventy wants a folder of templates and passes over its layouts; ours are all virtual, so any folder without does.
const NO_TEMPLATES = 'scripts/site';
const LAYOUTS = '../../layouts';

/** Eleventy keeps what it has rendered until it is done: so many pages it is given at a time. */
const BATCH = 1000;

/**
 * Writes pages below a folder, given relative to the working folder. `onPages` is told how many are written.
 *
 * Why not in several threads? Two were tried: a fifth faster, for twice the memory.
 */
export async function writePages(
  pages: readonly Page[],
  sizes: FileSizes,
  output: string,
  onPages: (done: number) => void = () => {},
): Promise<void> {
  for (let start = 0; start < pages.length; start += BATCH) {
    onPages(start);
    await eleventyFor(pages.slice(start, start + BATCH), sizes, output).write();
  }
}

/** Renders the pages in memory. Without `sizes` they stand alone, with no copies beside them. */
export const renderPages = (
  pages: readonly Page[],
  sizes: FileSizes = new Map(),
): Promise<readonly RenderedPage[]> => eleventyFor(pages, sizes, '_site').toJSON();

function eleventyFor(pages: readonly Page[], sizes: FileSizes, output: string): Eleventy {
  const eleventy = new Eleventy(NO_TEMPLATES, output, {
    quietMode: true,
    config: config => registerPages(config, pages, sizes),
  });
  // The command has a summary of its own.
  eleventy.disableLogger();
  return eleventy;
}

function registerPages(config: EleventyConfig, pages: readonly Page[], sizes: FileSizes): void {
  config.setLayoutsDirectory(LAYOUTS);
  config.setIncludesDirectory(LAYOUTS);
  config.setTemplateFormats(['html']);
  config.setUseGitIgnore(false);
  config.setNunjucksEnvironmentOptions({
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  const viewOf = lastView(sizes);
  const [first] = pages;
  // All pages of a site speak one language. A global, so that the parts that layouts import see it too.
  if (first) config.addNunjucksGlobal('words', wordsOf(viewOf(first).shell.lang));
  for (const [layout, own] of byLayout(pages)) {
    config.addTemplate(`${layout}.html`, '', {
      layout: `${layout}.njk`,
      views: own.map(page => viewWhenRead(page, viewOf)),
      pagination: { data: 'views', size: 1, alias: 'view' },
      permalink: (data: { readonly view: { readonly url: string } }) => data.view.url,
      eleventyExcludeFromCollections: true,
    });
  }
}

/**
 * Stands for a page's view and makes it at the first look. Eleventy holds all entries of a pagination from beginning
 * to end, but looks into one at a time; so only the last view is kept.
 */
function viewWhenRead(page: Page, viewOf: (page: Page) => View): object {
  const get = (_: object, key: string | symbol): unknown => {
    if (key === 'url') return page.url;
    // Eleventy asks this of every entry before it renders the first.
    return key === 'eleventyPaginationGroupNumber' ? undefined : Reflect.get(viewOf(page), key);
  };
  return new Proxy(Object.freeze({}), {
    get,
    has: (_, key) => key === 'url' || Reflect.has(viewOf(page), key),
  });
}

/** Makes the view of a page, and keeps it until another's is asked for. */
function lastView(sizes: FileSizes): (page: Page) => View {
  let last: { readonly page: Page; readonly view: View } | undefined;
  return page => {
    if (last?.page !== page) last = { page, view: page.view(sizes) };
    return last.view;
  };
}

function byLayout(pages: readonly Page[]): ReadonlyMap<string, readonly Page[]> {
  const layouts = new Map<string, Page[]>();
  for (const page of pages) {
    const known = layouts.get(page.layout);
    if (known) known.push(page);
    else layouts.set(page.layout, [page]);
  }
  return layouts;
}
