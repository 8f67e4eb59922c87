// What is to be said of the record: what is late, missing, taken out or to be reviewed, of each committee.

import type { Archive } from '../../model/archive.ts';
import { longDate } from '../../model/calendar.ts';
import { numberedTitle } from '../../model/item.ts';
import { committeeRecordUrl, itemUrl, meetingUrl } from '../../model/url.ts';
import { datedMeetingName } from '../../registers/meeting-name.ts';
import type { CommitteeRecord, ItemOrMeeting, Late } from '../../registers/record.ts';
import { wordsOf } from '../../words/words.ts';
import type { Link, Place } from '../link.ts';
import { isHeavy } from './periods.ts';

/** A meeting or an item, and what is to be said of it. */
export interface Remark {
  readonly link: Link;
  readonly text: string;
}

const REMARKED = [
  'late',
  'gaps',
  'withdrawn',
  'redacted',
  'toReview',
] as const satisfies readonly (keyof CommitteeRecord)[];

export type Remarks = Readonly<Record<(typeof REMARKED)[number], readonly Remark[]>>;

const BYTES_OF_REMARK = 170;

const remarksIn = (record: CommitteeRecord): number =>
  REMARKED.reduce((sum, name) => sum + record[name].length, 0);

export const hasRemarks = (record: CommitteeRecord): boolean => remarksIn(record) > 0;

/** Whether one page cannot hold those of all committees. */
export const areRemarksTooMany = (records: readonly CommitteeRecord[]): boolean =>
  isHeavy(records, record => BYTES_OF_REMARK * remarksIn(record));

/** How many there are of each committee, leading to its page. */
export function countRemarks(records: readonly CommitteeRecord[], archive: Archive, place: Place): Remarks {
  const { counts } = wordsOf(archive.site);
  const count = (name: keyof Remarks): readonly Remark[] =>
    records
      .filter(record => record[name].length > 0)
      .map(({ committee, [name]: own }) => ({
        link: place.link(committee.name, committeeRecordUrl(committee.slug)),
        text: counts.remarks(own.length),
      }));
  return {
    late: count('late'),
    gaps: count('gaps'),
    withdrawn: count('withdrawn'),
    redacted: count('redacted'),
    toReview: count('toReview'),
  };
}

export function viewRemarks(records: readonly CommitteeRecord[], archive: Archive, place: Place): Remarks {
  const words = wordsOf(archive.site);
  const each = (remarks: (record: CommitteeRecord) => readonly Remark[]): readonly Remark[] =>
    records.flatMap(remarks);
  return {
    late: each(({ late, committee }) =>
      late.map(one => ({
        link: meetingLink({ committee, meeting: one.meeting }, archive, place),
        text: lateWords(one, archive),
      })),
    ),
    gaps: each(({ gaps, committee }) =>
      gaps.map(gap => ({
        link: meetingLink({ committee, meeting: gap.meeting }, archive, place),
        text: words.stateOfRecord.gap(gap.after, gap.before, words.record.numbers.missing(gap)),
      })),
    ),
    withdrawn: each(({ withdrawn, committee }) =>
      withdrawn.map(one => ({
        link: placeLink(one, committee, archive, place),
        text: (one.item ?? one.meeting).withdrawn?.reason ?? '',
      })),
    ),
    redacted: each(({ redacted, committee }) =>
      redacted.map(one => ({
        link: placeLink(one, committee, archive, place),
        text: words.record.redactions.listed(one.redaction, archive.site.language),
      })),
    ),
    toReview: each(({ toReview, committee }) =>
      toReview.map(one => ({
        link: placeLink(one, committee, archive, place),
        text: words.stateOfRecord.reviewDue(longDate(one.item.exempt?.reviewOn ?? '', archive.site.language)),
      })),
    ),
  };
}

function lateWords({ what, duty, missed }: Late, { site }: Archive): string {
  const words = wordsOf(site).stateOfRecord;
  const { language } = site;
  if (what === 'approval') {
    const [first] = missed;
    return words.notApproved(missed.length, first === undefined ? '' : longDate(first.date, language));
  }
  const due = duty === undefined ? '' : longDate(duty.due, language);
  return duty?.state === 'broken' ? words.publishedLate(due) : words.notPublished(due);
}

type Row = Parameters<typeof datedMeetingName>[0];

const meetingLink = (row: Row, archive: Archive, place: Place): Link =>
  place.link(datedMeetingName(row, archive), meetingUrl(row.committee.slug, row.meeting.key));

function placeLink(
  { meeting, item }: ItemOrMeeting,
  committee: Row['committee'],
  archive: Archive,
  place: Place,
): Link {
  const row = { committee, meeting };
  if (item === undefined) return meetingLink(row, archive, place);
  const text = `${numberedTitle(item)}, ${datedMeetingName(row, archive)}`;
  return place.link(text, itemUrl(archive.site, committee.slug, meeting.key, item.address));
}
