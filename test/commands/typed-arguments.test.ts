// What is typed behind a command, and what is said where it cannot be read.

import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { UsageError } from '../../scripts/commands/command.ts';
import { readArguments } from '../../scripts/commands/typed-arguments.ts';

const CHECK = {
  name: 'check',
  options: { format: { type: 'string' }, fix: { type: 'boolean' } },
} as const;

const said = (args: readonly string[], env: NodeJS.ProcessEnv = {}): string => {
  try {
    readArguments(CHECK, args, env);
    return '';
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error.message;
  }
};

test('an option that npm took for its own is told, with what to type', () => {
  assert.equal(said(['--fix']), '');
  assert.equal(
    said([], { npm_config_fix: 'true' }),
    'npm took --fix for itself. Write two dashes first: npm run check -- …',
  );
  assert.equal(said([], { npm_config_yes: 'true', npm_config_cache: '/tmp' }), '');
});

test('the project’s own folder of minutes is meant, in whatever folder the command was typed', () => {
  const before = process.env['INIT_CWD'];
  process.env['INIT_CWD'] = path.resolve('content/finance');
  try {
    assert.equal(readArguments(CHECK, [], {}).content, path.resolve('content'));
    assert.equal(readArguments(CHECK, ['--content', 'old'], {}).content, path.resolve('content/finance/old'));
  } finally {
    if (before === undefined) delete process.env['INIT_CWD'];
    else process.env['INIT_CWD'] = before;
  }
});

test('a misspelt option is answered with the nearest, in plain words', () => {
  assert.equal(said(['--fixx']), 'There is no option --fixx. Did you mean --fix?');
  assert.equal(said(['--publish']), 'There is no option --publish.');
  assert.equal(said(['--format']), 'Write what you mean behind --format.');
  assert.equal(said(['--fix=all']), '--fix stands alone: nothing is written behind it.');
  assert.equal(said(['minutes.md']), '“minutes.md” is no option.');
  assert.equal(said(['--today', 'May']), '--today May is no date: write 2026-03-05.');
});
