// Caches expensive results: what an earlier build made is used again, unless something that it depends on has changed.

/**
 * Returns the cached result, or calls `make` and caches what it returns.
 *
 * @param kind One word, such as `epub`: the folder within the cache.
 * @param from All that the result depends on, with a version that is increased when our code makes another result of it.
 */
export type FromCache = (
  kind: string,
  from: readonly (string | Uint8Array)[],
  make: () => Uint8Array | Promise<Uint8Array>,
) => Promise<Uint8Array>;

/** Caches nothing: always calls `make`. */
export const noCache: FromCache = async (_kind, _from, make) => make();
