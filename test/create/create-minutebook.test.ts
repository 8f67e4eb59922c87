// `npm create minutebook`: a package that runs the program's own beginning.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { scratchFolder, writeFiles } from '../site/command-line.ts';

const manifestOf = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

test('both packages have one version, and the small one asks for exactly the large one of its own', () => {
  const [program, creator] = [manifestOf('.'), manifestOf('create-minutebook')];
  assert.equal(creator.version, program.version);
  assert.deepEqual(creator.dependencies, { minutebook: program.version });
  assert.deepEqual(creator.engines, program.engines);
  assert.equal(readFileSync('create-minutebook/LICENSE', 'utf8'), readFileSync('LICENSE', 'utf8'));
});

test('only what it needs is published', () => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--silent'], {
      cwd: 'create-minutebook',
      encoding: 'utf8',
    }),
  );
  assert.deepEqual(packed.files.map((file: { readonly path: string }) => file.path).sort(), [
    'LICENSE',
    'README.md',
    'create.js',
    'package.json',
  ]);
});

test('it runs “minutebook init” with all that was typed, and ends as that ends', () => {
  const { folder, remove } = scratchFolder();
  try {
    cpSync('create-minutebook', path.join(folder, 'create'), { recursive: true });
    writeFiles(path.join(folder, 'node_modules/minutebook'), {
      'package.json': JSON.stringify({
        name: 'minutebook',
        bin: manifestOf('.').bin,
        exports: manifestOf('.').exports,
      }),
      [manifestOf('.').bin.minutebook]:
        'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 2;',
    });
    const { status, stdout } = spawnSync(process.execPath, ['create/create.js', 'my minutes', '--yes'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.deepEqual(JSON.parse(stdout), ['init', 'my minutes', '--yes']);
    assert.equal(status, 2);
  } finally {
    remove();
  }
});
