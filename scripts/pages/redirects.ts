// Pages that only lead to another: old addresses, and minute numbers that are unique.

import type { Indexes } from '../indexes/indexes.ts';
import { type OldPlace, oldPlaces } from '../indexes/old-addresses.ts';
import type { Archive } from '../model/archive.ts';
import { oldAddressPages } from './old-address.ts';
import { type Link, type Page, placeAt, type View } from './page.ts';
import { makeShell } from './shell.ts';

export interface RedirectView extends View {
  readonly heading: string;
  readonly target: Link;
}

export function redirectPages(archive: Archive, indexes: Indexes): readonly Page[] {
  const places = oldPlaces(archive, indexes.meetings.all);
  return [...places.flatMap(place => leadingPage(place, archive)), ...oldAddressPages(places, archive)];
}

/** An address that led to one place leads there; one that led to several is a page of `oldAddressPages`. */
function leadingPage({ url, targets }: OldPlace, archive: Archive): readonly Page[] {
  const [target, ...others] = targets;
  return target && others.length === 0 ? [redirectPage(url, target.url, target.text, archive)] : [];
}

/** A page at one address that leads to another. */
export function redirectPage(url: string, target: string, heading: string, archive: Archive): Page {
  const place = placeAt(url);
  const view = (): RedirectView => ({
    shell: {
      ...makeShell(archive, url, { title: [heading, 'Moved'] }),
      canonical: absolute(target, archive),
    },
    heading,
    target: place.link(heading, target),
  });
  return { url, layout: 'redirect', view };
}

const absolute = (target: string, { site }: Archive): string =>
  site.url === undefined ? '' : site.url + target.slice(1);
