// `npm run import -- … --review`: what a person should look at, one point after the other.

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type ReviewPoint, showReview } from '../../scripts/commands/import-review.ts';
import { runHere, scratchFolder } from '../site/command-line.ts';
import { ENTER, typist } from './typist.ts';

const FIXTURES = path.resolve('test/import/moderngov/fixtures');
const point = (place: string): ReviewPoint => ({ place, message: `Look at ${place}.`, lines: [] });

let folder: string;
let remove: () => void;
before(() => {
  ({ folder, remove } = scratchFolder());
});
after(() => remove());

test('a point stands with its line in the file that was written, also when that was there already', async () => {
  const args = ['import', 'moderngov-page', 'partnership.txt', '--content', path.join(folder, 'content')];
  const plain = await runHere(args, { typedIn: FIXTURES });
  assert.match(plain.stdout, /1 point to look at: the same command with --review shows them one by one/);
  const { code, stdout } = await runHere([...args, '--review'], { typedIn: FIXTURES });
  assert.equal(code, 0);
  assert.match(
    stdout,
    /1 of 1 {2}\S*harbour-partnership\/2024-05-15\.md:\d+\n {4}.*\n {4}Amber Elm\n {4}I have lived/,
  );
  assert.match(stdout, /“Amber Elm” stands alone above a paragraph/);
});

test('where nothing is in doubt, nothing is offered', async () => {
  const args = ['import', 'moderngov-page', 'printed.txt', '--content', path.join(folder, 'clear')];
  assert.doesNotMatch((await runHere(args, { typedIn: FIXTURES })).stdout, /to look at/);
  const { stdout } = await runHere([...args, '--review'], { typedIn: FIXTURES });
  assert.match(stdout, /Nothing needs to be looked at/);
});

test('at a terminal Enter shows the next point, and q ends', async () => {
  const points = ['a.md:1', 'b.md:2', 'c.md:3'].map(point);
  const { terminal, shown } = typist(
    [/1 of 3[\s\S]*Enter shows the next/, ENTER],
    [/2 of 3[\s\S]*Enter shows the next/, `q${ENTER}`],
  );
  assert.equal(await showReview(points, terminal, true), 2);
  assert.match(shown(), /1 of 3 {2}a\.md:1[\s\S]*2 of 3 {2}b\.md:2/);
  assert.doesNotMatch(shown(), /c\.md/);
});

test('at no terminal all points are shown, and nothing is waited for', async () => {
  const { terminal, shown } = typist();
  assert.equal(await showReview(['a.md:1', 'b.md:2'].map(point), terminal, false), 2);
  assert.match(shown(), /b\.md:2/);
});
