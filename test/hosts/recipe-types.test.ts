// The types that recipes name, held against the table of routes: a new format cannot be forgotten in one of them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { mimeType, routeType, withEncoding } from '../../scripts/files/media-type.ts';
import { FRAMED_POLICY, SAFETY_HEADERS } from '../../scripts/forms/site/headers.ts';
import { ALL_ROUTES, type FileRoute } from '../../scripts/model/routes/routes.ts';
import { isFileRoute } from './files-served.ts';

const recipe = (file: string): string => readFileSync(path.join('examples', file), 'utf8');

/** A recipe's own way to say that files of a name, or of an ending, are of a type. */
type Saying = (name: string, type: string) => RegExp;

const escaped = (text: string): string => text.replace(/[.+*?^$()[\]{}|\\/]/g, '\\$&');

/** As a pattern in a recipe: `feed\.xml`. */
const inPattern = (name: string): string => escaped(escaped(name));

const SAYINGS: Readonly<Record<string, { readonly byName: Saying; readonly byEnding: Saying }>> = {
  nginx: {
    byName: (name, type) =>
      new RegExp(
        `location ~ /${inPattern(name)}\\$ \\{ charset utf-8; types \\{\\} default_type ${escaped(type)};`,
      ),
    byEnding: (ending, type) => new RegExp(`types \\{[^}]*\\s${escaped(type)} ${ending};`),
  },
  apache: {
    byName: (name, type) =>
      new RegExp(`<Files ${escaped(name)}>\\s+ForceType "${escaped(type)}; charset=utf-8"`),
    byEnding: (ending, type) => new RegExp(`AddType ${escaped(type)} \\.${ending}\\n`),
  },
  caddy: {
    byName: (name, type) => caddyRule(`\\*/${escaped(name)}`, type),
    byEnding: (ending, type) => caddyRule(`[\\w*/]*\\.${ending}`, type),
  },
  lighttpd: {
    byName: (name, type) => new RegExp(`"${escaped(name)}" => "${escaped(type)}; charset=utf-8"`),
    byEnding: (ending, type) => new RegExp(`"\\w*\\.${ending}" => "${escaped(type)}["; ]`),
  },
};

const caddyRule = (place: string, type: string): RegExp =>
  new RegExp(`@(\\w+) path ${place}\\n[\\s\\S]*header @\\1 Content-Type "?${escaped(type)}\\b`);

const RECIPES = [
  'nginx/site.conf',
  'nginx/below-a-path.conf',
  'apache/site.conf',
  'apache/below-a-path.conf',
  'caddy/Caddyfile',
  'caddy/below-a-path.Caddyfile',
  'lighttpd/site.conf',
  'lighttpd/below-a-path.conf',
];

/** Files whose type servers guess wrongly. */
const SAID = ALL_ROUTES.filter(
  (route): route is FileRoute => isFileRoute(route) && route.isTypeSaid === true,
);

/** nginx and Apache know these by themselves. */
const KNOWN: Readonly<Record<string, readonly string[]>> = { nginx: ['txt'], apache: ['txt'] };

/** What a recipe does not say of the files of a row, if anything. */
function missing(file: string, text: string, route: FileRoute): readonly string[] {
  const host = file.split('/')[0] ?? '';
  const saying = SAYINGS[host];
  assert.ok(saying, host);
  const name = path.posix.basename(route.path);
  const ending = path.posix.extname(route.path).slice(1);
  const type = routeType(route);
  // Only where the ending does not tell is the type one of the name.
  const isByName = mimeType(route.path) !== type;
  if (!isByName && KNOWN[host]?.includes(ending)) return [];
  const pattern = isByName ? saying.byName(name, type) : saying.byEnding(ending, type);
  return pattern.test(text) ? [] : [`${file} does not say that ${route.path} is ${type}`];
}

describe('recipes of servers', () => {
  for (const file of RECIPES)
    test(`${file} names every type that servers guess wrongly`, () => {
      assert.ok(SAID.length > 10);
      assert.deepEqual(
        SAID.flatMap(route => missing(file, recipe(file), route)),
        [],
      );
    });

  for (const file of RECIPES)
    test(`${file} says what _headers says with every file`, () => {
      for (const [, value] of SAFETY_HEADERS) assert.ok(recipe(file).includes(value), value);
      assert.ok(recipe(file).includes(FRAMED_POLICY), 'pages that other sites may show');
    });

  test('one that lacks the type of a new format is found', () => {
    const route: FileRoute = { path: '/:committee/minutes.new', mediaType: 'text/vnd.new', isTypeSaid: true };
    const other: FileRoute = { path: '/:committee/:key/new.odt', isTypeSaid: true };
    for (const file of RECIPES) assert.equal(missing(file, recipe(file), route).length, 1, file);
    const lacking = recipe('nginx/site.conf').replace(/ epub;/, ' other;');
    const epub = SAID.find(one => one.path.endsWith('.epub'));
    assert.equal(epub && missing('nginx/site.conf', lacking, epub).length, 1);
    assert.equal(missing('caddy/Caddyfile', recipe('caddy/Caddyfile'), other).length, 1);
  });
});

describe('lighttpd, which has no list of types', () => {
  test('gets one that agrees with ours', () => {
    for (const file of RECIPES.filter(one => one.startsWith('lighttpd/'))) {
      const rows = [...recipe(file).matchAll(/^ {4}"(\.\w+)" => "([^"]+)",?$/gm)];
      assert.ok(rows.length > 20);
      for (const [, ending = '', type] of rows) assert.equal(type, mimeType(`file${ending}`), ending);
    }
  });
});

describe('text is packed', () => {
  test('of every kind that Minute Book writes', () => {
    const texts = new Set(
      ALL_ROUTES.filter(isFileRoute)
        .map(routeType)
        // nginx packs pages unasked, and refuses to be told so.
        .filter(type => withEncoding(type) !== type && type !== 'text/html'),
    );
    assert.ok(texts.size > 8);
    for (const file of RECIPES.filter(one => /nginx|apache/.test(one))) {
      const packed =
        /(?:gzip_types|AddOutputFilterByType)([^;]*)/.exec(recipe(file))?.[1]?.split(/[\s\\]+/) ?? [];
      for (const type of texts) assert.ok(packed.includes(type), `${file}: ${type}`);
    }
  });
});
