// Dates, times, states and addresses as ModernGov writes them.

import { grammarOf } from '../../grammar/grammar-of.ts';
import { type IsoDate, isIsoDate } from '../../model/calendar.ts';
import type { MeetingKind, Status } from '../../model/meeting.ts';
import type { ImportedMeeting } from '../imported.ts';
import { textIn, type XmlElement } from '../xml/tree.ts';

/** "21/11/2025" => "2025-11-21". */
export function dayMonthYear(text: string): IsoDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}

const KINDS: readonly (readonly [RegExp, MeetingKind])[] = [
  [/\bextraordinary\b/i, 'extraordinary'],
  [/\bspecial\b/i, 'special'],
  [/\bannual\b/i, 'annual'],
  [/\bjoint\b/i, 'joint'],
];

const STATES: readonly (readonly [RegExp, Status])[] = [
  [/\bcancelled\b/i, 'cancelled'],
  [/\bpostponed\b/i, 'postponed'],
];

/** "Confirmed; Special Meeting", "Cancelled": what the meeting is and whether it was held. */
export function stateOf(text: string): Pick<ImportedMeeting, 'kind' | 'status' | 'name'> {
  const kind = KINDS.find(([words]) => words.test(text))?.[1];
  const status = STATES.find(([words]) => words.test(text))?.[1];
  return {
    // A meeting out of the row may be the second of its day, whichever of the two is imported first.
    ...(kind !== undefined && { kind, name: kind }),
    ...(status !== undefined && { status }),
  };
}

/** When and where a meeting is, from the fields that GetMeeting and GetMeetings share. */
export function whenOf(
  meeting: XmlElement,
): Pick<ImportedMeeting, 'date' | 'time' | 'kind' | 'status' | 'name'> {
  const date = dayMonthYear(textIn(meeting, 'meetingdate'));
  const { timeOfDay } = grammarOf('en');
  const time =
    timeOfDay(textIn(meeting, 'meetingactualstarttime')) ?? timeOfDay(textIn(meeting, 'meetingtime'));
  return {
    ...(date !== undefined && { date }),
    ...(time !== undefined && { time }),
    ...stateOf(textIn(meeting, 'meetingstatus')),
  };
}

const oldAddress = (page: string, parameter: string, id: string): readonly string[] =>
  /^\d+$/.test(id) ? [`${page}?${parameter}=${id}`] : [];

export const meetingAddresses = (id: string): readonly string[] =>
  oldAddress('ieListDocuments.aspx', 'MId', id);

export const itemAddresses = (item: string, issue = '', isDecision = false): readonly string[] => [
  ...oldAddress('mgAi.aspx', 'ID', item),
  ...(isDecision ? oldAddress('ieDecisionDetails.aspx', 'AIId', item) : []),
  ...oldAddress('mgIssueHistoryHome.aspx', 'IId', issue),
];

export const committeeAddresses = (id: string): readonly string[] => [
  ...oldAddress('mgCommitteeDetails.aspx', 'ID', id),
  ...oldAddress('ieListMeetings.aspx', 'CId', id),
  ...oldAddress('ieListMeetings.aspx', 'CommitteeId', id),
];
