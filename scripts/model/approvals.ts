// Which minutes are approved, by which later meetings.

import type { Approval, ApprovalAhead } from './approval.ts';
import { daysBetween, type IsoDate } from './calendar.ts';
import { isMinuted, type Meeting, type Status } from './meeting.ts';

type Dated = Pick<Meeting, 'key' | 'date' | 'items'> & Pick<Partial<Meeting>, 'status' | 'kind' | 'title'>;

/** Longer than this after a meeting, another may lie between that the archive lacks. */
const FARTHEST_DAYS = 100;

/**
 * Items that approve “the minutes of the last meeting” name it then: the one before theirs, where that is certain. It is not
 * where two meetings were on that day, where the one before is of another kind, or where so long a time lies between that
 * the archive may lack one.
 */
export function withLastApproved<Known extends Dated>(
  meetings: readonly Known[],
  withoutDays: (title: string) => string,
): readonly Known[] {
  const held = meetings.filter(({ status, items }) => !isCalledOff(status) && items.length > 0);
  let usual: number | undefined;
  const nameOf = ({ title = '' }: Dated): string =>
    withoutDays(title)
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
  return meetings.map(meeting => {
    if (!meeting.items.some(item => item.approvesLast)) return meeting;
    usual ??= usualGap(held);
    const last = lastBefore(meeting, held, usual);
    if (!last || last.kind !== meeting.kind || nameOf(last) !== nameOf(meeting)) return meeting;
    const items = meeting.items.map(item =>
      item.approvesLast ? { ...item, approves: [last.key], approvesInWords: true as const } : item,
    );
    return { ...meeting, items };
  });
}

const isCalledOff = (status: Meeting['status'] | undefined): boolean =>
  status === 'cancelled' || status === 'postponed';

/** Days from one meeting to the next: half of the gaps are as long, or longer. */
function usualGap(held: readonly Dated[]): number {
  const gaps = held
    .slice(1)
    .map((one, index) => daysBetween(held[index]?.date ?? one.date, one.date))
    .filter(days => days > 0)
    .sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? FARTHEST_DAYS;
}

/** `held` are in the order of their days. */
function lastBefore<Known extends Dated>(
  { date }: Known,
  held: readonly Known[],
  usual: number,
): Known | undefined {
  const at = held.findLastIndex(one => one.date < date);
  const last = held[at];
  if (!last || held[at - 1]?.date === last.date) return undefined;
  return daysBetween(last.date, date) <= Math.min(FARTHEST_DAYS, usual * 1.75) ? last : undefined;
}

type Minuted = Pick<Meeting, 'key' | 'date' | 'items'> & Pick<Partial<Meeting>, 'status' | 'attendance'>;

/**
 * Approvals said by the items of a committee's meetings, by the key of the meeting approved. An agenda announces the
 * minutes and does not approve them.
 */
export function approvalsSaid(meetings: readonly Minuted[], today: IsoDate): ReadonlyMap<string, Approval> {
  const said = new Map<string, Approval>();
  for (const meeting of meetings) {
    if ((meeting.status ?? statusOf(meeting, today)) === 'agenda') continue;
    for (const item of meeting.items) {
      for (const earlier of item.approves.flatMap(named => meetingsNamed(named, meetings))) {
        if (earlier.date >= meeting.date || said.has(earlier.key)) continue;
        said.set(earlier.key, {
          on: meeting.date,
          ...(item.number !== undefined && { minute: item.number }),
          ...(item.isApprovalAmended && { isAmended: true as const }),
          meeting: meeting.key,
          item: item.address,
        });
      }
    }
  }
  return said;
}

/**
 * Which agendas will have minutes approved, by the key of the meeting whose minutes they are: of several the first, as the
 * meetings stand oldest first. A meeting that is over approved them or did not: its agenda says nothing of the time to come.
 */
export function approvalsAhead(
  meetings: readonly Minuted[],
  today: IsoDate,
): ReadonlyMap<string, ApprovalAhead> {
  const ahead = new Map<string, ApprovalAhead>();
  for (const meeting of meetings) {
    if (meeting.date < today || (meeting.status ?? statusOf(meeting, today)) !== 'agenda') continue;
    for (const item of meeting.items) {
      const named = [...item.approves, ...(item.announcesMinutes ?? [])];
      for (const earlier of named.flatMap(one => meetingsNamed(one, meetings))) {
        if (earlier.date >= meeting.date || ahead.has(earlier.key)) continue;
        ahead.set(earlier.key, { on: meeting.date, meeting: meeting.key, item: item.address });
      }
    }
  }
  return ahead;
}

/** The meetings that a key or a date names: the one with that key, else all of that day. */
export function meetingsNamed<Named extends Pick<Meeting, 'key' | 'date'>>(
  named: string,
  meetings: readonly Named[],
): readonly Named[] {
  const exact = meetings.filter(meeting => meeting.key === named);
  return exact.length > 0 ? exact : meetings.filter(meeting => meeting.date === named);
}

/**
 * The status of a meeting whose clerk wrote none: an agenda while it is to come, and on its own day until something is told of it;
 * approved where a later meeting says so, else a draft.
 */
export function statusOf(
  meeting: Pick<Meeting, 'date'> & Pick<Partial<Meeting>, 'approval' | 'attendance' | 'items'>,
  today: IsoDate,
): Status {
  if (meeting.date > today || (meeting.date === today && !tellsWhatHappened(meeting))) return 'agenda';
  return meeting.approval ? 'approved' : 'draft';
}

/** Whether it says who was there or what was decided: an agenda announces business, and may know who will be absent. */
const tellsWhatHappened = ({
  attendance,
  items = [],
}: Pick<Partial<Meeting>, 'attendance' | 'items'>): boolean =>
  (attendance?.present.length ?? 0) + (attendance?.inAttendance.length ?? 0) > 0 ||
  items.some(
    ({ decisions, votes, interests, noInterest, comings }) =>
      decisions.length > 0 ||
      votes.length > 0 ||
      interests.length > 0 ||
      noInterest !== undefined ||
      comings !== undefined,
  );

/** Whether its minutes are there and nobody has approved them. */
export const awaitsApproval = ({ status, withdrawn }: Pick<Meeting, 'status' | 'withdrawn'>): boolean =>
  status === 'draft' && !withdrawn;

/** The later meetings that could have approved a meeting's minutes: those that were held and minuted, but no extraordinary one. */
export const approvingMeetings = (
  meeting: Pick<Meeting, 'date'>,
  meetings: readonly Meeting[],
): readonly Meeting[] =>
  meetings.filter(
    other =>
      other.date > meeting.date &&
      isMinuted(other) &&
      other.kind !== 'extraordinary' &&
      other.items.length > 0,
  );
