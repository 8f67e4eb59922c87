// What was read is kept on disk: it saves the reading, and is otherwise never seen.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { valueBy } from '../../scripts/site/by-program.ts';
import { openCache } from '../../scripts/site/cache.ts';
import { openKeptReading } from '../../scripts/site/kept-reading.ts';
import type { PackedMeeting } from '../../scripts/site/packed-meeting.ts';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import { scratchFolder, writeFiles } from './command-line.ts';
import { SAMPLE_TODAY } from './sample-site.ts';

const FIRST = 'council/2024-02-22.md';

describe('what was read of minutes and is kept on disk', () => {
  let content: string;
  let cached: string;
  let remove: () => void;
  beforeEach(() => {
    const scratch = scratchFolder();
    remove = scratch.remove;
    content = path.join(scratch.folder, 'content');
    cached = path.join(scratch.folder, 'cache');
    writeFiles(content, {
      'site.yaml': 'name: Tarn Parish Council\n',
      [FIRST]: '## 1. Trees\n\nResovled: That the zebra be fed.\n',
      'council/2024-03-21.md': '## 2. Paths\n\nThe walrus was heard.\n',
      'council/2025-03-20/minutes.md': '## 3. Ponds\n\nSee [the plan](plan.bin).\n',
      'council/2025-03-20/plan.bin': new Uint8Array(300_000),
      'council/2025-03-20/report.md': '# Report\n\nFig.1: “a pond"\n',
    });
  });
  afterEach(() => remove());

  const readAgain = (program = '1') => {
    const cache = openCache(cached);
    const { memory, save } = openKeptReading(cache, program);
    const anew: string[] = [];
    const noting = {
      ...memory,
      meetings: {
        get: memory.meetings.get,
        set: (file: string, read: Parameters<typeof memory.meetings.set>[1]) => {
          anew.push(file);
          memory.meetings.set(file, read);
        },
      },
    };
    const read = readAndCheck({ content, today: SAMPLE_TODAY, memory: noting });
    save();
    cache.tidy();
    return { read, anew };
  };
  const readAnew = () => readAndCheck({ content, today: SAMPLE_TODAY });
  const kept = (): readonly string[] =>
    readdirSync(path.join(cached, 'reading')).map(name => path.join(cached, 'reading', name));
  /** In what is kept as it is, and in the texts, which are compressed. */
  const isKept = (words: string): boolean =>
    kept().some(file => {
      const texts = packsIn(file).flatMap(({ meetings }) => [...meetings.values()].map(one => one.texts));
      return [readFileSync(file), ...texts.map(text => inflateRawSync(text))].some(one =>
        one.includes(words),
      );
    });
  const packsIn = (file: string) => {
    const pack = valueBy<{ readonly meetings: ReadonlyMap<string, PackedMeeting> }>(
      '1',
      readFileSync(file).subarray(12),
    );
    return pack ? [pack] : [];
  };

  test('is taken over by the next build, and is the same to the last word and problem', () => {
    assert.equal(readAgain().anew.length, 3);
    const { read, anew } = readAgain();
    assert.deepEqual(anew, []);
    assert.deepEqual(read, readAnew());
    assert.ok(read.problems.some(({ rule }) => rule === 'label-spelling'));
  });

  test('is read anew where a word has changed, and nothing else is', () => {
    readAgain();
    writeFileSync(path.join(content, FIRST), '## 1. Trees\n\nResovled: That the camel be fed.\n');
    const { read, anew } = readAgain();
    assert.deepEqual(anew, [FIRST]);
    assert.deepEqual(read, readAnew());
  });

  test('may be deleted, cut short or changed at any time', () => {
    const damage: readonly ((file: string) => void)[] = [
      file => rmSync(file),
      file => truncateSync(file, 40),
      file => truncateSync(file, 0),
      file => {
        const bytes = readFileSync(file);
        bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ];
    for (const spoil of damage) {
      readAgain();
      for (const file of kept()) spoil(file);
      const { read, anew } = readAgain();
      assert.equal(anew.length, 3);
      assert.deepEqual(read, readAnew());
    }
  });

  test('of another version of the program is not taken over, nor left lying', () => {
    readAgain('1');
    const before = kept();
    assert.equal(readAgain('2').anew.length, 3);
    assert.deepEqual(kept(), before);
    assert.equal(readAgain('1').anew.length, 3);
  });

  test('keeps no word that was taken back, nor a meeting that is gone', () => {
    readAgain();
    assert.ok(isKept('zebra') && isKept('walrus'));
    writeFileSync(path.join(content, FIRST), '## 1. Trees\n\nWithdrawn: by mistake\n\nThe zebra.\n');
    readAgain();
    assert.ok(!isKept('zebra'));
    rmSync(path.join(content, 'council/2024-03-21.md'));
    readAgain();
    assert.ok(!isKept('walrus'));
    rmSync(path.join(content, 'council/2025-03-20'), { recursive: true });
    readAgain();
    assert.ok(!isKept('Ponds'));
  });

  test('is written only where something changed', () => {
    readAgain();
    const states = () => kept().map(file => readFileSync(file).toString('base64'));
    const before = states();
    readAgain();
    assert.deepEqual(states(), before);
    assert.equal(kept().length, 2);
  });
});
