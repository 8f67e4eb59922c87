// Links that name files, `cabinet/index.html` instead of `cabinet/`: for a site that is opened from a folder on disk or on a
// shared drive, where no server finds the page of a folder, and a browser shows a list of files in its place.

import { copiedPage } from '../forms/zip/copied-page.ts';
import type { Holding } from '../forms/zip/holding.ts';
import type { Site } from '../model/site.ts';
import { notFoundUrl } from '../model/url.ts';
import { fileOf } from './built-files.ts';
import type { Layouts } from './layouts.ts';
import type { RenderPage } from './write-pages.ts';

/** The whole site: nothing is lacking, and every folder has its page. */
const WHOLE: Holding = { holds: () => true, standIns: new Map(), isMissed: () => false };

/** The page for what is not found is a server's alone, and shown at any depth: its links begin with the site's path. */
export const withFileLinks = (html: string, url: string): string =>
  url === notFoundUrl ? html : copiedPage(html, fileOf(url), WHOLE, '');

/** Renders pages with links as the site wants them. */
export const renderingWith =
  (layouts: Layouts, siteOf: () => Pick<Site, 'links'> | undefined): RenderPage =>
  page => {
    const html = layouts.render(page);
    return siteOf()?.links === 'files' ? withFileLinks(html, page.url) : html;
  };
