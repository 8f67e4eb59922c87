// Archives made from text: each file with its path, written to a temporary folder and read.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Archive } from '../../scripts/model/archive.ts';
import type { Meeting } from '../../scripts/model/meeting.ts';
import { type ReadArchive, readArchive } from '../../scripts/read/read-archive.ts';
import { frozen } from '../frozen.ts';

/** The build date of the tests. */
export const TODAY = '2026-11-21';

/** Makes a folder of the files, lets it be used, and deletes it. */
export function inFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Result,
): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'minutebook-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const readFiles = (files: Readonly<Record<string, string | Uint8Array>>): ReadArchive =>
  inFolder(files, folder => frozen(readArchive(folder, { today: TODAY })));

export const archiveOf = (files: Readonly<Record<string, string>>): Archive => readFiles(files).archive;

export const meetingsOf = ({ committees }: Archive): readonly Meeting[] =>
  committees.flatMap(({ meetings }) => meetings);
