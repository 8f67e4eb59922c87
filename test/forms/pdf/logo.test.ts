// The logo of who publishes minutes, at the head of their PDF and on the first page of their e-book.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { meetingEpub } from '../../../scripts/forms/epub/meeting-epub.ts';
import { meetingLargePrint, meetingPdf } from '../../../scripts/forms/pdf/meeting-pdf.ts';
import { readArchive } from '../../../scripts/read/read-archive.ts';
import { inFolder, TODAY } from '../../read/small-archive.ts';
import { makingOf, pdfsOf } from './make.ts';
import { faultsOf, readStructure, tagsOf, wordsOfTag } from './pdf-structure.ts';

const OAK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path d="M8 8h40v40H8z"/></svg>';
const MINUTES = { 'council/2026-03-05.md': '## 1. Trees\n\nThe oak fell.\n' };
const siteWith = (logo: string): string => `name: Tarn Council\nlanguage: en-GB\n${logo}`;

async function printsWith(logo: string, drawing = OAK) {
  const made = await pdfsOf({ 'site.yaml': siteWith(logo), 'logo.svg': drawing, ...MINUTES });
  const prints = await Promise.all(
    [made.normal, made.large].map(async bytes => {
      assert.ok(bytes, 'there is no PDF');
      return readStructure(bytes);
    }),
  );
  return { prints, sizes: [made.normal?.length ?? 0, made.large?.length ?? 0], problems: made.problems };
}

const wordsIn = (structure: Awaited<ReturnType<typeof readStructure>>): string =>
  structure.tags.map(wordsOfTag).join(' ').replace(/\s+/g, ' ');

test('a PDF bears the logo beside the name, and says of an ornament nothing', async () => {
  const without = await printsWith('');
  const { prints, sizes, problems } = await printsWith('logo: logo.svg\n');
  assert.deepEqual(problems, []);
  for (const [index, print] of prints.entries()) {
    assert.deepEqual(faultsOf(print), []);
    assert.match(wordsIn(print), /^\s*Tarn Council Council, 5 March 2026/);
    assert.equal(tagsOf(print).filter(({ role }) => role === 'Figure').length, 0);
    assert.ok((sizes[index] ?? 0) > (without.sizes[index] ?? 0), 'nothing more is drawn');
  }
});

test('a logo that holds the name stands for it, with its words', async () => {
  const { prints } = await printsWith('logo:\n  file: logo.svg\n  text: Tarn Council\n  holds-name: yes\n');
  for (const print of prints) {
    assert.deepEqual(faultsOf(print), []);
    assert.match(wordsIn(print), /^\s*Council, 5 March 2026/);
    assert.equal(tagsOf(print).filter(({ role }) => role === 'Figure').length, 1);
  }
});

test('a logo that cannot be drawn costs no minutes', async () => {
  const broken = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path d="M8 8h40';
  const { prints } = await printsWith('logo: logo.svg\n', broken);
  for (const print of prints) assert.match(wordsIn(print), /^\s*Tarn Council Council, 5 March 2026/);
});

test('an e-book bears it on its first page, and a book without one has none', async () => {
  const bookWith = (logo: string): Promise<Readonly<Record<string, Uint8Array>>> =>
    inFolder({ 'site.yaml': siteWith(logo), 'logo.svg': OAK, ...MINUTES }, async folder => {
      const { archive } = readArchive(folder, { today: TODAY });
      const { making } = makingOf(archive, folder);
      const [row] = making.registers.meetings.all;
      assert.ok(row);
      return unzipSync(await meetingEpub(row, making));
    });
  const files = await bookWith('logo:\n  file: logo.svg\n  text: The oak of Tarn\n');
  const first = Buffer.from(files['EPUB/contents.xhtml'] ?? []).toString();
  assert.match(first, /<img src="pictures\/logo\.svg" alt="The oak of Tarn"\/>/);
  assert.match(first, /<p class="publisher">Tarn Council<\/p>/);
  assert.ok(files['EPUB/pictures/logo.svg']);
  assert.equal((await bookWith(''))['EPUB/pictures/logo.svg'], undefined);
});

test('the logo is read once for all copies that are made together', () =>
  inFolder({ 'site.yaml': siteWith('logo: logo.svg\n'), 'logo.svg': OAK, ...MINUTES }, async folder => {
    const { archive } = readArchive(folder, { today: TODAY });
    const { making } = makingOf(archive, folder);
    const read: string[] = [];
    const noting = {
      ...making,
      readPaper: (source: string) => {
        read.push(source);
        return making.readPaper(source);
      },
    };
    const [row] = making.registers.meetings.all;
    assert.ok(row);
    for (const make of [meetingEpub, meetingPdf, meetingLargePrint]) assert.ok(await make(row, noting));
    assert.deepEqual(read, ['logo.svg']);
  }));
