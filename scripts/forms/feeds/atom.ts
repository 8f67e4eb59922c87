// Atom (RFC 4287).
//
// Why a template in code and no library? The format is nine elements, and the libraries that write it make their own
// ids, dates and escapes, which here must stay the same for ever. A test holds every feed against the RFC's schema.
//
// Where `site.yaml` gives no address, links are relative to the feed, as the RFC allows (section 2), ids are none the
// worse (see permanent-id.ts), and there is no link to the feed itself, which would have to be whole.

import type { MadeFile } from '../../files/published-file.ts';
import { type IsoDate, startOfDay } from '../../model/calendar.ts';
import { ROUTES } from '../../model/routes/routes.ts';
import type { Site } from '../../model/site.ts';
import { absoluteUrl, atomUrl, relativeUrl } from '../../model/url.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import { xmlAttribute, xmlMarkup, xmlText } from '../../writers/escape.ts';
import type { FeedEntry } from './entries.ts';
import { entryHtml } from './entry-content.ts';
import { type Feed, updatedOn } from './feeds.ts';

export function atomFile(feed: Feed, site: Site): MadeFile {
  const url = atomUrl(feed.folder);
  return { url, madeOf: feed.madeOf, make: () => writeAtom(feed, url, site) };
}

function writeAtom(feed: Feed, url: string, site: Site): string {
  const to = (target: string): string =>
    site.url === undefined ? relativeUrl(url, target) : absoluteUrl(site.url, target);
  const when = (date: IsoDate): string => startOfDay(date, site.timezone);
  const self = `  <link rel="self" type="${ROUTES.atom.mediaType}" href="${xmlAttribute(to(url))}"/>`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlAttribute(site.language)}">`,
    `  <id>${feed.id}</id>`,
    `  <title>${xmlText(feed.title)}</title>`,
    `  <subtitle>${xmlText(feed.description)}</subtitle>`,
    `  <updated>${when(updatedOn(feed.entries()))}</updated>`,
    `  <author><name>${xmlText(site.name)}</name></author>`,
    '  <generator>Minute Book</generator>',
    ...(site.url === undefined ? [] : [self]),
    `  <link rel="alternate" type="text/html" href="${xmlAttribute(to(feed.page))}"/>`,
    ...feed.entries().map(entry => writeEntry(entry, wordsOf(site), to, when)),
    '</feed>\n',
  ].join('\n');
}

function writeEntry(
  entry: FeedEntry,
  words: Words,
  to: (target: string) => string,
  when: (date: IsoDate) => string,
): string {
  const { id, url, title, published, updated, lang } = entry;
  return [
    `  <entry${lang === undefined ? '' : ` xml:lang="${xmlAttribute(lang)}"`}>`,
    `    <id>${id}</id>`,
    `    <title>${xmlText(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${xmlAttribute(to(url))}"/>`,
    ...(published === undefined ? [] : [`    <published>${when(published)}</published>`]),
    `    <updated>${when(updated)}</updated>`,
    `    <content type="html">${xmlMarkup(entryHtml(entry, words, to))}</content>`,
    '  </entry>',
  ].join('\n');
}
