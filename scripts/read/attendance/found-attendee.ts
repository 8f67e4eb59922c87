// Somebody whom the text of minutes names as there or not there.

import type { AttendancePart, Attendee } from '../../model/attendance.ts';

export interface FoundAttendee extends Omit<Attendee, 'person' | 'foundBy'> {
  readonly part: AttendancePart;
  /** The line of the file where the name stands. */
  readonly line: number;
}

/** Where nobody is said to be present, “In attendance” means the members. */
export const asMembers = (attendees: readonly FoundAttendee[]): readonly FoundAttendee[] =>
  attendees.map(one => (one.part === 'inAttendance' ? { ...one, part: 'present' } : one));
