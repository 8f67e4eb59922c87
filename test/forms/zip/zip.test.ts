import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { isSafeName, type Zip, zipTo } from '../../../scripts/forms/zip/zip.ts';

function zipped(fill: (zip: Zip) => void): Buffer {
  const pieces: Uint8Array[] = [];
  const zip = zipTo(bytes => pieces.push(bytes));
  fill(zip);
  zip.end();
  return Buffer.concat(pieces);
}

const text = (words: string): Uint8Array => Buffer.from(words);

describe('a ZIP', () => {
  test('gives back what was put in', () => {
    const long = 'Resolved: that the oak be felled. '.repeat(1000);
    const bytes = zipped(zip => {
      zip.add('minutes/a.txt', text(long));
      zip.add('minutes/Gŵyl.txt', text('x'));
      zip.add('minutes/empty.txt', text(''));
      zip.store('minutes/plan.pdf', { bytes: 6, crc: crc32('ab cde'), chunks: [text('ab '), text('cde')] });
    });
    const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      Buffer.from(content).toString(),
    ]);
    assert.deepEqual(files, [
      ['minutes/a.txt', long],
      ['minutes/Gŵyl.txt', 'x'],
      ['minutes/empty.txt', ''],
      ['minutes/plan.pdf', 'ab cde'],
    ]);
    assert.ok(bytes.length < long.length / 10);
  });

  test('says nothing of when or by whom it was made', () => {
    const make = () => zipped(zip => zip.add('a.txt', text('the same')));
    assert.deepEqual(make(), make());
    assert.equal(make().readUInt32LE(10), 0x0021_0000);
  });

  test('holds more files than a plain ZIP can count', () => {
    const bytes = zipped(zip => {
      for (let file = 0; file < 70_000; file += 1)
        zip.store(`f/${file}`, { bytes: 1, crc: crc32('x'), chunks: [text('x')] });
    });
    assert.equal(Object.keys(unzipSync(bytes)).length, 70_000);
  });

  test('says truly where a file begins that lies beyond four gigabytes', () => {
    const block = new Uint8Array(2 ** 26);
    let length = 0;
    let end = Buffer.alloc(0);
    const zip = zipTo(bytes => {
      if (length > 2 ** 32) end = Buffer.concat([end, bytes]);
      length += bytes.length;
    });
    zip.store('film.mp4', { bytes: block.length * 64, crc: 0, chunks: Array<Uint8Array>(64).fill(block) });
    const start = length;
    zip.add('after.txt', text('after'));
    zip.end();
    // The last entry of the list ends with its extra field: its place in 64 bits.
    const entry = end.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    const afterName = entry + 46 + 'after.txt'.length;
    assert.equal(end.readUInt32LE(entry + 42), 0xffffffff);
    assert.equal(end.readBigUInt64LE(afterName + 4), BigInt(start));
  });

  test('refuses a name that leads out of its folder, and a name that may do so on another system', () => {
    for (const name of ['../a', 'a/../../b', '/a', 'a//b', './a', 'a\\..\\..\\b', 'C:evil', 'a\u0000', ''])
      assert.throws(() => zipped(zip => zip.add(name, text(''))), /could lead out/, name);
    for (const name of ['a', 'a/b.txt', 'a/..b', 'a/…/Gŵyl 2024 (1).pdf']) assert.ok(isSafeName(name), name);
  });
});
