// JSON-LD: what search engines and other programs read of a meeting and of a committee, in the words of schema.org.
//
// The types of `schema-dts`, which are made from schema.org's own vocabulary, hold every property and type against it
// when this is compiled; they leave nothing behind in the program. A test parses the blocks of the whole sample site.

import type { DigitalDocument, Event, GovernmentOrganization, Person, WithContext } from 'schema-dts';
import { mimeType } from '../../files/media-type.ts';
import type { Archive } from '../../model/archive.ts';
import { endDay, momentOf } from '../../model/calendar.ts';
import { type Committee, isFormer, isMember } from '../../model/committee.ts';
import { businessOf, numberedTitle } from '../../model/item.ts';
import type { Meeting, Status } from '../../model/meeting.ts';
import { isPublished, type Paper } from '../../model/paper.ts';
import { shownStatus } from '../../model/status.ts';
import { absoluteUrl, committeeUrl, homeUrl, itemUrl, meetingUrl, personUrl } from '../../model/url.ts';
import { minutesForms } from '../../open-data/meetings.ts';
import { meetingName } from '../../registers/meeting-name.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import type { Registers } from '../../registers/registers.ts';
import { wordsOf } from '../../words/words.ts';

const CONTEXT = 'https://schema.org';

/** JSON that may stand in a `<script>` element: no text in it can begin a tag, and so end the element. */
const dataBlock = (thing: WithContext<Event | GovernmentOrganization>): string =>
  JSON.stringify(thing).replaceAll('<', '\\u003c');

/** Only whole addresses mean something away from the page; where `site.yaml` gives none, there is no `url`. */
const at = ({ site }: Archive, url: string): { readonly url?: string } =>
  site.url === undefined ? {} : { url: absoluteUrl(site.url, url) };

/** A meeting as an event, with its items as events within it. Nothing is said of what was withdrawn but that it met. */
export function meetingData(row: MeetingRow, archive: Archive, { committees }: Registers): string {
  const { committee, meeting } = row;
  const others = meeting.with.flatMap(slug => committees.get(slug) ?? []);
  const items = businessOf(meeting).filter(item => !item.withdrawn);
  return dataBlock({
    '@context': CONTEXT,
    '@type': 'Event',
    name: meetingName(row, archive),
    ...at(archive, meetingUrl(meeting.committee, meeting.key)),
    ...times(meeting, archive.site.timezone),
    eventStatus: EVENT_STATUS[meeting.status],
    inLanguage: meeting.lang ?? archive.site.language,
    ...(meeting.venue !== undefined && { location: { '@type': 'Place', ...place(meeting.venue) } }),
    organizer: [committee, ...others].map(body => organization(body, archive)),
    ...(items.length > 0 && {
      subEvent: items.map(item => ({
        '@type': 'Event' as const,
        name: numberedTitle(item),
        ...at(archive, itemUrl(archive.site, meeting.committee, meeting.key, item.address)),
      })),
    }),
    ...(meeting.withdrawn === undefined && documents(row, archive)),
  });
}

const EVENT_STATUS = {
  agenda: 'https://schema.org/EventScheduled',
  draft: 'https://schema.org/EventScheduled',
  approved: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
} as const satisfies Readonly<Record<Status, string>>;

function times(
  { date, time, end }: Meeting,
  timezone: string,
): { readonly startDate: string; readonly endDate?: string } {
  if (time === undefined) return { startDate: date };
  const ends = end === undefined ? undefined : endDay(date, time, end);
  return {
    startDate: momentOf(date, time, timezone),
    ...(ends !== undefined && end !== undefined && { endDate: momentOf(ends, end, timezone) }),
  };
}

/** "Quay Room, Town Hall, Aldermere" is the Quay Room at the Town Hall; a name alone is also all of its address. */
function place(venue: string): { readonly name: string; readonly address: string } {
  const [, name = venue, address = venue] = /^([^,]+),\s*(.+)$/s.exec(venue) ?? [];
  return { name, address };
}

/** The papers before the meeting, and its minutes in the forms in which they can be had. */
function documents(
  row: MeetingRow,
  archive: Archive,
): { readonly workFeatured?: readonly DigitalDocument[]; readonly subjectOf: readonly DigitalDocument[] } {
  const { status } = wordsOf(archive.site).record.meetings;
  const papers = row.meeting.papers.filter(isPublished);
  const document = (name: string, url: string, encodingFormat: string): DigitalDocument => ({
    '@type': 'DigitalDocument',
    name,
    encodingFormat,
    ...at(archive, url),
  });
  return {
    ...(papers.length > 0 && {
      workFeatured: papers.map(paper => document(paper.title, paper.address, formatOf(paper))),
    }),
    subjectOf: minutesForms(row, archive.site).map(({ url }) =>
      document(status[shownStatus(row.meeting)], url, mimeType(url)),
    ),
  };
}

/** A paper without a file to copy is a report, which is a page. */
const formatOf = ({ file, source }: Paper): string => (source === undefined ? 'text/html' : mimeType(file));

const organization = (
  { slug, name }: Committee,
  archive: Archive,
): Exclude<GovernmentOrganization, string> => ({
  '@type': 'GovernmentOrganization',
  name,
  ...at(archive, committeeUrl(slug)),
});

/** A committee with the body that it belongs to, and those who are its members on the build date. */
export function committeeData(committee: Committee, archive: Archive): string {
  const { site, today } = archive;
  const { established, dissolved } = committee;
  const members = committee.members
    .filter(member => isMember(member, committee, today))
    .map(
      ({ name, person }): Person => ({
        '@type': 'Person',
        name,
        ...(person !== undefined && at(archive, personUrl(person))),
      }),
    );
  return dataBlock({
    '@context': CONTEXT,
    ...organization(committee, archive),
    ...(established !== undefined && { foundingDate: established }),
    ...(isFormer(committee, today) && dissolved !== undefined && { dissolutionDate: dissolved }),
    parentOrganization: { '@type': 'GovernmentOrganization', name: site.name, ...at(archive, homeUrl) },
    ...(members.length > 0 && { member: members }),
  });
}
