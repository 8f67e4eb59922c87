// From content folder to published folder: whole or not at all, and said in words.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { everyItem } from '../../scripts/model/archive.ts';
import { isError } from '../../scripts/model/problem.ts';
import { buildSite } from '../../scripts/site/build.ts';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import { STAGES } from '../../scripts/site/stages/stages.ts';
import { publishedSite } from '../built/published-site.ts';
import {
  checksums,
  type Finished,
  runHere,
  runMinutebook,
  scratchFolder,
  writeFiles,
} from './command-line.ts';
import { SAMPLE_TODAY } from './sample-site.ts';

// Bytes that are no text, so that a copy which reads them as text would show.
const PAPER = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256);

const COUNCIL = {
  'site.yaml': 'name: Tarn Parish Council\nlanguage: en-GB\ntimezone: Europe/London\n',
  'council/2024-02-22/minutes.md':
    '# Council\n\n## 1. Apologies\n\nNone.\n\n## 2. Budget\n\n**Resolved:** That [the budget](budget%20%C2%A3.bin) be agreed.\n',
  'council/2024-02-22/budget £.bin': PAPER,
  'council/2024-03-21.md': '# Council\n\n## 3. Trees\n\nThe oak was felled.\n',
};

const BROKEN = { 'council/2024-13-45.md': '# Council\n\n## 9. Never\n\nNo such day.\n' };

describe('a build', () => {
  let folder: string;
  let remove: () => void;
  let content: string;
  let output: string;
  // Copies to keep are made last and have tests of their own: most of these can do without.
  const build = ({ copies = false } = {}) => buildSite({ content, output, today: SAMPLE_TODAY, copies });

  beforeEach(() => {
    ({ folder, remove } = scratchFolder());
    content = path.join(folder, 'content');
    output = path.join(folder, 'site');
    writeFiles(content, COUNCIL);
  });
  afterEach(() => remove());

  test('publishes pages, papers and style sheets, and counts them', async () => {
    const { problems, built } = await build({ copies: true });
    assert.deepEqual(problems.filter(isError), []);
    for (const file of [
      'index.html',
      '404.html',
      'council/index.html',
      'council/2024-02-22/index.html',
      'council/2024-02-22/item-2/index.html',
      'council/2024-03-21/index.html',
      'assets/minutebook.css',
      'assets/local.css',
    ]) {
      assert.ok(existsSync(path.join(output, file)), file);
    }
    assert.equal(built?.meetings, 2);
    assert.equal(built.items, 3);
    assert.equal(built.decisions, 1);
    assert.equal(built.files, Object.keys(checksums(output)).length);
  });

  test('says what each stage took, and what was written', async () => {
    const { timings, built } = await build();
    const names = timings.map(({ name }) => name);
    assert.deepEqual(names, [...STAGES.map(({ name }) => name), 'publishing']);
    assert.ok(timings.every(({ seconds }) => seconds >= 0));
    const written = timings.reduce((sum, { wrote }) => sum + (wrote?.files ?? 0), 0);
    assert.equal(built && built.files - written, 2, 'only the lists of the files are not counted by a stage');
  });

  test('copies papers byte for byte, under the name that their link has', async () => {
    await build();
    assert.deepEqual(readFileSync(path.join(output, 'council/2024-02-22/budget £.bin')), Buffer.from(PAPER));
    const page = readFileSync(path.join(output, 'council/2024-02-22/index.html'), 'utf8');
    assert.match(page, /href="budget%20%C2%A3\.bin"/);
  });

  test('leaves nothing beside the published folder', async () => {
    await build();
    await build();
    assert.deepEqual(readdirSync(folder).sort(), ['content', 'site']);
  });

  test('with an error keeps the last site byte for byte', async () => {
    await build({ copies: true });
    const last = checksums(output);
    writeFiles(content, { ...BROKEN, 'council/2024-03-21.md': '## 3. Trees\n\nThe oak still stands.\n' });
    const { problems, built } = await build();
    assert.equal(built, undefined);
    assert.ok(problems.some(isError));
    assert.deepEqual(checksums(output), last);
    assert.deepEqual(readdirSync(folder).sort(), ['content', 'site']);
  });

  test('with an error publishes nothing where there was no site', async () => {
    writeFiles(content, BROKEN);
    await build();
    assert.deepEqual(readdirSync(folder), ['content']);
  });

  test('that breaks off while it writes keeps the last site byte for byte', async () => {
    await build();
    const last = checksums(output);
    const { archive } = readAndCheck({ content, today: SAMPLE_TODAY });
    const paper = archive.committees[0]?.meetings[0]?.papers[0]?.source;
    assert.ok(paper !== undefined && everyItem(archive).length > 0);
    // The paper vanishes once the content has been read, when its page has already been written.
    const onProgress = (doing: string): void => {
      if (doing.startsWith('Writing')) renameSync(path.join(content, paper), path.join(folder, 'gone'));
    };
    const { built, refusal } = await buildSite({ content, output, today: SAMPLE_TODAY, onProgress });
    assert.equal(built, undefined);
    assert.match(refusal ?? '', /budget £\.bin is gone: it was moved, renamed or deleted/);
    assert.deepEqual(checksums(output), last);
    assert.deepEqual(readdirSync(folder).sort(), ['content', 'gone', 'site']);
  });

  test('takes away pages whose minutes are gone', async () => {
    writeFiles(content, { 'council/2024-04-18.md': '## 4. Paths\n\nMended.\n' });
    await build();
    assert.ok(existsSync(path.join(output, 'council/2024-04-18/index.html')));
    renameSync(path.join(content, 'council/2024-04-18.md'), path.join(folder, 'gone.md'));
    await buildSite({ content, output, today: SAMPLE_TODAY, allowsRemoval: true });
    assert.ok(!existsSync(path.join(output, 'council/2024-04-18')));
  });

  test('refuses to replace a folder that is no site, and touches nothing in it', async () => {
    writeFiles(output, { 'photographs/oak.jpg': 'an oak', 'index.html': 'another’s page' });
    const theirs = checksums(output);
    assert.match((await build()).refusal ?? '', /holds something that Minute Book did not make/);
    assert.deepEqual(checksums(output), theirs);
    assert.deepEqual(readdirSync(folder).sort(), ['content', 'site']);
  });

  test('refuses to publish no meetings, or less than half of those that are published, unless that is meant', async () => {
    writeFiles(content, { 'council/2024-04-18.md': '## 4. Paths\n\nMended.\n' });
    await build();
    const last = checksums(output);
    for (const gone of ['council/2024-04-18.md', 'council/2024-02-22/minutes.md', 'council/2024-03-21.md'])
      rmSync(path.join(content, gone));
    const { refusal } = await build();
    assert.match(refusal ?? '', /has no meetings, and 3 are published\. .* build with --allow-removal/);
    writeFiles(content, { 'council/2024-03-21.md': COUNCIL['council/2024-03-21.md'] });
    assert.match((await build()).refusal ?? '', /has one meeting, and 3 are published/);
    assert.deepEqual(checksums(output), last);
    const meant = await buildSite({
      content,
      output,
      today: SAMPLE_TODAY,
      copies: false,
      allowsRemoval: true,
    });
    assert.equal(meant.built?.meetings, 1);
  });

  test('refuses to replace its own content folder', async () => {
    const theirs = checksums(content);
    const { refusal } = await buildSite({ content, output: content, today: SAMPLE_TODAY });
    assert.match(refusal ?? '', /would lie in each other/);
    assert.deepEqual(checksums(content), theirs);
  });

  test('refuses a file as its output', async () => {
    writeFileSync(output, 'not a folder');
    assert.match((await build()).refusal ?? '', /that is a file/);
    assert.equal(readFileSync(output, 'utf8'), 'not a folder');
  });

  test('takes an empty folder, and makes the folders above it', async () => {
    mkdirSync(output);
    assert.ok((await build()).built);
    output = path.join(folder, 'a/b/site');
    assert.ok((await build()).built);
    assert.ok(existsSync(path.join(output, 'index.html')));
  });
});

describe('the command line', { concurrency: 2 }, () => {
  let folder: string;
  let remove: () => void;
  before(() => {
    ({ folder, remove } = scratchFolder());
    writeFiles(path.join(folder, 'content'), COUNCIL);
    writeFiles(path.join(folder, 'broken'), { ...COUNCIL, ...BROKEN });
    writeFiles(path.join(folder, 'theirs'), { 'photograph.jpg': 'an oak' });
  });
  after(() => remove());

  const runAlone = (...args: string[]): Promise<Finished> => runMinutebook(args, { typedIn: folder });
  const run = (...args: string[]): Promise<Finished> => runHere(args, { typedIn: folder });

  test('builds from and to the folders named, as seen from where it was typed', async () => {
    const { code, stdout, stderr } = await runAlone(
      ...['build', '--content', 'content', '--output', 'out/site', '--timings'],
    );
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^stage +seconds +files +MB\nread +\d+\.\d\n(.+\n)*page files +\d+\.\d +\d+\n/);
    assert.match(
      stdout,
      /2 meetings, 3 items, 1 decision: \d+ pages, \d+ copies to keep \(\d+ made anew\), \d+ files/,
    );
    assert.ok(stdout.includes(`Published to ${path.join(folder, 'out/site')}`));
    assert.ok(existsSync(path.join(folder, 'out/site/council/2024-02-22/index.html')));
    assert.ok(!existsSync('out'), 'the site was written to the project’s folder');
  });

  test('with an error in the content ends with 1, says it on the error stream, and publishes nothing', async () => {
    const { code, stdout, stderr } = await runAlone('build', '--content', 'broken', '--output', 'never');
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /broken\/council\/2024-13-45\.md/);
    assert.match(stderr, /Not published: 1 error to mend/);
    assert.ok(!/\bat .*\.ts:\d+/.test(stderr), 'a stack was shown to a clerk');
    assert.ok(!existsSync(path.join(folder, 'never')));
  });

  test('without its content folder ends with 1 and says how to name it', async () => {
    for (const { code, stdout, stderr } of await Promise.all(
      ['build', 'check'].map(command => run(command, '--content', 'nowhere')),
    )) {
      assert.equal(code, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /There is no folder .*nowhere\. Name the folder of minutes with --content\./);
    }
  });

  test('refuses a foreign folder in words, and ends with 1', async () => {
    const { code, stderr } = await runAlone('build', '--content', 'content', '--output', 'theirs');
    assert.equal(code, 1);
    assert.match(stderr, /holds something that Minute Book did not make. Choose another with --output/);
    assert.deepEqual(readdirSync(path.join(folder, 'theirs')), ['photograph.jpg']);
    assert.ok(!/\bat .*\.ts:\d+/.test(stderr), `a stack was shown to a clerk:\n${stderr}`);
  });

  test('checks without publishing', async () => {
    const sound = await run('check', '--content', 'content');
    assert.equal(sound.code, 0, sound.stderr);
    assert.match(sound.stdout, /2 meetings, 3 items, 1 decision: 0 errors/);
    const broken = await run('check', '--content', 'broken');
    assert.equal(broken.code, 1);
    assert.match(broken.stdout, /broken\/council\/2024-13-45\.md/);
    assert.ok(!existsSync(path.join(folder, '_site')));
  });

  test('ends with 2 where it cannot tell what is wanted, and shows what it can do', async () => {
    const unknown = await runAlone('publish');
    assert.equal(unknown.code, 2);
    assert.match(unknown.stdout + unknown.stderr, /npm run build/);
    for (const args of [
      ['build', '--contents', 'x'],
      ['build', '--today', '2024-02-30'],
      ['serve', '--port', 'eighty'],
    ]) {
      const { code, stdout, stderr } = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, /npm (run build|start) --/);
    }
  });

  test('shows its help with 0', async () => {
    const { code, stdout, stderr } = await run('build', '--help');
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.match(stdout, /--content DIR/);
  });
});

describe('the same content', () => {
  let folder: string;
  let remove: () => void;
  before(() => {
    ({ folder, remove } = scratchFolder());
  });
  after(() => remove());

  test('gives the same bytes again, and in any time zone', async () => {
    // One zone is most of a day before London, the other most of a day behind. The second archive is small and has pages of
    // every layout.
    for (const [content, TZ] of [
      ['content', 'Pacific/Auckland'],
      ['examples/patterns', 'America/Los_Angeles'],
    ] as const) {
      const output = path.join(folder, TZ);
      const args = ['build', '--content', content, '--output', output, '--today', SAMPLE_TODAY];
      const { code, stderr } = await runMinutebook(args, { env: { TZ } });
      assert.equal(code, 0, stderr);
      const first = checksums(await publishedSite(content));
      assert.ok(Object.keys(first).length > 100);
      assert.deepEqual(checksums(output), first, `TZ=${TZ}`);
    }
  });

  test('gives other bytes on another day', async () => {
    const content = path.join(folder, 'content');
    writeFiles(content, { 'council/2026-11-25.md': '## 1. Oak\n\nTo consider the oak.\n' });
    const on = async (today: string) => {
      const output = path.join(folder, today);
      await buildSite({ content, output, today, copies: false });
      return checksums(output);
    };
    assert.notDeepEqual(await on('2026-11-21'), await on('2026-11-28'));
  });
});
