import assert from 'node:assert/strict';
import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { buildSite } from '../../scripts/site/build.ts';
import type { BuildOptions } from '../../scripts/site/build-options.ts';
import { scratchFolder, writeFiles } from './command-line.ts';
import { SAMPLE_TODAY } from './sample-site.ts';

describe('a build after one that published', () => {
  let remove: () => void;
  let options: BuildOptions;
  const home = (): string => path.join(options.output, 'index.html');
  const build = async (more: Partial<BuildOptions> = {}) => {
    const list = path.join(options.output, 'manifest.sha256');
    const { mtimeMs } = statSync(list);
    const { built, isUnchanged = false, timings, problems } = await buildSite({ ...options, ...more });
    assert.ok(built);
    assert.equal(timings.length === 0, isUnchanged);
    if (isUnchanged) assert.equal(statSync(list).mtimeMs, mtimeMs);
    return { built, isUnchanged, problems };
  };

  beforeEach(async () => {
    const { folder, remove: removeFolder } = scratchFolder();
    remove = removeFolder;
    options = {
      content: path.join(folder, 'content'),
      output: path.join(folder, 'site'),
      cache: path.join(folder, 'cache'),
      today: SAMPLE_TODAY,
      copies: false,
    };
    writeFiles(options.content, {
      'site.yaml': 'name: Tarn Parish Council\n',
      'council/2024-02-22.md': '## 1. Trees\n\nResolved: That a tree be planted\n',
    });
    await buildSite(options);
  });
  afterEach(() => remove());

  test('has nothing to do where nothing has changed, and tells what the last one told', async () => {
    const anew = await build({ anew: true });
    assert.equal(anew.isUnchanged, false);
    const { built, isUnchanged, problems } = await build({ anew: false });
    assert.ok(isUnchanged);
    assert.deepEqual([built, problems], [anew.built, anew.problems]);
    // Another build at work beside it keeps there what is its own.
    writeFiles(options.content, { '.cache/reading/one': 'one' });
    assert.ok((await build()).isUnchanged);
  });

  test('builds where a word has changed, also one of the same length', async () => {
    const file = path.join(options.content, 'council/2024-02-22.md');
    writeFileSync(file, '## 1. Trees\n\nResolved: That a bush be planted\n');
    assert.equal((await build()).isUnchanged, false);
    assert.equal((await build()).isUnchanged, true);
  });

  test('builds where a file was touched, was added or is gone, among the minutes and in what was published', async () => {
    utimesSync(home(), 0, 0);
    assert.equal((await build()).isUnchanged, false);
    writeFiles(options.content, { 'council/2024-03-21.md': '## 2. Paths\n\nNone.\n' });
    assert.equal((await build()).isUnchanged, false);
    rmSync(path.join(options.content, 'council/2024-03-21.md'));
    assert.equal((await build({ allowsRemoval: true })).isUnchanged, false);
    rmSync(path.join(options.output, '404.html'));
    assert.equal((await build()).isUnchanged, false);
  });

  test('builds on another day, with other choices, below a path, and without a cache', async () => {
    for (const more of [{ today: '2024-06-01' as const }, { copies: true }])
      assert.equal((await build(more)).isUnchanged, false, JSON.stringify(more));
    const { cache: _, ...without } = options;
    assert.equal((await buildSite(without)).isUnchanged, undefined);
    assert.equal(
      (await buildSite({ ...options, path: '/minutes/', allowsRemoval: true })).isUnchanged,
      undefined,
    );
  });

  test('builds where what is known of the last is damaged', async () => {
    rmSync(options.cache ?? '', { recursive: true });
    assert.equal((await build()).isUnchanged, false);
  });
});
