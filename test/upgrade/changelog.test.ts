// The changelog, as an upgrade shows it, and as those who write in it must write.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { eleventyConfig } from '../../scripts/init/eleventy-config.ts';
import { readChangelog, releasesBetween } from '../../scripts/upgrade/changelog.ts';
import { CHANGE_LABELS, concerns } from '../../scripts/upgrade/concerns.ts';
import { scratchFolder, writeFiles } from '../site/command-line.ts';

const CHANGELOG = `# Changelog

How to write here:

- in lists

## Unreleased

- Next.

## 0.3.0 (2026-09-01)

- **Layouts:** \`layouts/meeting.njk\` is handed
  \`view.proxies\`.
- Proxies.

## [0.2.0] - 2026-08-01

- Votes:
  - by name
  - by number

## 0.1.0

- First.
`;

test('each version has its changes, one of several lines in one', () => {
  assert.deepEqual(readChangelog(CHANGELOG), [
    { version: undefined, changes: [{ label: undefined, text: 'Next.' }] },
    {
      version: '0.3.0',
      changes: [
        { label: 'Layouts', text: '**Layouts:** `layouts/meeting.njk` is handed `view.proxies`.' },
        { label: undefined, text: 'Proxies.' },
      ],
    },
    { version: '0.2.0', changes: [{ label: undefined, text: 'Votes: - by name - by number' }] },
    { version: '0.1.0', changes: [{ label: undefined, text: 'First.' }] },
  ]);
});

const versionsBetween = (from: string, to: string): readonly string[] =>
  releasesBetween(readChangelog(CHANGELOG), from, to).map(({ version }) => version);

test('an upgrade shows the versions after the one installed, the newest first', () => {
  assert.deepEqual(versionsBetween('0.1.0', '0.3.0'), ['0.3.0', '0.2.0']);
  assert.deepEqual(versionsBetween('0.2.0', '0.2.0'), []);
});

test('a version that has no heading yet has what is in no version', () => {
  assert.deepEqual(versionsBetween('0.3.0', '0.4.0'), ['0.4.0']);
});

test('a change is shown to those alone who have something of that kind', () => {
  const { folder, remove } = scratchFolder();
  try {
    const folders = { site: folder, content: `${folder}/content` };
    const concerned = (): readonly string[] =>
      CHANGE_LABELS.filter(label => concerns({ label, text: '' }, folders));
    writeFiles(folder, { '.eleventy.js': eleventyConfig, 'content/site.yaml': 'name: Ashcombe\n' });
    assert.deepEqual(concerned(), []);
    writeFiles(folder, {
      '.eleventy.js': `${eleventyConfig}// more\n`,
      'content/site.yaml': 'words:\n  home: Start\n',
      'package.json': '{ "dependencies": { "@myriaddreamin/typst-ts-node-compiler": "0.7.0" } }',
      'layouts/own.njk': '',
      'assets/local.css': '',
      'assets/icons/icon.svg': '',
    });
    assert.deepEqual(concerned(), CHANGE_LABELS);
    assert.ok(concerns({ label: undefined, text: '' }, folders));
    assert.ok(concerns({ label: 'Of a later version', text: '' }, folders));
  } finally {
    remove();
  }
});

test('our own changelog is written so: versions with their lists, and no label that nobody knows', () => {
  const releases = readChangelog(readFileSync('CHANGELOG.md', 'utf8'));
  assert.equal(releases[0]?.version, undefined, 'what is in no version yet stands first');
  for (const { version, changes } of releases) assert.ok(changes.length > 0, version);
  const labels = releases.flatMap(({ changes }) => changes.flatMap(({ label }) => label ?? []));
  assert.deepEqual(
    labels.filter(label => !CHANGE_LABELS.includes(label)),
    [],
  );
});
