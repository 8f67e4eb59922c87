// Copies are made several at once, in threads, which nobody can tell by looking at them.

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { meetingPdf } from '../../../scripts/forms/pdf/meeting-pdf.ts';
import { readArchive } from '../../../scripts/read/read-archive.ts';
import { buildSite } from '../../../scripts/site/build.ts';
import { openCache } from '../../../scripts/site/cache.ts';
import { inFolder, TODAY } from '../../read/small-archive.ts';
import { checksums, scratchFolder, writeFiles } from '../../site/command-line.ts';
import { makingOf } from '../pdf/make.ts';
import { DOT } from './haven.ts';
import { copiesOf } from './made-copies.ts';

/** Minutes of several lengths, so that the later are ready before the earlier. */
const minutes = (words: string, times: number): string =>
  `## 1. Ferry\n\n${`The ferry ${words}.\n\n`.repeat(times)}**Resolved:** That it sail.\n`;

const FERRY: Readonly<Record<string, string | Uint8Array>> = {
  'site.yaml':
    'name: Ferry Council\nlanguage: en-GB\nurl: https://ferry.example/\ncopies: [text, epub, pdf, large-print, html, zip]\n',
  'council/2026-01-08.md': minutes('leaks', 200),
  'council/2026-02-05/minutes.md': '## 1. Plan\n\n![Plan: a pier](pier.png)\n\nNoted.\n',
  'council/2026-02-05/pier.png': DOT,
  'council/2026-03-05.md': minutes('was mended', 40),
  'harbour/2026-03-12.md': minutes('is late', 3),
};

describe('copies made several at once', () => {
  const { folder, remove } = scratchFolder();
  before(() => writeFiles(path.join(folder, 'content'), FERRY));
  after(remove);

  test('are the same, in the same order, whether one thread makes them or three', async () => {
    const one = await copiesOf(FERRY, { threads: 1 });
    const three = await copiesOf(FERRY, { threads: 3 });
    const pdfs = [...one.copies.keys()].filter(url => url.endsWith('.pdf'));
    assert.equal(pdfs.length, 8);
    assert.deepEqual([...three.copies.keys()], [...one.copies.keys()]);
    for (const [url, bytes] of one.copies)
      assert.ok(Buffer.from(three.copies.get(url) ?? []).equals(bytes), url);
  });

  test('are counted as they are made, to the last', async () => {
    const told: (readonly [number, number])[] = [];
    const { copies } = await copiesOf(FERRY, { onCopy: (done, of) => void told.push([done, of]) });
    assert.equal(copies.size, 16);
    assert.deepEqual(
      told,
      Array.from({ length: 16 }, (_, done) => [done, 16]),
    );
  });

  test('that are PDFs are made once', async () => {
    const cached = path.join(folder, 'counted');
    const [first, second] = [openCache(cached), openCache(cached)];
    await copiesOf(FERRY, { fromCache: first.fromCache });
    // The one-page years are not kept: they are made as fast as they are read.
    assert.deepEqual(first.counts(), { made: 14, reused: 0 });
    await copiesOf(FERRY, { fromCache: second.fromCache });
    assert.deepEqual(second.counts(), { made: 0, reused: 14 });
  });

  test('are told of while they are made, and are made anew of a meeting that changed, of its year, and of the ZIPs that hold it', async () => {
    const [content, output, cache] = ['content', 'site', 'cache'].map(name => path.join(folder, name));
    const said = new Set<string>();
    const options = {
      ...{ content: content ?? '', output: output ?? '', cache: cache ?? '', today: TODAY },
      onProgress: (doing: string) => void said.add(doing),
    };
    const sumsOfCopies = (): Readonly<Record<string, string>> =>
      Object.fromEntries(
        Object.entries(checksums(options.output)).filter(([file]) => /\.(?:epub|pdf|zip)$/.test(file)),
      );
    assert.equal((await buildSite(options)).built?.copies.made, 17);
    assert.ok(said.has('Making 16 copies to keep'), [...said].join('\n'));
    said.clear();
    const before = sumsOfCopies();
    assert.equal((await buildSite(options)).built?.copies.made, 0);
    assert.deepEqual(
      [...said].filter(doing => doing.startsWith('Making')),
      [],
    );
    writeFiles(options.content, { 'council/2026-03-05.md': minutes('sails', 40) });
    assert.equal((await buildSite(options)).built?.copies.made, 7);
    const later = sumsOfCopies();
    assert.deepEqual(
      Object.keys(later).filter(file => later[file] !== before[file]),
      [
        'council/2026-03-05/council-2026-03-05-large-print.pdf',
        'council/2026-03-05/council-2026-03-05.epub',
        'council/2026-03-05/council-2026-03-05.pdf',
        'council/2026/council-2026.epub',
        'council/council.zip',
        // Its pages lead to items of the council that are about the same.
        'harbour/harbour.zip',
        'offline/ferry-council.zip',
      ],
    );
  });
});

test('a PDF whose making breaks off is told with its meeting and its file', () =>
  inFolder(FERRY, async content => {
    const { making } = makingOf(readArchive(content, { today: TODAY }).archive, content);
    const compilePdf = () => Promise.reject(new Error('A thread ended before it had answered.'));
    const [row] = making.registers.meetings.all;
    assert.ok(row);
    await assert.rejects(meetingPdf(row, { ...making, compilePdf }), {
      message:
        'council/2026-01-08.md: making the PDF of these minutes (Council, 8 January 2026) broke off: A thread ended before it had answered.\nThis is a fault of Minute Book, not yours: please report it with this file. The last site stays as it was.',
    });
  }));
