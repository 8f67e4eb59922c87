// An object whose fields are made one by one, each when it is first read.

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
