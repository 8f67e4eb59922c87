// Every file below the content folder; what cannot be read, or would lead out of it, is told and left alone.

import { accessSync, constants, type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import { hugeFile, namedAsFile, noFile, notUtf8Name, outsideLink, unreadable } from './unreadable.ts';

export interface FileOnDisk {
  readonly path: string;
  readonly size: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly modified: number;
}

/** Hidden files, and what programs leave behind: backups, and the file by which Word marks that it has another open. */
const LEFT_BEHIND = /^[.]|^~\$|^node_modules$|~$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** Files of more bytes are not read into memory, by Node or by most browsers that would be asked to show them. */
const MOST_BYTES = 2 ** 30;

interface Walk {
  readonly root: string;
  /** Where the root really is. */
  readonly real: string;
  readonly problems: Problem[];
}

interface Folder {
  /** From the root, with `/`. */
  readonly name: string;
  /** Whether a link led here. */
  readonly isLinked: boolean;
}

/** Files by their paths from the root, with `/`, in Unicode NFC. */
export function walkContent(root: string, problems: Problem[]): Generator<[string, FileOnDisk]> {
  return walkFolder({ name: '', isLinked: false }, { root, real: realpathSync(root), problems });
}

function* walkFolder(folder: Folder, walk: Walk): Generator<[string, FileOnDisk]> {
  for (const entry of entriesOf(folder, walk)) {
    if (LEFT_BEHIND.test(entry.name)) continue;
    const name = path.posix.join(folder.name, entry.name);
    const whole = path.join(walk.root, name);
    const isLink = entry.isSymbolicLink();
    if (isLink && !leadsWithin(whole, walk)) {
      walk.problems.push(outsideLink(name));
      continue;
    }
    const stat = statOf(whole);
    const problem = stat ? whyLeftAlone(name, stat, isLink, folder) : whyNoStat(name);
    if (problem) walk.problems.push(problem);
    else if (stat?.isDirectory()) yield* walkFolder({ name, isLinked: folder.isLinked || isLink }, walk);
    else if (stat && !isReadable(whole)) walk.problems.push(unreadable(name));
    else if (stat) yield [name.normalize('NFC'), { path: whole, size: stat.size, modified: stat.mtimeMs }];
  }
}

function entriesOf({ name }: Folder, { root, problems }: Walk): readonly Dirent[] {
  try {
    return readdirSync(path.join(root, name), { withFileTypes: true });
  } catch {
    problems.push(unreadable(`${name}/`));
    return [];
  }
}

/** Links that lead from folder to folder could lead round, or to ever more places: only the first is followed. */
function whyLeftAlone(name: string, stat: Stats, isLink: boolean, { isLinked }: Folder): Problem | undefined {
  if (stat.isDirectory()) {
    if (isLink && isLinked) return outsideLink(name);
    return /\.(?:md|markdown|ya?ml)$/i.test(name) ? namedAsFile(name) : undefined;
  }
  if (!stat.isFile()) return noFile(name);
  return stat.size > MOST_BYTES ? hugeFile(name, stat.size) : undefined;
}

/** Node shows the bytes of a name that are no letters as U+FFFD, and then does not find the file. */
const whyNoStat = (name: string): Problem => (name.includes('\uFFFD') ? notUtf8Name(name) : unreadable(name));

function leadsWithin(link: string, { real }: Walk): boolean {
  const target = realpathOf(link) + path.sep;
  const folder = realpathOf(path.dirname(link)) + path.sep;
  // A link to a folder that it lies in would lead round for ever.
  return target.startsWith(real + path.sep) && !folder.startsWith(target);
}

function realpathOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return '';
  }
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
