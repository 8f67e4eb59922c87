// The names by which a meeting speaks of those who were there.

import type { Grammar } from '../grammar/grammar.ts';
import type { KnownName } from '../grammar/said.ts';
import type { Attendee } from '../model/attendance.ts';
import type { BareName } from '../model/person.ts';

/**
 * "Cllr Dora Elder (DE)" is known as "Dora Elder", "Dora", "Elder", "D Elder", "Dora E", "DE", and as "Dor" or by a
 * short form of her given name, where nobody else could be meant.
 * `quoted` are those of whom the minutes tell what they said, whether a list has them or not.
 */
export function knownNames(
  people: readonly Attendee[],
  quoted: ReadonlySet<string>,
  { bareName, fullNamesOf }: Pick<Grammar, 'bareName' | 'fullNamesOf'>,
): KnownName {
  const known = new Set(people.flatMap(one => waysOf(one, bareName)).map(plain));
  const isShort = (name: string): boolean =>
    /^\p{Lu}\p{Ll}{2,}$/u.test(name) && [...known].filter(one => beginsWord(one, name)).length === 1;
  const givenNames = people.map(({ name }) => plain(bareName(name)).split(' ', 1)[0]?.toLowerCase());
  // "Barry Bolt" is listed, and "Baz" is to do it.
  const isNickname = (name: string): boolean => {
    const full = /^\p{Lu}\p{Ll}+$/u.test(name) ? fullNamesOf(name) : [];
    return full.length > 0 && givenNames.filter(one => one !== undefined && full.includes(one)).length === 1;
  };
  const byInitial = new Set(people.map(({ name }) => plain(bareName(name))).filter(isByInitial));
  // "R Teak" is listed, and "Ravi Teak" is to do it.
  const isInFull = (name: string): boolean =>
    /^\p{Lu}\p{Ll}+ \S+$/u.test(name) && byInitial.has(name.replace(/^(\p{Lu})\p{Ll}+/u, '$1'));
  return name => {
    const asked = plain(bareName(name));
    return known.has(asked) || quoted.has(asked) || isShort(asked) || isInFull(asked) || isNickname(asked);
  };
}

const isByInitial = (name: string): boolean => /^\p{Lu} \p{Lu}\S+$/u.test(name);

/** "Bradley" begins with "Brad". */
const beginsWord = (word: string, beginning: string): boolean =>
  !word.includes(' ') && word.length > beginning.length && word.startsWith(beginning);

function waysOf({ name, role, alias }: Attendee, bareName: BareName): readonly string[] {
  const bare = bareName(name);
  const words = bare.split(' ').filter(Boolean);
  const initials = words.map(word => word.charAt(0)).join('');
  return [
    bare,
    ...words.filter(word => /^\p{Lu}[\p{L}'-]{2,}$/u.test(word)),
    ...(words.length > 1 && IS_SHORT.test(words[0] ?? '') ? words.slice(0, 1) : []),
    `${initials.charAt(0)} ${words.at(-1) ?? ''}`,
    ...(words.length > 1 ? [`${words[0] ?? ''} ${initials.charAt(initials.length - 1)}`] : []),
    ...(words.length > 1 ? [initials] : []),
    // "Alan Thorn AT" is listed with what he is called by.
    ...(words.length > 2 && initials.slice(0, -1) === words.at(-1) ? [initials.slice(0, -1)] : []),
    ...(alias !== undefined ? [alias] : []),
    ...(role !== undefined && /^\p{Lu}{2,4}$/u.test(role) ? [role] : []),
  ];
}

/** "Li", "Jo"; "De Groot" begins with no given name. */
const IS_SHORT = /^(?!(?:De|Di|Du|Da|La|Le|El|St|Ap|Ab|Mc)$)\p{Lu}\p{Ll}$/u;

/** Without stops, and without signs on letters, which not everybody types: "Çağıl" and "Cagil" are one. */
const plain = (name: string): string =>
  name
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i');
