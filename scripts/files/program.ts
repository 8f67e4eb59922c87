// Which program this is: a checksum of its own files. What one version has made is nothing that another may take over.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn, PACKAGE } from './places.ts';

/** Below which it runs: as it is worked on, or as the package has it. */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** `package.json` names each library with its version. */
const NAMING = [path.join(PACKAGE, 'package.json'), path.resolve('node_modules/.package-lock.json')];

let known: string | undefined;

/** By content, not by time: a fresh checkout on another computer is the same program. */
export function programChecksum(): string {
  known ??= checksumOf([
    ...NAMING.filter(existsSync),
    ...['scripts', 'shared'].flatMap(folder =>
      filesIn([ROOT], folder).map(file => path.join(ROOT, folder, file)),
    ),
  ]);
  return known;
}

function checksumOf(files: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(`\0${path.basename(file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
