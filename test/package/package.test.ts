// The package from its tarball alone, in a folder that knows nothing of the checkout.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { filesIn } from '../../scripts/files/places.ts';
import { threadModules } from '../../scripts/package/bundle-program.ts';
import { readSite } from '../../scripts/read/texts.ts';
import { pageScripts } from '../../scripts/site/scripts.ts';
import { checksums, scratchFolder, writeFiles } from '../site/command-line.ts';
import { COUNCIL } from './council.ts';
import { installOffline, linkLibrary, runIn } from './tarball.ts';

const COMPILER = '@myriaddreamin/typst-ts-node-compiler';

const { folder: site, remove } = scratchFolder();
const own = path.join(site, 'node_modules/minutebook');
const read = (file: string): string => readFileSync(path.join(site, file), 'utf8');

before(async () => {
  writeFiles(site, COUNCIL);
  await installOffline(site);
});
after(remove);

describe('what is published', () => {
  test('is the program compiled, what sites may replace, and what a clerk reads', () => {
    const files = filesIn([own], '.');
    assert.ok(files.length > 300);
    const kinds = new Set(files.map(file => `${file.split('/')[0]} ${path.extname(file)}`));
    assert.deepEqual(
      [...kinds].filter(kind => !/^(?:README|CHANGELOG|LICENSE|package|\.vscode)/.test(kind)).sort(),
      [
        ...['assets .css', 'assets .js', 'assets .png', 'assets .svg'],
        ...['dist .js', 'dist .mjs', 'dist .ts', 'dist .typ', 'docs .html', 'docs .md'],
        ...['examples ', 'examples .Caddyfile', 'examples .conf', 'examples .css', 'examples .csv'],
        ...['examples .json', 'examples .md', 'examples .sh', 'examples .svg', 'examples .toml'],
        ...['examples .yaml', 'examples .yml', 'layouts .njk', 'schemas .json'],
      ],
    );
    assert.deepEqual(
      files.filter(file => file.endsWith('.ts')),
      ['dist/scripts/site/plugin-options.d.ts', 'dist/scripts/site/public-types.d.ts'],
    );
  });

  test('lacks no layout, no style and no table of the program', () => {
    for (const folder of ['layouts', 'assets/css', 'schemas'])
      assert.deepEqual(filesIn([own], folder), filesIn(['.'], folder));
    assert.ok(threadModules().length >= 4);
    for (const module of ['scripts/minutebook.ts', 'scripts/site/plugin.ts', ...threadModules()])
      assert.ok(existsSync(path.join(own, 'dist', module.replace(/\.ts$/, '.js'))), module);
  });

  test('has a command that a shell can run', () => {
    const command = path.join(own, 'dist/scripts/minutebook.js');
    assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.equal(statSync(command).mode & 0o111, 0o111);
  });

  test('tells TypeScript which options there are', () => {
    writeFiles(site, {
      'right.ts':
        "import minutebook, { type PluginOptions } from 'minutebook';\nconst options: PluginOptions = { content: 'content', path: '/minutes/' };\nexport default (config: object): void => minutebook(config, options);\n",
      'wrong.ts': "import minutebook from 'minutebook';\nminutebook({}, { contents: 'content' });\n",
    });
    assert.equal(compile('right.ts'), '');
    assert.match(compile('wrong.ts'), /^wrong\.ts\(2,18\).*'contents' does not exist/);
  });
});

/** What TypeScript says of a file of the site. */
function compile(file: string): string {
  const tsc = path.resolve('node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--types', ''];
  return spawnSync(process.execPath, [tsc, ...options, file], { cwd: site, encoding: 'utf8' }).stdout;
}

describe('a site with the package and what it depends on', () => {
  test('finds nothing of what the program is worked on with', () => {
    const { resolve } = createRequire(path.join(own, 'dist/scripts/minutebook.js'));
    for (const library of ['esbuild', 'tsx', 'typescript', COMPILER])
      assert.throws(() => resolve(library), /Cannot find module/);
    assert.ok(resolve('zod'));
  });

  test('is checked, and told what PDFs want', async () => {
    const { code, stdout, stderr } = await runIn(site, 'minutebook', ['check']);
    assert.equal(stderr, '');
    assert.match(stdout, new RegExp(`npm install ${COMPILER}@\\d+\\.\\d+\\.\\d+\\.`));
    assert.match(stdout, /^1 meeting, 1 item, 1 decision: 0 errors, 1 warning, 0 notes\.$/m);
    assert.equal(code, 0);
  });

  test('is built with its own layouts and styles, and the scripts that came with the package', async () => {
    const { code, stderr } = await runIn(site, 'minutebook', ['build']);
    assert.equal(code, 0, stderr);
    assert.match(read('_site/index.html'), /<h1>Tarn Parish Council<\/h1>\s*<p>1 meeting<\/p>/);
    const page = read('_site/minutes/council/2026-03-05/index.html');
    assert.match(page, /That the oak be felled/);
    assert.match(page, /<p class="own">Tarn, at the lake<\/p>/);
    assert.doesNotMatch(page, /\.pdf"/);
    assert.match(
      read('_site/minutes/assets/minutebook.css'),
      /@layer parts \{\n {2}\.own \{ color: teal; \}\n\}/,
    );
    assert.equal(read('_site/minutes/assets/local.css'), COUNCIL['assets/local.css']);
    const { value } = readSite(String(COUNCIL['content/site.yaml']), 'site.yaml');
    assert.ok(Object.keys(value.words).length > 0);
    for (const { url, text } of await pageScripts(value)) assert.equal(read(`_site/minutes${url}`), text);
    assert.ok(existsSync(path.join(site, '_site/minutes/council/council.zip')));
  });

  test('reads papers in a thread, so that they are found', () => {
    const index = filesIn([path.join(site, '_site/minutes/search')], '.');
    const words = index.map(file => read(`_site/minutes/search/${file}`)).join('\n');
    assert.match(words, /snorkelwit/);
  });

  test('has the same bytes where Eleventy alone builds it', async () => {
    // Our command alone knows all files of the site, and lists them at its root.
    const { 'manifest.sha256': list, ...built } = checksums(path.join(site, '_site'));
    assert.ok(list);
    const { code, stderr } = await runIn(site, 'eleventy', ['--output=_other', '--quiet']);
    assert.equal(code, 0, stderr);
    assert.ok(Object.keys(built).length > 50);
    assert.deepEqual(checksums(path.join(site, '_other')), built);
  });

  test('has PDFs once their program is installed', async () => {
    linkLibrary(site, COMPILER);
    const { code, stdout, stderr } = await runIn(site, 'minutebook', ['build']);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /0 errors, 0 warnings/);
    for (const pdf of ['council-2026-03-05.pdf', 'council-2026-03-05-large-print.pdf'])
      assert.match(read(`_site/minutes/council/2026-03-05/${pdf}`), /^%PDF-/);
  });

  test('gets a copy of any layout to change', async () => {
    const { code, stderr } = await runIn(site, 'minutebook', ['eject', 'layouts/parts/facts.njk']);
    assert.equal(code, 0, stderr);
    const [copy, original] = [site, own].map(folder => path.join(folder, 'layouts/parts/facts.njk'));
    assert.equal(readFileSync(copy ?? '', 'utf8'), readFileSync(original ?? '', 'utf8'));
  });

  test('is begun by one command', async () => {
    const begun = path.join(site, 'begun');
    const init = await runIn(site, 'minutebook', ['init', 'begun', '--yes']);
    assert.equal(init.code, 0, init.stderr);
    assert.match(readFileSync(path.join(begun, 'package.json'), 'utf8'), /"minutebook": "\^\d/);
    const check = await runIn(site, 'minutebook', ['check', '--content', 'begun/content']);
    assert.match(check.stdout, /: 0 errors, 0 warnings/);
    assert.equal(check.code, 0);
  });
});

test('no library that comes with the package runs anything when it is installed, and each is asked for by its own name', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const { dependencies, scripts } = JSON.parse(readFileSync(path.join(own, 'package.json'), 'utf8'));
  for (const [name, wanted] of Object.entries(dependencies)) {
    const { name: real = name, version } = packages[`node_modules/${name}`];
    assert.equal(wanted, real === name ? version : `npm:${real}@${version}`);
  }
  const installed: readonly LockEntry[] = Object.values(packages);
  const running = installed.filter(({ hasInstallScript, dev }) => hasInstallScript && !dev);
  assert.deepEqual(running, []);
  assert.ok(installed.some(({ hasInstallScript }) => hasInstallScript));
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) assert.ok(!(script in scripts));
});

interface LockEntry {
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}
