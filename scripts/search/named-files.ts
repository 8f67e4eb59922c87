// Files named by a hash of their content, so that browsers may cache them for ever, and a small change renames few.

import { createHash } from 'node:crypto';
import { NAME_LENGTH, pathOf } from '../../shared/search/root.ts';
import type { TextFile } from '../files/published-file.ts';
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

export interface NamedFile {
  readonly name: string;
  /** Absent where the same text has been written before. */
  readonly file?: TextFile;
}

/** Names texts by their content; two texts never get one name. */
export function fileNamer(): (
  payload: string,
  script?: (name: string, payload: string) => string,
) => NamedFile {
  const taken = new Map<string, string>();
  return (payload, script = scriptOf) => {
    const whole = hashOf(payload);
    for (let attempt = 0; ; attempt += 1) {
      const name = shortName(attempt === 0 ? whole : hashOf(`${attempt} ${whole}`));
      const holder = taken.get(name);
      if (holder === whole) return { name };
      if (holder !== undefined) continue;
      taken.set(name, whole);
      const path = pathOf(name);
      return { name, file: { url: `${searchIndexUrl(path)}`, text: script(path, payload) } };
    }
  };
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Small letters and digits only: on a memory stick, names that differ in "A" and "a" are the same. */
export const shortName = (hash: string): string =>
  (Number.parseInt(hash.slice(0, 12), 16) % 36 ** NAME_LENGTH).toString(36).padStart(NAME_LENGTH, '0');

/** A number from 0 to 1 that depends only on a word: it decides where a list is cut, whatever comes before. */
export const chanceOf = (word: string): number => Number.parseInt(hashOf(word).slice(0, 8), 16) / 2 ** 32;
