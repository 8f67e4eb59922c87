// A name whose surname stands first, in a point of a list: "Elder, Dora; ACME".

import type { PeopleList } from '../../attendance-grammar.ts';
import { isBody, isRole } from './no-names.ts';

/** "Elder, Dora; ACME", "van Elm, Jo (ACME)": what else stands behind the given name tells which of the two it is. */
const SURNAME_FIRST =
  /^(?<surname>(?:(?:van|von|de|der|den|la|le|al|el|bin|Van|Von|De|Le|La) ){0,2}\p{Lu}[\p{L}’'-]+), (?<given>\p{Lu}[\p{L}’'-]*\.?(?: \p{Lu}\.?)?) ?(?:;\s*\S|\([^()]{2,60}\)$)/u;

export function surnameFirst(text: string): PeopleList | undefined {
  const { surname, given } = SURNAME_FIRST.exec(text)?.groups ?? {};
  if (surname === undefined || given === undefined || isRole(given) || isBody(given)) return undefined;
  return { people: [{ name: `${given} ${surname}`, at: 0 }], isWhole: true, isList: true };
}
