// Writes files into the folder of the built site, each to the place of its address.

import { closeSync, copyFileSync, mkdirSync, openSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PublishedFile } from '../files/published-file.ts';
import { actsAs } from '../model/acting.ts';
import type { FileSizes } from '../pages/page.ts';
import { onDisk } from '../read/on-disk.ts';
import { fileOf } from './built-files.ts';
import type { LastSite } from './last-site.ts';
import { paperBytes } from './paper-bytes.ts';

interface Publishing {
  readonly content: string;
  readonly folder: string;
  readonly last?: LastSite | undefined;
}

/** Writes files below `folder`, and gives their sizes by their addresses. What is made of the same is taken from the last site. */
export function publishFiles(
  files: Iterable<PublishedFile>,
  { content, folder, last }: Publishing,
): FileSizes {
  const sizes = new Map<string, number>();
  const made = new Set<string>();
  for (const file of files) {
    const same = 'madeOf' in file ? last?.claim(fileOf(file.url), file.madeOf) : undefined;
    sizes.set(file.url, same?.bytes ?? publishFile(file, content, folder, made));
  }
  return sizes;
}

/** Writes a file, and gives its size in bytes. `made` are folders that are known to be there. */
export function publishFile(
  file: PublishedFile,
  content: string,
  output: string,
  made = new Set<string>(),
): number {
  const target = inside(output, file.url);
  makeFolder(path.dirname(target), made);
  if ('text' in file || 'make' in file) {
    const text = 'text' in file ? file.text : file.make();
    writeFileSync(target, text);
    return Buffer.byteLength(text);
  }
  if ('source' in file) publishPaper(content, file.source, target);
  else if ('bytes' in file) writeFileSync(target, file.bytes);
  else writeChunks(target, file.chunks);
  return statSync(target).size;
}

/** Writes a page below `folder`, where no page of the site's own may stand. */
export function publishPage(url: string, html: string, folder: string, made: Set<string>): void {
  const target = inside(folder, `/${fileOf(url)}`);
  makeFolder(path.dirname(target), made);
  try {
    writeFileSync(target, html, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new Error(`A page of the archive and one of the site's own have the same address: ${url}`, {
      cause: error,
    });
  }
}

/** Copied, where it need not be made anew: the system may share the bytes. */
function publishPaper(content: string, source: string, target: string): void {
  if (actsAs(source) === undefined) copyFileSync(onDisk(content, source), target);
  else writeFileSync(target, paperBytes(content, source));
}

/** Asks the disk once for each folder: an archive of decades has more than a hundred thousand files. */
function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

/** A list of a large archive has a hundred thousand short pieces: they are written some at a time. */
function writeChunks(target: string, chunks: Iterable<string>): void {
  const file = openSync(target, 'w');
  try {
    let waiting = '';
    for (const chunk of chunks) {
      waiting += chunk;
      if (waiting.length < 2 ** 18) continue;
      writeFileSync(file, waiting);
      waiting = '';
    }
    writeFileSync(file, waiting);
  } finally {
    closeSync(file);
  }
}

/** The path of an address, which must not leave the published folder. */
function inside(output: string, url: string): string {
  const target = path.join(output, url);
  if (!target.startsWith(output + path.sep))
    throw new Error(`The address ${url} leads out of the published folder.`);
  return target;
}
