// A meeting and what the registers know of it => its document.

import { ATTENDANCE_PARTS, attendeeDetail, listedAtTop } from '../model/attendance.ts';
import { longDate } from '../model/calendar.ts';
import { numberedTitle } from '../model/item.ts';
import type { Meeting } from '../model/meeting.ts';
import { shownStatus } from '../model/status.ts';
import { committeeUrl, itemUrl, meetingUrl } from '../model/url.ts';
import { citationOf } from '../registers/citation.ts';
import { correctionsOf } from '../registers/corrections.ts';
import { meetingFacts } from '../registers/meeting-facts.ts';
import { datedMeetingName, ownTitle } from '../registers/meeting-name.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import { minutesChecksum } from '../registers/minutes-checksum.ts';
import { redactionsOf } from '../registers/redactions.ts';
import type { SiteContext } from '../registers/site-context.ts';
import type { MeetingDocument, MeetingState, Section, StatusSection } from './document.ts';
import { itemSection } from './item-section.ts';
import { paperEntry } from './paper-entry.ts';

export function makeDocument(row: MeetingRow, context: SiteContext): MeetingDocument {
  const { meeting } = row;
  const { archive } = context;
  return {
    title: datedMeetingName(row, archive),
    lang: meeting.lang ?? archive.site.language,
    sections: SECTIONS.flatMap(make => make(row, context)),
  };
}

type MakeSections = (row: MeetingRow, context: SiteContext) => readonly Section[];

const title: MakeSections = row => {
  const text = ownTitle(row);
  return text === '' ? [] : [{ kind: 'title', text }];
};

/** How far a reader may rely on the minutes of a meeting. */
export function statusSection({ meeting }: MeetingRow, { archive, words }: SiteContext): StatusSection {
  const said = words.record.meetings;
  const { approval, approvalAhead: ahead } = meeting;
  const isFound =
    shownStatus(meeting) === 'approved' && approval?.meeting !== undefined && approval.item !== undefined;
  return {
    kind: 'status',
    status: shownStatus(meeting),
    words: said.status[shownStatus(meeting)],
    sentence: said.statusSentence(meeting, { today: archive.today, locale: archive.site.language }),
    ...(isFound && {
      approval: {
        ...(approval.minute !== undefined && { minute: approval.minute }),
        url: itemUrl(archive.site, meeting.committee, approval.meeting, approval.item),
      },
    }),
    ...(ahead && {
      approval: { url: itemUrl(archive.site, meeting.committee, ahead.meeting, ahead.item), isAhead: true },
    }),
  };
}

const status: MakeSections = (row, context) => [statusSection(row, context)];

const joint: MakeSections = ({ meeting }, { registers }) => {
  const committees = meeting.with
    .flatMap(slug => registers.committees.get(slug) ?? [])
    .map(({ slug, name }) => ({ text: name, url: committeeUrl(slug) }));
  return committees.length === 0 ? [] : [{ kind: 'joint', committees }];
};

/** What is true of the meeting as a whole, besides how far its minutes are. */
export function stateSections(
  { meeting }: MeetingRow,
  { archive, registers }: SiteContext,
): readonly MeetingState[] {
  const { earlier, later = [] } = registers.sittings.get(meeting) ?? {};
  const state = (name: MeetingState['state'], sittings: readonly Meeting[]): MeetingState => ({
    kind: 'state',
    state: name,
    sittings: sittings.map(({ committee, key, date }) => ({
      text: longDate(date, archive.site.language),
      url: meetingUrl(committee, key),
    })),
  });
  return [
    ...(meeting.inquorate ? [state('inquorate', [])] : []),
    ...(earlier ? [state('reconvenes', [earlier])] : []),
    ...(later.length > 0 ? [state('reconvened', later)] : []),
  ];
}

const facts: MakeSections = ({ meeting }, { archive }) => [
  { kind: 'facts', facts: meetingFacts(meeting, archive.site) },
];

/** Whoever is named in the text stands there already. */
const attendance: MakeSections = ({ meeting }, { words }) => {
  const parts = ATTENDANCE_PARTS.map(part => ({
    label: words.record.meetings.attendance[part],
    people: listedAtTop(meeting.attendance[part]).map(one => ({ name: one, detail: attendeeDetail(one) })),
  })).filter(({ people }) => people.length > 0);
  return parts.length === 0 ? [] : [{ kind: 'attendance', parts }];
};

const corrections: MakeSections = (row, { archive, words }) => {
  const entries = correctionsOf(row).map(({ item, correction }) => ({
    named: correction.item,
    id: item.address,
    title: numberedTitle(item),
    correction,
    by: words.record.corrections.by(correction, archive.site.language),
  }));
  return entries.length === 0 ? [] : [{ kind: 'corrections', corrections: entries }];
};

const redactions: MakeSections = (row, { archive, words }) => {
  const notes = redactionsOf(row)
    .filter(({ item }) => item === undefined)
    .map(({ redaction }) => words.record.redactions.inHead(redaction, archive.site.language));
  return notes.length === 0 ? [] : [{ kind: 'redactions', notes }];
};

const preamble: MakeSections = ({ meeting }) =>
  meeting.preamble.length === 0 ? [] : [{ kind: 'preamble', body: meeting.preamble }];

const itemSections: MakeSections = (row, context) =>
  row.meeting.items.map(item => itemSection(item, row, context));

const papers: MakeSections = ({ meeting }, { archive }) => {
  const inItems = new Set(meeting.items.flatMap(item => item.papers));
  const others = meeting.papers.filter(paper => !inItems.has(paper.address));
  if (others.length === 0) return [];
  return [
    {
      kind: 'papers',
      besideItems: meeting.items.length > 0,
      papers: others.map(paper => paperEntry(paper, archive)),
    },
  ];
};

const citation: MakeSections = (row, { archive }) => {
  const code = minutesChecksum(row.meeting)?.code;
  return [{ kind: 'citation', text: citationOf(row, archive).full, ...(code !== undefined && { code }) }];
};

/** The order of the minutes, for every form. */
const SECTIONS: readonly MakeSections[] = [
  title,
  status,
  joint,
  stateSections,
  facts,
  attendance,
  corrections,
  redactions,
  preamble,
  itemSections,
  papers,
  citation,
];
