// The commands that documents tell readers to type are there, with the options behind them.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runHere } from '../site/command-line.ts';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/${file}`),
];

/** `npm run new -- parish 2026-11-03`, `npx minutebook init --yes`, `npm start`: in backticks, or on a line of their own. */
const COMMAND =
  /(?<=`|^ {4}|&& )(?<by>(?:npx )?minutebook|npm run(?: -s| --silent)?|npm(?= start| test)) (?<name>[a-z:]+)(?<rest>[^`\n|&]*)/gm;

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What is wrong with the commands of a text. */
async function unknownIn(text: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { 0: typed, groups: { by = '', name = '', rest = '' } = {} } of text.matchAll(COMMAND)) {
    const script = by.startsWith('npm') ? (scripts[name] ?? '') : `minutebook.ts ${name}`;
    const command = /minutebook\.ts (\w+)/.exec(script)?.[1];
    const { code, stdout } = command ? await runHere([command, '--help']) : { code: 0, stdout: '' };
    if (script === '' || code !== 0) faults.push(typed);
    const options = command ? (rest.match(/--[a-z][a-z-]*/g) ?? []) : [];
    faults.push(
      ...options.filter(option => !`${stdout}--help`.includes(option)).map(option => `${name} ${option}`),
    );
  }
  return faults;
}

for (const file of DOCUMENTS)
  test(`every command that ${file} names is there`, async () => {
    assert.deepEqual(await unknownIn(readFileSync(file, 'utf8')), []);
  });

test('a command or an option that is not there is found', async () => {
  assert.deepEqual(
    await unknownIn(
      '`npm run bild`, `npm run build -- --colour`, `npx minutebook fly`; `npm ci && npm run check -- --fix`',
    ),
    ['npm run bild', 'build --colour', 'npx minutebook fly'],
  );
});
