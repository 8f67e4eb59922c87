// What an entry of a feed says, as HTML and as text.

import { pageOf } from '../../model/url.ts';
import type { Words } from '../../words/words.ts';
import { bodyHtml, type HtmlPlace } from '../../writers/html.ts';
import { bodyText } from '../../writers/text.ts';
import type { FeedEntry } from './entries.ts';

/** `to` makes an address of the site one that the feed can lead to. */
export const entryHtml = ({ parts }: FeedEntry, words: Words, to: (url: string) => string): string =>
  parts
    .map(({ page, body }) => bodyHtml(body, feedPlace(page, words, to)).trim())
    .filter(Boolean)
    .join('\n');

export const entryText = ({ parts }: FeedEntry, words: Words): string =>
  parts
    .map(({ body }) => bodyText(body, words))
    .filter(Boolean)
    .join('\n\n');

const feedPlace = (page: string, words: Words, to: (url: string) => string): HtmlPlace => ({
  words,
  link: target => (target.kind === 'place' ? to(target.url) : target.url),
  picture: to,
  // Places on the item's page are not places in a feed: two entries may have the same, and notes stand on the page.
  id: () => undefined,
  // The page may be that of a place in another.
  within: id => to(`${pageOf(page)}#${id}`),
  lower: 0,
  isXml: false,
  scrollsTables: true,
});
