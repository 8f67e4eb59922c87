// What one build writes for the next as V8 writes it. What one version has made is nothing that another may take over.

import { deserialize, serialize } from 'node:v8';

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
