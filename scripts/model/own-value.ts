// What a table says of a name that somebody typed. `table[name]` finds "constructor" in every table: a function.

export const ownValue = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
