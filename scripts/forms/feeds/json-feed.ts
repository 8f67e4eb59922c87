// JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): the same as the Atom feeds, for programs that prefer it.
//
// Where `site.yaml` gives no address there is nothing that a relative link could begin from: then all addresses, which
// the format does not demand, are left out, and the content is plain text.

import type { MadeFile } from '../../files/published-file.ts';
import { startOfDay } from '../../model/calendar.ts';
import type { Site } from '../../model/site.ts';
import { absoluteUrl, jsonFeedUrl } from '../../model/url.ts';
import { wordsOf } from '../../words/words.ts';
import type { FeedEntry } from './entries.ts';
import { entryHtml, entryText } from './entry-content.ts';
import type { Feed } from './feeds.ts';

export function jsonFeedFile(feed: Feed, site: Site): MadeFile {
  const url = jsonFeedUrl(feed.folder);
  const make = (): string => `${JSON.stringify(viewFeed(feed, url, site), null, 1)}\n`;
  return { url, madeOf: feed.madeOf, make };
}

function viewFeed(feed: Feed, url: string, site: Site): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(site.url !== undefined && {
      home_page_url: absoluteUrl(site.url, feed.page),
      feed_url: absoluteUrl(site.url, url),
    }),
    description: feed.description,
    language: site.language,
    authors: [{ name: site.name }],
    items: feed.entries().map(entry => viewItem(entry, site)),
  };
}

function viewItem(entry: FeedEntry, site: Site): object {
  const { id, url, title, published, updated, lang } = entry;
  const base = site.url;
  const words = wordsOf(site);
  return {
    id,
    ...(base !== undefined && { url: absoluteUrl(base, url) }),
    title,
    ...(base === undefined
      ? { content_text: entryText(entry, words) }
      : { content_html: entryHtml(entry, words, target => absoluteUrl(base, target)) }),
    ...(published !== undefined && { date_published: startOfDay(published, site.timezone) }),
    date_modified: startOfDay(updated, site.timezone),
    ...(lang !== undefined && { language: lang }),
  };
}
