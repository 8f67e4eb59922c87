// Tables of attendance: what their heads and the marks in them mean.

import type { AttendancePart } from '../../../model/attendance.ts';
import type { AttendanceColumn } from '../../attendance-grammar.ts';

const COLUMNS: readonly (readonly [RegExp, AttendanceColumn])[] = [
  [
    /^(?:(?:full |member |board |committee )*names?|members?|(?:board |committee )members?|councillors?|cllrs?|attendees?|participants?|trustees?|directors?|commissioners?|who|person)$/,
    'name',
  ],
  [/^(?:first|given|fore)[ -]?names?$/, 'given'],
  [/^(?:last|family|sur)[ -]?names?$/, 'family'],
  [/^(?:roles?|positions?|titles?|office|capacity|job title)$/, 'role'],
  [/^(?:abbreviations?|abbrev\.?|abbr\.?|initials|nick(?:name)?|handle|irc|github)$/, 'alias'],
  [
    /^(?:present\?|attendance|attended\??|in attendance|status|here\??|attending\??|present \(y\/n\)|attendance status|present ?(?:\/|or) ?(?:apologies|absent|apologies ?(?:\/|or) ?absent)|(?:apologies|absent) ?(?:\/|or) ?present)$/,
    'state',
  ],
  // What else is told of people: where they work, how to write to them.
  [
    /^(?:affiliations?|organi[sz]ations?|organi[sz]ation name|compan(?:y|ies)|employer|institut(?:ion|e)s?|universit(?:y|ies)|agency|body|representing|representation|sector|chapter|region|e-?mails?(?: address(?:es)?)?|contact(?: (?:details|info(?:rmation)?))?|phone(?: number)?|telephone|country|location|city|time ?zone|pronouns|teams?|projects?|departments?|divisions?|wards?|district|category|group|membership|member type|term(?: ends| expires)?|voting(?: (?:rights|status|member))?|votes?|alternates?|notes?|comments?|remarks?|#|no\.?)$/,
    'beside',
  ],
];

export const attendanceColumn = (head: string): AttendanceColumn => {
  // "Name (affiliation)"
  const plain = head
    .toLowerCase()
    .replace(/[*_]/g, '')
    .replace(/(?<=names?) ?\([^()]*\)$/, '')
    .trim();
  return COLUMNS.find(([pattern]) => pattern.test(plain))?.[1];
};

const MARKS: readonly (readonly [RegExp, AttendancePart | 'no' | 'column'])[] = [
  [/^(?:y|yes|x|✓|✔|✔️|✅|☑|☒|\[x\]|1|true)$/, 'column'],
  [/^(?:p|present|here|attended|in person|remote|remotely|online|virtual|zoom)$/, 'present'],
  [/^(?:apologies|apols\.?|apology|ap|regrets|excused|e|sent apologies)$/, 'apologies'],
  [/^(?:a|absent|unexcused|no show|not present)$/, 'absent'],
  [/^(?:n|no|✗|✘|❌|0|false)$/, 'no'],
];

/** What a mark in a column says: `part` is what the column's head says. */
export function attendanceMark(cell: string, part: AttendancePart): AttendancePart | 'no' | undefined {
  const plain = cell.toLowerCase().replace(/[*_]/g, '').trim();
  const mark = MARKS.find(([pattern]) => pattern.test(plain))?.[1];
  return mark === 'column' ? part : mark;
}
