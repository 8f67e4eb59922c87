// Whom a sentence names, where all of its words are understood.

import type { AttendancePart } from '../../../model/attendance.ts';
import type { AttendanceSaid } from '../../attendance-grammar.ts';
import { hasGivenName } from '../given-names.ts';
import { peopleIn } from './people-list.ts';

/** What follows names in such a sentence. */
export const BEHIND_NAMES =
  /,? (?:and (?:these |this |it )?(?:were|was|had|have)\b|were\b|was\b|who\b|which\b|in respect of\b|be (?:accepted|received|noted|granted|sustained|approved)\b|due to\b|because\b|owing to\b|as (?:he|she|they)\b|with\b|on account\b|given (?:his|her|their|the)\b|through\b|having\b|had\b|has\b|have\b|for (?:the|this|tonight['’]s|today['’]s) meeting\b|for (?:his|her|their|being|not)\b).*$/is;

/** Surnames alone are a list where there are as many. */
const FEWEST_SURNAMES = 3;
export const isRowOfNames = (list: string): boolean =>
  (list.match(/,|\band\b|&/g)?.length ?? 0) >= FEWEST_SURNAMES - 1;

/** "Dora, Ben and Kay": a row of single words of which most are given names; one of "Scouts, Guides and Brownies" is none. */
export const areGivenNames = (list: string): boolean => {
  const names = list.replace(/\([^()]*\)/g, '').split(/, (?:and )?| and | & /);
  return names.length > 1 && names.filter(name => hasGivenName(name.trim())).length * 2 >= names.length;
};

/** Only where all the words are understood: a sentence may go on in any way. `ofSurnames` is whether one word may be a name. */
export function said(
  part: AttendancePart,
  list: string,
  at: number,
  ofSurnames = false,
): AttendanceSaid | undefined {
  const { people, isWhole } = peopleIn(list, 'list');
  const sure = people.filter(({ name, role }) => ofSurnames || name.includes(' ') || role !== undefined);
  if (sure.length === 0 || !(isWhole || sure.length === people.length)) return undefined;
  return { part, people: sure.map(person => ({ ...person, at: person.at + at })) };
}
