// Archives as they lie in the repositories of projects that never heard of Minute Book. Two small ones of our own, in the
// styles that real ones have, stand beside this file and are always there; real ones are looked at besides where they are.
// MINUTEBOOK_CORPORA names the folder that holds those; each folder in it is a content folder.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../../scripts/model/archive.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { archiveOf, TODAY } from '../read/small-archive.ts';

export interface Corpus {
  readonly name: string;
  readonly content: string;
  /** A large one, by real people. */
  readonly isReal: boolean;
}

const OWN = 'test/corpora';
export const REAL = path.resolve(process.env['MINUTEBOOK_CORPORA'] ?? '../shared/corpora');

const corporaIn = (folder: string, isReal: boolean): readonly Corpus[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(({ name }) => ({ name, content: path.join(folder, name), isReal }))
    : [];

export const corpora: readonly Corpus[] = [...corporaIn(OWN, false), ...corporaIn(REAL, true)];

const read = new Map<string, Archive>();

/** Reads a corpus, once for all tests of the process. */
export function archiveOfCorpus({ content }: Corpus): Archive {
  const archive = read.get(content) ?? readArchive(content, { today: TODAY }).archive;
  read.set(content, archive);
  return archive;
}

/** More meetings than any feed or calendar lists: one each week of twenty-two years, with a decision. */
export function longArchive(): Archive {
  long ??= archiveOf(
    Object.fromEntries(
      Array.from({ length: 1150 }, (_, week) => {
        const date = new Date(Date.UTC(2004, 0, 7 + 7 * week)).toISOString().slice(0, 10);
        const text = `---\nstatus: approved\n---\n## 1. Ferry ${week}\n\nResolved: That ferry ${week} sail.\n`;
        return [`ferries/${date}.md`, text];
      }),
    ),
  );
  return long;
}
let long: Archive | undefined;
