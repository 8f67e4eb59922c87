// What was made of a thing is given again where the thing is the same, be it in another build.

/** Gives what was made of the same before, or makes it. `of` is a checksum of all that it is made of. */
export type Remember<Value> = (of: string, make: () => Value) => Value;

/** Always makes it. */
export const rememberNothing = <Value>(_of: string, make: () => Value): Value => make();
