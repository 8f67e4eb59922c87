// Comments in minutes, reports and other texts: none of their words is published unseen.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf, readFiles } from './small-archive.ts';

const OPEN = 'The oak\nfell. <!-- ask Sue\n\nand Tom --> today.\n';

test('a comment that does not end in its paragraph stops the building of the site, in every kind of text', () => {
  const files = {
    'council/2026-01-05.md': `## 1. A\n\n${OPEN}`,
    'council/2026-02-05.md': '---\ntime: "19:00"\n---\n\n## 1. A\n\n<!-- never ended\n',
    'council/2026-01-05/report.md': `# Report\n\n${OPEN}`,
    'council/committee.md': `---\nname: Council\n---\n\n${OPEN}`,
    'pages/history.md': `# History\n\n${OPEN}`,
  };
  const found = readFiles(files).problems.filter(({ rule }) => rule === 'comment-end');
  assert.deepEqual(found.map(({ file, line, level }) => `${level} ${file}:${line}`).sort(), [
    'error council/2026-01-05.md:4',
    'error council/2026-01-05/report.md:4',
    'error council/2026-02-05.md:7',
    'error council/committee.md:6',
    'error pages/history.md:4',
  ]);
});

test('the line of a comment is that of the file, whatever breaks lines on the page', () => {
  const text = '## 1. A\n\nOak<br>elm<br>ash\nfell. <!-- ask Sue\n';
  const [found] = readFiles({ 'council/2026-01-05.md': text }).problems.filter(
    ({ rule }) => rule === 'comment-end',
  );
  assert.equal(found?.line, 4);
});

test('a comment that ends, and one in code, is no mistake', () => {
  const text =
    '## 1. A\n\nThe oak <!-- ask\nSue --> fell; write `<!--`.\n\n<!--\n\nTom\n-->\n\n```\n<!-- x\n```\n';
  assert.deepEqual(
    readFiles({ 'council/2026-01-05.md': text }).problems.filter(({ rule }) => rule === 'comment-end'),
    [],
  );
});

test('a file with a comment is not published as it was written', () => {
  const isShownWhole = (text: string): boolean | undefined =>
    meetingsOf(archiveOf({ 'council/2026-01-05.md': text }))[0]?.source.isShownWhole;
  assert.equal(isShownWhole('## 1. A\n\nThe oak fell.\n'), true);
  assert.equal(isShownWhole('## 1. A\n\nThe oak <!-- ask Sue --> fell.\n'), false);
});
