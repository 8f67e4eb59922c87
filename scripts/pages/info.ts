// The clerk's own pages, and the two that every archive has: about, and the accessibility statement.

import type { Archive } from '../model/archive.ts';
import { infoUrl, placeLinks } from '../model/url.ts';
import { type Page, placeAt, type View } from './page.ts';
import { makeShell } from './shell.ts';

export interface InfoView extends View {
  readonly title: string;
  /** What the clerk wrote; empty where the layout's own text is to stand. */
  readonly bodyHtml: string;
  /** Which of its own texts the layout shows where the clerk wrote none. */
  readonly standard: 'about' | 'accessibility' | '';
}

const STANDARD = [
  { slug: 'about', title: 'About this archive' },
  { slug: 'accessibility', title: 'Accessibility statement' },
] as const;

export function infoPages(archive: Archive): readonly Page[] {
  const written = archive.pages.map(page => ({ ...page, standard: '' as const }));
  const slugs = new Set(written.map(({ slug }) => slug));
  const standard = STANDARD.filter(({ slug }) => !slugs.has(slug)).map(page => ({
    ...page,
    bodyHtml: '',
    standard: page.slug,
  }));
  return [...written, ...standard].map(page => {
    const url = infoUrl(page.slug);
    const view = (): InfoView => ({
      shell: makeShell(archive, url, { title: [page.title] }, placeAt(url)),
      title: page.title,
      bodyHtml: placeLinks(page.bodyHtml, url),
      standard: page.standard,
    });
    return { url, layout: 'info', view };
  });
}
