import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { paperFiles } from '../../scripts/forms/site/papers.ts';
import { openPreview } from '../../scripts/preview/preview.ts';
import { publishFiles } from '../../scripts/site/write-files.ts';
import { scratchFolder } from '../site/command-line.ts';
import { archiveOf, meetingsOf, readFiles } from './small-archive.ts';

const FOLDER = 'council/2026-01-05';
const SCRIPT = '<script>alert(document.domain)</script>';

const told = (name: string, text = SCRIPT): readonly string[] =>
  readFiles({ [`${FOLDER}/minutes.md`]: '## 1. A\n', [`${FOLDER}/${name}`]: text }).problems.map(
    ({ level, rule, file }) => `${level} ${rule} in ${file}`,
  );

test('programs are no papers', () => {
  for (const name of ['a.js', 'a.mjs', 'a.wasm', 'a.xml', 'a.xhtml', 'a.XSL', 'annex/a.php'])
    assert.deepEqual(told(name), [`error acting-paper in ${FOLDER}/${name}`]);
  for (const name of ['a.pdf', 'a.csv', 'a.txt', 'a.docx', 'a.png']) assert.deepEqual(told(name), []);
});

test('what begins as a web page is none under a name that says nothing', () => {
  for (const name of ['report', 'report.data']) {
    assert.deepEqual(told(name, '\uFEFF \n<!DOCTYPE html>'), [`error acting-paper in ${FOLDER}/${name}`]);
    assert.deepEqual(told(name, 'a < b, <html> later'), []);
  }
});

test('web pages and drawings are papers, and told of', () => {
  for (const name of ['a.html', 'a.htm', 'a.svg'])
    assert.deepEqual(told(name), [`warning inert-paper in ${FOLDER}/${name}`]);
});

describe('of a page or a drawing an inert copy is published', () => {
  const files = {
    [`${FOLDER}/minutes.md`]: '## 1. A\n\n![drawing](b.svg) ![photo](c.png)\n',
    [`${FOLDER}/a.html`]: `<h1>Budget</h1>${SCRIPT}`,
    [`${FOLDER}/b.svg`]: `<svg onload="alert(1)"><rect/>${SCRIPT}</svg>`,
    [`${FOLDER}/c.png`]: SCRIPT,
  };
  const withFolder = async (use: (folder: string) => void | Promise<void>): Promise<void> => {
    const { folder, remove } = scratchFolder();
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    await Promise.resolve(use(folder)).finally(remove);
  };

  test('in the site', () =>
    withFolder(folder => {
      const output = path.join(folder, 'out');
      publishFiles(paperFiles(archiveOf(files)), { content: folder, folder: output });
      const published = (name: string): string => readFileSync(path.join(output, FOLDER, name), 'utf8');
      assert.match(published('a.html'), /<h1>Budget<\/h1>/);
      assert.match(published('b.svg'), /<rect><\/rect>/);
      for (const name of ['a.html', 'b.svg']) assert.doesNotMatch(published(name), /alert|onload|script>/);
      assert.equal(published('c.png'), SCRIPT, 'what browsers take for a picture stays as it is');
    }));

  test('and in the preview', () =>
    withFolder(async folder => {
      const preview = openPreview(folder, '2026-11-21');
      preview.refresh();
      for (const name of ['a.html', 'b.svg']) {
        const answer = await preview.answer(`/${FOLDER}/${name}`);
        assert.doesNotMatch(Buffer.from(answer?.body ?? 'alert').toString(), /alert|onload|script>/);
      }
    }));

  test('whose size is not told, since it is not that of the file', () => {
    const sizes = meetingsOf(archiveOf(files))[0]?.papers.map(({ file, size }) => [file, size !== undefined]);
    assert.deepEqual(Object.fromEntries(sizes ?? []), { 'a.html': false, 'b.svg': false, 'c.png': true });
  });
});
