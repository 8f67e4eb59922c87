// Minute Book as a plugin of Eleventy: its pages are virtual templates, and all other files are written around them.
//
//     import minutebook from 'minutebook';
//
//     export default function (eleventyConfig) {
//       eleventyConfig.addPlugin(minutebook, { content: 'content' });
//     }

import type { EleventyConfig } from '@11ty/eleventy';
import { NOTES_FOLDER } from '../ejected/notes.ts';
import { placesOf } from '../files/places.ts';
import { ALL_ROUTES } from '../model/routes/routes.ts';
import { addCollections } from './collections.ts';
import { renderingWith } from './file-links.ts';
import { addFilters } from './filters.ts';
import { openLayouts } from './layouts.ts';
import { mountedAt } from './mounted.ts';
import { buildAround } from './own-build.ts';
import { pageTemplate } from './page-template.ts';
import { passOf } from './pass.ts';
import type { PluginOptions } from './plugin-options.ts';
import type { RenderPage } from './write-pages.ts';

export type { PluginOptions };

/** The folder of the virtual templates, below Eleventy's input folder. */
const TEMPLATES = 'minutebook';

/** One virtual template for each. */
const LAYOUTS: ReadonlySet<string> = new Set(ALL_ROUTES.flatMap(({ layout }) => layout ?? []));

/**
 * Adds the archive to a site. Run by `minutebook build`, it is handed the pages to write; run by Eleventy alone, it reads the
 * minutes before each build.
 */
export default function minutebook(eleventyConfig: EleventyConfig, options: PluginOptions = {}): void {
  eleventyConfig.versionCheck('>=3.1');
  const { content = 'content', layout } = options;
  const pass = passOf(eleventyConfig);
  pass?.onOptions?.(options);
  const offered = pass ? () => pass.offer : buildAround(eleventyConfig, options);
  let render: RenderPage;
  // Opened for each build anew, so that a server sees a layout that was changed.
  eleventyConfig.on('eleventy.before', async () => {
    const filters = eleventyConfig.getFilters();
    const layouts = openLayouts(placesOf(), { filters, within: layout !== undefined });
    render = renderingWith(layouts, () => offered()?.archive.site);
    pass?.onLayouts?.(render);
  });

  const mounted = mountedAt(options.path);
  eleventyConfig.addTemplateFormats('11ty.js');
  for (const name of LAYOUTS) {
    const pagesOf = () => offered()?.pages.filter(page => page.layout === name) ?? [];
    eleventyConfig.addTemplate(
      `${TEMPLATES}/${name}.11ty.js`,
      pageTemplate({ pagesOf, mounted, layout, render: page => render(page) }),
    );
  }
  addFilters(eleventyConfig, offered, mounted);
  addCollections(eleventyConfig, offered, mounted);
  // Minutes, layouts and what is noted of them are none of the site's own pages, though they may lie among them.
  for (const folder of [content, 'layouts', NOTES_FOLDER]) eleventyConfig.ignores.add(`./${folder}/**`);
  for (const folder of [content, 'layouts', 'assets']) eleventyConfig.addWatchTarget(`./${folder}/`);
}
