import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { crc32, inflateRawSync } from 'node:zlib';
import { type EarlierZip, openEarlierZip } from '../../../scripts/forms/zip/earlier-zip.ts';
import { DEFLATED_BY, type Zip, zipTo } from '../../../scripts/forms/zip/zip.ts';

const LONG = Buffer.from('Resolved: that the oak be felled. '.repeat(100));
const CHANGED = Buffer.from(LONG.toString().replace('oak', 'ash'));

describe('a ZIP of an earlier build', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'minutebook-zip-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  function written(fill: (zip: Zip) => void, harm: (bytes: Buffer) => Buffer = bytes => bytes): string {
    const pieces: Uint8Array[] = [];
    const zip = zipTo(bytes => pieces.push(bytes));
    fill(zip);
    zip.end();
    const file = path.join(folder, 'earlier.zip');
    writeFileSync(file, harm(Buffer.concat(pieces)));
    return file;
  }

  const usual = (zip: Zip): void => {
    zip.add('minutes/Gŵyl.html', LONG);
    zip.add('minutes/short.txt', Buffer.from('x'));
    zip.add('minutes/last.html', LONG);
  };

  function looking<Result>(file: string | undefined, look: (zip: EarlierZip) => Result): Result {
    const zip = openEarlierZip(file);
    try {
      return look(zip);
    } finally {
      zip.close();
    }
  }

  const isTaken = (file: string | undefined, name: string, content: Uint8Array): boolean =>
    looking(file, ({ deflated }) => deflated(name, content) !== undefined);

  test('gives the deflated bytes of a file that has not changed', () => {
    const file = written(usual);
    for (const name of ['minutes/Gŵyl.html', 'minutes/last.html']) {
      const deflated = looking(file, zip => zip.deflated(name, LONG));
      assert(deflated);
      assert(inflateRawSync(deflated).equals(LONG));
    }
  });

  test('gives nothing of a file that has changed, is new, or was not deflated', () => {
    const file = written(usual);
    assert(!isTaken(file, 'minutes/last.html', CHANGED));
    assert(!isTaken(file, 'minutes/new.html', LONG));
    assert(!isTaken(file, 'minutes/short.txt', Buffer.from('x')));
  });

  test('is believed in nothing: with the checksum of the changed file it still gives nothing', () => {
    const forged = written(usual, bytes => {
      for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1))
        bytes.writeUInt32LE(crc32(CHANGED), at + 16);
      return bytes;
    });
    assert(!isTaken(forged, 'minutes/last.html', CHANGED));
  });

  test('gives nothing, and breaks nothing, where it is cut short, overwritten or absent', () => {
    assert(!isTaken(undefined, 'minutes/last.html', LONG));
    assert(!isTaken(path.join(folder, 'absent.zip'), 'minutes/last.html', LONG));
    for (const share of [0, 0.3, 0.9, 0.99]) {
      const cut = written(usual, bytes => bytes.subarray(0, bytes.length * share));
      assert(!isTaken(cut, 'minutes/last.html', LONG), `${share}`);
    }
    const scribbled = written(usual, bytes => bytes.fill(0xff, 60, bytes.lastIndexOf('PK\x01\x02')));
    assert(!isTaken(scribbled, 'minutes/last.html', LONG));
  });

  test('is found one’s way in where it holds more files than a plain ZIP can count', () => {
    const file = written(zip => {
      zip.add('first.html', LONG);
      for (let number = 0; number < 66_000; number += 1)
        zip.store(`f/${number}`, { bytes: 1, crc: crc32('x'), chunks: [Buffer.from('x')] });
      zip.add('last.html', LONG);
    });
    assert(isTaken(file, 'first.html', LONG));
    assert(isTaken(file, 'last.html', LONG));
  });

  test('makes the next ZIP the same, byte for byte, as one made from nothing', () => {
    const file = written(usual);
    const earlier = openEarlierZip(file);
    const pieces: Uint8Array[] = [];
    let taken = 0;
    const zip = zipTo(
      bytes => pieces.push(bytes),
      (name, content) => {
        const known = earlier.deflated(name, content);
        if (known) taken += 1;
        return known;
      },
    );
    usual(zip);
    zip.end();
    earlier.close();
    assert.equal(taken, 2);
    assert.deepEqual(Buffer.concat(pieces), readFileSync(file));
  });
});

test('what has deflated an earlier ZIP is told apart by the version of the library that package.json names', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert(DEFLATED_BY.startsWith(`fflate-${dependencies.fflate}-`));
});
