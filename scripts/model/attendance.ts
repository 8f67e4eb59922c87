// Who was at a meeting, and in what part.

import type { Finding } from './found-by.ts';
import type { NamedPerson } from './person.ts';

export interface Attendee extends NamedPerson, Finding {
  /** "Chair", "Director of Place": what stands in brackets after the name. */
  readonly role?: string;
  /** "from item 4": what stands after a colon. */
  readonly remark?: string;
  /** "CA", "dora": by what these minutes call the person further down. */
  readonly alias?: string;
  /** The line of the file where the text names the person. */
  readonly line?: number;
}

export interface Attendance {
  readonly present: readonly Attendee[];
  readonly apologies: readonly Attendee[];
  readonly absent: readonly Attendee[];
  readonly inAttendance: readonly Attendee[];
}

/** The parts in the order in which they are shown. */
export const ATTENDANCE_PARTS = [
  'present',
  'apologies',
  'absent',
  'inAttendance',
] as const satisfies readonly (keyof Attendance)[];
export type AttendancePart = (typeof ATTENDANCE_PARTS)[number];

/** Those whom the clerk listed at the top; the others are named in the text, and shown there. */
export const listedAtTop = (people: readonly Attendee[]): readonly Attendee[] =>
  people.filter(({ foundBy }) => foundBy === undefined);

/** What stands in brackets behind a name: "Chair; from item 4". */
export const attendeeDetail = ({ role, remark }: Attendee): string =>
  [role, remark].filter(Boolean).join('; ');

/** Everyone listed as there, in any part. */
export const attendees = (attendance: Attendance): readonly Attendee[] => [
  ...attendance.present,
  ...attendance.inAttendance,
];
