// The clerk's own pages, and the one that every archive has: about.

import type { Archive } from '../model/archive.ts';
import { aboutUrl, infoUrl } from '../model/url.ts';
import { wordsOf } from '../words/words.ts';
import { placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { viewBody } from './parts/body.ts';
import { makeShell } from './shell.ts';

export interface InfoView extends View {
  readonly title: string;
  /** What the clerk wrote. */
  readonly bodyHtml: string;
  /** Whether the clerk wrote none, so that the layout's own text stands. */
  readonly isStandard: boolean;
}

export function infoPages(archive: Archive): readonly Page[] {
  const written = archive.pages.map(page => ({ ...page, isStandard: false }));
  const { title } = wordsOf(archive.site).about;
  const about = { slug: 'about', title, body: [], isStandard: true };
  const hasAbout = written.some(({ slug }) => infoUrl(slug) === aboutUrl);
  return [...written, ...(hasAbout ? [] : [about])].map(page => {
    const url = infoUrl(page.slug);
    const view = (): InfoView => ({
      shell: makeShell(archive, url, { title: [page.title] }, placeAt(url)),
      title: page.title,
      bodyHtml: viewBody(page.body, placeAt(url), wordsOf(archive.site)),
      isStandard: page.isStandard,
    });
    return { url, layout: 'info', view };
  });
}
