// `robots.txt` (RFC 9309): everything may be read, and there is the sitemap. Search engines ask for it at a domain's root
// only; of a site below a path they never see it, and lose nothing but the hint.

import type { TextFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';
import { absoluteUrl, robotsUrl, sitemapUrl } from '../../model/url.ts';

export function* robotsFiles({ site }: Archive): Generator<TextFile> {
  const sitemap = site.url === undefined ? '' : `\nSitemap: ${absoluteUrl(site.url, sitemapUrl)}\n`;
  yield { url: robotsUrl, text: `User-agent: *\nAllow: /\n${sitemap}` };
}
