// Pages that only lead to another: old addresses, and minute numbers that are unique.

import type { Indexes } from '../indexes/indexes.ts';
import { datedMeetingName } from '../indexes/meeting-name.ts';
import type { Archive } from '../model/archive.ts';
import { meetingUrl, oldAddressUrl } from '../model/url.ts';
import { type Link, type Page, placeAt, type View } from './page.ts';
import { makeShell } from './shell.ts';

export interface RedirectView extends View {
  readonly heading: string;
  readonly target: Link;
}

export function redirectPages(archive: Archive, indexes: Indexes): readonly Page[] {
  return indexes.meetings.all.flatMap(row =>
    row.meeting.oldAddresses.map(old =>
      redirectPage(
        oldAddressUrl(old),
        meetingUrl(row.committee.slug, row.meeting.key),
        datedMeetingName(row, archive),
        archive,
      ),
    ),
  );
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
