// What one build writes for the next as V8 writes it. What one version has made is nothing that another may take over.

import { DefaultDeserializer, DefaultSerializer } from 'node:v8';
import type { Cache } from './cache.ts';

interface NumbersIn {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, from: number, count: number): ArrayBufferView;
}

interface Written<Value> {
  /** Its checksum (files/program.ts). */
  readonly program: string;
  readonly value: Value;
}

/**
 * Long lists of numbers stand behind all else as they are, each where its numbers can be read in place:
 *
 *     length of V8's bytes (8)   V8's bytes   a list   a list …
 *
 * V8's writer would copy them into a buffer that it doubles as it grows, some hundred megabytes for an archive of decades.
 */
const LONG = 1 << 16;
const KINDS: readonly NumbersIn[] = [Uint8Array, Uint16Array, Uint32Array, Float64Array];
const HEAD = 8;
/** Where a list may begin: the file begins with a seal (cache.ts) of 12 bytes, and these 4 are the rest of 16. */
const ALIGNED = 8;
const BEFORE = 4;

/** One behind the other they are what is kept. */
export function bytesBy<Value>(program: string, value: Value): readonly Uint8Array[] {
  const lists: Uint8Array[] = [];
  let at = 0;
  const writer = new DefaultSerializer() as HostWriter;
  const writeOther = writer._writeHostObject.bind(writer);
  writer._writeHostObject = view => {
    const kind = view.byteLength < LONG ? -1 : KINDS.findIndex(one => view instanceof one);
    writer.writeUint32(kind + 1);
    if (kind === -1) {
      writeOther(view);
      return;
    }
    writer.writeUint32(at);
    writer.writeUint32(view.byteLength);
    const padding = (ALIGNED - (view.byteLength % ALIGNED)) % ALIGNED;
    lists.push(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), new Uint8Array(padding));
    at += view.byteLength + padding;
  };
  writer.writeHeader();
  writer.writeValue({ program, value } satisfies Written<Value>);
  const own = writer.releaseBuffer();
  const head = Buffer.alloc(HEAD);
  head.writeDoubleLE(own.length);
  return [head, own, new Uint8Array(startOfLists(own.length) - HEAD - own.length), ...lists];
}

/** Gives what the same program wrote; what another version wrote may not even be readable. */
export function valueBy<Value>(program: string, bytes: Uint8Array | undefined): Value | undefined {
  try {
    const written = bytes && (readFrom(bytes) as Written<Value>);
    return written?.program === program ? written.value : undefined;
  } catch {
    return undefined;
  }
}

function readFrom(bytes: Uint8Array): unknown {
  const { buffer, byteOffset } = bytes;
  const length = Buffer.from(buffer, byteOffset, HEAD).readDoubleLE();
  const reader = new DefaultDeserializer(bytes.subarray(HEAD, HEAD + length)) as HostReader;
  const readOther = reader._readHostObject.bind(reader);
  reader._readHostObject = () => {
    const Kind = KINDS[reader.readUint32() - 1];
    if (Kind === undefined) return readOther();
    const start = startOfLists(length) + reader.readUint32();
    const size = reader.readUint32();
    // A file that was read in one go stands where its numbers can be read; whatever does not is copied.
    const isAligned = (byteOffset + start) % Kind.BYTES_PER_ELEMENT === 0;
    const list = isAligned
      ? bytes.subarray(start, start + size)
      : new Uint8Array(bytes.subarray(start, start + size));
    return new Kind(list.buffer, list.byteOffset, size / Kind.BYTES_PER_ELEMENT);
  };
  reader.readHeader();
  return reader.readValue();
}

const startOfLists = (length: number): number =>
  Math.ceil((HEAD + length - BEFORE) / ALIGNED) * ALIGNED + BEFORE;

/** What Node lets a subclass say otherwise; here it is said by the object itself. */
type HostWriter = DefaultSerializer & { _writeHostObject: (view: ArrayBufferView) => void };
type HostReader = DefaultDeserializer & { _readHostObject: () => unknown };

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
