// The checksum of a meeting stands for all that it holds, though it is made of little of that.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deserialize, serialize } from 'node:v8';
import { notedChecksum } from '../../scripts/model/checksums.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { newReadingMemory, type ReadingMemory } from '../../scripts/read/reading-memory.ts';
import { SOUND } from '../fuzz/archive.ts';
import { chanceOf } from '../fuzz/seeded.ts';
import { editedBy, type Moment } from '../incremental/edits.ts';
import { inFolder, meetingsOf } from './small-archive.ts';

/** As another process finds it on the disk. */
const asKept = (memory: ReadingMemory): ReadingMemory => deserialize(serialize(memory)) as ReadingMemory;

test('two meetings have the same checksum where they hold the same, read anew or recalled, and nowhere else', () => {
  const chance = chanceOf(3);
  const checksums = new Map<string, string>();
  const wholes = new Map<string, string>();
  let moment: Moment = { files: SOUND, today: '2026-11-28' };
  let memory = newReadingMemory();
  for (let step = 0; step < 90; step += 1) {
    inFolder(Object.fromEntries(moment.files), folder => {
      for (const kept of [memory, newReadingMemory()]) {
        const { archive } = readArchive(folder, { today: moment.today, memory: kept });
        for (const meeting of meetingsOf(archive)) {
          const whole = JSON.stringify(meeting);
          const checksum = notedChecksum(meeting);
          assert.ok(checksum);
          assert.equal(checksums.get(whole) ?? checksum, checksum, meeting.source.file);
          assert.equal(wholes.get(checksum) ?? whole, whole, meeting.source.file);
          checksums.set(whole, checksum);
          wholes.set(checksum, whole);
        }
      }
    });
    memory = asKept(memory);
    moment = editedBy(moment, chance).moment;
  }
  assert.ok(checksums.size > 40, `only ${checksums.size} states of meetings`);
});
