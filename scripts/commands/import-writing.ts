// Finds the committees of the content folder, and writes imported files into it. It never overwrites a file.

import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { besideMinutes, pathInUse } from '../import/already-there.ts';
import type { ContentFile, KnownCommittee } from '../import/plan.ts';
import { nameFromSlug } from '../model/committee.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { onDisk } from '../read/on-disk.ts';

export interface Written {
  readonly made: readonly ContentFile[];
  /** There already with the same text. */
  readonly same: readonly ContentFile[];
  /** There already with another text, and at which path. */
  readonly differing: readonly (readonly [ContentFile, string])[];
}

/** The committees of a content folder, by what their `committee.md` calls them. */
export function committeesIn(content: string): readonly KnownCommittee[] {
  if (!existsSync(content)) return [];
  return readdirSync(content, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name: slug }) => {
      const file = path.join(content, slug, 'committee.md');
      const name = existsSync(file)
        ? splitFrontMatter(readFileSync(file, 'utf8'), file).data['name']
        : undefined;
      return { slug, name: typeof name === 'string' ? name : nameFromSlug(slug) };
    });
}

/** Writes the files that are not there yet. Throws where a path would lead out of the content folder. */
export function writeContentFiles(content: string, files: readonly ContentFile[]): Written {
  const paths = pathsIn(content);
  const made: ContentFile[] = [];
  const same: ContentFile[] = [];
  const differing: (readonly [ContentFile, string])[] = [];
  const isDiffering = (path: string | undefined): boolean => differing.some(([file]) => file.path === path);
  for (const planned of files) {
    if (isDiffering(planned.goesWith)) continue;
    const file = { ...planned, path: besideMinutes(planned.path, paths) };
    const taken = pathInUse(file.path, paths);
    if (taken === undefined) {
      writeNew(content, file);
      paths.add(file.path);
      made.push(file);
    } else if (taken === file.path && isSame(onDisk(content, taken), file.data)) same.push(file);
    else if (file.isStub !== true) differing.push([file, taken]);
    else same.push({ ...file, path: taken });
  }
  return { made, same, differing };
}

function pathsIn(content: string): Set<string> {
  if (!existsSync(content)) return new Set();
  return new Set(
    readdirSync(content, { recursive: true, withFileTypes: true })
      .filter(entry => !entry.isDirectory())
      .map(entry =>
        path
          .relative(content, path.join(entry.parentPath, entry.name))
          .split(path.sep)
          .join('/')
          .normalize('NFC'),
      ),
  );
}

function writeNew(content: string, { path: file, data }: ContentFile): void {
  const target = path.resolve(content, file);
  if (!target.startsWith(path.resolve(content) + path.sep))
    throw new Error(`${file} leads out of the folder.`);
  mkdirSync(path.dirname(target), { recursive: true });
  // A folder may itself be a link that leads elsewhere.
  if (!(realpathSync(path.dirname(target)) + path.sep).startsWith(realpathSync(content) + path.sep))
    throw new Error(`${file} leads out of the folder ${content}.`);
  writeFileSync(target, data, { flag: 'wx' });
}

const isSame = (file: string, data: ContentFile['data']): boolean =>
  readFileSync(file).equals(Buffer.from(data));
