// Eleventy run by the site itself writes into the output: what was published is kept there, and what is taken back goes.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { writeFiles } from '../site/command-line.ts';
import { type EleventySite, eleventySite } from './eleventy-site.ts';

const JULY = 'content/parish/2026-07-02/minutes.md';
const AUGUST = 'content/parish/2026-08-06.md';
const SITE = {
  'eleventy.config.js': `import minutebook from 'minutebook';
export default config => {
  config.addPlugin(minutebook, { path: '/minutes/', today: '2026-11-28' });
  config.addPassthroughCopy('src/logo.txt');
  return { dir: { input: 'src', output: '_site' } };
};`,
  'src/index.njk': 'Welcome',
  'src/logo.txt': 'a tarn',
  'content/site.yaml': 'name: Tarn\nlanguage: en-GB\ntimezone: Europe/London\ncopies: zip\n',
  [JULY]: '## 1. Trees\n\nThe oak stands. [Map](map.csv)\n',
  'content/parish/2026-07-02/map.csv': 'oak,pond\n',
  [AUGUST]: '## 1. Minutes of 2 July 2026\n\nApproves: 2026-07-02\n',
};
const OF_THE_HOST = { CNAME: 'minutes.example.org', '.git/HEAD': 'main', 'minutes/.well-known/a': 'theirs' };

describe('a site by Eleventy alone', () => {
  let site: EleventySite;
  const has = (file: string): boolean => existsSync(path.join(site.folder, '_site', file));
  const listed = (): string => readFileSync(path.join(site.folder, '_site/minutes/manifest.sha256'), 'utf8');
  const runs = async (): Promise<void> => {
    const { code, stdout, stderr } = await site.eleventy();
    assert.equal(code, 0, stderr + stdout);
  };
  beforeEach(async () => {
    site = eleventySite(SITE);
    await runs();
    writeFiles(path.join(site.folder, '_site'), OF_THE_HOST);
  });
  afterEach(() => site.remove());

  it('no longer has what was taken back, and keeps what is not ours apart from it', async () => {
    rmSync(path.join(site.folder, 'content/parish/2026-07-02/map.csv'));
    const head =
      '---\npapers:\n  - { file: map.csv, withdrawn: { on: 2026-09-01, reason: It was wrong } }\n---\n';
    writeFiles(site.folder, { [JULY]: head + SITE[JULY].replace('[Map](map.csv)', 'Map') });
    assert.ok(has('minutes/parish/2026-07-02/map.csv'));
    await runs();
    assert.ok(!has('minutes/parish/2026-07-02/map.csv'));
    assert.doesNotMatch(listed(), /map\.csv|\.well-known/);
    for (const file of ['logo.txt', 'minutes/parish/2026-07-02/index.html', ...Object.keys(OF_THE_HOST)])
      assert.ok(has(file), file);
  });

  it('is not written where an address, approved text or most meetings would be lost', async () => {
    const before = listed();
    for (const [files, words] of [
      [{ [JULY]: SITE[JULY].replace('stands', 'fell') }, /“1\. Trees” is not as it was published/],
      [
        { [AUGUST]: '## 2. Minutes of 2 July 2026\n\nApproves: 2026-07-02\n' },
        /item-1\/ was published and would/,
      ],
    ] as const) {
      writeFiles(site.folder, { ...SITE, ...files });
      const { code, stderr } = await site.eleventy();
      assert.equal(code, 1);
      assert.match(stderr, words);
    }
    writeFiles(site.folder, SITE);
    for (const file of ['2026-07-02', '2026-08-06.md'])
      rmSync(path.join(site.folder, 'content/parish', file), { recursive: true });
    const { code, stderr } = await site.eleventy();
    assert.equal(code, 1);
    assert.match(
      stderr,
      /has no meetings, and 2 are published\..* By Eleventy alone: delete .*_site\/minutes first\./,
    );
    assert.equal(listed(), before);
  });
});
