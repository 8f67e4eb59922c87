// What comes out of a pack is what was put there, and no text is unpacked for which nobody asks.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { newReadingMemory, type ReadingMemory } from '../../scripts/read/reading-memory.ts';
import type { RememberedMeeting } from '../../scripts/read/remembered-meeting.ts';
import { packed, unpacked } from '../../scripts/site/packed-meeting.ts';
import { SOUND } from '../fuzz/archive.ts';
import { inFolder, meetingsOf, TODAY } from '../read/small-archive.ts';

const FILES = {
  ...Object.fromEntries(SOUND),
  'council/2024-12-03.md':
    '## 1. Brücke “Łódź” 𝔘\n\nProposed by Jane Roe.\n\n**Resolved:** That the 𝔘 be kept – “so”.\n',
};

const read = (memory: ReadingMemory) =>
  inFolder(FILES, folder => readArchive(folder, { today: TODAY, memory }).archive);

function remembered(): ReadonlyMap<string, RememberedMeeting> {
  const meetings = new Map<string, RememberedMeeting>();
  read({ ...newReadingMemory(), meetings });
  return meetings;
}

test('what comes out of a pack is what was put there, also when it is packed again', () => {
  for (const meeting of remembered().values()) {
    const text = JSON.stringify(meeting);
    const again = unpacked(packed(meeting));
    const packedAgain = packed(again);
    assert.equal(JSON.stringify(again), text);
    assert.equal(JSON.stringify(unpacked(packedAgain)), text);
    assert.deepEqual({ ...packedAgain, texts: Buffer.from(packedAgain.texts) }, packed(meeting));
  }
});

test('an archive that is recalled is the same, and the text of an item is made when it is read', () => {
  const kept = new Map([...remembered()].map(([file, one]) => [file, unpacked(packed(one))]));
  const recalled = read({ ...newReadingMemory(), meetings: kept });
  const items = meetingsOf(recalled).flatMap(meeting => meeting.items);
  assert.ok(items.length > 5);
  assert.ok(items.every(item => Object.getOwnPropertyDescriptor(item, 'body')?.get));
  assert.equal(JSON.stringify(recalled), JSON.stringify(read(newReadingMemory())));
});

test('a text needs a byte a letter, though letters of two stand in it', () => {
  const packs = [...remembered().values()].map(packed);
  for (const { texts, ends } of packs) {
    const whole = inflateRawSync(texts);
    assert.ok(whole.every(byte => byte < 128));
    assert.equal(whole.length, ends.at(-1) ?? 0);
  }
  assert.ok(packs.some(({ texts }) => inflateRawSync(texts).includes('\\u201cso\\u201d')));
});
