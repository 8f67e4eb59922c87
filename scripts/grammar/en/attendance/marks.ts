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

/** "bold indicates present", "(names in bold attended)", "present in bold" */
const EXPLAINS_BOLD =
  /\bbold(?:ed)?(?: (?:names?|type))?(?: ?[=:–-] ?| (?:indicates?|denotes?|means|marks|shows|signifies|are|is|were|was)? ?)(?:(?:those|who|that) )?(?:present|presence|attend(?:ed|ing|ance)|in attendance|was there|were there)\b|\b(?:present|attend(?:ed|ees|ing)|in attendance) (?:are |is )?(?:marked |shown |listed |set )?in bold\b/i;

const LONGEST = 100;

export const explainsStar = (text: string): boolean => text.length < LONGEST && EXPLAINS_STAR.test(text);
export const explainsBold = (text: string): boolean => text.length < LONGEST && EXPLAINS_BOLD.test(text);
