// What a version changed in the minutes format, and how files that were written before it are rewritten. One row a change:
//
//     { version: '0.3.0', says: '“Absent:” is written “absent:”.', rewrite: (text, file) => … }
//
// Content bears no version of the format. It need not: a rewriting leaves a text that is in the new form as it is, so it may
// be run on files of any age, and minutes from elsewhere need no stamp.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isBetween } from './versions.ts';

export interface FormatChange {
  /** The first version that wants the new form. */
  readonly version: string;
  /** What changes, in a sentence to the clerk. */
  readonly says: string;
  /** Gives the text in the new form. `file` is its path in the content folder, with `/`. */
  readonly rewrite: (text: string, file: string) => string;
}

export const FORMAT_CHANGES: readonly FormatChange[] = [];

export interface Rewritten {
  /** Path in the content folder, with `/`. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

export const changesOfFormat = (
  from: string,
  to: string,
  all: readonly FormatChange[] = FORMAT_CHANGES,
): readonly FormatChange[] => all.filter(({ version }) => isBetween(version, from, to));

/** The files of a content folder that would be another text; nothing is written. */
export function rewriteContent(content: string, changes: readonly FormatChange[]): readonly Rewritten[] {
  if (changes.length === 0 || !existsSync(content)) return [];
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(?:md|ya?ml)$/i.test(entry.name))
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort()
    .flatMap(whole => {
      const bytes = readFileSync(whole);
      const before = bytes.toString('utf8');
      // A file that is not UTF-8 would lose letters; the check tells of it.
      if (!bytes.equals(Buffer.from(before))) return [];
      const file = path.relative(content, whole).split(path.sep).join('/');
      const after = changes.reduce((text, { rewrite }) => rewrite(text, file), before);
      return after === before ? [] : [{ file, before, after }];
    });
}
