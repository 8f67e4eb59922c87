#!/usr/bin/env node
// `npm create minutebook FOLDER` is `minutebook init FOLDER`, with all that is typed behind it.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const manifest = new URL(import.meta.resolve('minutebook/package.json'));
const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
const program = fileURLToPath(new URL(bin.minutebook, manifest));

// A process of its own, so that the program sees its own arguments, and reads its own terminal.
const typed = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [program, 'init', ...typed], { stdio: 'inherit' });
process.exitCode = status ?? 1;
