// People, and how the many ways of writing a name lead to one person.

import type { IsoDate } from './calendar.ts';
import { slugFrom } from './slug.ts';

export interface Role {
  readonly role: string;
  /** Slug of the committee it is held in; absent for a role in the body as a whole. */
  readonly committee?: string;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

export interface Person {
  /** Its address: `ruth-adeyemi`. */
  readonly slug: string;
  readonly name: string;
  /** "Councillor", "Dr"; shown before the name. */
  readonly title?: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
}

/** A name as it stands in the minutes, and the person it was found to be. */
export interface NamedPerson {
  readonly name: string;
  /** The person's slug; absent where the name leads to nobody, or to several. */
  readonly person?: string;
}

/** A name without its honorifics, as a language knows them: "Cllr. Ruth Adeyemi" => "Ruth Adeyemi". */
export type BareName = (name: string) => string;

export const personSlug = (name: string, bareName: BareName): string => slugFrom(bareName(name), 'person');

/** What tells one name from another: without its honorifics, in small letters. The same names stand in the minutes of years. */
export function nameKeys(bareName: BareName): (name: string) => string {
  const keys = new Map<string, string>();
  return name => {
    const key = keys.get(name) ?? bareName(name).toLowerCase();
    keys.set(name, key);
    return key;
  };
}

/**
 * Finds people by what minutes call them: full name, alias, or surname alone where it can mean only one of `among`
 * (those at the meeting, then those of the body), and failing that only one of all.
 */
export function personFinder(
  people: readonly Person[],
  bareName: BareName,
): (name: string, ...among: readonly ReadonlySet<string>[]) => string | undefined {
  const keyOf = nameKeys(bareName);
  const surnameOf = (name: string): string => keyOf(name).split(' ').at(-1) ?? '';
  // A name that two people bear leads to neither.
  const byName = new Map<string, string | undefined>();
  const bySurname = new Map<string, string[]>();
  for (const person of people) {
    for (const key of new Set([person.name, ...person.aliases].map(keyOf)))
      byName.set(key, byName.has(key) ? undefined : person.slug);
    const surname = surnameOf(person.name);
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), person.slug]);
  }
  return (name, ...among) => {
    const key = keyOf(name);
    const known = byName.get(key);
    if (byName.has(key) || key.includes(' ')) return known;
    const named = bySurname.get(key) ?? [];
    for (const some of among) {
      const those = named.filter(slug => some.has(slug));
      if (those.length === 1) return those[0];
      // Of two who were there nobody can tell which, whoever else bears the name.
      if (those.length > 1) return undefined;
    }
    return named.length === 1 ? named[0] : undefined;
  };
}
