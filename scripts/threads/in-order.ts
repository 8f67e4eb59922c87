// Work done on several things at once, whose results come in the order of the things.

/** Begins at most `most` at a time: so many results are in memory. The first that fails ends it. */
export async function* inOrder<Thing, Result>(
  things: readonly Thing[],
  most: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (const thing of things) {
    const result = work(thing);
    // It is awaited in its turn: until then a failure is not unhandled.
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
