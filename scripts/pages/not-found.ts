// The page for an address at which nothing stands. A server shows it at any depth, so its links cannot be relative
// to its own place: they begin with the path of the site's address, or with `/` where `site.yaml` gives none.

import type { Archive } from '../model/archive.ts';
import { assetUrl, committeesUrl, datesUrl, decisionsUrl, homeUrl, notFoundUrl } from '../model/url.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { makeShell } from './shell.ts';

export interface NotFoundView extends View {
  readonly ways: readonly Link[];
  /** Leads from an item's address to its place on the meeting's page; empty where items have pages of their own. */
  readonly script: string;
}

export function notFoundPages(archive: Archive): readonly Page[] {
  const base = archive.site.url === undefined ? '' : new URL(archive.site.url).pathname.replace(/\/$/, '');
  const to = (target: string): string => base + target;
  const place: Place = { ...placeAt(notFoundUrl), to, link: (text, target) => ({ text, href: to(target) }) };
  const words = wordsOf(archive.site);
  const view = (): NotFoundView => ({
    shell: makeShell(archive, notFoundUrl, { title: [words.notFound.title], canonical: '' }, place),
    script: archive.site.items === 'anchors' ? place.to(assetUrl('old-addresses/find-item.js')) : '',
    ways: [
      place.link(words.shell.home, homeUrl),
      place.link(words.shell.sections.committees, committeesUrl),
      place.link(words.dates.title, datesUrl),
      place.link(words.shell.sections.decisions, decisionsUrl),
    ],
  });
  return [{ url: notFoundUrl, layout: 'not-found', view }];
}
