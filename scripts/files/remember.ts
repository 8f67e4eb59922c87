// What was made of a thing is given again where the thing is the same, be it in another build.

/** Gives what was made of the same before, or makes it. `of` is a checksum of all that it is made of. */
export type Remember<Value> = (of: string, make: () => Value) => Value;

/** Always makes it. */
export const rememberNothing = <Value>(_of: string, make: () => Value): Value => make();

/** What one build makes of the whole archive and the next takes over in part. */
export interface Kept<Value> {
  readonly find: () => Value | undefined;
  readonly put: (value: Value) => void;
}

/** For as long as the process lives; what was kept before it is looked for once. */
export function keptHere<Value>(before: () => Value | undefined = () => undefined): Kept<Value> {
  let kept: { readonly value: Value | undefined } | undefined;
  return {
    find: () => {
      kept ??= { value: before() };
      return kept.value;
    },
    put: value => {
      kept = { value };
    },
  };
}
