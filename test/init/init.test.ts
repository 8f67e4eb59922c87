// `minutebook init` as it is typed: what it writes, what it leaves, and that what it wrote is a site.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checksums, type Finished, runHere, scratchFolder, writeFiles } from '../site/command-line.ts';

const SAID = ['--yes', '--today', '2026-11-02', '--language', 'en-GB', '--timezone', 'Europe/London'];

type Begin = (...words: readonly string[]) => Promise<Finished>;

async function inFolder(use: (folder: string, begin: Begin) => Promise<void>): Promise<void> {
  const { folder, remove } = scratchFolder();
  const site = path.join(folder, 'mill-park-trust');
  mkdirSync(site);
  try {
    await use(site, (...words) => runHere(['init', ...SAID, ...words], { typedIn: site }));
  } finally {
    remove();
  }
}

const typeIn = (site: string, ...words: readonly string[]): Promise<Finished> =>
  runHere([...words, '--content', path.join(site, 'content'), '--today', '2026-11-02'], { typedIn: site });

test('one command makes a folder that the check finds without fault, and that can be published', () =>
  inFolder(async (site, begin) => {
    const { code, stdout } = await begin();
    assert.equal(code, 0, stdout);
    const checked = await typeIn(site, 'check', '--all');
    assert.match(checked.stdout, /1 meeting, 4 items, 0 decisions: 0 errors, 0 warnings, 0 notes\./);
    const built = await typeIn(site, 'build', '--output', path.join(site, '_site'));
    assert.equal(built.code, 0, built.stderr);
    const page = readFileSync(path.join(site, '_site/committee/2026-11-16/index.html'), 'utf8');
    assert.match(page, /Apologies for absence/);
    assert.match(page, /Mill Park Trust/);
  }));

test('minutes of a day that has passed are begun as minutes, and the check finds no fault in them either', () =>
  inFolder(async (site, begin) => {
    assert.equal((await begin('--date', '6 October 2026')).code, 0);
    assert.doesNotMatch(readFileSync(path.join(site, 'content/committee/2026-10-06.md'), 'utf8'), /status:/);
    assert.match((await typeIn(site, 'check', '--all')).stdout, /0 errors, 0 warnings, 0 notes/);
  }));

test('what was typed stands in the files', () =>
  inFolder(async (site, begin) => {
    await begin('--name', 'No. 5: a trust', '--committee', 'Board of Trustees', '--date', '2026-12-01');
    const { archive } = await readSite(site);
    assert.equal(archive.site.name, 'No. 5: a trust');
    assert.equal(archive.site.timezone, 'Europe/London');
    assert.deepEqual(
      archive.committees.map(({ slug, name, meetings }) => [slug, name, meetings.map(({ key }) => key)]),
      [['board-of-trustees', 'Board of Trustees', ['2026-12-01']]],
    );
  }));

const readSite = async (site: string) =>
  (await import('../../scripts/read/read-archive.ts')).readArchive(path.join(site, 'content'));

test('a second time nothing is written, and all that is there is named', () =>
  inFolder(async (site, begin) => {
    await begin();
    const before = checksums(site);
    const { code, stdout } = await begin('--name', 'Another', '--date', '2026-12-01');
    assert.equal(code, 0, stdout);
    assert.deepEqual(checksums(site), before);
    for (const file of [...Object.keys(before).filter(name => !/^(?:content|site)\b/.test(name)), 'content'])
      assert.ok(stdout.includes(`${file} is there already: it was left as it is.`), file);
    assert.doesNotMatch(stdout, /Written/);
  }));

test('files that lie in the folder stay as they are, and minutes that lie there become the site’s', () =>
  inFolder(async (site, begin) => {
    const own = {
      'README.md': 'Mine.\n',
      '.gitignore': 'secret\n',
      'content/parish/2026-01-05.md': '## 1. Budget\n\nHeard.\n',
    };
    writeFiles(site, own);
    const { stdout } = await begin();
    for (const [file, text] of Object.entries(own))
      assert.equal(readFileSync(path.join(site, file), 'utf8'), text);
    assert.match(stdout, /README\.md is there already/);
    assert.match(stdout, /content is there already/);
    const { archive } = await readSite(site);
    assert.deepEqual(
      archive.committees.map(({ slug, meetings }) => [slug, meetings.length]),
      [['parish', 1]],
    );
    assert.equal(archive.site.name, 'Mill Park Trust');
  }));

test('a package.json that is there keeps what it says, and gets the commands that it lacks', () =>
  inFolder(async (site, begin) => {
    writeFiles(site, {
      'package.json':
        '{\n    "name": "parish",\n    "type": "commonjs",\n    "scripts": {\n        "build": "make"\n    },\n    "devDependencies": {\n        "minutebook": "file:../m"\n    }\n}\n',
    });
    const { stdout } = await begin();
    assert.match(
      stdout,
      /package\.json is there already: it was kept, and got the commands start, check, new, import\./,
    );
    const text = readFileSync(path.join(site, 'package.json'), 'utf8');
    assert.match(text, /^ {4}"name": "parish",$/m);
    const manifest = JSON.parse(text);
    assert.equal(manifest.scripts.build, 'make');
    assert.equal(manifest.scripts.check, 'minutebook check');
    assert.equal(manifest.dependencies, undefined, 'the dependency that is there was written twice');
    assert.match(readFileSync(path.join(site, '.eleventy.js'), 'utf8'), /^module\.exports/m);
  }));

test('an Eleventy configuration under another of its names is not joined by a second one', () =>
  inFolder(async (site, begin) => {
    writeFiles(site, { 'eleventy.config.mjs': 'export default () => {};\n' });
    await begin();
    assert.ok(!existsSync(path.join(site, '.eleventy.js')));
  }));

test('old minutes are brought along from a folder, and no meeting is invented beside them', () =>
  inFolder(async (site, begin) => {
    writeFiles(site, {
      'old/2026-03-05.md': '# Minutes of 5 March 2026\n\n## 1. Budget\n\nHeard.\n',
      'old/README.md': 'How these were kept.\n',
      'old/notes.txt': 'Milk, bread.\n',
    });
    const { code, stdout, stderr } = await begin('--from', 'old', '--committee', 'Board');
    assert.equal(code, 0, stderr);
    assert.match(stdout, /content\/board\/2026-03-05\.md {2}← old\/2026-03-05\.md/);
    const { archive } = await readSite(site);
    assert.deepEqual(
      archive.committees.map(({ slug, meetings }) => [slug, meetings.map(({ date }) => date)]),
      [['board', ['2026-03-05']]],
    );
    assert.match((await begin('--from', 'nowhere')).stderr, /There is no folder nowhere/);
  }));

test('PDFs are made where they are wanted, and what makes them is a dependency then alone', () =>
  inFolder(async (site, begin) => {
    await begin('--pdf');
    const names = (folder: string): readonly string[] =>
      Object.keys(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).dependencies);
    assert.deepEqual(names(site), ['@myriaddreamin/typst-ts-node-compiler', 'minutebook']);
    assert.match(
      readFileSync(path.join(site, 'content/site.yaml'), 'utf8'),
      /^copies: .*pdf, large-print\]$/m,
    );
    await begin('plain');
    assert.deepEqual(names(path.join(site, 'plain')), ['minutebook']);
    assert.doesNotMatch(readFileSync(path.join(site, 'plain/content/site.yaml'), 'utf8'), /^copies: .*pdf/m);
  }));

test('each host gets its own recipe, and none where there is none', () =>
  inFolder(async (site, begin) => {
    const recipes = { github: '.github/workflows/publish.yml', gitlab: '.gitlab-ci.yml', none: undefined };
    for (const [host, recipe] of Object.entries(recipes)) {
      await begin(host, '--host', host);
      for (const file of Object.values(recipes))
        if (file !== undefined)
          assert.equal(existsSync(path.join(site, host, file)), file === recipe, `${host} ${file}`);
    }
    assert.match((await begin('--host', 'githbu')).stderr, /--host githbu: write github, gitlab, none/);
  }));

test('what cannot be meant is refused before anything is written', () =>
  inFolder(async (site, begin) => {
    for (const [words, message] of [
      [['--language', 'Klingonish'], /no language that is known/],
      [['--timezone', 'London'], /no place of the time-zone list/],
      [['--date', '2026-02-30'], /no day that exists/],
      [['my', 'site'], /“site” is one word too many/],
      [['--from', '.'], /holds nothing that can be imported/],
    ] as const) {
      const { code, stderr } = await begin(...words);
      assert.equal(code, 2);
      assert.match(stderr, message);
    }
    assert.deepEqual(checksums(site), {});
  }));
