// Somebody whom the text of minutes names as there or not there.

import type { AttendancePart, Attendee } from '../../model/attendance.ts';

export interface FoundAttendee extends Omit<Attendee, 'person' | 'foundBy'> {
  readonly part: AttendancePart;
  /** The line of the file where the name stands. */
  readonly line: number;
}
