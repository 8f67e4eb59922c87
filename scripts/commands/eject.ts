// `minutebook eject`: copies files of the program's design into the site, to be changed there.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { closest } from 'fastest-levenshtein';
import { type ChangedOriginal, changedOriginals } from '../ejected/changed-originals.ts';
import { ejectFiles } from '../ejected/eject.ts';
import { ejectableFiles, filesNamed, plainPath } from '../ejected/ejectable.ts';
import { noteOriginals, readNotes, versionOf } from '../ejected/notes.ts';
import { PACKAGE } from '../files/places.ts';
import { type Arguments, type Command, UsageError } from './command.ts';
import { differenceAsText } from './differences.ts';

export const eject: Command = {
  options: { diff: { type: 'boolean' }, accept: { type: 'boolean' } },
  takesWords: true,
  withoutContent: true,
  run: async typed => {
    const sites = { site: path.resolve('.'), program: PACKAGE };
    if (typed.values['diff'] === true) return showDifferences(typed, sites);
    if (typed.values['accept'] === true) return accept(typed, sites);
    return typed.words.length === 0 ? listAll(sites) : copy(typed, sites);
  },
};

interface Folders {
  readonly site: string;
  readonly program: string;
}

/** The files that were typed; all of the folders among them. */
function filesTyped({ words }: Arguments, { site, program }: Folders): readonly string[] {
  // What the program no longer has, the site may have copied.
  const all = [...new Set([...ejectableFiles(program), ...Object.keys(readNotes(site))])];
  const unknown = words.filter(word => filesNamed(word, all).length === 0);
  if (unknown.length > 0) throw new UsageError(unknown.map(word => noSuchFile(word, all)).join('\n'));
  return [...new Set(words.flatMap(word => filesNamed(word, all)))];
}

const noSuchFile = (word: string, all: readonly string[]): string =>
  `There is no “${word}” to copy. Did you mean ${nearestFile(plainPath(word), all)}? All that there is: npx minutebook eject`;

/** By the end of the path, because what stands before it is often left out: "meeting.njk". */
function nearestFile(name: string, all: readonly string[]): string {
  const ending = all.find(
    file => file.endsWith(`/${name}`) || file.replace(/\.\w+$/, '').endsWith(`/${name}`),
  );
  return ending ?? closest(name, [...all]);
}

/** Exit code 0. */
function listAll({ site, program }: Folders): number {
  const notes = readNotes(site);
  const line = (file: string): string => {
    const note = notes[file];
    if (!existsSync(path.join(site, file)) || site === program) return file;
    return `${file}  (yours${note === undefined ? '' : `, from version ${note.version}`})`;
  };
  console.log(ejectableFiles(program).map(line).join('\n'));
  return 0;
}

/** Exit code 1 where a file that was named is there already. */
function copy(typed: Arguments, { site, program }: Folders): number {
  const { copied, left } = ejectFiles(site, program, filesTyped(typed, { site, program }));
  for (const file of copied) console.log(`Written: ${file}`);
  for (const file of left) console.error(`${file} is there already: it was left as it is.`);
  if (copied.length > 0)
    console.log(
      `\nChange ${copied.length === 1 ? 'it' : 'them'} as you like, and save ${copied.length === 1 ? 'it' : 'them'} with the folder .minutebook, which notes the originals of version ${versionOf(program)}.\nWhen an original changes, the check tells you. To be rid of a copy delete it.`,
    );
  return left.some(file => typed.words.map(plainPath).includes(file)) ? 1 : 0;
}

/** Exit code 0. */
function showDifferences(typed: Arguments, { site, program }: Folders): number {
  const wanted = typed.words.length === 0 ? undefined : filesTyped(typed, { site, program });
  const changed = changedOriginals(site, program).filter(({ file }) => wanted?.includes(file) ?? true);
  const version = versionOf(program);
  console.log(
    changed.length === 0
      ? `No original changed since it was copied, up to version ${version}.`
      : changed.map(one => changeOfOriginal(one, version)).join('\n'),
  );
  return 0;
}

/** What changed in an original from the version of the copy to that of the program. */
export function changeOfOriginal(
  { file, version, before, after, isGone }: ChangedOriginal,
  now: string,
): string {
  if (isGone) return `${file}: version ${now} has no such file.`;
  if (before === undefined || after === undefined)
    return `${file}: another file in version ${now} than in ${version}.`;
  return differenceAsText({ file, before, after }, [`original of ${version}`, `original of ${now}`], 3);
}

/** Exit code 1 where the site has no such file. */
function accept(typed: Arguments, { site, program }: Folders): number {
  if (typed.words.length === 0)
    throw new UsageError('Name the files that are as you want them, after --accept.');
  const files = filesTyped(typed, { site, program });
  const own = files.filter(file => existsSync(path.join(site, file)) && existsSync(path.join(program, file)));
  if (own.length === 0 || site === program) {
    console.error('The site has no copy of its own of that.');
    return 1;
  }
  noteOriginals(site, program, own);
  for (const file of own)
    console.log(`${file}: noted as made from the original of version ${versionOf(program)}.`);
  return 0;
}
