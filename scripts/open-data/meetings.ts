// Meetings as open data: OParl's Meeting.

import { z } from 'zod';
import { mimeType } from '../files/media-type.ts';
import { attendees } from '../model/attendance.ts';
import { momentOf, nextDay } from '../model/calendar.ts';
import { FOUND_BY, foundByOf } from '../model/found-by.ts';
import { businessOf } from '../model/item.ts';
import { isHeld, MEETING_KINDS, type Meeting, STATUSES } from '../model/meeting.ts';
import type { Site } from '../model/site.ts';
import { committeeUrl, itemUrl, meetingUrl, minutesFileUrl, personUrl } from '../model/url.ts';
import { correctionsOf } from '../registers/corrections.ts';
import { meetingName, ownTitle } from '../registers/meeting-name.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import type { SiteContext } from '../registers/site-context.ts';
import { address, date, file, id, moment, oparl, oparlType, withdrawal } from './fields.ts';
import { defineList } from './list.ts';

export const meetingRecord = z.strictObject({
  id,
  type: oparl('Meeting'),
  name: z.string(),
  title: z.string().optional().describe('What the clerk called it, where that says more than the name.'),
  date,
  start: moment.optional(),
  end: moment.optional(),
  meetingState: z.enum(STATUSES).describe('How far its minutes may be relied on, or that it was not held.'),
  cancelled: z.boolean().describe('Whether it was cancelled or postponed.'),
  reason: z.string().optional().describe('Why it was cancelled or postponed.'),
  inquorate: z.literal(true).optional().describe('Too few were there for a quorum.'),
  inquorateFoundBy: z.enum(FOUND_BY).optional().describe('Said at the top of the minutes, or in their text.'),
  reconvenes: address.optional().describe('The adjourned meeting that this one continues.'),
  reconvenedBy: z
    .array(address)
    .optional()
    .describe('The meetings that continue this one, which was adjourned.'),
  kind: z.enum(MEETING_KINDS),
  organization: z.array(address).describe('Its committee; of a joint meeting the others too.'),
  organizationName: z.string(),
  location: z.strictObject({ type: oparl('Location'), description: z.string() }).optional(),
  chair: z.string().optional(),
  clerk: z.string().optional(),
  contact: z.string().optional(),
  participant: z.array(address).describe('Everyone listed as there who is known by name.'),
  published: date.optional(),
  approval: z
    .strictObject({
      on: date,
      minute: z.string().optional(),
      signedBy: z.string().optional(),
      amended: z.boolean().optional().describe('Approved with an amendment, which the agenda item tells.'),
      meeting: address.optional(),
      agendaItem: address.optional(),
    })
    .optional()
    .describe('Where these minutes were approved.'),
  approvalAhead: z
    .strictObject({ on: date, meeting: address, agendaItem: address })
    .optional()
    .describe('The agenda on which this draft is to be approved.'),
  withdrawn: withdrawal.optional(),
  language: z.string(),
  numberOfItems: z.int(),
  numberOfDecisions: z.int(),
  numberOfCorrections: z.int(),
  auxiliaryFile: z.array(file).describe('The minutes in other forms.'),
});
export type MeetingRecord = z.output<typeof meetingRecord>;

export function makeMeeting(row: MeetingRow, context: SiteContext): MeetingRecord {
  const { committee, meeting } = row;
  const { archive, at } = context;
  const there = attendees(meeting.attendance).flatMap(({ person }) => person ?? []);
  const title = ownTitle(row);
  return {
    id: at(meetingUrl(meeting.committee, meeting.key)),
    type: oparlType('Meeting'),
    name: meetingName(row, archive),
    title: title === '' ? undefined : title,
    date: meeting.date,
    ...times(row, archive.site.timezone),
    meetingState: meeting.status,
    cancelled: !isHeld(meeting),
    reason: isHeld(meeting) ? undefined : meeting.reason,
    inquorate: meeting.inquorate && true,
    inquorateFoundBy: meeting.inquorate && foundByOf(meeting.inquorate),
    ...sittingsOf(row, context),
    kind: meeting.kind,
    organization: [...new Set([meeting.committee, ...meeting.with])].map(slug => at(committeeUrl(slug))),
    organizationName: committee.name,
    location:
      meeting.venue === undefined ? undefined : { type: oparlType('Location'), description: meeting.venue },
    chair: meeting.chair,
    clerk: meeting.clerk,
    contact: meeting.contact,
    participant: [...new Set(there)].map(slug => at(personUrl(slug))),
    published: meeting.published,
    approval: approvalOf(row, context),
    approvalAhead: meeting.approvalAhead && {
      on: meeting.approvalAhead.on,
      meeting: at(meetingUrl(meeting.committee, meeting.approvalAhead.meeting)),
      agendaItem: at(
        itemUrl(archive.site, meeting.committee, meeting.approvalAhead.meeting, meeting.approvalAhead.item),
      ),
    },
    withdrawn: meeting.withdrawn && { ...meeting.withdrawn },
    language: meeting.lang ?? archive.site.language,
    numberOfItems: businessOf(meeting).length,
    numberOfDecisions: meeting.items.reduce((sum, item) => sum + item.decisions.length, 0),
    numberOfCorrections: correctionsOf(row).length,
    auxiliaryFile: filesOf(row, context),
  };
}

function sittingsOf(
  { meeting }: MeetingRow,
  { at, registers }: SiteContext,
): Pick<MeetingRecord, 'reconvenes' | 'reconvenedBy'> {
  const { earlier, later = [] } = registers.sittings.get(meeting) ?? {};
  const addressOf = ({ committee, key }: Meeting): string => at(meetingUrl(committee, key));
  return {
    reconvenes: earlier && addressOf(earlier),
    reconvenedBy: later.length === 0 ? undefined : later.map(addressOf),
  };
}

/** A meeting that ends by the clock before it began went on past midnight. */
function times({ meeting }: MeetingRow, zone: string): Pick<MeetingRecord, 'start' | 'end'> {
  const { date, time: start, end } = meeting;
  if (start === undefined) return {};
  return {
    start: momentOf(date, start, zone),
    end: end === undefined ? undefined : momentOf(end < start ? nextDay(date) : date, end, zone),
  };
}

function approvalOf({ meeting }: MeetingRow, { archive, at }: SiteContext): MeetingRecord['approval'] {
  const { approval } = meeting;
  if (!approval || meeting.status !== 'approved') return undefined;
  const { on, minute, signedBy, isAmended: amended, meeting: key, item } = approval;
  return {
    on,
    minute,
    signedBy,
    amended,
    meeting: key === undefined ? undefined : at(meetingUrl(meeting.committee, key)),
    agendaItem:
      key === undefined || item === undefined
        ? undefined
        : at(itemUrl(archive.site, meeting.committee, key, item)),
  };
}

const FORMS = ['txt', 'json', 'md'] as const;

/** The forms in which a meeting's minutes are published; the clerk's own file only where it holds nothing more. */
export const minutesForms = (
  { meeting }: Pick<MeetingRow, 'meeting'>,
  { copies, data }: Pick<Site, 'copies' | 'data'>,
): readonly { readonly form: 'txt' | 'json' | 'md'; readonly url: string }[] =>
  FORMS.filter(
    form =>
      ({
        txt: copies.includes('text'),
        json: data.includes('minutes'),
        md: data.includes('source') && meeting.source.isShownWhole,
      })[form],
  ).map(form => ({ form, url: minutesFileUrl(meeting.committee, meeting.key, form) }));

const filesOf = (row: MeetingRow, { archive, at, words }: SiteContext): MeetingRecord['auxiliaryFile'] =>
  minutesForms(row, archive.site).map(({ form, url }) => {
    return {
      type: oparlType('File'),
      name: words.record.openData.forms[form],
      mimeType: mimeType(url),
      accessUrl: at(url),
    };
  });

export const meetings = defineList({
  name: 'meetings',
  record: meetingRecord,
  rows: ({ registers }) => registers.meetings.all,
  make: makeMeeting,
  columns: {
    id: one => one.id,
    name: one => one.name,
    title: one => one.title,
    date: one => one.date,
    start: one => one.start,
    end: one => one.end,
    meetingState: one => one.meetingState,
    kind: one => one.kind,
    inquorate: one => one.inquorate,
    reconvenes: one => one.reconvenes,
    organization: one => one.organization,
    location: one => one.location?.description,
    chair: one => one.chair,
    clerk: one => one.clerk,
    participants: one => one.participant.length,
    published: one => one.published,
    approvedOn: one => one.approval?.on,
    approvedBy: one => one.approval?.agendaItem ?? one.approval?.meeting,
    withdrawnOn: one => one.withdrawn?.on,
    withdrawnReason: one => one.withdrawn?.reason,
    numberOfItems: one => one.numberOfItems,
    numberOfDecisions: one => one.numberOfDecisions,
    numberOfCorrections: one => one.numberOfCorrections,
  },
});
