// Writes the files of a new site into its folder. What is there stays as it is.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE } from '../files/places.ts';
import type { Answers } from '../init/answers.ts';
import { EDITOR_FOLDER, editorFile } from '../init/editor-files.ts';
import { CONFIGURATION_NAMES } from '../init/eleventy-config.ts';
import { isModule, joinedManifest, newManifest, type Program, programOf } from '../init/manifest.ts';
import type { NewFile } from '../init/new-file.ts';
import { siteFiles } from '../init/site-files.ts';

export const MANIFEST = 'package.json';

export interface WrittenSite {
  readonly made: readonly string[];
  /** There already, and left as they are. */
  readonly kept: readonly string[];
  /** What a `package.json` that was there lacked. */
  readonly added: readonly string[];
}

export const thisProgram = (): Program => programOf(readFileSync(path.join(PACKAGE, MANIFEST), 'utf8'));

/** All but the content folder. `committee` is the folder of the first committee. */
export function writeSite(folder: string, answers: Answers, committee: string): WrittenSite {
  const manifest = writeManifest(folder, answers);
  const configuration = CONFIGURATION_NAMES.find(name => existsSync(path.join(folder, name)));
  const files = siteFiles(answers, {
    committee,
    hasConfiguration: configuration !== undefined,
    isModule: isModule(readFileSync(path.join(folder, MANIFEST), 'utf8')),
    editorFiles: editorFiles(),
  });
  const written = files.map(file => ({ path: file.path, isNew: writeFile(folder, file) }));
  return {
    made: [...manifest.made, ...written.filter(({ isNew }) => isNew).map(file => file.path)],
    kept: [
      ...manifest.kept,
      ...(configuration ? [configuration] : []),
      ...written.filter(({ isNew }) => !isNew).map(file => file.path),
    ],
    added: manifest.added,
  };
}

/** Whether the file is new: one that is there stays as it is. */
export function writeFile(folder: string, { path: file, text }: NewFile): boolean {
  const target = path.join(folder, file);
  if (existsSync(target)) return false;
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
  return true;
}

function writeManifest(folder: string, answers: Answers): WrittenSite {
  const file = path.join(folder, MANIFEST);
  const program = thisProgram();
  if (!existsSync(file)) {
    writeFile(folder, { path: MANIFEST, text: newManifest(answers, program) });
    return { made: [MANIFEST], kept: [], added: [] };
  }
  const { text, added } = joinedManifest(readFileSync(file, 'utf8'), answers, program);
  if (added.length > 0) writeFileSync(file, text);
  return { made: [], kept: [MANIFEST], added };
}

const editorFiles = (): readonly NewFile[] =>
  readdirSync(path.join(PACKAGE, EDITOR_FOLDER))
    .sort()
    .map(name => ({ path: `${EDITOR_FOLDER}/${name}` }))
    .map(({ path: file }) =>
      editorFile({ path: file, text: readFileSync(path.join(PACKAGE, file), 'utf8') }),
    );
