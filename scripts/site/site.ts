// Eleventy turns views into HTML: one virtual template for each layout, paginated over that layout's pages.

import Eleventy, { type EleventyConfig, type RenderedPage } from '@11ty/eleventy';
import type { Page } from '../pages/page.ts';

// Eleventy wants a folder of templates and passes over its layouts; ours are all virtual, so any folder without does.
const NO_TEMPLATES = 'scripts/site';
const LAYOUTS = '../../layouts';

/** Writes the pages below a folder, which must be inside the working folder. */
export async function writePages(pages: readonly Page[], output: string): Promise<void> {
  await eleventyFor(pages, output).write();
}

/** Renders the pages in memory. */
export const renderPages = (pages: readonly Page[]): Promise<readonly RenderedPage[]> =>
  eleventyFor(pages, '_site').toJSON();

function eleventyFor(pages: readonly Page[], output: string): Eleventy {
  const eleventy = new Eleventy(NO_TEMPLATES, output, {
    quietMode: true,
    config: config => registerPages(config, pages),
  });
  // The command has a summary of its own.
  eleventy.disableLogger();
  return eleventy;
}

function registerPages(config: EleventyConfig, pages: readonly Page[]): void {
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
  for (const [layout, own] of byLayout(pages)) {
    config.addTemplate(`${layout}.html`, '', {
      layout: `${layout}.njk`,
      // Frozen objects pass through Eleventy's data cascade as they are, without a copy or a proxy.
      views: own.map(({ url, view }) => Object.freeze({ ...view, url })),
      pagination: { data: 'views', size: 1, alias: 'view' },
      permalink: (data: { readonly view: { readonly url: string } }) => data.view.url,
      eleventyExcludeFromCollections: true,
    });
  }
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
