// `minutebook eject` as it is typed in the folder of a site.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checksums, type Finished, runHere, scratchFolder, writeFiles } from '../site/command-line.ts';

type Type = (...words: readonly string[]) => Promise<Finished>;

async function inSite(use: (site: string, type: Type) => Promise<void>): Promise<void> {
  const { folder, remove } = scratchFolder();
  writeFiles(folder, {
    'content/site.yaml': 'name: Ashcombe\n',
    'content/council/2026-01-05.md': '## 1. Budget\n\nHeard.\n',
  });
  try {
    await use(folder, (...words) => runHere(words, { site: folder, typedIn: folder }));
  } finally {
    remove();
  }
}

const NOTES = '.minutebook/ejected.json';

/** As if the file had been copied from an earlier version, whose original had another first line. */
function ageOf(site: string, file: string): void {
  const notes = JSON.parse(readFileSync(path.join(site, NOTES), 'utf8'));
  notes[file] = { version: '0.0.9', sha256: '0'.repeat(64) };
  writeFileSync(path.join(site, NOTES), JSON.stringify(notes));
  const original = path.join(site, '.minutebook/originals', file);
  writeFileSync(original, `<!-- as it was -->\n${readFileSync(original, 'utf8')}`);
  writeFileSync(path.join(site, file), '<p>Mine</p>\n');
}

test('several files and folders are copied at once, and it says what to do with them', () =>
  inSite(async (site, type) => {
    const { code, stdout } = await type(
      'eject',
      'layouts/meeting.njk',
      'layouts/parts',
      'assets/css/tokens.css',
    );
    assert.equal(code, 0);
    assert.match(stdout, /Written: layouts\/meeting\.njk\n/);
    assert.match(stdout, /\.minutebook/);
    assert.ok(existsSync(path.join(site, 'layouts/parts/item.njk')));
    assert.equal(
      readFileSync(path.join(site, 'assets/css/tokens.css'), 'utf8'),
      readFileSync('assets/css/tokens.css', 'utf8'),
    );
    assert.ok(!existsSync(path.join(site, 'layouts/home.njk')));
  }));

test('a name that is none is answered with the nearest, and nothing is copied', () =>
  inSite(async (site, type) => {
    const before = checksums(site);
    for (const [typed, nearest] of [
      ['layouts/meting.njk', 'layouts/meeting.njk'],
      ['meeting.njk', 'layouts/meeting.njk'],
      ['tokens', 'assets/css/tokens.css'],
    ] as const) {
      const { code, stderr } = await type('eject', 'layouts/home.njk', typed);
      assert.equal(code, 2);
      assert.ok(stderr.includes(`There is no “${typed}” to copy. Did you mean ${nearest}?`), stderr);
    }
    assert.deepEqual(checksums(site), before);
  }));

test('a file that is there is refused', () =>
  inSite(async (site, type) => {
    writeFiles(site, { 'layouts/meeting.njk': 'Mine.\n' });
    const { code, stderr } = await type('eject', 'layouts/meeting.njk');
    assert.equal(code, 1);
    assert.match(stderr, /layouts\/meeting\.njk is there already/);
    assert.equal(readFileSync(path.join(site, 'layouts/meeting.njk'), 'utf8'), 'Mine.\n');
  }));

test('alone it lists what there is, and what the site has of it', () =>
  inSite(async (_site, type) => {
    await type('eject', 'layouts/meeting.njk');
    const { code, stdout } = await type('eject');
    assert.equal(code, 0);
    assert.match(stdout, /^layouts\/meeting\.njk {2}\(yours, from version \d+\.\d+\.\d+\)$/m);
    assert.match(stdout, /^layouts\/home\.njk$/m);
  }));

test('the check tells of an original that changed, shows how when asked, and is silent once it is accepted', () =>
  inSite(async (site, type) => {
    await type('eject', 'layouts/meeting.njk');
    assert.match((await type('check')).stdout, /0 errors, 0 warnings/);
    ageOf(site, 'layouts/meeting.njk');
    const { code, stdout } = await type('check');
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^layouts\/meeting\.njk \(warning\)\n {2}The original of this file changed since you copied it from version 0\.0\.9\.$/m,
    );
    const shown = await type('eject', '--diff');
    assert.match(shown.stdout, /^-<!-- as it was -->$/m);
    assert.equal((await type('eject', '--accept', 'layouts/meeting.njk')).code, 0);
    assert.match((await type('check')).stdout, /0 errors, 0 warnings/);
    assert.match((await type('eject', '--diff')).stdout, /No original changed/);
    assert.equal(readFileSync(path.join(site, 'layouts/meeting.njk'), 'utf8'), '<p>Mine</p>\n');
  }));

test('the level of the rule can be set in site.yaml', () =>
  inSite(async (site, type) => {
    await type('eject', 'layouts/meeting.njk');
    ageOf(site, 'layouts/meeting.njk');
    writeFiles(site, { 'content/site.yaml': 'name: Ashcombe\ncheck:\n  original-changed: off\n' });
    assert.match((await type('check')).stdout, /0 errors, 0 warnings, 0 notes/);
  }));

test('what the site has no copy of cannot be accepted', () =>
  inSite(async (_site, type) => {
    assert.equal((await type('eject', '--accept', 'layouts/meeting.njk')).code, 1);
    assert.equal((await type('eject', '--accept')).code, 2);
  }));
