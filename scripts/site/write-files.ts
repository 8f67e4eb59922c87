// Writes files into the folder of the built site, each to the place of its address.

import { copyFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BytesFile, MadeFile, PublishedFile, TextFile } from '../files/published-file.ts';
import { actsAs } from '../model/acting.ts';
import { digestOf } from '../model/digest.ts';
import type { FileSizes } from '../pages/page.ts';
import { onDisk } from '../read/on-disk.ts';
import { fileOf } from './built-files.ts';
import type { LastSite } from './last-site.ts';
import { makeFolder } from './made-folders.ts';
import { paperBytes } from './paper-bytes.ts';
import { writeChunks } from './write-chunks.ts';

interface Publishing {
  readonly content: string;
  readonly folder: string;
  readonly last?: LastSite | undefined;
}

/**
 * Writes files below `folder`, and gives their sizes by their addresses. What is made of the same is taken from the last site, and
 * so is what comes out the same: a file that is written must be deleted again one day.
 */
export function publishFiles(
  files: Iterable<PublishedFile>,
  { content, folder, last }: Publishing,
): FileSizes {
  const made = new Set<string>();
  const publish = (file: PublishedFile): number => {
    const place = fileOf(file.url);
    const standing = file.isOfFacts && last?.claimOfFacts(place);
    if (standing) return standing.bytes;
    const madeOf = last && madeOfThis(file, content);
    const same = madeOf === undefined ? undefined : last?.claim(place, madeOf);
    if (same) return same.bytes;
    if (!last?.isKnown || 'chunks' in file || 'source' in file)
      return publishFile(file, content, folder, made, last);
    const bytes = bytesOf(file);
    return (
      last.claimSame(place, bytes)?.bytes ?? publishFile({ url: file.url, bytes }, content, folder, made)
    );
  };
  const sizes = new Map<string, number>();
  for (const file of files) sizes.set(file.url, publish(file));
  return sizes;
}

/** A checksum of what a file is made of, where that is known before it is made. */
function madeOfThis(file: PublishedFile, content: string): string | undefined {
  if ('madeOf' in file) return file.madeOf;
  if (!('source' in file) || actsAs(file.source) !== undefined) return undefined;
  // A paper that is copied is taken for the same by its state, as make and git do.
  const { size, mtimeMs, ctimeMs, ino } = statSync(onDisk(content, file.source));
  return digestOf([file.source, size, mtimeMs, ctimeMs, ino].join('\n'));
}

const bytesOf = (file: TextFile | MadeFile | BytesFile): Uint8Array =>
  'bytes' in file ? file.bytes : Buffer.from('text' in file ? file.text : file.make());

/** Writes a file, and gives its size in bytes. `made` are folders that are known to be there. */
export function publishFile(
  file: PublishedFile,
  content: string,
  output: string,
  made = new Set<string>(),
  last?: LastSite,
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
  else {
    const place = fileOf(file.url);
    const places = writeChunks(target, file.chunks, last?.piecesOf(place));
    if (places.size > 0) last?.tellPieces(place, places);
  }
  return statSync(target).size;
}

/** Writes a page. Throws where another file stands at its address: one of the site's own. */
export function publishNew(url: string, text: string, output: string, made: Set<string>): void {
  const target = inside(output, `/${fileOf(url)}`);
  makeFolder(path.dirname(target), made);
  try {
    writeFileSync(target, text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new Error(`A page of the archive and another file have the same address: ${url}`, { cause: error });
  }
}

/** Copied, where it need not be made anew: the system may share the bytes. */
function publishPaper(content: string, source: string, target: string): void {
  if (actsAs(source) === undefined) copyFileSync(onDisk(content, source), target);
  else writeFileSync(target, paperBytes(content, source));
}

/** The path of an address, which must not leave the published folder. */
function inside(output: string, url: string): string {
  const target = path.join(output, url);
  if (!target.startsWith(output + path.sep))
    throw new Error(`The address ${url} leads out of the published folder.`);
  return target;
}
