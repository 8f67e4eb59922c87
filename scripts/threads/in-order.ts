// Works on several inputs at the same time, and returns the results in the order of the inputs.

/** Works on at most `most` inputs at a time, so that at most so many results are in memory. The first failure ends it. */
export async function* inOrder<Thing, Result>(
  things: readonly Thing[],
  most: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (const thing of things) {
    const result = work(thing);
    // It is awaited later: until then, a failure must not count as unhandled.
    result.catch(() => {});
    begun.push(result);
    if (begun.length >= most) yield* first(begun);
  }
  while (begun.length > 0) yield* first(begun);
}

async function* first<Result>(begun: Promise<Result>[]): AsyncGenerator<Result> {
  const result = begun.shift();
  if (result) yield await result;
}
