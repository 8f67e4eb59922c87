// Names in a row: "Councillors Adeyemi, Bhatt and Carrow."

import type { NamedPerson } from '../../model/person.ts';

/** "none" and a count alone name nobody. */
export const namesIn = (list: string): readonly NamedPerson[] =>
  list
    .replace(/[.;]\s*$/, '')
    .split(/,\s*(?:and\s+)?|;\s*|\s+and\s+/)
    .map(name => name.trim())
    .filter(name => name !== '' && !/^(?:none|nil|\d+)$/i.test(name))
    .map(name => ({ name }));
