// The sitemap (https://www.sitemaps.org/protocol.html): every page that a search engine should know. The protocol wants
// whole addresses, so there is one only where `site.yaml` gives the site's.
//
// A page that shows minutes says when it last changed; see changed-on.ts. A register, a committee or a person does not:
// it also changes with files that bear no date, and a date too early would keep a search engine from looking again.

import type { ChunkedFile, PublishedFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';
import type { IsoDate } from '../../model/calendar.ts';
import { changedOn } from '../../model/changed-on.ts';
import {
  absoluteUrl,
  itemPageUrl,
  meetingUrl,
  reportUrl,
  sitemapPartUrl,
  sitemapUrl,
} from '../../model/url.ts';
import type { Registers } from '../../registers/registers.ts';
import { xmlText } from '../../writers/escape.ts';

/** So many addresses a file may hold; beyond that, the sitemap is an index of its parts. */
const LONGEST = 50_000;

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** `pages` are the addresses of all pages that are an end in themselves, from the site's root. */
export function* sitemapFiles(
  archive: Archive,
  registers: Registers,
  pages: readonly string[],
): Generator<PublishedFile> {
  const { url: site } = archive.site;
  if (site === undefined) return;
  const changes = changesOf(archive, registers);
  const count = Math.ceil(pages.length / LONGEST);
  if (count <= 1) {
    yield writeSitemap(sitemapUrl, pages, changes, site);
    return;
  }
  const parts = Array.from({ length: count }, (_, index) => index + 1);
  for (const part of parts) {
    const own = pages.slice((part - 1) * LONGEST, part * LONGEST);
    yield writeSitemap(sitemapPartUrl(part), own, changes, site);
  }
  const entries = parts.map(part => `<sitemap>${loc(site, sitemapPartUrl(part))}</sitemap>\n`);
  yield { url: sitemapUrl, text: `${HEAD}<sitemapindex ${NAMESPACE}>\n${entries.join('')}</sitemapindex>\n` };
}

function writeSitemap(
  url: string,
  pages: readonly string[],
  changes: ReadonlyMap<string, IsoDate>,
  site: string,
): ChunkedFile {
  function* chunks(): Generator<string> {
    yield `${HEAD}<urlset ${NAMESPACE}>\n`;
    for (const page of pages) {
      const changed = changes.get(page);
      const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
      yield `<url>${loc(site, page)}${lastmod}</url>\n`;
    }
    yield '</urlset>\n';
  }
  return { url, chunks: chunks() };
}

const loc = (site: string, url: string): string => `<loc>${xmlText(absoluteUrl(site, url))}</loc>`;

/** When each page that shows minutes last changed. A meeting to come that says no day of publication has none. */
function changesOf({ today }: Archive, { meetings }: Registers): ReadonlyMap<string, IsoDate> {
  const changes = new Map<string, IsoDate>();
  const note = (url: string, changed: IsoDate): void => {
    if (changed <= today) changes.set(url, changed);
  };
  for (const { meeting } of meetings.all) {
    const { committee, key, items, reports } = meeting;
    const changed = changedOn(meeting);
    note(meetingUrl(committee, key), changed);
    for (const { address } of items) note(itemPageUrl(committee, key, address), changed);
    for (const { slug, published } of reports) note(reportUrl(committee, key, slug), published ?? changed);
  }
  return changes;
}
