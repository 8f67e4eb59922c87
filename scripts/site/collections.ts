// The archive as collections of Eleventy's, for the site's own pages: `{% for meeting in collections.meetings %}`.

import type { EleventyConfig } from '@11ty/eleventy';
import type { Archive } from '../model/archive.ts';
import { startOfDayUtc } from '../model/calendar.ts';
import { decisionText } from '../model/decision.ts';
import { committeeUrl, itemUrl, matterUrl, meetingUrl, personUrl } from '../model/url.ts';
import { shortTitle } from '../pages/parts/decision-list.ts';
import { viewStatus } from '../pages/parts/status.ts';
import { meetingName } from '../registers/meeting-name.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import type { Mounted } from './mounted.ts';
import type { Offer } from './pass.ts';

/** As the entries of Eleventy's own collections: its address in the site, and what is known of it. */
interface Entry {
  readonly url: string;
  /** The day of a meeting at its beginning, so that lists can be sorted by it. */
  readonly date?: Date;
  readonly data: Readonly<Record<string, string>>;
}

/**
 * What each collection holds, oldest first where there are days. Addresses are those in the archive. Most sites have no page of their own
 * that asks for any, so that what is known of an entry is made when it is read.
 */
const COLLECTIONS: Readonly<Record<string, (offer: Offer, at: Mounted['at']) => readonly Entry[]>> = {
  committees: ({ archive }, at) =>
    archive.committees.map(({ slug, name }) => ({ url: at(committeeUrl(slug)), data: { title: name } })),
  meetings: ({ archive, registers }, at) =>
    registers.meetings.all.map(row => ({
      get url() {
        return at(meetingUrl(row.meeting.committee, row.meeting.key));
      },
      get date() {
        return dateOf(row, archive);
      },
      get data() {
        return {
          title: meetingName(row, archive),
          committee: row.committee.name,
          date: row.meeting.date,
          time: row.meeting.time ?? '',
          venue: row.meeting.venue ?? '',
          status: viewStatus(row.meeting, archive.site).text,
        };
      },
    })),
  decisions: ({ archive, registers }, at) =>
    registers.decisions.all.map(row => ({
      get url() {
        const { committee, key } = row.meeting;
        return at(itemUrl(archive.site, committee, key, row.item.address, row.decision.id));
      },
      get date() {
        return dateOf(row, archive);
      },
      get data() {
        return {
          title: shortTitle(row.item),
          committee: row.committee.name,
          date: row.meeting.date,
          label: row.decision.label,
          text: decisionText(row.decision),
        };
      },
    })),
  matters: ({ archive }, at) =>
    archive.matters.map(({ slug, title }) => ({ url: at(matterUrl(slug)), data: { title } })),
  people: ({ archive }, at) =>
    archive.people.map(({ slug, name }) => ({ url: at(personUrl(slug)), data: { title: name } })),
};

const dateOf = ({ meeting }: MeetingRow, { site }: Archive): Date =>
  new Date(startOfDayUtc(meeting.date, site.timezone));

export function addCollections(
  config: EleventyConfig,
  offered: () => Offer | undefined,
  { at }: Mounted,
): void {
  for (const [name, entriesOf] of Object.entries(COLLECTIONS))
    config.addCollection(name, () => {
      const offer = offered();
      return offer && offer.isLast !== false ? entriesOf(offer, at) : [];
    });
}
