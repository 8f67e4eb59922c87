// Commands in messages are what a clerk can type in the folder at hand.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asTyped, commandLine } from '../../scripts/problem-formats/as-typed.ts';

const SITE = { start: 'minutebook start', check: 'minutebook check', build: 'eleventy' };

test('a command is named by the script that the site has for it', () => {
  assert.equal(
    asTyped('Then: npm run check -- --all, npm start.', SITE),
    'Then: npm run check -- --all, npm start.',
  );
});

test('where the site has no such script, or one that does something else, it is typed with npx and without npm’s dashes', () => {
  assert.equal(
    asTyped('npm run check -- --all or npm start.', {}),
    'npx minutebook check --all or npx minutebook start.',
  );
  assert.equal(asTyped('npm run build -- [--timings]', SITE), 'npx minutebook build [--timings]');
});

test('other commands of npm stay as they are', () => {
  assert.equal(
    asTyped('npm install, npm run lint -- --fix, npm run checks', {}),
    'npm install, npm run lint -- --fix, npm run checks',
  );
});

test('a command line has the two dashes only where npm takes options for its own', () => {
  assert.equal(commandLine('check', '--help'), 'npm run check -- --help');
  assert.equal(commandLine('start', '--help'), 'npm start -- --help');
  assert.equal(commandLine('init', '--help'), 'npx minutebook init --help');
});
