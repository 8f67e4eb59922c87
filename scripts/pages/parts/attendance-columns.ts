// The columns of a table that says how often each was listed in minutes, and as what.

import { ATTENDANCE_PARTS, type AttendancePart } from '../../model/attendance.ts';
import type { Words } from '../../words/words.ts';
import { type CountColumn, columnsWithCounts } from './counts.ts';

export type AttendanceCounts = Readonly<Record<AttendancePart, number>>;

interface AttendanceColumn<Counted> extends CountColumn<Counted> {
  readonly part: AttendancePart;
}

/** One for each part of the attendance in which any of `all` was ever listed. */
export const attendanceColumns = <Counted>(
  all: readonly Counted[],
  countsOf: (counted: Counted) => AttendanceCounts,
  words: Words['attendance'],
): readonly AttendanceColumn<Counted>[] =>
  columnsWithCounts<Counted, AttendanceColumn<Counted>>(
    ATTENDANCE_PARTS.map(part => ({ part, label: words[part], of: counted => countsOf(counted)[part] })),
    all,
  );
