// A thing of which one field is made when it is first read. It is written out, copied by a spread and compared as any other.

import { once } from './once.ts';

type Makers = ReadonlyMap<string, () => unknown>;

const makers = new WeakMap<object, Makers>();

/** One for all things with a field of that name: V8 finds the fields of things of one make faster. */
const fields = new Map<string, PropertyDescriptor>();

function fieldOf(name: string): PropertyDescriptor {
  const known = fields.get(name);
  if (known) return known;
  const field: PropertyDescriptor = {
    enumerable: true,
    get(this: object) {
      return makers.get(this)?.get(name)?.();
    },
  };
  fields.set(name, field);
  return field;
}

/** The same thing, whose field is made when it is first read. */
export const withLate = <Thing extends object, Name extends string & keyof Thing>(
  thing: Thing,
  name: Name,
  make: () => Thing[Name],
): Thing => copied(thing, {}, new Map([...(makers.get(thing) ?? []), [name, once(make)]]));

/** The same thing with other values in some of its fields. None is made for that. */
export function withFields<Thing extends object>(thing: Thing, others: Partial<Thing>): Thing {
  const late = [...(makers.get(thing) ?? [])].filter(([name]) => !Object.hasOwn(others, name));
  return copied(thing, others, new Map(late));
}

function copied<Thing extends object>(thing: Thing, others: Partial<Thing>, late: Makers): Thing {
  const copy: Partial<Thing> = {};
  for (const name of Object.keys(thing) as (string & keyof Thing)[]) {
    if (Object.hasOwn(others, name)) copy[name] = others[name];
    else if (late.has(name)) Object.defineProperty(copy, name, fieldOf(name));
    else copy[name] = thing[name];
  }
  if (late.size > 0) makers.set(copy, late);
  return copy as Thing;
}
