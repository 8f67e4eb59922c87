// Who was there, as minutes write it at their top: a label and names, in a line, one below the other or in a list.

import { splitOutsideBrackets } from '../../model/outside-brackets.ts';
import type { ImportedMeeting } from '../imported.ts';
import { tidy } from '../markdown-text.ts';

export type AttendanceList = keyof Pick<ImportedMeeting, 'present' | 'apologies' | 'absent' | 'inAttendance'>;

const LABELS: readonly (readonly [RegExp, AttendanceList])[] = [
  [/^(?:(?:members|councillors|those|directors|governors|trustees) )?present$/, 'present'],
  [/^(?:attendees|attending|attendance|attended|attended by)$/, 'present'],
  [/^apologies(?: for absence)?(?: (?:were )?received)?(?: from)?$/, 'apologies'],
  [/^(?:members )?(?:absent|not present)$/, 'absent'],
  [/^(?:also )?in attendance$|^(?:also|others) present$/, 'inAttendance'],
  [/^(?:officers?|staff)(?: present| in attendance)?$|^(?:guests|observers|visitors)$/, 'inAttendance'],
];

/** Which list a label such as "Members present" begins. */
export const attendanceList = (label: string): AttendanceList | undefined => {
  const plain = tidy(label)
    .toLowerCase()
    .replace(/(?<![\s:.–-])[\s:.–-]+$/, '');
  return LABELS.find(([pattern]) => pattern.test(plain))?.[1];
};

const HONORIFIC =
  /^(?:the\s+)?(?:councillors?|cllrs?|alderman|mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|lord|lady|rev(?:d|erend)?|the mayor)\b\.?/i;
const PLURAL = /^(councillor|cllr)s\b\.?:?\s*/i;
const ROLE =
  /\b(?:chair\w*|clerk|officer|manager|director|secretary|treasurer|mayor|head of|assistant|solicitor|engineer|planner|surveyor|accountant|representative|member|adviser|advisor|executive|coordinator|administrator|auditor|consultant|leader|minutes?)\b/i;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}.’'-]*|(?:de|der|den|van|von|du|da|di|la|le|of|the|ap|bin|al|y)|[\p{Lu}.]+)$/u;
const PUBLIC =
  /^(?:\d+|no|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen) (?:members? )?of (?:the )?(?:public|press)/iu;
const NO_NAMES = /^(?:none|nil|n\/a|no apologies)$/i;
const NO_NAME =
  /^(?:all|everyone|everybody|members|public|press|minutes|agenda|signatures?|the|there|and|chair|date|time)\b/i;

/** The people that a text names and nothing else; undefined where it says more. "None" names nobody. */
export function peopleIn(written: string): readonly string[] | undefined {
  const text = tidy(written).replace(/(?<![.;,])[.;,]+$/, '');
  if (text === '' || NO_NAMES.test(text)) return [];
  const plural = PLURAL.exec(text)?.[1];
  const pieces = splitOutsideBrackets(plural === undefined ? text : text.replace(PLURAL, ''), BETWEEN_NAMES)
    .map(tidy)
    .filter(Boolean);
  const people: string[] = [];
  for (const piece of pieces) {
    const last = people.at(-1);
    // "Jane Roe, Town Clerk" is one person.
    if (last !== undefined && !last.includes('(') && ROLE.test(piece) && !HONORIFIC.test(piece))
      people[people.length - 1] = `${last} (${piece})`;
    else if (!isName(piece)) return undefined;
    else {
      const person = piece.replace(/\s+[–-]\s+([^()]+)$/, ' ($1)');
      people.push(plural !== undefined && !HONORIFIC.test(person) ? `${plural} ${person}` : person);
    }
  }
  return people;
}

const BETWEEN_NAMES = /[,;]\s*(?:and\s+)?|\s(?:and|&)\s+/g;

function isName(piece: string): boolean {
  if (PUBLIC.test(piece)) return true;
  const name = piece.replace(/\s*\([^()]*\)\s*$/, '').replace(/\s+[–-]\s+.*$/, '');
  const words = name.split(' ');
  return (
    words.length <= 7 &&
    !NO_NAME.test(name) &&
    words.every(word => NAME_WORD.test(word)) &&
    /\p{Lu}/u.test(name)
  );
}
