// Meetings across committees: by date, by committee with the joint ones, and each one's neighbours.

import type { Archive } from '../model/archive.ts';
import { monthOf, yearOf } from '../model/calendar.ts';
import type { Committee } from '../model/committee.ts';
import { groupBy } from '../model/group-by.ts';
import type { Meeting } from '../model/meeting.ts';

/** A meeting with the committee in whose folder it lies. */
export interface MeetingRow {
  readonly committee: Committee;
  readonly meeting: Meeting;
}

export interface MeetingRegister {
  /** All meetings, oldest first. */
  readonly all: readonly MeetingRow[];
  /** By committee slug, oldest first; a joint meeting stands under each of its committees. */
  readonly byCommittee: ReadonlyMap<string, readonly MeetingRow[]>;
  readonly byYear: ReadonlyMap<number, readonly MeetingRow[]>;
  /** Years that have a meeting, newest first. */
  readonly years: readonly number[];
}

export function registerMeetings(archive: Archive): MeetingRegister {
  const rows = archive.committees.flatMap(committee =>
    committee.meetings.map(meeting => ({ committee, meeting })),
  );
  const all = rows.sort((a, b) => compare(sortKey(a), sortKey(b)));
  const byCommittee = new Map<string, MeetingRow[]>(archive.committees.map(({ slug }) => [slug, []]));
  for (const row of all) {
    for (const slug of new Set([row.committee.slug, ...row.meeting.with])) byCommittee.get(slug)?.push(row);
  }
  const byYear = groupBy(all, ({ meeting }) => yearOf(meeting.date));
  return { all, byCommittee, byYear, years: [...byYear.keys()].sort((a, b) => b - a) };
}

/** The meetings of its committee before and after one. */
export function neighboursOf(
  { committee, meeting }: MeetingRow,
  { byCommittee }: Pick<MeetingRegister, 'byCommittee'>,
): { readonly before: MeetingRow | undefined; readonly after: MeetingRow | undefined } {
  const rows = byCommittee.get(committee.slug) ?? [];
  const at = rows.findIndex(one => one.meeting === meeting);
  return { before: rows[at - 1], after: rows[at + 1] };
}

export const byMonth = (rows: readonly MeetingRow[]): ReadonlyMap<number, readonly MeetingRow[]> =>
  groupBy(rows, ({ meeting }) => monthOf(meeting.date));

const sortKey = ({ committee, meeting }: MeetingRow): string =>
  `${meeting.date} ${meeting.time ?? ''} ${committee.slug} ${meeting.key}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
