// Reads single files of a package as npm packs it: a gzipped tar whose paths begin with "package/".
// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06

import { gunzipSync } from 'node:zlib';

/** A tar consists of blocks of this size: a head, then the file's bytes, filled up with zeros. */
const BLOCK = 512;

/** The text of a file such as `CHANGELOG.md`; undefined where the package has none. Throws where it is no gzipped tar. */
export function textInTarball(bytes: Uint8Array, file: string): string | undefined {
  const tar = gunzipSync(bytes);
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const head = tar.subarray(at, at + BLOCK);
    const name = field(head, 0, 100);
    if (name === '') return undefined;
    const size = Number.parseInt(field(head, 124, 12), 8);
    if (Number.isNaN(size)) throw new Error('This is no package of npm’s: its tar is damaged.');
    const start = at + BLOCK;
    if (name === `package/${file}`) return tar.subarray(start, start + size).toString('utf8');
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return undefined;
}

const field = (head: Buffer, start: number, length: number): string =>
  head
    .subarray(start, start + length)
    .toString('latin1')
    .replace(/\0.*$/s, '')
    .trim();
