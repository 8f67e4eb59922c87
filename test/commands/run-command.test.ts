import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { COMMANDS } from '../../scripts/commands/run-command.ts';
import { type CommandName, USAGES } from '../../scripts/commands/usages.ts';
import { runHere } from '../site/command-line.ts';

test('--help names every command, and is no mistake', async () => {
  const { code, stdout } = await runHere(['--help']);
  assert.equal(code, 0);
  for (const name of ['build', 'check', 'start', 'new', 'import', 'init', 'eject', 'upgrade', 'verify'])
    assert.match(stdout, new RegExp(`(?:npm(?: run)?|minutebook) ${name}\\b`));
});

/** The options of which a help speaks, without those of every command. */
const toldOf = (help: string): readonly string[] =>
  [...new Set([...help.matchAll(/--([a-z][a-z-]*)/g)].map(([, option = '']) => option))]
    .filter(option => option !== 'content')
    .sort();

for (const [name, load] of Object.entries(COMMANDS)) {
  test(`the help of ${name} tells of every option that it takes, and of no other`, async () => {
    const { options } = await load();
    assert.deepEqual(toldOf(USAGES[name as CommandName]), Object.keys(options).sort());
  });
}

test('an option of which a help would not speak is seen', async () => {
  const { options } = await COMMANDS.build();
  assert.notDeepEqual(toldOf(USAGES.build.replaceAll('--anew', '')), Object.keys(options).sort());
});

test('a command that there is not is one, and the help is shown', async () => {
  const { code, stdout } = await runHere(['bulid']);
  assert.equal(code, 2);
  assert.match(stdout, /npm run build/);
});

/** What is loaded with a file: imports of types are none, and neither are those for which the program asks later. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type\b)(?:[^;]*? from )?'([^']+)';$/gm,
  )) {
    if (from.startsWith('.')) loadedWith(path.join(path.dirname(file), from), seen);
    else if (!from.startsWith('node:')) seen.add(from);
  }
  return seen;
}

test('the help is shown before anything of a command is loaded', () => {
  const loaded = [...loadedWith('scripts/minutebook.ts')];
  assert.ok(loaded.includes('scripts/commands/usages.ts'));
  const rooms = /^scripts\/(?:read|grammar|check|site|pages|forms|search|writers|preview)\//;
  assert.deepEqual(
    loaded.filter(file => rooms.test(file) || /^(?:zod|yaml|markdown-it|@)/.test(file)),
    [],
  );
  assert.ok(loadedWith('scripts/commands/check-all.ts').has('zod'));
});
