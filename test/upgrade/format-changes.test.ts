// Minutes of an older format are rewritten, each change from its version on.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import {
  changesOfFormat,
  FORMAT_CHANGES,
  type FormatChange,
  rewriteContent,
} from '../../scripts/upgrade/format-changes.ts';
import { checksums, scratchFolder, writeFiles } from '../site/command-line.ts';

const sorry: FormatChange = {
  version: '0.2.0',
  says: 'Who sent apologies stands at “apologies:”, no longer at “sorry:”.',
  rewrite: text => text.replace(/^sorry:/m, 'apologies:'),
};
const named: FormatChange = {
  version: '0.3.0',
  says: 'The settings have a “name:”.',
  rewrite: (text, file) => (file === 'site.yaml' ? text.replace(/^title:/m, 'name:') : text),
};

const FILES = {
  'site.yaml': 'title: Ashcombe\n',
  'council/2026-01-05.md': '---\ntitle: Meeting\nsorry:\n  - Jane Roe\n---\n',
  'council/2026-02-05.md': '---\napologies:\n  - Jane Roe\n---\n',
  'council/latin.md': Uint8Array.of(0x73, 0x6f, 0x72, 0x72, 0x79, 0x3a, 0xe9),
  'council/plan.txt': 'sorry: no\n',
};

function inFolder(use: (folder: string) => void): void {
  const { folder, remove } = scratchFolder();
  try {
    writeFiles(folder, FILES);
    use(folder);
  } finally {
    remove();
  }
}

test('only what changed since the site’s version is asked for', () => {
  assert.deepEqual(changesOfFormat('0.1.0', '0.2.5', [sorry, named]), [sorry]);
  assert.deepEqual(changesOfFormat('0.2.0', '0.3.0', [sorry, named]), [named]);
  assert.deepEqual(changesOfFormat('0.3.0', '0.4.0', [sorry, named]), []);
});

test('files in the old form are named with what they become, and none is written', () =>
  inFolder(folder => {
    const before = checksums(folder);
    assert.deepEqual(rewriteContent(folder, [sorry, named]), [
      {
        file: 'council/2026-01-05.md',
        before: FILES['council/2026-01-05.md'],
        after: '---\ntitle: Meeting\napologies:\n  - Jane Roe\n---\n',
      },
      { file: 'site.yaml', before: 'title: Ashcombe\n', after: 'name: Ashcombe\n' },
    ]);
    assert.deepEqual(checksums(folder), before);
    assert.deepEqual(rewriteContent(path.join(folder, 'nowhere'), [sorry]), []);
  }));

/** Because content bears no version, files of any age are rewritten. */
const changesTwice = ({ rewrite }: FormatChange, text: string, file: string): boolean =>
  rewrite(rewrite(text, file), file) !== rewrite(text, file);

test('each change leaves what is in the new form as it is, and one that would not is caught', () => {
  const sample = readFileSync('content/site.yaml', 'utf8');
  for (const change of [...FORMAT_CHANGES, sorry, named])
    for (const [file, text] of [
      ['site.yaml', sample],
      ['council/2026-01-05.md', FILES['council/2026-01-05.md']],
    ] as const)
      assert.ok(!changesTwice(change, text, file), change.says);
  const growing: FormatChange = { version: '0.2.0', says: 'More.', rewrite: text => `${text}more\n` };
  assert.ok(changesTwice(growing, '', 'site.yaml'));
});
