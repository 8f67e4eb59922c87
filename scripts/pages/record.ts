// The state of the record: what was held, minuted and approved, and what is late.

import type { Archive } from '../model/archive.ts';
import type { RuleSetData } from '../model/rule-sets/rule-set.ts';
import { RULE_SET_DATA } from '../model/rule-sets/rule-sets.ts';
import { committeeRecordUrl, committeeUrl, ledgerUrl, recordJsonUrl, recordUrl } from '../model/url.ts';
import { type CommitteeRecord, recordCommittees } from '../registers/record.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { type Link, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { type CountTable, columnsWithCounts, countTable, NO_COUNTS } from './parts/counts.ts';
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
  readonly committees: CountTable;
  readonly others: readonly Link[];
  /** How far the minutes of each committee are read. */
  readonly read: CountTable;
  /** The same as data; absent on the page of one committee. */
  readonly files: { readonly record: string; readonly ledger: string } | undefined;
}

interface RuleLine {
  readonly text: string;
  readonly source: string;
}

export function recordPages(archive: Archive): readonly Page[] {
  const place = placeAt(recordUrl);
  const words = wordsOf(archive.site);
  const records = recordCommittees(archive);
  const areTooMany = areRemarksTooMany(records);
  const view = (): RecordView => {
    const remarks = areTooMany ? countRemarks(records, archive, place) : viewRemarks(records, archive, place);
    const said = words.stateOfRecord;
    const named = ({ committee }: CommitteeRecord): Link =>
      place.link(committee.name, committeeUrl(committee.slug));
    const columns = COLUMNS.map(({ label, of }) => ({ label: said[label], of }));
    const readColumns = READ_COLUMNS.map(({ label, of }) => ({ label: said[label], of }));
    return {
      shell: makeShell(archive, recordUrl, {
        title: [words.shell.footer.record],
        description: words.stateOfRecord.description,
      }),
      heading: words.shell.footer.record,
      subtitle: said.subtitle,
      rules: rulesOf(RULE_SET_DATA[archive.site.ruleSet], words),
      committees: countTable(records.filter(isToTell), columnsWithCounts(columns, records), named),
      others: records.filter(record => record.held > 0 && !isToTell(record)).map(named),
      read: countTable(
        records.filter(({ howRead }) => howRead.minuted > 0),
        readColumns,
        named,
      ),
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
  ...{ rules: [], committees: NO_COUNTS, others: [], read: NO_COUNTS },
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
  { label: 'readMinutes', of: ({ howRead }) => howRead.minuted },
  { label: 'readAttendance', of: ({ howRead }) => howRead.withAttendance },
  { label: 'readDecided', of: ({ howRead }) => howRead.withDecisions },
  { label: 'readLines', of: ({ howRead }) => howRead.decisionLines },
  { label: 'readDecisions', of: ({ howRead }) => howRead.decisions },
] as const satisfies readonly {
  readonly label: keyof Words['stateOfRecord'];
  readonly of: (record: CommitteeRecord) => number;
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

/** Of one whose meetings are all minuted and approved, with nothing besides, there is nothing to tell. */
const isToTell = (record: CommitteeRecord): boolean =>
  record.approved < record.held ||
  record.cancelled + record.late.length + record.corrections + record.exempt > 0;

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
