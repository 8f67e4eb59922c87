// The state of the record: what was held, minuted and approved, and what is late.

import type { Archive } from '../model/archive.ts';
import type { RuleSetData } from '../model/rule-sets/rule-set.ts';
import { RULE_SET_DATA } from '../model/rule-sets/rule-sets.ts';
import { committeeRecordUrl, committeeUrl, ledgerUrl, recordJsonUrl, recordUrl } from '../model/url.ts';
import { type CommitteeRecord, recordCommittees } from '../registers/record.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import {
  areRemarksTooMany,
  countRemarks,
  hasRemarks,
  type Remarks,
  viewRemarks,
} from './parts/record-remarks.ts';
import { makeShell } from './shell.ts';

export interface RecordView extends View, Remarks {
  readonly heading: string;
  /** What the page is about, where it is about all committees; else empty. */
  readonly subtitle: string;
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
  /** The same as data; absent on the page of one committee. */
  readonly files: { readonly record: string; readonly ledger: string } | undefined;
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

export function recordPages(archive: Archive): readonly Page[] {
  const place = placeAt(recordUrl);
  const words = wordsOf(archive.site);
  const records = recordCommittees(archive);
  const areTooMany = areRemarksTooMany(records);
  const view = (): RecordView => {
    const remarks = areTooMany ? countRemarks(records, archive, place) : viewRemarks(records, archive, place);
    const said = words.stateOfRecord;
    const columns = COLUMNS.filter(({ of }) => records.some(record => of(record) > 0));
    const told = records.filter(isToTell);
    return {
      shell: makeShell(archive, recordUrl, {
        title: [words.shell.footer.record],
        description: words.stateOfRecord.description,
      }),
      heading: words.shell.footer.record,
      subtitle: said.subtitle,
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
      ...remarks,
      summary: [
        ...summaryOf(records, words),
        ...(remarks.late.length === 0 ? [said.noneLate] : []),
        ...(remarks.gaps.length === 0 ? [said.noneMissing] : []),
        ...(remarks.withdrawn.length === 0 ? [said.noneWithdrawn] : []),
        ...(remarks.redacted.length === 0 ? [said.noneRedacted] : []),
        ...(remarks.toReview.length === 0 ? [said.noneToReview] : []),
      ].join(' '),
      files: { record: place.to(recordJsonUrl), ledger: place.to(ledgerUrl) },
    };
  };
  return [
    { url: recordUrl, layout: 'record', view },
    ...(areTooMany ? records.filter(hasRemarks).map(record => committeePage(record, archive)) : []),
  ];
}

/** What stands on the page of all committees alone. */
const NOT_OF_ONE_COMMITTEE = {
  ...{ subtitle: '', summary: '', files: undefined },
  ...{ rules: [], committees: [], columns: [], others: [], read: [] },
} as const satisfies Partial<RecordView>;

/** What is late, missing or held back of one committee. */
function committeePage(record: CommitteeRecord, archive: Archive): Page {
  const { slug, name } = record.committee;
  const words = wordsOf(archive.site);
  const url = committeeRecordUrl(slug);
  const place = placeAt(url);
  const view = (): RecordView => ({
    shell: makeShell(archive, url, {
      title: [words.stateOfRecord.of(name)],
      breadcrumb: [place.link(words.shell.footer.record, recordUrl)],
    }),
    heading: words.stateOfRecord.of(name),
    ...NOT_OF_ONE_COMMITTEE,
    ...viewRemarks([record], archive, place),
  });
  return { url, layout: 'record', view };
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
