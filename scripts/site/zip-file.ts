// Writes the ZIP of a copy: its pages with their links made fit for a disk, its other files as they are, and the list of
// their checksums. One file at a time is in memory.

import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type Checksum, checksumLines } from '../files/checksums.ts';
import { openEarlierZip } from '../forms/zip/earlier-zip.ts';
import { type Zip, zipTo } from '../forms/zip/zip.ts';
import { extensionOf } from '../model/paper.ts';
import { checksumsUrl } from '../model/url.ts';
import { READ_WHOLE, readChunks } from './built-files.ts';

/** What stands under a path of a copy: a file of the built site, or what was made for the copy. */
export type ZipEntry = { readonly isPage: boolean } & (
  | { readonly file: string }
  | { readonly content: string }
);

/** Types that are compressed already. */
const PACKED: ReadonlySet<string> = new Set(
  'pdf docx xlsx pptx odt ods odp epub zip gz jpg jpeg png gif webp mp3 m4a mp4'.split(' '),
);

/**
 * @param target The ZIP.
 * @param folder The one folder to which it unpacks.
 * @param copyPage Makes a page fit for the copy, given its path.
 * @param earlier The ZIP of an earlier build, from which files are taken over that have not changed.
 */
export function writeZip(
  target: string,
  folder: string,
  entries: ReadonlyMap<string, ZipEntry>,
  copyPage: (html: string, page: string) => string,
  earlier?: string,
): void {
  const before = openEarlierZip(earlier);
  const open = openSync(target, 'w');
  try {
    const zip = zipTo(bytesTo(open), before.deflated);
    const sums: Checksum[] = [];
    for (const [name, entry] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const sha256 = addEntry(zip, `${folder}/${name}`, entry, html => copyPage(html, name));
      sums.push({ path: name, sha256 });
    }
    zip.add(folder + checksumsUrl, Buffer.from([...checksumLines(sums)].join('')));
    zip.end();
  } finally {
    closeSync(open);
    before.close();
  }
}

/** Adds a file and returns its checksum. */
function addEntry(zip: Zip, name: string, entry: ZipEntry, copyPage: (html: string) => string): string {
  if ('file' in entry && !entry.isPage) {
    const { size } = statSync(entry.file);
    if (PACKED.has(extensionOf(name)) || size > READ_WHOLE) return storeFile(zip, name, entry.file, size);
  }
  const content = 'file' in entry ? readFileSync(entry.file) : Buffer.from(entry.content);
  const copied = entry.isPage ? Buffer.from(copyPage(content.toString())) : content;
  zip.add(name, copied);
  return createHash('sha256').update(copied).digest('hex');
}

/** Its sum stands before it in the ZIP, so it is read twice. */
function storeFile(zip: Zip, name: string, file: string, bytes: number): string {
  const hash = createHash('sha256');
  let crc = 0;
  for (const chunk of readChunks(file, bytes)) {
    hash.update(chunk);
    crc = crc32(chunk, crc);
  }
  zip.store(name, { bytes, crc, chunks: readChunks(file, bytes) });
  return hash.digest('hex');
}

const bytesTo =
  (open: number) =>
  (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(open, bytes, at);
  };
