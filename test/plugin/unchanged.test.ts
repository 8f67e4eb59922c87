// A build where nothing has changed: it tells what the last one told, with the same exit code, and Eleventy is not even asked.

import assert from 'node:assert/strict';
import { existsSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Finished } from '../site/command-line.ts';
import { type EleventySite, eleventySite } from './eleventy-site.ts';

const CONFIGURATION = `import minutebook from 'minutebook';
import words from './own.js';

console.log('The configuration is asked', words);

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(minutebook, { content: 'minutes' });
  return { dir: { input: 'site', output: process.env.TARN_OUTPUT ?? 'public' } };
}
`;

const ASKED = 'The configuration is asked';
const UNCHANGED = 'Nothing has changed since it was published';

describe('a second build of a site with a configuration of its own', () => {
  let site: EleventySite;
  let last: Finished;
  const build = async (...args: readonly string[]): Promise<Finished> => {
    const told = await site.minutebook('build', ...args);
    assert.equal(told.code, 0, told.stderr);
    return told;
  };
  const isAsked = ({ stdout }: Finished): boolean => stdout.includes(ASKED);
  const isUnchanged = ({ stdout }: Finished): boolean => stdout.includes(UNCHANGED);
  const at = (file: string): string => path.join(site.folder, file);

  before(async () => {
    site = eleventySite({
      '.eleventy.js': CONFIGURATION,
      'own.js': 'export default "once";\n',
      'site/hello.njk': '<p>Hello</p>',
      'minutes/site.yaml': 'name: Tarn Parish Council\n',
      'minutes/parish/2026-07-02.md':
        '## 1. Trees\n\n- [ ] Fay Ross: plant a tree (by 1 July 2026)\n\n<!-- To be asked. -->\n',
    });
    last = await build();
    assert.ok(isAsked(last));
    assert.match(last.stderr, /The comment that begins here is not shown/);
  });
  after(() => site.remove());

  test('tells what the last one told, and asks nothing', async () => {
    const again = await build();
    assert.ok(isUnchanged(again), again.stdout);
    assert.equal(isAsked(again), false);
    assert.equal(again.stderr, last.stderr);
  });

  test('has nothing to do after one that was asked for anew', async () => {
    assert.ok(isAsked(await build('--anew')));
    assert.ok(isUnchanged(await build()));
  });

  test('builds where the configuration was touched, or a file that it reads, and only once', async () => {
    for (const file of ['.eleventy.js', 'own.js']) {
      utimesSync(at(file), new Date(), new Date());
      const touched = await build();
      assert.deepEqual([isAsked(touched), isUnchanged(touched)], [true, false], file);
      assert.ok(isUnchanged(await build()), file);
    }
  });

  test('builds where a variable has another value of which the configuration speaks', async () => {
    process.env['TARN_OUTPUT'] = 'elsewhere';
    try {
      const other = await build();
      assert.ok(isAsked(other) && existsSync(at('elsewhere/index.html')), other.stdout);
    } finally {
      delete process.env['TARN_OUTPUT'];
    }
    assert.ok(isAsked(await build()));
  });

  test('mends what was changed or deleted in what was published', async () => {
    const home = at('public/index.html');
    const { size } = statSync(home);
    writeFileSync(home, 'Not ours');
    assert.equal(isUnchanged(await build()), false);
    assert.equal(statSync(home).size, size);
    rmSync(home);
    assert.equal(isUnchanged(await build()), false);
    assert.equal(statSync(home).size, size);
    assert.ok(isUnchanged(await build()));
  });

  test('builds on another day, into another folder, and where what is kept is damaged or gone', async () => {
    for (const args of [['--today', '2026-06-30'], ['--output', 'third'], []]) {
      const other = await build(...args);
      assert.equal(isUnchanged(other), false, args.join(' '));
    }
    assert.ok(isUnchanged(await build()));
    rmSync(at('.cache'), { recursive: true });
    assert.equal(isUnchanged(await build()), false);
    assert.ok(isUnchanged(await build()));
  });
});
