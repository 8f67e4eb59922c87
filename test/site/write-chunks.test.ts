// A file that is written piece by piece takes from the last one what it holds already.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import type { Chunk } from '../../scripts/files/published-file.ts';
import { lastPieces } from '../../scripts/site/last-pieces.ts';
import { writeChunks } from '../../scripts/site/write-chunks.ts';

describe('a file that is written piece by piece', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'chunks-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const made: string[] = [];
  const piece = (madeOf: string, text: string): Chunk => ({
    madeOf,
    make: () => {
      made.push(madeOf);
      return text;
    },
  });

  it('takes what is made of the same from the last one, and makes what is not', () => {
    const before = path.join(folder, 'before');
    const again = path.join(folder, 'again');
    const places = writeChunks(before, ['[', piece('oak 1', '“Oak”'), ',', piece('elm 1', '“Elm”'), ']']);
    assert.equal(readFileSync(before, 'utf8'), '[“Oak”,“Elm”]');
    assert.deepEqual(made, ['oak 1', 'elm 1']);

    made.length = 0;
    const chunks = [
      '[',
      piece('ash 1', '“Ash”'),
      ',',
      piece('elm 1', 'never made'),
      ',',
      piece('oak 2', '“Öak”'),
      ']',
    ];
    const placesAgain = writeChunks(again, chunks, lastPieces(before, places));
    assert.equal(readFileSync(again, 'utf8'), '[“Ash”,“Elm”,“Öak”]');
    assert.deepEqual(made, ['ash 1', 'oak 2']);
    assert.deepEqual([...placesAgain.keys()], ['ash 1', 'elm 1', 'oak 2']);
    const bytes = readFileSync(again);
    assert.equal(bytes.subarray(...(placesAgain.get('elm 1') ?? [0, 0])).toString(), '“Elm”');
  });

  it('is written whole where it is long', () => {
    const target = path.join(folder, 'long');
    writeChunks(
      target,
      Array.from({ length: 40 }, (_, at) => String(at % 10).repeat(20_000)),
    );
    assert.equal(readFileSync(target).length, 800_000);
  });
});
