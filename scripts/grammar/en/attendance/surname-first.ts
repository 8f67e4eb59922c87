// A name whose surname stands first, in a point of a list: "Elder, Dora; ACME".

import type { PeopleList } from '../../attendance-grammar.ts';
import { hasGivenName } from '../given-names.ts';
import { isBody, isRole } from './no-names.ts';

/** "Elder, Dora; ACME", "van Elm, Jo (ACME)", "Elder, Dora (ACME) - Lead": what else stands behind the given name tells which of the two it is. */
const SURNAME_FIRST =
  /^(?<surname>(?:(?:van|von|de|der|den|la|le|al|el|bin|Van|Von|De|Le|La) ){0,2}\p{Lu}[\p{L}’'-]+), (?<given>\p{Lu}[\p{L}’'-]*\.?(?: \p{Lu}\.?)?) ?(?:;\s*\S|\([^()]{2,60}\)(?: ?\([^()]{2,60}\))?(?:$| [–—-] ))/u;

export function surnameFirst(text: string): PeopleList | undefined {
  const { surname, given } = SURNAME_FIRST.exec(text)?.groups ?? {};
  if (surname === undefined || given === undefined || isRole(given) || isBody(given)) return undefined;
  return { people: [{ name: `${given} ${surname}`, at: 0 }], isWhole: true, isList: true };
}

/** "Elder, D.; Fern, B.; Gorse, Kate": in a row of them initials or usual given names tell which of the two it is. */
const TURNED = /^\s*(?:and )?(?<surname>\p{Lu}[\p{L}’'-]+), (?<given>(?:\p{Lu}\. ?){1,3}|\p{Lu}\p{Ll}+)\s*$/u;

export function surnamesFirst(text: string): PeopleList | undefined {
  if (!/;/.test(text) || !/^\s*\p{Lu}[\p{L}’'-]+, \p{Lu}/u.test(text)) return undefined;
  let from = 0;
  const people = text.split(';').map(one => {
    const at = from + one.search(/\S/);
    from += one.length + 1;
    const { surname = '', given = '' } = TURNED.exec(one)?.groups ?? {};
    const isGiven = /\./.test(given) || hasGivenName(given);
    return surname !== '' && isGiven ? { name: `${given.trim()} ${surname}`, at } : undefined;
  });
  return people.includes(undefined)
    ? undefined
    : { people: people.filter(one => one !== undefined), isWhole: true, isList: true };
}
