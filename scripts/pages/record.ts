// The state of the record: what was held, minuted and approved, and what is late.

import type { Archive } from '../model/archive.ts';
import { longDate } from '../model/calendar.ts';
import { numberedTitle } from '../model/item.ts';
import type { RuleSetData } from '../model/rule-sets/rule-set.ts';
import { RULE_SET_DATA } from '../model/rule-sets/rule-sets.ts';
import { committeeUrl, itemUrl, ledgerUrl, meetingUrl, recordJsonUrl, recordUrl } from '../model/url.ts';
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
  /** The whole in a sentence or two: what was held, how far it is minuted, and what was looked for and is nowhere. */
  readonly summary: string;
  readonly rules: readonly RuleLine[];
  /** Those of which there is more to say than that all is minuted and approved. */
  readonly committees: readonly CommitteeLine[];
  /** What there is to count of any of them. */
  readonly columns: readonly string[];
  readonly others: readonly Link[];
  /** How far the minutes of each committee are read. */
  readonly read: readonly ReadLine[];
  readonly files: { readonly record: string; readonly ledger: string };
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
  /** A count for each column, with its name; empty where there is nothing. */
  readonly counts: readonly { readonly label: string; readonly count: string }[];
}

interface ReadLine extends Link {
  readonly counts: readonly { readonly label: string; readonly count: string }[];
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
    const lists = {
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
    const said = words.stateOfRecord;
    const columns = COLUMNS.filter(({ of }) => records.some(record => of(record) > 0));
    const told = records.filter(isToTell);
    return {
      shell: makeShell(archive, recordUrl, {
        title: [words.shell.footer.record],
        description: words.stateOfRecord.description,
      }),
      rules: rulesOf(RULE_SET_DATA[archive.site.ruleSet], words),
      committees: told.map(record => viewCommittee(record, columns, words, place)),
      columns: columns.map(({ label }) => said[label]),
      others: records
        .filter(record => record.held > 0 && !isToTell(record))
        .map(({ committee }) => place.link(committee.name, committeeUrl(committee.slug))),
      read: records
        .filter(({ howRead }) => howRead.minuted > 0)
        .map(({ committee, howRead }) => ({
          ...place.link(committee.name, committeeUrl(committee.slug)),
          counts: READ_COLUMNS.map(({ label, of }) => ({
            label: said[label],
            count: countWords(of(howRead)),
          })),
        })),
      ...lists,
      summary: [
        ...summaryOf(records, words),
        ...(lists.late.length === 0 ? [said.noneLate] : []),
        ...(lists.gaps.length === 0 ? [said.noneMissing] : []),
        ...(lists.withdrawn.length === 0 ? [said.noneWithdrawn] : []),
        ...(lists.redacted.length === 0 ? [said.noneRedacted] : []),
        ...(lists.toReview.length === 0 ? [said.noneToReview] : []),
      ].join(' '),
      files: { record: place.to(recordJsonUrl), ledger: place.to(ledgerUrl) },
    };
  };
  return [{ url: recordUrl, layout: 'record', view }];
}

/** What is counted of a committee, in the order of the columns. */
const COLUMNS = [
  { label: 'held', of: record => record.held },
  { label: 'approved', of: record => record.approved },
  { label: 'draft', of: record => record.drafts },
  { label: 'agendaOnly', of: record => record.unminuted },
  { label: 'notHeld', of: record => record.cancelled },
  { label: 'late', of: record => record.late.length },
  { label: 'corrections', of: record => record.corrections },
  { label: 'exempt', of: record => record.exempt },
] as const satisfies readonly {
  readonly label: keyof Words['stateOfRecord'];
  readonly of: (record: CommitteeRecord) => number;
}[];

/** What is told of how far minutes are read. */
const READ_COLUMNS = [
  { label: 'readMinutes', of: ({ minuted }) => minuted },
  { label: 'readAttendance', of: ({ withAttendance }) => withAttendance },
  { label: 'readDecided', of: ({ withDecisions }) => withDecisions },
  { label: 'readLines', of: ({ decisionLines }) => decisionLines },
  { label: 'readDecisions', of: ({ decisions }) => decisions },
] as const satisfies readonly {
  readonly label: keyof Words['stateOfRecord'];
  readonly of: (read: CommitteeRecord['howRead']) => number;
}[];

/** How many meetings were held, and how far they are minuted; what there is none of is not said. */
function summaryOf(
  records: readonly CommitteeRecord[],
  { counts, stateOfRecord: said }: Words,
): readonly string[] {
  const sum = (of: (record: CommitteeRecord) => number): number =>
    records.reduce((total, record) => total + of(record), 0);
  const held = sum(record => record.held);
  const parts = [
    { count: sum(({ approved }) => approved), say: said.countApproved },
    { count: sum(({ drafts }) => drafts), say: said.countDrafts },
    { count: sum(({ unminuted }) => unminuted), say: said.countAgendas },
  ].flatMap(({ count, say }) => (count === 0 ? [] : [say(count)]));
  return held === 0 ? [] : [said.summary(counts.meetings(held), parts.join(', '))];
}

/** A cell of nothing is left empty: what stands out is then what there is. */
const countWords = (count: number): string => (count === 0 ? '' : String(count));

/** Of one whose meetings are all minuted and approved, with nothing besides, there is nothing to tell. */
const isToTell = (record: CommitteeRecord): boolean =>
  record.approved < record.held ||
  record.cancelled + record.late.length + record.corrections + record.exempt > 0;

const viewCommittee = (
  record: CommitteeRecord,
  columns: readonly (typeof COLUMNS)[number][],
  { stateOfRecord }: Words,
  place: Place,
): CommitteeLine => ({
  ...place.link(record.committee.name, committeeUrl(record.committee.slug)),
  counts: columns.map(({ label, of }) => ({
    label: stateOfRecord[label],
    count: countWords(of(record)),
  })),
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
  return place.link(text, itemUrl(archive.site, committee.slug, meeting.key, item.address));
}
