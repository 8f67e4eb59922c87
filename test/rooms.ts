// Puts test files that can share a process into one, and prints what `node --test` shall run.
//
// Each process reads the program and its libraries anew, which takes longer than most tests. So the files of a room are
// imported by one file, which is written to `node_modules/.cache/tests/`; the sample, too, is read and taken apart only once
// there. A file that is run alone is run as it is: node --import tsx --test test/model/slug.test.ts
//
// Node has `--test-isolation=none` for this, from 22.8 on.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const CACHE = 'node_modules/.cache/tests/rooms';

/** What `npm run test:extended` runs. */
const NOT_HERE = /^test\/extended\//;

/** What keeps a process to itself: a browser, or threads and builds that are themselves many seconds of work. */
const ALONE = [
  /^test\/(?:access|browser|harm|package|plugin|threads)\//,
  /^test\/site\/(?:build|corpora|own-words|zip-copies)\.test\.ts$/,
  /^test\/forms\/(?:pdf\/sample-pdfs|copies\/many-at-once)\.test\.ts$/,
  // npm installs a package there.
  /^test\/commands\/upgrade\.test\.ts$/,
  /^test\/search\/papers\/paper-texts\.test\.ts$/,
  // Eleventy keeps the layouts of a process with the words of the first site: a second one in another language gets those.
  /^test\/words\/every-word\.test\.ts$/,
];

/** Folders whose tests look at the same things. Those of all other folders share one more room. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  pages: ['pages', 'site', 'preview', 'words'],
  forms: ['forms'],
  search: ['search'],
};
const OTHERS = 'others';

export interface TestRuns {
  readonly alone: readonly string[];
  readonly rooms: ReadonlyMap<string, readonly string[]>;
}

/** Every test file stands in one room, or alone. */
export function testRuns(files: readonly string[]): TestRuns {
  const alone: string[] = [];
  const rooms = new Map<string, string[]>();
  for (const file of files) {
    if (NOT_HERE.test(file)) continue;
    if (ALONE.some(pattern => pattern.test(file))) {
      alone.push(file);
      continue;
    }
    const room = roomOf(file);
    rooms.set(room, [...(rooms.get(room) ?? []), file]);
  }
  return { alone, rooms };
}

const roomOf = (file: string): string =>
  Object.entries(ROOMS).find(([, folders]) => folders.includes(file.split('/')[1] ?? ''))?.[0] ?? OTHERS;

export const testFiles = (): readonly string[] =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.test.ts'))
    .map(file => path.posix.join('test', file.replaceAll(path.sep, '/')))
    .sort();

if (process.argv[1] === import.meta.filename) main();

function main(): void {
  const { alone, rooms } = testRuns(testFiles());
  mkdirSync(CACHE, { recursive: true });
  const written = [...rooms].map(([room, files]) => {
    const file = path.posix.join(CACHE, `${room}.mjs`);
    const imports = files.map(one => `import ${JSON.stringify(pathToFileURL(path.resolve(one)).href)};\n`);
    writeFileSync(file, imports.join(''));
    return file;
  });
  console.log([...written, ...alone].join('\n'));
}
