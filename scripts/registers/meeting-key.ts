// Of what a meeting's own pages and files are made: a checksum of all that they show. Where it is the same, so are they.
//
// They look at the meeting, at those to which they lead, and at the settings of the site, and at nothing else of the archive: a test
// watches what they ask for (test/registers/meeting-key.test.ts).

import type { Archive } from '../model/archive.ts';
import { checksumOf } from '../model/checksums.ts';
import type { Committee } from '../model/committee.ts';
import { digestOf } from '../model/digest.ts';
import type { Meeting } from '../model/meeting.ts';
import { itemPageUrl } from '../model/url.ts';
import { type MeetingRow, neighboursOf } from './meetings.ts';
import type { SiteContext } from './site-context.ts';

/** A row belongs to one archive, so that it is reckoned once for all pages of a meeting. */
export const meetingKey = (row: MeetingRow, context: SiteContext): string =>
  checksumOf(row, one => shownOf(one, context));

/** Of a meeting alone, as it was read. */
export const keyOfMeeting = (meeting: Meeting): string => keyOf(meeting);

/** Of a list of what some meetings say: of those, of all committees without their meetings, and of the settings of the site. */
export const rowsKey = (rows: readonly MeetingRow[], { site, committees }: Archive): string =>
  digestOf(
    [
      keyOf(site),
      ...committees.map(keyOfHead),
      ...new Set(rows.map(({ committee, meeting }) => `${committee.slug} ${keyOf(meeting)}`)),
    ].join(' '),
  );

/** What its pages and files show, or a checksum of it. */
function shownOf(row: MeetingRow, context: SiteContext): readonly unknown[] {
  const { archive, registers, words } = context;
  const { committee, meeting } = row;
  const { today, site } = archive;
  const status = words.record.meetings.statusSentence(meeting, { today, locale: site.language });
  const { before, after } = neighboursOf(row, registers.meetings);
  const others = [
    [before, after].flatMap(one => (one ? [keyOfRow(one)] : [])),
    meeting.with.map(slug => keyOfHead(registers.committees.get(slug))),
    sittingsOf(row, context).map(keyOf),
    meeting.items.map(item => {
      const url = itemPageUrl(committee.slug, meeting.key, item.address);
      const { approved, ahead } = registers.approvals;
      return [
        (approved.get(url) ?? []).map(keyOf),
        (ahead.get(url) ?? []).map(keyOf),
        item.matters.map(slug => [
          registers.matters.get(slug)?.title ?? '',
          (registers.steps.get(slug) ?? []).map(step => [...keyOfRow(step), step.item.address]),
        ]),
      ];
    }),
  ];
  return [keyOf(site), status, keyOfRow(row), others];
}

function sittingsOf({ meeting }: MeetingRow, { registers }: SiteContext): readonly object[] {
  const { earlier, later = [] } = registers.sittings.get(meeting) ?? {};
  return [...(earlier ? [earlier] : []), ...later];
}

const keyOfRow = ({ committee, meeting }: MeetingRow): readonly string[] => [
  keyOfHead(committee),
  keyOf(meeting),
];

/** What a committee is, without its meetings. */
const keyOfHead = (committee: Committee | undefined): string =>
  committee ? checksumOf(committee, ({ meetings: _, ...head }) => head) : '';

const keyOf = (thing: object): string => checksumOf(thing);
