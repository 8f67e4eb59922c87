// Pages of one layout as a virtual template of Eleventy's, paginated over them.

import type { Data, VirtualTemplate } from '@11ty/eleventy';
import type { ReadyPage } from '../pages/page.ts';
import type { Mounted } from './mounted.ts';

interface Paginated {
  /** Asked for once in each build. */
  readonly pagesOf: () => readonly ReadyPage[];
  readonly mounted: Mounted;
  /** A layout of the site's own around the pages. */
  readonly layout: string | undefined;
  readonly render: (page: ReadyPage) => string;
}

export function pageTemplate({ pagesOf, mounted, layout, render }: Paginated): VirtualTemplate {
  let pages: readonly ReadyPage[] = [];
  // Eleventy copies all data of all pages; so it is given their places alone.
  const pageOf = ({ minutebookPage }: Data): ReadyPage | undefined => pages[Number(minutebookPage)];
  return {
    data: () => {
      pages = pagesOf();
      return {
        minutebookPages: pages.map((_, place) => place),
        pagination: { data: 'minutebookPages', size: 1, alias: 'minutebookPage' },
        permalink: (data: Data) => mounted.at(pageOf(data)?.url ?? ''),
        eleventyExcludeFromCollections: true,
        // Said in any case: a site may give all its pages a layout.
        layout: layout ?? '',
        ...(layout !== undefined && { eleventyComputed: forLayoutOf(pageOf) }),
      };
    },
    render: data => {
      const page = pageOf(data);
      return page ? render(page) : '';
    },
  };
}

/** What a layout of the site's own is told of a page. */
const forLayoutOf = (pageOf: (data: Data) => ReadyPage | undefined): Data => ({
  title: (data: Data) => pageOf(data)?.view().shell.title,
  description: (data: Data) => pageOf(data)?.view().shell.description,
  lang: (data: Data) => pageOf(data)?.view().shell.lang,
  minutebook: (data: Data) => pageOf(data)?.view().shell,
});
