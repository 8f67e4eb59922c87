// What tells one person from another in an archive, for rules: the person found, or the name without its honorifics.

import { grammarOf } from '../grammar/grammar-of.ts';
import type { Archive } from '../model/archive.ts';
import type { KeyOf } from '../model/presence.ts';

export function personKey({ site }: Archive): KeyOf {
  const { bareName } = grammarOf(site.language);
  // Those present are held against every decision and every vote.
  const keys = new Map<string, string>();
  return ({ name, person }) => {
    if (person !== undefined) return person;
    const key = keys.get(name) ?? bareName(name).toLowerCase();
    keys.set(name, key);
    return key;
  };
}
