// Signs beside names by which a list says who came: "Dora Elder ✔", "✗ Ben Fern".

import type { AttendancePart } from '../../../model/attendance.ts';

export const CAME = '✓✔✅☑';
export const AWAY = '✗✘❌☒';
/** One of them, as part of a pattern. */
export const SIGN = `[${CAME}${AWAY}]`;

export const partOfSign = (sign: string): AttendancePart => (CAME.includes(sign) ? 'present' : 'absent');
