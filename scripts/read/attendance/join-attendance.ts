// Attendance from the top of the file and from its text: a part that the clerk gave at the top is not read from the text.

import type { Attendance, AttendancePart, Attendee } from '../../model/attendance.ts';
import { defined } from '../../model/defined.ts';
import type { FoundAttendee } from './found-attendee.ts';

/** For each part what stands at the top, undefined where it does not. */
export type GivenAttendance = Readonly<Record<AttendancePart, readonly Attendee[] | undefined>>;

export function joinAttendance(given: GivenAttendance, found: readonly FoundAttendee[]): Attendance {
  const part = (name: AttendancePart): readonly Attendee[] =>
    given[name] ?? found.filter(one => one.part === name).map(inWords);
  return {
    present: part('present'),
    apologies: part('apologies'),
    absent: part('absent'),
    inAttendance: part('inAttendance'),
  };
}

const inWords = ({ name, role, remark, alias, line }: FoundAttendee): Attendee => ({
  name,
  ...defined({ role, remark, alias }),
  line,
  foundBy: 'words',
});
