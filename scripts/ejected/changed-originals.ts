// The files of a site whose original in the program is no longer the one from which they were copied.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defined } from '../model/defined.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { ejectableFiles } from './ejectable.ts';
import { keptOriginal, readNotes, sha256Of } from './notes.ts';

export interface ChangedOriginal {
  /** From the site's folder, with `/`. */
  readonly file: string;
  /** The version from which it was copied. */
  readonly version: string;
  /** The original then; absent where it was not kept or is no text. */
  readonly before?: string;
  /** The original now; absent where there is none any more, or it is no text. */
  readonly after?: string;
  readonly isGone: boolean;
  /** Whether the site's copy is still the original of then. */
  readonly isUntouched: boolean;
}

/** By the notes of the site. What is the same as the original of today needs no care, however it came to be so. */
export function changedOriginals(site: string, program: string): readonly ChangedOriginal[] {
  return Object.entries(readNotes(site)).flatMap(([file, { version, sha256 }]) => {
    const own = path.join(site, file);
    const original = path.join(program, file);
    if (!existsSync(own)) return [];
    const isGone = !existsSync(original);
    const now = isGone ? '' : sha256Of(original);
    const mine = sha256Of(own);
    if (now === sha256 || now === mine) return [];
    const texts = { before: textIn(keptOriginal(site, file)), after: textIn(original) };
    return [{ file, version, isGone, isUntouched: mine === sha256, ...defined(texts) }];
  });
}

function textIn(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) ? text : undefined;
}

/** The site's files that stand for one of the program's, of which nobody noted from which version they come. */
export function unknownOriginals(site: string, program: string): readonly string[] {
  const notes = readNotes(site);
  return ejectableFiles(program).filter(
    file => notes[file] === undefined && site !== program && existsSync(path.join(site, file)),
  );
}

/** `content` is the folder from which the paths of problems are told. */
export const originalProblems = (site: string, program: string, content: string): readonly Problem[] =>
  changedOriginals(site, program).map(changed => ({
    ...breachOf('original-changed'),
    file: path.relative(content, path.join(site, changed.file)).split(path.sep).join('/'),
    ...wordsFor(changed),
  }));

function wordsFor({
  file,
  version,
  isGone,
  isUntouched,
}: ChangedOriginal): Pick<Problem, 'message' | 'hint'> {
  if (isGone)
    return {
      message: `Minute Book has no ${file} any more: this copy of version ${version} stands for nothing.`,
      hint: 'Delete it, unless a layout of your own uses it; then delete its line in .minutebook/ejected.json.',
    };
  const message = `The original of this file changed since you copied it from version ${version}.`;
  return isUntouched
    ? { message, hint: 'You changed nothing in yours: delete it, and the new original is used.' }
    : {
        message,
        hint: `To see how: npx minutebook eject --diff ${file}. When yours is as you want it: npx minutebook eject --accept ${file}.`,
      };
}
