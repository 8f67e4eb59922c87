// Objects whose fields are made one by one, each when it is first read.

import { once } from './once.ts';

export const lazily = <Things extends object>(
  makers: {
    readonly [Name in keyof Things]: () => Things[Name];
  },
): Things =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries<() => unknown>(makers).map(([name, make]) => [
        name,
        { enumerable: true, get: once(make) },
      ]),
    ),
  ) as Things;

/** The same thing with other values in some of its fields. A field that is made when it is first read stays so. */
export function withFields<Thing extends object>(thing: Thing, fields: Partial<Thing>): Thing {
  const copy = {};
  for (const name of Object.keys(thing)) {
    const field = Object.getOwnPropertyDescriptor(Object.hasOwn(fields, name) ? fields : thing, name);
    if (field) Object.defineProperty(copy, name, field);
  }
  return copy as Thing;
}
