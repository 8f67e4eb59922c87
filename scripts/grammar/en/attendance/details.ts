// What stands beside a name: in brackets, behind a dash or a colon. It tells a role, a remark, initials, or that the list is wrong.

import type { AttendancePart } from '../../../model/attendance.ts';
import { HANDLE } from './name.ts';
import { isRole } from './no-names.ts';
import { titlesOf } from './titles.ts';

export interface SaidBeside {
  readonly role?: string;
  readonly remark?: string;
  /** Where a bracket or a dash says otherwise than the list: "(absent)". */
  readonly part?: AttendancePart;
}

/** Cuts off brackets and what stands behind a dash. */
export function detailsOf(text: string): {
  readonly head: string;
  readonly details: readonly string[];
  /** What stands behind a colon. */
  readonly spoken?: string;
} {
  const details: string[] = [];
  let spoken: string | undefined;
  const head = text
    // A bracket that nobody closed holds what is left.
    .replace(/[([]([^()[\]]*)(?:[)\]]|$)/g, (_, inside: string) => {
      details.push(inside.trim());
      return ' ';
    })
    .replace(
      /\s(?:[–—-]|--|\/|@)\s?(.*)$|(?<=\p{L})(?:\s?[–—]\s?|-\s+|(?<= \S+)\/(?=\p{Lu}\p{Ll})|\s@)(.*)$|:\s+(.*)$/u,
      (_, ...found: (string | undefined)[]) => {
        details.push((found.slice(0, 3).find(one => one !== undefined) ?? '').trim());
        if (found[2] !== undefined) spoken = found[2].trim();
        return '';
      },
    );
  return {
    head: head
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[;,:]+$/, ''),
    details: details.filter(Boolean),
    ...(spoken !== undefined && { spoken }),
  };
}

/** "University of Kiel", "Universität Zürich", "Quay Research": whence somebody comes. */
const WHENCE =
  /^(?=.*(?:\p{Lu}niversit\p{L}+|University|Institut\p{L}*|College|School|Research|Labs?|Laborator\p{L}+|Cent(?:re|er)|Foundation|Company|Ltd|Inc|GmbH|Society|Association|Ministry)\b)(?:\p{Lu}[\p{L}\d&.’'-]*|of|the|for|and|de|des|du|la|für|in)(?: (?:\p{Lu}[\p{L}\d&.’'-]*|of|the|for|and|de|des|du|la|für|in))*$/u;

export const saysOfPerson = (detail: string): boolean =>
  detail.split(' ').length < 9 &&
  (isRole(detail) ||
    WHENCE.test(detail) ||
    LATE_OR_LEFT.test(detail) ||
    PARTS.some(([words]) => words.test(detail)));

const TELLS_APART = /^\p{Lu}\.?$|^\p{Lu}\p{Ll}$/u;

/** "Birch (J)": the letter tells two of one name apart. */
export const nameWith = (name: string, details: readonly string[]): string => {
  const letter = details.find(detail => TELLS_APART.test(detail));
  const isSurname = titlesOf(name.split(' '))?.isPersonal
    ? name.split(' ').length === 2
    : !name.includes(' ');
  return letter === undefined || !isSurname ? name : `${name} (${letter})`;
};

/** Two to four capitals, or a nickname, that fit the name: every letter stands in it, in this order. */
export function aliasIn(detail: string, name: string): string | undefined {
  const alias = detail.replace(/^@/, '');
  if (detail.startsWith('@') && HANDLE.test(detail)) return alias;
  if (!/^\p{Lu}[\p{L}]{0,2}\p{Lu}\p{Ll}?$/u.test(alias)) return undefined;
  const words = name
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .split(/[\s-]+/);
  if (!words.some(word => word.startsWith(alias.charAt(0).toLowerCase()))) return undefined;
  let at = 0;
  const letters = words.join('');
  for (const letter of alias.toLowerCase()) {
    const found = letters.indexOf(letter, at);
    if (found < 0) return undefined;
    at = found + 1;
  }
  return alias;
}

const LATE_OR_LEFT =
  /\b(?:from|until|till|left|leaving|arrived|arriving|joined|late|remote(?:ly)?|online|zoom|teams|virtual(?:ly)?|phone|telephone|video|part[- ]time|for part|items?|departed|entered|proxy)\b|\d{1,2}[:.]\d{2}/i;
const PARTS: readonly (readonly [RegExp, AttendancePart])[] = [
  [
    /^(?:sent )?(?:his |her |their )?(?:apologies|apols?\.?|regrets|excused|apology|with apologies|absent with apologies)$/i,
    'apologies',
  ],
  [/^(?:absent|not present|no[- ]show|unexcused|absent without apolog(?:y|ies))$/i, 'absent'],
  [/^(?:present|here|in person|attended)$/i, 'present'],
];

/** What brackets and dashes say of somebody: the role, a remark, that the list is wrong; a reason or an employer is not kept. */
export function saidBeside(details: readonly string[]): SaidBeside {
  const part = details.flatMap(detail => PARTS.find(([words]) => words.test(detail))?.[1] ?? [])[0];
  const plain = details.filter(
    detail => !PARTS.some(([words]) => words.test(detail)) && !TELLS_APART.test(detail),
  );
  const remark = plain.find(detail => LATE_OR_LEFT.test(detail));
  const role = plain.find(
    detail => detail !== remark && (isRole(detail) || /in the chair|presid/i.test(detail)),
  );
  return {
    ...(role !== undefined && {
      role: /^(?:in the chair|presid(?:ing|ed))$/i.test(role) ? 'Chair' : role.replace(/^(?:the|as)\s+/i, ''),
    }),
    ...(remark !== undefined && { remark }),
    ...(part !== undefined && { part }),
  };
}
