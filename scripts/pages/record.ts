// The state of the record: what was held, minuted and approved, and what is late.

import type { Archive } from '../model/archive.ts';
import { longDate } from '../model/calendar.ts';
import { numberedTitle } from '../model/item.ts';
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
import { type Words, wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { makeShell } from './shell.ts';

export interface RecordView extends View {
  readonly rules: readonly RuleLine[];
  readonly committees: readonly CommitteeLine[];
  readonly late: readonly Remark[];
  readonly gaps: readonly Remark[];
  readonly withdrawn: readonly Remark[];
  readonly redacted: readonly Remark[];
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
  const words = wordsOf(archive.site);
  const view = (): RecordView => {
    const records = recordCommittees(archive);
    const each = (remarks: (record: CommitteeRecord) => readonly Remark[]): readonly Remark[] =>
      records.flatMap(remarks);
    return {
      shell: makeShell(archive, recordUrl, {
        title: [words.shell.footer.record],
        description: words.stateOfRecord.description,
      }),
      rules: rulesOf(RULE_SET_DATA[archive.site.ruleSet], words),
      committees: records.map(record => viewCommittee(record, place)),
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
          text: words.stateOfRecord.reviewDue(
            longDate(one.item.exempt?.reviewOn ?? '', archive.site.language),
          ),
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
function rulesOf(
  { draft, agenda, approval, kept }: RuleSetData,
  { stateOfRecord: words, record: { duties } }: Words,
): readonly RuleLine[] {
  return [
    ...(draft
      ? [
          {
            text:
              draft.unit === 'working days'
                ? words.draftRuleInWorkingDays(duties.term(draft))
                : words.draftRule(duties.term(draft)),
            source: draft.source,
          },
        ]
      : []),
    ...(approval ? [{ text: words.approvalRule, source: approval.source }] : []),
    ...(agenda
      ? [
          {
            text: words.agendaRule(agenda.clearDays),
            source: agenda.source,
          },
        ]
      : []),
    ...(kept ? [{ text: words.keptRule(kept.years), source: kept.source }] : []),
  ];
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
  return place.link(text, itemUrl(committee.slug, meeting.key, item.address));
}
