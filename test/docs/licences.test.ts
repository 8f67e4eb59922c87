// Every library that comes with Minute Book, as `npm ci --omit=dev` installs it, has a licence that is known and lets
// everyone use it. UPDATE=1 writes docs/licences.md anew.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

/** By https://spdx.org/licenses/: all ask for no more than to keep the notice, or to publish changes of their own files. */
const KNOWN: ReadonlySet<string> = new Set([
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MPL-1.1',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Zlib',
]);

/** Of those that name theirs in no known way it was looked up in their files. */
const LOOKED_UP: Readonly<Record<string, string>> = { duck: 'BSD-2-Clause' };

interface Library {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
}

const licenceOf = (name: string, licence: string): string => LOOKED_UP[name] ?? licence;

function libraries(): readonly Library[] {
  const lock: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  return Object.entries(lock.packages).flatMap(([place, { name, version = '', license = '', ...kind }]) =>
    place === '' || kind.dev || kind.devOptional || kind.peer
      ? []
      : [
          {
            name: name ?? place.replace(/^.*node_modules\//, ''),
            version,
            licence: licenceOf(name ?? place.replace(/^.*node_modules\//, ''), saidBy(place) ?? license),
          },
        ],
  );
}

/** What the library itself says, where it is installed on this system. */
function saidBy(place: string): string | undefined {
  const manifest = path.join(place, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly license?: string | { readonly type?: string };
    readonly licenses?: readonly { readonly type?: string }[];
  };
  const old = licenses?.map(({ type = '' }) => type).join(' OR ');
  return typeof license === 'string' ? license : (license?.type ?? old ?? '');
}

/** "(MIT AND Zlib)": all; "(MIT OR GPL-3.0-or-later)": one of them. */
const isKnown = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some(one => one.split(' AND ').every(name => KNOWN.has(name.trim())));

const unknown = (all: readonly Library[]): readonly string[] =>
  all.filter(({ licence }) => !isKnown(licence)).map(({ name, licence }) => `${name}: ${licence || 'none'}`);

test('every library that is installed with Minute Book has a licence that is known', () => {
  const all = libraries();
  assert.ok(all.length > 100);
  assert.deepEqual(unknown(all), []);
});

test('a licence that is not known, or none, is found', () => {
  const library = (licence: string): Library => ({ name: 'one', version: '1.0.0', licence });
  for (const licence of ['', 'UNLICENSED', 'GPL-3.0-only', 'MIT AND GPL-3.0-only', 'SEE LICENSE IN x'])
    assert.deepEqual(unknown([library(licence)]), [`one: ${licence || 'none'}`]);
  for (const licence of ['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'])
    assert.deepEqual(unknown([library(licence)]), []);
});

test('the list of licences is that of the libraries', () => {
  const rows = [
    ...new Set(
      libraries().map(
        ({ name, version, licence }) => `| ${name} | ${version} | ${licence.replace(/[()]/g, '')} |`,
      ),
    ),
  ].sort();
  const page = `# Licences

What is installed with Minute Book, and under which licence. Minute Book itself is under the MIT licence. Made from \`package-lock.json\` and the
libraries' own words by \`UPDATE=1 node --import tsx --test test/docs/licences.test.ts\`.

| library | version | licence |
|---|---|---|
${rows.join('\n')}
`;
  if (process.env['UPDATE']) writeFileSync('docs/licences.md', page);
  assert.equal(readFileSync('docs/licences.md', 'utf8'), page, 'UPDATE=1 writes docs/licences.md anew');
});
