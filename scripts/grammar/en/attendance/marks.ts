// Signs beside names by which a list says who came: "Dora Elder ✔", "✗ Ben Fern".

import type { AttendancePart } from '../../../model/attendance.ts';

export const CAME = '✓✔✅☑';
export const AWAY = '✗✘❌☒';
/** One of them, as part of a pattern. */
export const SIGN = `[${CAME}${AWAY}]`;

export const partOfSign = (sign: string): AttendancePart => (CAME.includes(sign) ? 'present' : 'absent');

/** "* indicates attending", "(*) = present", "An asterisk denotes attendance" */
const EXPLAINS_STAR =
  /^[\s("“]*(?:\*|(?:an? )?(?:asterisk|star))[\s)"”]*(?: (?:indicates?|denotes?|means|marks|shows|signifies)|[=:–-])\s*(?:(?:that )?(?:the )?(?:members?|person|those|who)(?: (?:was|were|is))? )?(?:attending|attended|in attendance|attendance|present)(?: at (?:this|the) meeting)?[\s.)"”]*$/i;

const LONGEST = 100;

export const explainsStar = (text: string): boolean => text.length < LONGEST && EXPLAINS_STAR.test(text);
