// Finds the files to import: those that were typed, and those in the folders that were typed.

import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { typedPath } from '../files/typed-path.ts';
import { FORMATS } from '../import/formats.ts';
import type { Format, Source } from '../import/imported.ts';
import { UsageError } from './command.ts';
import type { Importable } from './import-run.ts';

/** Reads the files of a format. Throws a `UsageError` where one is not there or a folder holds none. */
export function sourcesIn(names: readonly string[], format: Format): readonly Source[] {
  if (names.length === 0)
    throw new UsageError('Name the files to import, or their folders, after the format.');
  const kinds = names.map(name => statSync(typedPath(name), { throwIfNoEntry: false }));
  const absent = names.filter((_, index) => !kinds[index]?.isFile() && !kinds[index]?.isDirectory());
  if (absent.length > 0)
    throw new UsageError(absent.map(name => `There is no file ${name}, nor a folder.`).join('\n'));
  return names.flatMap((name, index) => (kinds[index]?.isFile() ? [namedFile(name)] : folder(name, format)));
}

const namedFile = (name: string): Source => {
  const isBelow = !path.isAbsolute(name) && !path.normalize(name).startsWith('..');
  return source(name, path.dirname(typedPath(name)), isBelow ? name : path.basename(name));
};

function folder(name: string, format: Format): readonly Source[] {
  const root = typedPath(name);
  const files = filesBelow(root).filter(file => hasEnding(file, format));
  if (files.length === 0)
    throw new UsageError(
      `The folder ${name} holds no file for ${format.name}: their names end in .${format.endings.join(', .')}.`,
    );
  return files.map(file => source(path.join(name, file), root, file));
}

/** What seems to be importable below a folder, each file with its format. */
export function importableIn(
  name: string,
  isLeftOut: (file: string) => boolean = () => false,
): readonly Importable[] {
  const root = typedPath(name);
  const files = filesBelow(root).filter(file => !isLeftOut(file));
  return FORMATS.flatMap(format =>
    files
      .filter(file => hasEnding(file, format))
      .map(file => [source(path.join(name, file), root, file), format] as const)
      .filter(([one]) => format.seems?.(one) ?? true),
  );
}

const hasEnding = (file: string, { endings }: Format): boolean =>
  endings.includes(path.extname(file).slice(1).toLowerCase());

/** The paths of all files below a folder, in order; hidden ones, links and what programs leave behind are left out. */
function filesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter(file => !file.split(path.sep).some(part => /^(?:\.|~\$)|^node_modules$/.test(part)))
    .sort();
}

/** `root` is the folder out of which nothing is read. */
function source(name: string, root: string, within: string): Source {
  const own = path.dirname(typedPath(name));
  return {
    name,
    bytes: readFileSync(typedPath(name)),
    within: within.split(path.sep).join('/'),
    near: file => readBelow(root, path.resolve(own, file)),
    neighbours: () => filesBelow(own).map(file => file.split(path.sep).join('/')),
  };
}

function readBelow(root: string, file: string): Uint8Array | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return realpathSync(file).startsWith(realpathSync(root) + path.sep) ? readFileSync(file) : undefined;
}
