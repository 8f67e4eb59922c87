// A page of an earlier site that showed what its parameters said: it leads on from them, or lists where it led.

import type { Archive } from '../model/archive.ts';
import { assetUrl, committeesUrl, datesUrl, decisionsUrl } from '../model/url.ts';
import type { OldPlace } from '../registers/old-addresses.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { makeShell } from './shell.ts';

export interface OldAddressView extends View {
  readonly heading: string;
  readonly links: readonly Link[];
  /** How many places it led to, besides those in `links`. */
  readonly more: number;
  readonly ways: readonly Link[];
  /** The parameters that tell the place, "cid mid,mid", the fullest first; empty where none is to be read. */
  readonly parameters: string;
  readonly script: string;
}

/** So many links can be looked through; more would only be a long page to load. */
const LONGEST = 200;

export function oldAddressPages(places: readonly OldPlace[], archive: Archive): readonly Page[] {
  const byPage = new Map<string, OldPlace[]>();
  for (const place of places) {
    if (place.page === undefined) continue;
    const known = byPage.get(place.page);
    if (known) known.push(place);
    else byPage.set(place.page, [place]);
  }
  return [
    ...places.filter(({ targets }) => targets.length > 1).map(place => listPage(place.url, [place], archive)),
    ...[...byPage].map(([url, led]) => listPage(url, led, archive, parameterSets(led))),
  ];
}

const parameterSets = (places: readonly OldPlace[]): string =>
  [...new Set(places.map(({ parameters }) => parameters.join(' ').toLowerCase()))]
    .sort((a, b) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1))
    .join(',');

function listPage(url: string, places: readonly OldPlace[], archive: Archive, parameters = ''): Page {
  const place = placeAt(url);
  const words = wordsOf(archive.site);
  const view = (): OldAddressView => {
    const targets = places.flatMap(one => one.targets);
    const heading = words.oldAddress.title;
    return {
      shell: makeShell(archive, url, {
        title: [`${heading}: ${url.replace(/^\/|\/$/g, '')}`],
        canonical: '',
      }),
      heading,
      links: targets.slice(0, LONGEST).map(target => place.link(target.text, target.url)),
      more: Math.max(0, targets.length - LONGEST),
      ways: [
        place.link(words.shell.sections.committees, committeesUrl),
        place.link(words.dates.title, datesUrl),
        place.link(words.shell.sections.decisions, decisionsUrl),
      ],
      parameters,
      script: parameters === '' ? '' : place.to(assetUrl('old-addresses/lead.js')),
    };
  };
  return { url, layout: 'old-address', view };
}
