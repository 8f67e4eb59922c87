// The rooms of the code: no circles, and a drawing that shows them as they are.
//   UPDATE=1 node --import tsx --test test/map/map.test.ts    draws docs/map.svg anew, as npm run map does

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import { circlesAmong } from './circles.ts';
import { keptApart } from './columns.ts';
import { drawMap, MAP } from './draw-map.ts';
import { drawRooms } from './drawing.ts';
import { readImports } from './imports.ts';
import { layersOf } from './layers.ts';
import { usesBetween } from './rooms.ts';

const code = readImports();

test('no files import each other in a circle, not even for their types', () => {
  assert.ok(code.imports.length > 1000);
  assert.deepEqual(circlesAmong(code.imports), []);
});

test('no rooms import each other in a circle', () => {
  const uses = usesBetween(code);
  assert.ok(uses.length > 20);
  assert.deepEqual(circlesAmong(uses), []);
});

test('the drawing shows the code as it is (npm run map draws it anew)', () => {
  const drawn = drawMap(code);
  if (process.env['UPDATE']) writeFileSync(MAP, drawn);
  assert.equal(readFileSync(MAP, 'utf8'), drawn, `npm run map draws ${MAP} anew`);
});

const arrows = (...pairs: readonly string[]) =>
  pairs.map(pair => {
    const [from = '', to = ''] = pair.split(' > ');
    return { from, to, count: 1, isNamed: false };
  });

test('a planted circle is found once, whichever way it goes, and a file that only leads into it is no part of it', () => {
  assert.deepEqual(circlesAmong(arrows('a > b', 'b > c', 'c > b', 'd > d', 'x > y', 'y > z', 'z > x')), [
    ['b', 'c'],
    ['d'],
    ['x', 'y', 'z'],
  ]);
  assert.deepEqual(circlesAmong(arrows('a > b', 'b > c', 'a > c')), []);
});

test('every kind of import is read, and no import that stands in a comment or in a string', () => {
  const source = `
    import { a } from './a.ts';
    import type { B } from './b.ts';
    import '../shared/c.ts';
    export * from './d.ts';
    export type { E } from './e.ts';
    type F = import('./f.ts').F;
    const g = await import('yaml');
    import '#words/h.ts';
    // import './not.ts';
    const style = "import './not.ts'" + readFileSync('assets/css/base.css') + 'see assets/css';
  `;
  const fs = createVirtualFileSystem({
    '/sample/tsconfig.json': '{ "compilerOptions": { "noLib": true, "types": [] } }',
    '/sample/package.json': '{ "imports": { "#words/*": "./shared/words/*" } }',
    '/sample/scripts/index.ts': source,
  });
  assert.deepEqual(
    readImports('/sample', fs).imports.map(({ to, kind }) => `${kind} ${to}`),
    [
      'code scripts/a.ts',
      'type scripts/b.ts',
      'code shared/c.ts',
      'code scripts/d.ts',
      'type scripts/e.ts',
      'code shared/words/h.ts',
      'type scripts/f.ts',
      'code yaml',
      'named assets',
    ],
  );
});

const sizes = { room: 100, passage: 10 };
const names = (rooms: readonly (readonly { readonly room?: string }[])[]) =>
  rooms.map(row => row.flatMap(({ room }) => room ?? []).join(' '));

test('each room stands above all that it imports, and an import that a longer way shows has no arrow', () => {
  const layers = layersOf(
    ['model', 'pages', 'read', 'site'],
    arrows('site > pages', 'site > read', 'pages > model', 'read > model', 'site > model'),
    sizes,
  );
  assert.deepEqual(names(layers.rows), ['site', 'pages read', 'model']);
  assert.equal(layers.arrows.length, 4);
  assert.deepEqual(layers.implied, arrows('site > model'));
});

test('arrows that need not cross do not', () => {
  const layers = layersOf(['a', 'b', 'x', 'y'], arrows('a > y', 'b > x'), sizes);
  const [top = '', bottom = ''] = names(layers.rows);
  assert.deepEqual([top, bottom], top === 'a b' ? ['a b', 'y x'] : ['b a', 'x y']);
});

test('boxes that wish for one place stand side by side around it', () => {
  assert.deepEqual(keptApart([0, 0, 0], [0, 10, 10]), [-10, 0, 10]);
  assert.deepEqual(keptApart([0, 50], [0, 10]), [0, 50]);
});

test('a circle of rooms cannot be drawn', () => {
  assert.throws(() => layersOf(['a', 'b'], arrows('a > b', 'b > a'), sizes), /circle/);
});

test('the drawing says in words what it shows', () => {
  const svg = drawRooms(
    [
      { name: 'model', files: 2 },
      { name: 'site', files: 1 },
    ],
    arrows('site > model'),
  );
  assert.match(svg, /<desc id="desc">.*site imports model once\. model imports nothing\.<\/desc>/);
  assert.match(svg, /prefers-color-scheme: dark/);
});
