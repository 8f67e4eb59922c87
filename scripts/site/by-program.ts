// What one build writes for the next as V8 writes it. What one version has made is nothing that another may take over.

import { deserialize, serialize } from 'node:v8';
import type { Cache } from './cache.ts';

interface Written<Value> {
  /** Its checksum (files/program.ts). */
  readonly program: string;
  readonly value: Value;
}

export const bytesBy = <Value>(program: string, value: Value): Uint8Array =>
  serialize({ program, value } satisfies Written<Value>);

/** Gives what the same program wrote. */
export function valueBy<Value>(program: string, bytes: Uint8Array | undefined): Value | undefined {
  const written = bytes && (deserialize(bytes) as Written<Value>);
  return written?.program === program ? written.value : undefined;
}

/** Keeps a value in the cache, if there is one. Where its disk is full, or may not be written, the next build makes it anew. */
export function keepBy<Value>(
  program: string,
  cache: Partial<Pick<Cache, 'put'>> | undefined,
  [kind, from]: readonly [kind: string, from: readonly string[]],
  value: Value,
): void {
  try {
    cache?.put?.(kind, from, bytesBy(program, value));
  } catch {
    // What cannot be kept is no fault of a build.
  }
}
