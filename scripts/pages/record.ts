// The state of the record: what was held, minuted and approved, and what is late.

import type { Archive } from '../model/archive.ts';
import { longDate } from '../model/calendar.ts';
import { termWords } from '../model/duty.ts';
import { numberedTitle } from '../model/item.ts';
import { gapWords } from '../model/number-gaps.ts';
import type { RuleSetData } from '../model/rule-sets/rule-set.ts';
import { RULE_SET_DATA } from '../model/rule-sets/rule-sets.ts';
import { committeeUrl, itemUrl, meetingUrl, recordUrl } from '../model/url.ts';
import { datedMeetingName } from '../registers/meeting-name.ts';
import {
  type CommitteeRecord,
  type ItemOrMeeting,
  type Late,
  recordCommittees,
} from '../registers/record.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { makeShell } from './shell.ts';

export interface RecordView extends View {
  readonly rules: readonly RuleLine[];
  readonly committees: readonly CommitteeLine[];
  readonly late: readonly Remark[];
  readonly gaps: readonly Remark[];
  readonly withdrawn: readonly Remark[];
  readonly toReview: readonly Remark[];
}

interface RuleLine {
  readonly text: string;
  readonly source: string;
}

interface CommitteeLine extends Link {
  readonly held: number;
  readonly approved: number;
  readonly drafts: number;
  readonly unminuted: number;
  readonly cancelled: number;
  readonly corrections: number;
  readonly exempt: number;
  readonly late: number;
}

/** A meeting or an item, and what is to be said of it. */
interface Remark {
  readonly link: Link;
  readonly text: string;
}

export function recordPages(archive: Archive): readonly Page[] {
  const place = placeAt(recordUrl);
  const { language, rules } = archive.site;
  const view = (): RecordView => {
    const records = recordCommittees(archive);
    const each = (remarks: (record: CommitteeRecord) => readonly Remark[]): readonly Remark[] =>
      records.flatMap(remarks);
    return {
      shell: makeShell(archive, recordUrl, {
        title: ['State of the record'],
        description:
          'Which meetings are minuted and approved, what is late, and what is missing or withheld.',
      }),
      rules: rulesOf(RULE_SET_DATA[rules]),
      committees: records.map(record => viewCommittee(record, place)),
      late: each(({ late, committee }) =>
        late.map(one => ({
          link: meetingLink({ committee, meeting: one.meeting }, archive, place),
          text: lateWords(one, language),
        })),
      ),
      gaps: each(({ gaps, committee }) =>
        gaps.map(gap => ({
          link: meetingLink({ committee, meeting: gap.meeting }, archive, place),
          text: `number ${gap.after} follows ${gap.before}: ${gapWords(gap)}`,
        })),
      ),
      withdrawn: each(({ withdrawn, committee }) =>
        withdrawn.map(one => ({
          link: placeLink(one, committee, archive, place),
          text: (one.item ?? one.meeting).withdrawn?.reason ?? '',
        })),
      ),
      toReview: each(({ toReview, committee }) =>
        toReview.map(one => ({
          link: placeLink(one, committee, archive, place),
          text: `was to be reviewed on ${longDate(one.item.exempt?.reviewOn ?? '', language)}`,
        })),
      ),
    };
  };
  return [{ url: recordUrl, layout: 'record', view }];
}

const viewCommittee = (record: CommitteeRecord, place: Place): CommitteeLine => ({
  ...place.link(record.committee.name, committeeUrl(record.committee.slug)),
  held: record.held,
  approved: record.approved,
  drafts: record.drafts,
  unminuted: record.unminuted,
  cancelled: record.cancelled,
  corrections: record.corrections,
  exempt: record.exempt,
  late: record.late.length,
});

/** What is reckoned, in words, with where it comes from. */
function rulesOf({ draft, agenda, approval, kept }: RuleSetData): readonly RuleLine[] {
  return [
    ...(draft
      ? [
          {
            text: `Draft minutes are due ${termWords(draft)} after the meeting.${draft.unit === 'working days' ? ' Working days are Monday to Friday; holidays are not reckoned.' : ''}`,
            source: draft.source,
          },
        ]
      : []),
    ...(approval
      ? [{ text: 'Minutes are approved at the next suitable meeting.', source: approval.source }]
      : []),
    ...(agenda
      ? [
          {
            text: `An agenda is published ${agenda.clearDays} clear days before its meeting.`,
            source: agenda.source,
          },
        ]
      : []),
    ...(kept
      ? [{ text: `What is published stays open for at least ${kept.years} years.`, source: kept.source }]
      : []),
  ];
}

function lateWords({ what, duty, missed }: Late, language: string): string {
  if (what === 'approval') {
    const [first] = missed;
    const since = first === undefined ? '' : ` since ${longDate(first.date, language)}`;
    return `draft, not approved; ${missed.length} later ${missed.length === 1 ? 'meeting has' : 'meetings have'} been held${since}`;
  }
  const due = duty === undefined ? '' : ` due by ${longDate(duty.due, language)}`;
  return duty?.state === 'broken'
    ? `draft minutes${due}, published later`
    : `draft minutes${due}, not published`;
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
  return place.link(text, itemUrl(committee.slug, meeting.key, item.address));
}
