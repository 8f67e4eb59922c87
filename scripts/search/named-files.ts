// Files named by a hash of their content, so that browsers may cache them for ever, and a small change renames few.

import { createHash } from 'node:crypto';
import { type Directory, NAME_LENGTH, pathOf, writeDirectory } from '../../shared/search/root.ts';
import type { MadeFile } from '../files/published-file.ts';
import { searchIndexUrl } from '../model/url.ts';

/** A script that hands one text over to the page: `P("files/a3/x81k","…")`. */
export const scriptOf = (name: string, payload: string): string =>
  expressionScript(
    name,
    JSON.stringify(payload).replace(/[\u2028\u2029]/g, sign => (sign === '\u2028' ? '\\u2028' : '\\u2029')),
  );

/** A script that hands over what an expression gives. */
export const expressionScript = (name: string, expression: string): string =>
  `P(${JSON.stringify(name)},${expression})\n`;

export interface Named {
  readonly name: string;
  /** Of its text. */
  readonly hash: string;
  /** True where this is asked of the text for the first time: then it is to be written. */
  readonly isFirst: () => boolean;
}

export interface NamedFile extends Named {
  readonly file: MadeFile;
}

/** Names a text by its content; two texts never get one name. */
export type Namer = (payload: string, script?: (name: string, payload: string) => string) => NamedFile;

export interface Names {
  readonly nameFile: Namer;
  /** Names a text whose hash is known. */
  readonly nameOf: (hash: string) => Named;
}

export function openNames(): Names {
  /** By name the hash of its text. */
  const taken = new Map<string, string>();
  const written = new Set<string>();
  const nameOf: Names['nameOf'] = hash => {
    for (let attempt = 0; ; attempt += 1) {
      const name = shortName(attempt === 0 ? hash : hashOf(`${attempt} ${hash}`));
      if ((taken.get(name) ?? hash) !== hash) continue;
      taken.set(name, hash);
      return { name, hash, isFirst: () => !written.has(hash) && Boolean(written.add(hash)) };
    }
  };
  const nameFile: Namer = (payload, script = scriptOf) => {
    const named = nameOf(hashOf(payload));
    const path = pathOf(named.name);
    return { ...named, file: scriptFile(path, named.hash, () => script(path, payload)) };
  };
  return { nameFile, nameOf };
}

/** @param madeOf A hash of what it hands over. */
export const scriptFile = (path: string, madeOf: string, make: () => string): MadeFile => ({
  url: searchIndexUrl(path),
  madeOf,
  make,
});

/** Yields a file, where it is a new one; returns its name. */
export function* yieldNew({ name, isFirst, file }: NamedFile): Generator<MadeFile, string> {
  if (isFirst()) yield file;
  return name;
}

/** What is found by a key, which stands first. */
type Keyed = readonly [key: string, ...unknown[]];

/** Yields the files of pages of what is sorted by its keys; returns how to find the page of a key. */
export function* keyedFiles<Row extends Keyed>(
  pages: Iterable<readonly Row[]>,
  write: (page: readonly Row[]) => string,
  nameFile: Namer,
): Generator<MadeFile, Directory> {
  const bounds: string[] = [];
  const names: string[] = [];
  for (const page of pages) {
    names.push(yield* yieldNew(nameFile(write(page))));
    bounds.push(bounds.length === 0 ? '' : (page[0]?.[0] ?? ''));
  }
  return writeDirectory(bounds, names);
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Small letters and digits only: on a memory stick, names that differ in "A" and "a" are the same. */
export const shortName = (hash: string): string =>
  (Number.parseInt(hash.slice(0, 12), 16) % 36 ** NAME_LENGTH).toString(36).padStart(NAME_LENGTH, '0');

/** A number from 0 to 1 that depends only on a word: it decides where a list is cut, whatever comes before. */
export const chanceOf = (word: string): number => Number.parseInt(hashOf(word).slice(0, 8), 16) / 2 ** 32;
