// The archive as collections of Eleventy's, for the site's own pages: `{% for meeting in collections.meetings %}`.

import type { EleventyConfig } from '@11ty/eleventy';
import { startOfDayUtc } from '../model/calendar.ts';
import { decisionText } from '../model/decision.ts';
import { committeeUrl, itemUrl, matterUrl, meetingUrl, personUrl } from '../model/url.ts';
import { shortTitle } from '../pages/parts/decision-list.ts';
import { viewStatus } from '../pages/parts/status.ts';
import { meetingName } from '../registers/meeting-name.ts';
import type { Mounted } from './mounted.ts';
import type { Offer } from './pass.ts';

/** As the entries of Eleventy's own collections: its address in the site, and what is known of it. */
interface Entry {
  readonly url: string;
  /** The day of a meeting at its beginning, so that lists can be sorted by it. */
  readonly date?: Date;
  readonly data: Readonly<Record<string, string>>;
}

/** What each collection holds, oldest first where there are days. Addresses are those in the archive. */
const COLLECTIONS: Readonly<Record<string, (offer: Offer) => readonly Entry[]>> = {
  committees: ({ archive }) =>
    archive.committees.map(({ slug, name }) => ({ url: committeeUrl(slug), data: { title: name } })),
  meetings: ({ archive, registers }) =>
    registers.meetings.all.map(row => ({
      url: meetingUrl(row.meeting.committee, row.meeting.key),
      date: new Date(startOfDayUtc(row.meeting.date, archive.site.timezone)),
      data: {
        title: meetingName(row, archive),
        committee: row.committee.name,
        date: row.meeting.date,
        time: row.meeting.time ?? '',
        venue: row.meeting.venue ?? '',
        status: viewStatus(row.meeting, archive.site).text,
      },
    })),
  decisions: ({ archive, registers }) =>
    registers.decisions.all.map(row => ({
      url: itemUrl(archive.site, row.meeting.committee, row.meeting.key, row.item.address, row.decision.id),
      date: new Date(startOfDayUtc(row.meeting.date, archive.site.timezone)),
      data: {
        title: shortTitle(row.item),
        committee: row.committee.name,
        date: row.meeting.date,
        label: row.decision.label,
        text: decisionText(row.decision),
      },
    })),
  matters: ({ archive }) =>
    archive.matters.map(({ slug, title }) => ({ url: matterUrl(slug), data: { title } })),
  people: ({ archive }) =>
    archive.people.map(({ slug, name }) => ({ url: personUrl(slug), data: { title: name } })),
};

export function addCollections(
  config: EleventyConfig,
  offered: () => Offer | undefined,
  { at }: Mounted,
): void {
  for (const [name, entriesOf] of Object.entries(COLLECTIONS))
    config.addCollection(name, () => {
      const offer = offered();
      return offer && offer.isLast !== false
        ? entriesOf(offer).map(entry => ({ ...entry, url: at(entry.url) }))
        : [];
    });
}
