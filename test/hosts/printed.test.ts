// What the documentation prints of a recipe is the file that was tried, and every file of `examples/` is led to.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { filesBelow } from '../site/copied-site.ts';
import { HOSTING } from './matrix.ts';

test('the README prints the recipe for nginx that was tried', () => {
  const printed = [...readFileSync('README.md', 'utf8').matchAll(/```nginx\n([\s\S]*?)```/g)].map(
    ([, text]) => text,
  );
  assert.deepEqual(printed, [readFileSync('examples/nginx/site.conf', 'utf8')]);
});

/** What gives a site its face, and the pages that show it: `docs/make-it-yours.md` leads to both. */
const NO_RECIPES = /^(?:themes|patterns)\//;

test('the folders of examples/ that are no recipes are led to', () => {
  const page = readFileSync('docs/make-it-yours.md', 'utf8');
  for (const folder of ['themes', 'patterns']) assert.ok(page.includes(`](../examples/${folder})`), folder);
});

test(`${HOSTING} leads to every recipe of examples/, and to no other file`, () => {
  const linked = [...readFileSync(HOSTING, 'utf8').matchAll(/\]\(\.\.\/(examples\/[^)]*[^)/])\)/g)].map(
    ([, file = '']) => file,
  );
  assert.deepEqual(
    linked.filter(file => !existsSync(file)),
    [],
  );
  assert.deepEqual(
    filesBelow('examples').filter(
      file => !NO_RECIPES.test(file) && !linked.includes(path.posix.join('examples', file)),
    ),
    [],
  );
});
