// Who was there by an answer or a mark behind each name: "Amber present, Birch absent", "Amber: YES", "Dora Elder ✅".

import type { AttendancePart } from '../../../model/attendance.ts';
import type { ListedPerson } from '../../attendance-grammar.ts';
import { findIn, standsIn } from '../../needed-words.ts';
import { AWAY, CAME, partOfSign, SIGN } from './marks.ts';
import { peopleIn } from './people-list.ts';

/** "Amber present, Birch absent, Cedar (excused)", "Amber: YES": an answer behind each name. */
export function rollCallIn(text: string, isBelowMembers = false): readonly ListedPerson[] {
  const marked = markedIn(text);
  if (marked.length > 0) return marked;
  const pattern = isBelowMembers ? YES_OR_NO : ANSWER;
  // "Elder, present; Gorse, absent": as long as it was, so that places stay.
  const plain = text
    .replace(/\.\s+(?:(?:A |The )?[Qq]uorum|There (?:was|is|being) a quorum)\b[^;\n]*$/, '')
    .replace(/,(?=\s+(?:present|here|absent|excused)\b)/gi, ' ');
  const answers = [...plain.matchAll(/[^,;\n]+/g)].map(match => ({
    at: match.index,
    said: pattern.exec(match[0]),
    whole: match[0],
  }));
  if (answers.length < 2 || answers.some(({ said }) => !said)) return [];
  return answers.flatMap(({ at, said: answer }) => {
    const [, who = '', state = '', beside = ''] = answer ?? [];
    const part = standsIn(SENT_APOLOGIES, beside) ? 'apologies' : ANSWERS[state.toLowerCase()];
    const [person] = peopleIn(who, 'entry').people;
    return person && part ? [{ ...person, at: at + person.at, part }] : [];
  });
}

/** "Dora Elder (P)", "Dora Elder ✅", "✗ Dora Elder": a mark beside each name. */
const MARKED = new RegExp(
  `^\\s*(?:(?<before>${SIGN})\\uFE0F?\\s*)?(?<who>[^()${CAME}${AWAY}]{2,50}?)\\s*(?:\\((?<letter>[PAE])\\)|(?<behind>${SIGN})\\uFE0F?)?\\.?\\s*$`,
  'u',
);
const HAS_MARKS = new RegExp(`\\(P\\)|[${CAME}]`, 'u');
const LETTERS: Readonly<Record<string, AttendancePart>> = { P: 'present', A: 'absent', E: 'apologies' };

function markedIn(text: string): readonly ListedPerson[] {
  if (!HAS_MARKS.test(text)) return [];
  const people = [...text.matchAll(/[^,;\n]+/g)].map(({ index, 0: whole }) => {
    const { before, who = '', letter, behind = before } = findIn(MARKED, whole)?.groups ?? {};
    const part = letter === undefined ? behind && partOfSign(behind) : LETTERS[letter];
    const [person, ...others] = part ? peopleIn(who, 'entry').people : [];
    const at = index + whole.indexOf(who) + (person?.at ?? 0);
    return person && part && others.length === 0 ? { ...person, at, part } : undefined;
  });
  return people.length > 1 && !people.includes(undefined) ? people.filter(one => one !== undefined) : [];
}

const answer = (words: string): RegExp =>
  new RegExp(
    `^\\s*(?:and\\s+)?([^(:–—]{2,50}?)\\s*(?:[:(–—]|\\s-|\\s)\\s*(${words})(\\)?|\\s*\\([^()]{0,60}\\)|,? (?:via|by|on|over|at|late|remotely|online)\\b[\\p{L}\\d :.]{0,30})\\.?\\s*$`,
    'iu',
  );
const ANSWER = answer('present|here|absent|excused');
/** In a list of members; anywhere else "Amber: yes" is a vote. */
const YES_OR_NO = answer('present|here|absent|excused|yes|no');
const ANSWERS: Readonly<Record<string, AttendancePart>> = {
  present: 'present',
  here: 'present',
  yes: 'present',
  absent: 'absent',
  no: 'absent',
  excused: 'apologies',
};
/** "Amber: NO (sent apologies)" */
const SENT_APOLOGIES = /\b(?:apolog|regrets|excused)/i;
