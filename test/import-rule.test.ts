// Which way data flows: what each room of the code may import. docs/map.svg draws what it does import.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Import, readImports } from './map/imports.ts';
import { roomOf } from './map/rooms.ts';

/** What each folder may import of ours, besides itself. A folder not named may import all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  threads: [],
  shared: [],
  assets: ['shared'],
  files: ['model'],
  words: ['model', 'shared'],
  writers: ['model', 'words'],
  grammar: ['model'],
  read: ['model', 'grammar', 'words'],
  check: ['model', 'grammar', 'words'],
  ledger: ['model', 'registers', 'files'],
  verify: ['model', 'files', 'ledger'],
  registers: ['model', 'words'],
  reading: ['model'],
  import: ['model', 'grammar'],
  new: ['model', 'grammar', 'registers', 'import'],
  init: ['model'],
  ejected: ['model', 'files'],
  upgrade: ['files', 'init'],
  document: ['model', 'words', 'registers', 'files'],
  'open-data': ['model', 'words', 'writers', 'registers', 'files'],
  pages: ['model', 'grammar', 'words', 'writers', 'registers', 'document', 'open-data', 'files'],
  forms: [
    'model',
    'words',
    'writers',
    'registers',
    'document',
    'open-data',
    'files',
    'threads',
    'shared',
    'search',
  ],
  docs: ['model', 'read', 'words', 'writers', 'files', 'pages', 'site'],
  // What the browser reads is written by the same functions.
  search: ['model', 'words', 'writers', 'registers', 'files', 'threads', 'shared'],
};

/** Where each library may be imported. `types` may be imported further. */
const ONLY_IN: readonly { readonly library: RegExp; readonly places: RegExp; readonly types?: RegExp }[] = [
  { library: /^@11ty\//, places: /^scripts\/(?:site\/|commands\/serve\.ts$)/ },
  { library: /^esbuild$/, places: /^scripts\/package\// },
  { library: /^gray-matter$/, places: /^scripts\/read\// },
  // What is imported is no content yet: its keys are read, and those of content files written, by other rules.
  { library: /^yaml$/, places: /^scripts\/(?:read\/yaml\.ts$|import\/)/ },
  { library: /^culori$/, places: /^scripts\/model\/colour\.ts$/ },
  { library: /^luxon$/, places: /^scripts\/model\/calendar\.ts$/ },
  { library: /^@myriaddreamin\//, places: /^scripts\/forms\/pdf\/compile\.ts$/ },
  { library: /^markdown-it$/, places: /^scripts\/read\/markdown\/markdown\.ts$/, types: /^scripts\/read\// },
];

/** Says what an import leads to that it must not. */
function violation({ from, to, kind }: Import): readonly string[] {
  const allowed = MAY_IMPORT[roomOf(from)];
  const isAllowed = /^(?:scripts|shared|assets|layouts)\b/.test(to)
    ? allowed === undefined || kind === 'named' || roomOf(to) === roomOf(from) || allowed.includes(roomOf(to))
    : ONLY_IN.every(
        ({ library, places, types }) =>
          !library.test(to) || places.test(from) || (kind === 'type' && types?.test(from)),
      );
  return isAllowed ? [] : [`${from} imports ${to}`];
}

const { files, imports } = readImports();

test('data flows one way: each folder imports only what stands before it', () => {
  assert.ok(files.length > 50);
  assert.ok(imports.length > 1000);
  assert.deepEqual(imports.flatMap(violation), []);
});

test('every folder of which the rule speaks is there', () => {
  const rooms = new Set(files.map(roomOf));
  const named = Object.entries(MAY_IMPORT).flatMap(([room, others]) => [room, ...others]);
  assert.deepEqual(
    named.filter(room => !rooms.has(room)),
    [],
  );
});

test('the libraries that the rule guards are in use where it allows them', () => {
  for (const { library, places } of ONLY_IN)
    assert.ok(
      imports.some(({ from, to }) => places.test(from) && library.test(to)),
      String(library),
    );
});

const planted = (from: string, to: string, kind: Import['kind'] = 'code'): readonly string[] =>
  violation({ from, to, kind });

test('a planted import is caught', () => {
  for (const caught of [
    planted('scripts/model/item.ts', 'scripts/read/item.ts'),
    planted('scripts/model/item.ts', 'scripts/registers/registers.ts', 'type'),
    planted('scripts/model/vote.ts', 'scripts/grammar/grammar-of.ts'),
    planted('scripts/grammar/en/votes.ts', 'scripts/read/item.ts'),
    planted('scripts/forms/text/text.ts', 'scripts/grammar/grammar-of.ts'),
    planted('scripts/read/item.ts', 'scripts/check/votes.ts'),
    planted('scripts/read/markdown/task-lists.ts', 'scripts/registers/registers.ts'),
    planted('scripts/pages/home.ts', 'scripts/read/read-archive.ts'),
    planted('scripts/forms/feeds/atom.ts', 'scripts/site/plugin.ts'),
    planted('scripts/model/item.ts', 'shared/long-date.ts'),
    planted('shared/long-date.ts', 'scripts/model/calendar.ts', 'type'),
    planted('assets/search/search.ts', 'scripts/model/url.ts'),
    planted('scripts/pages/home.ts', '@11ty/eleventy'),
    planted('scripts/site/style-sheet.ts', 'esbuild'),
    planted('scripts/check/votes.ts', 'gray-matter'),
    planted('scripts/read/meeting.ts', 'luxon'),
    planted('scripts/read/meeting.ts', 'yaml'),
    planted('scripts/read/item.ts', 'markdown-it'),
    planted('scripts/pages/item.ts', 'markdown-it', 'type'),
  ])
    assert.equal(caught.length, 1);
});

test('what is allowed is let through', () => {
  for (const allowed of [
    planted('scripts/model/item.ts', 'scripts/model/vote.ts', 'type'),
    planted('scripts/read/markdown/task-lists.ts', 'markdown-it', 'type'),
    planted('scripts/read/markdown/markdown.ts', 'markdown-it'),
    planted('scripts/pages/home.ts', 'scripts/registers/meetings.ts'),
    planted('scripts/commands/serve.ts', '@11ty/eleventy-dev-server'),
    planted('scripts/site/build.ts', 'scripts/read/read-archive.ts'),
    planted('scripts/site/build.ts', 'layouts', 'named'),
  ])
    assert.deepEqual(allowed, []);
});
