// The package as a council installs it: by npm, from the registry, on each Node that it promises to run on.
//
// Each Node is taken from npm's own packages of it. Where the registry cannot be reached, or has none for this machine, that
// is passed over and said.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { filesIn } from '../../scripts/files/places.ts';
import { COUNCIL } from '../package/council.ts';
import { packedTarball, runIn } from '../package/tarball.ts';
import { checksums, type Finished, scratchFolder, writeFiles } from '../site/command-line.ts';

/** The oldest that works, the one in wide use, the newest with long support. */
const NODES = ['20.19', '22', '24'];

const COMPILER = '@myriaddreamin/typst-ts-node-compiler';

/** Megabytes of what `npm install` writes. */
const BUDGET = 90;

const { folder: scratch, remove } = scratchFolder();
after(remove);

/** The npm that runs this test, or the one in the PATH, as a file that any Node can run. */
const NPM = process.env['npm_execpath'] ?? npmInPath();

function npmInPath(): string {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return realpathSync(folders.map(folder => path.join(folder, 'npm')).find(existsSync) ?? '');
}

const npm = (folder: string, args: readonly string[], node = process.execPath): Finished => {
  // What npm tells its own children would be taken for settings of this one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$)/i.test(name)),
  );
  const { status, stdout, stderr } = spawnSync(node, [NPM, ...args], {
    cwd: folder,
    env: { ...env, PATH: `${path.dirname(node)}${path.delimiter}${env['PATH']}` },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
};

interface FoundNode {
  readonly program: string;
  /** Why there is none. */
  readonly missing: string | false;
}

/** `20.19` => the newest Node 20.19 for this machine. */
function fetchNode(version: string): FoundNode {
  const folder = path.join(scratch, `node-${version}`);
  const name = `node-${process.platform}-${process.arch}`;
  writeFiles(folder, { 'package.json': '{ "private": true }' });
  const { code, stderr } = npm(folder, ['install', '--no-audit', `${name}@${version}`]);
  const program = path.join(folder, 'node_modules', name, 'bin/node');
  return code === 0 && existsSync(program)
    ? { program, missing: false }
    : { program, missing: `Node ${version} could not be had from npm: ${stderr.split('\n')[0]}` };
}

const megabytes = (folder: string): number =>
  filesIn([folder], '.').reduce((sum, file) => sum + blocksOf(path.join(folder, file)), 0) / 2 ** 20;

/** What a file takes of a disk, which is more than its bytes: there are thousands of small ones. */
const blocksOf = (file: string): number => lstatSync(file).blocks * 512;

for (const version of NODES) {
  const { program, missing } = fetchNode(version);

  describe(`on Node ${version}`, { skip: missing }, () => {
    const site = path.join(scratch, `site-${version}`);

    test('the package is installed without a warning, and is lean', async () => {
      writeFiles(site, COUNCIL);
      const { code, stdout, stderr } = npm(site, ['install', await packedTarball()], program);
      assert.equal(code, 0, stderr);
      assert.match(stdout, /added \d+ packages/);
      assert.doesNotMatch(stdout + stderr, /warn|deprecated/i);
      const size = megabytes(path.join(site, 'node_modules'));
      assert.ok(size > 20 && size < BUDGET, `${size.toFixed(1)} MB`);
    });

    test('a site is built, by both commands in the same bytes', async () => {
      const built = await runIn(site, 'minutebook', ['build'], program);
      assert.equal(built.code, 0, built.stderr);
      assert.match(built.stderr, new RegExp(`npm install ${COMPILER}@`));
      const other = await runIn(site, 'eleventy', ['--output=_other', '--quiet'], program);
      assert.equal(other.code, 0, other.stderr);
      assert.ok(existsSync(path.join(site, '_site/minutes/council/council.zip')));
      const { 'manifest.sha256': _, ...same } = checksums(path.join(site, '_site'));
      assert.deepEqual(checksums(path.join(site, '_other')), same);
    });

    test('what a build says to type brings PDFs', async () => {
      const said = await runIn(site, 'minutebook', ['check'], program);
      const [, wanted = ''] = /Type: npm install (\S+)\. /.exec(said.stdout) ?? [];
      const installed = npm(site, ['install', wanted], program);
      assert.equal(installed.code, 0, installed.stderr);
      assert.doesNotMatch(installed.stdout + installed.stderr, /warn/i);
      const built = await runIn(site, 'minutebook', ['build'], program);
      assert.match(built.stdout, /0 errors, 0 warnings/);
      const pdf = path.join(site, '_site/minutes/council/2026-03-05/council-2026-03-05.pdf');
      assert.match(readFileSync(pdf, 'latin1'), /^%PDF-/);
    });

    test('a new site is begun, installed and built', async () => {
      const begun = path.join(site, 'begun');
      const init = await runIn(site, 'minutebook', ['init', 'begun', '--yes'], program);
      assert.equal(init.code, 0, init.stderr);
      assert.equal(npm(begun, ['install', await packedTarball()], program).code, 0);
      const { code, stdout, stderr } = npm(begun, ['run', 'build'], program);
      assert.equal(code, 0, stderr);
      assert.match(stdout, /0 errors, 0 warnings/);
      assert.match(readFileSync(path.join(begun, '_site/index.html'), 'utf8'), /<h1/);
    });

    test('a site of an older version is upgraded, its copied layout is named, and it is built', async () => {
      const old = path.join(site, 'old');
      const init = await runIn(site, 'minutebook', ['init', 'old', '--yes'], program);
      assert.equal(init.code, 0, init.stderr);
      assert.equal(npm(old, ['install', await olderTarball()], program).code, 0);
      assert.equal((await runIn(old, 'minutebook', ['eject', 'layouts/meeting.njk'], program)).code, 0);
      const upgrade = await runIn(
        old,
        'minutebook',
        ['upgrade', '--to', await packedTarball(), '--yes'],
        program,
      );
      assert.equal(upgrade.code, 0, upgrade.stderr);
      assert.match(upgrade.stdout, /layouts\/meeting\.njk/);
      assert.match(upgrade.stdout, /^-\{# As it was once\. #\}$/m);
      const check = await runIn(old, 'minutebook', ['check'], program);
      assert.match(check.stdout, /layouts\/meeting\.njk/);
      const built = await runIn(old, 'minutebook', ['build'], program);
      assert.equal(built.code, 0, built.stderr);
    });
  });
}

/** The package as if it had been published before, with another layout of meetings. */
async function olderTarball(): Promise<string> {
  const folder = path.join(scratch, 'older');
  const tarball = path.join(folder, 'minutebook-0.0.1.tgz');
  if (existsSync(tarball)) return tarball;
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', await packedTarball(), '-C', folder]);
  const own = path.join(folder, 'package');
  const manifest = path.join(own, 'package.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version": "[^"]+"/, '"version": "0.0.1"'));
  appendFileSync(path.join(own, 'layouts/meeting.njk'), '{# As it was once. #}\n');
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: own });
  return tarball;
}

test('what would be published is complete, and npm has nothing to say against it', () => {
  const { code, stdout, stderr } = npm('.', ['publish', '--dry-run', '--tag', 'test']);
  // Whoever tries it need not have an account.
  const warnings = stderr.split('\n').filter(line => /^npm warn/i.test(line) && !line.includes('logged in'));
  assert.deepEqual(warnings, []);
  assert.match(stdout + stderr, /minutebook@\d+\.\d+\.\d+/);
  assert.equal(code, 0, stderr);
});
