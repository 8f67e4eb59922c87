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

test(`${HOSTING} leads to every file of examples/, and to no other`, () => {
  const linked = [...readFileSync(HOSTING, 'utf8').matchAll(/\]\(\.\.\/(examples\/[^)]*[^)/])\)/g)].map(
    ([, file = '']) => file,
  );
  assert.deepEqual(
    linked.filter(file => !existsSync(file)),
    [],
  );
  assert.deepEqual(
    filesBelow('examples').filter(file => !linked.includes(path.posix.join('examples', file))),
    [],
  );
});
