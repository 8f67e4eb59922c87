// What is dear to make is made once, and taken up again by the next build if nothing that it shows has changed.

/**
 * Gives what `make` made, now or in an earlier build.
 *
 * @param kind One word, such as `epub`: a folder of the cache.
 * @param from All that the result depends on; for code of ours that writes it, a version to count up when it changes.
 */
export type Remember = (
  kind: string,
  from: readonly (string | Uint8Array)[],
  make: () => Uint8Array | Promise<Uint8Array>,
) => Promise<Uint8Array>;

/** Makes everything anew. */
export const forget: Remember = async (_kind, _from, make) => make();
