// What a site notes of the files that it copied from the program: from which version, and the original as it was then. With
// it an upgrade can say what changed in the original, and a copy can be brought up to date, also without a connection.
//
//     .minutebook/ejected.json                        { "layouts/meeting.njk": { "version": "0.1.0", "sha256": "…" } }
//     .minutebook/originals/layouts/meeting.njk       the original itself

import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const NOTES_FOLDER = '.minutebook';

export interface EjectedNote {
  /** Of the program from which the file was copied. */
  readonly version: string;
  /** Of the original, in hexadecimal digits. */
  readonly sha256: string;
}

/** By the path of the file, from the site's folder. */
export type EjectedNotes = Readonly<Record<string, EjectedNote>>;

const notesFile = (site: string): string => path.join(site, NOTES_FOLDER, 'ejected.json');

/** Where the original of a file is kept as it was when it was copied. */
export const keptOriginal = (site: string, file: string): string =>
  path.join(site, NOTES_FOLDER, 'originals', file);

export function readNotes(site: string): EjectedNotes {
  const file = notesFile(site);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as EjectedNotes) : {};
}

/** Notes that the site's files are known to be made from the program's, as they now are. */
export function noteOriginals(site: string, program: string, files: readonly string[]): void {
  const version = versionOf(program);
  const noted = files.map(file => {
    const original = path.join(program, file);
    const kept = keptOriginal(site, file);
    mkdirSync(path.dirname(kept), { recursive: true });
    copyFileSync(original, kept);
    return [file, { version, sha256: sha256Of(original) }] as const;
  });
  const all = Object.entries({ ...readNotes(site), ...Object.fromEntries(noted) });
  const sorted = Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(notesFile(site), `${JSON.stringify(sorted, undefined, 2)}\n`);
}

export const versionOf = (program: string): string =>
  String(JSON.parse(readFileSync(path.join(program, 'package.json'), 'utf8')).version);

export const sha256Of = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');
