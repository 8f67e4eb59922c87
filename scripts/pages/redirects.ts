// Pages that only lead to another: old addresses, and minute numbers that are unique.

import type { Archive } from '../model/archive.ts';
import { assetUrl, pageOf } from '../model/url.ts';
import { type OldPlace, oldPlaces } from '../registers/old-addresses.ts';
import type { Registers } from '../registers/registers.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, placeAt } from './link.ts';
import { oldAddressPages } from './old-address.ts';
import type { Page, View } from './page.ts';
import { makeShell } from './shell.ts';

export interface RedirectView extends View {
  readonly heading: string;
  readonly target: Link;
  /** Takes the place within the page along. */
  readonly script: string;
}

export function redirectPages(archive: Archive, registers: Registers): readonly Page[] {
  const places = oldPlaces(archive, registers.meetings.all).filter(
    // Where items have no pages, no address of one needs a file: see `_redirects` and the page for what is not found.
    ({ isMovedItem }) => !(isMovedItem && archive.site.items === 'anchors'),
  );
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
    shell: makeShell(archive, url, {
      title: [heading, wordsOf(archive.site).moved.title],
      canonical: pageOf(target),
    }),
    heading,
    target: place.link(heading, target),
    script: place.to(assetUrl('old-addresses/keep-place.js')),
  });
  return { url, layout: 'redirect', view };
}
