import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const SCRIPTS = 'scripts';

/** What each folder may import of ours, besides itself. A folder not named may import all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  threads: [],
  files: ['model'],
  words: ['model', '../shared'],
  read: ['model'],
  check: ['model'],
  registers: ['model', 'words'],
  import: ['model'],
  new: ['model', 'registers', 'import'],
  'open-data': ['model', 'words', 'registers', 'files'],
  pages: ['model', 'words', 'registers', 'open-data', 'files'],
  forms: ['model', 'words', 'registers', 'open-data', 'files', 'threads', '../shared'],
  // What the browser reads is written by the same functions.
  search: ['model', 'words', 'registers', 'files', 'threads', '../shared'],
};

/** Where each library may be imported. `types` may be imported further. */
const ONLY_IN: readonly { readonly library: RegExp; readonly places: RegExp; readonly types?: RegExp }[] = [
  { library: /^@11ty\//, places: /^(?:site\/|commands\/serve\.ts$)/ },
  { library: /^gray-matter$/, places: /^read\// },
  { library: /^luxon$/, places: /^model\/calendar\.ts$/ },
  { library: /^@myriaddreamin\//, places: /^forms\/pdf\/compile\.ts$/ },
  { library: /^markdown-it$/, places: /^read\/markdown\/markdown\.ts$/, types: /^read\// },
];

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

function importsOf(source: string): readonly Import[] {
  const statement =
    /\b(?:import|export)\s+(type\s)?([^'";]*?\bfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...source.matchAll(statement)].map(([, type, , from, lazy]) => ({
    from: from ?? lazy ?? '',
    isType: type !== undefined,
  }));
}

/** Says what a file imports that it must not. `file` is its path below scripts/. */
function violations(file: string, source: string): readonly string[] {
  const folder = file.split('/')[0] ?? '';
  const allowed = MAY_IMPORT[folder];
  return importsOf(source).flatMap(({ from, isType }) => {
    if (from.startsWith('.')) {
      const target = path.posix.join(path.posix.dirname(file), from);
      const ours = target.startsWith('../')
        ? target.split('/').slice(0, 2).join('/')
        : (target.split('/')[0] ?? '');
      const isAllowed = allowed === undefined || ours === folder || allowed.includes(ours);
      return isAllowed ? [] : [`${file} imports ${target}`];
    }
    return ONLY_IN.filter(
      ({ library, places, types }) =>
        library.test(from) && !places.test(file) && !(isType && types?.test(file)),
    ).map(() => `${file} imports ${from}`);
  });
}

const files = readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' })
  .map(file => file.split(path.sep).join('/'))
  .filter(file => /\.ts$/.test(file) && !/\.d\.ts$/.test(file));

test('data flows one way: each folder imports only what stands before it', () => {
  assert.ok(files.length > 50);
  assert.deepEqual(
    files.flatMap(file => violations(file, readFileSync(path.join(SCRIPTS, file), 'utf8'))),
    [],
  );
});

test('the libraries that the rule guards are in use where it allows them', () => {
  for (const { library, places } of ONLY_IN) {
    const users = files.filter(
      file =>
        places.test(file) &&
        importsOf(readFileSync(path.join(SCRIPTS, file), 'utf8')).some(({ from }) => library.test(from)),
    );
    assert.ok(users.length > 0, String(library));
  }
});

test('a planted import is caught', () => {
  const planted: readonly (readonly [string, string])[] = [
    ['model/item.ts', "import { readItem } from '../read/item.ts';"],
    ['model/item.ts', "import type { Registers } from '../registers/registers.ts';"],
    ['read/item.ts', "import { checkVotes } from '../check/votes.ts';"],
    ['read/markdown/task-lists.ts', "export { makeRegisters } from '../../registers/registers.ts';"],
    ['check/votes.ts', "import {\n  readItem,\n} from '../read/item.ts';"],
    ['pages/home.ts', "const { readArchive } = await import('../read/read-archive.ts');"],
    ['pages/home.ts', "import Eleventy from '@11ty/eleventy';"],
    ['check/votes.ts', "import matter from 'gray-matter';"],
    ['read/meeting.ts', "import { DateTime } from 'luxon';"],
    ['read/item.ts', "import MarkdownIt from 'markdown-it';"],
    ['pages/item.ts', "import type { Token } from 'markdown-it';"],
    ['forms/feeds/atom.ts', "import '../../site/site.ts';"],
  ];
  for (const [file, source] of planted) assert.equal(violations(file, source).length, 1, source);
});

test('what is allowed is let through', () => {
  const allowed: readonly (readonly [string, string])[] = [
    ['model/item.ts', "import type { Vote } from './vote.ts';"],
    ['read/markdown/task-lists.ts', "import type { Token } from 'markdown-it';"],
    ['read/markdown/markdown.ts', "import MarkdownIt, { type Token } from 'markdown-it';"],
    ['pages/home.ts', "import { groupBy } from '../registers/meetings.ts';"],
    ['commands/serve.ts', "import Server from '@11ty/eleventy-dev-server';"],
    ['site/build.ts', "import { readArchive } from '../read/read-archive.ts';"],
  ];
  for (const [file, source] of allowed) assert.deepEqual(violations(file, source), [], source);
});
