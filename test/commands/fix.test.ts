// `check -- --fix`: what it mends, and that nothing else of a file changes.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { differencesIn, mendFiles, writeMended } from '../../scripts/commands/fix.ts';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import { inFolder, TODAY } from '../read/small-archive.ts';

const mended = (bytes: Buffer): { readonly shown: string; readonly after: Buffer } =>
  inFolder({ 'council/2026-01-05.md': bytes }, content => {
    const files = mendFiles(readAndCheck({ content, today: TODAY }).problems, content);
    writeMended(files, content);
    return {
      shown: differencesIn(files),
      after: readFileSync(path.join(content, 'council/2026-01-05.md')),
    };
  });

test('a mark at its beginning, line ends, spaces and letters in two parts stay as they are', () => {
  const before =
    '\uFEFF---\r\ntime: “19:30”\r\n---\r\n\r\n##1. Cafe\u0301  \r\n\r\n\r\nResovled: That x.\r\n– one\rtwo\nthree';
  const { shown, after } = mended(Buffer.from(before));
  assert.equal(
    after.toString(),
    before
      .replace('“19:30”', '"19:30"')
      .replace('##1', '## 1')
      .replace('Resovled', 'Resolved')
      .replace('– one', '- one'),
  );
  assert.match(shown, /^-time: “19:30”$[\s\S]*^\+time: "19:30"$/m);
});

test('a file in another encoding is not touched, for its letters would be lost', () => {
  const before = Buffer.from('## 1. Budget\n\nIt cost £5.\n\nResovled: That x.\n', 'latin1');
  const { shown, after } = mended(before);
  assert.equal(shown, '');
  assert.ok(after.equals(before));
});

test('a file whose name a Mac wrote in two parts is found and mended', () => {
  const name = '2026-01-05-se\u0301ance';
  const files = {
    [`council/${name}.md`]:
      '## 1. Budget\n\nPapers: [Plan](re\u0301sume\u0301.csv), [Report](report.md)\n\nResovled: That x.\n',
    [`council/${name}/re\u0301sume\u0301.csv`]: 'a,b\n',
    [`council/${name}/report.md`]: '# Report\n\n##Words\n',
  };
  inFolder(files, content => {
    const { problems } = readAndCheck({ content, today: TODAY });
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['label-spelling', 'heading-space'],
    );
    writeMended(mendFiles(problems, content), content);
    assert.deepEqual(readAndCheck({ content, today: TODAY }).problems, []);
  });
});
