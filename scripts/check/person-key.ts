// What tells one person from another in an archive, for rules: the person found, or the name without its honorifics.

import { grammarOf } from '../grammar/grammar-of.ts';
import type { Archive } from '../model/archive.ts';
import { nameKeys } from '../model/person.ts';
import type { KeyOf } from '../model/presence.ts';

export function personKey({ site }: Archive): KeyOf {
  const { bareName } = grammarOf(site.language);
  const keyOf = nameKeys(bareName);
  return ({ name, person }) => person ?? keyOf(name);
}
