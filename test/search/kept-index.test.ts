// An index that is made from that of the last build is the one that would be made without it.
//
//     SEED=7 STEPS=200 node --import tsx --test test/search/kept-index.test.ts

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deserialize, serialize } from 'node:v8';
import type { Kept } from '../../scripts/files/remember.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import type { KeptIndex } from '../../scripts/search/kept-index.ts';
import { type SearchOptions, searchFiles } from '../../scripts/search/search-files.ts';
import { type Chance, chanceOf } from '../fuzz/seeded.ts';
import { archiveOf } from '../read/small-archive.ts';
import { filesByName, indexOf } from './published-index.ts';

const { SEED = '1', STEPS = '16' } = process.env;

type Files = Readonly<Record<string, string>>;

/** Words that share a stem, words that stop, compounds and what they are as one word, and some that come seldom. */
const WORDS =
  'park parks parking parked the of co-operative cooperative co-operation O’Brien OBrien re-elect king’s plan plans 77/21 Café tree'.split(
    ' ',
  );
const RARE = 'gargoyle sundials weather-cock limekiln sheepwash dovecote'.split(' ');
const FOLDERS = ['council', 'harbour', 'museum'];

const words = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () =>
    chance.below(12) === 0 ? chance.oneOf(RARE) : chance.oneOf(WORDS),
  ).join(' ');

const item = (chance: Chance, number: number): string =>
  [
    `## ${number}. ${words(chance, 3)}`,
    words(chance, chance.oneOf([9, 9, 15, 30])),
    chance.oneOf([
      '**Resolved:** That it be so.',
      'Proposed by Jane Roe.\n\n**Resolved:** So.\n\nFor: John Doe',
      '',
    ]),
  ].join('\n\n');

const minutes = (chance: Chance): string =>
  [
    chance.oneOf(['', '', '---\npresent: [Jane Roe, John Doe]\n---', '---\nwith: [museum]\n---']),
    ...Array.from({ length: 1 + chance.below(30) }, (_, at) => item(chance, at + 1)),
  ].join('\n\n');

const somewhere = (chance: Chance): string =>
  `${chance.oneOf(FOLDERS)}/20${10 + chance.below(16)}-0${1 + chance.below(9)}-05.md`;

const without = (files: Files, file: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));

const EDITS: readonly ((files: Files, file: string, chance: Chance) => Files)[] = [
  (files, _, chance) => ({ ...files, [somewhere(chance)]: minutes(chance) }),
  without,
  (files, file, chance) => ({ ...without(files, file), [somewhere(chance)]: files[file] ?? '' }),
  (files, file, chance) => ({ ...files, [file]: `${files[file]}\n\n${item(chance, 77)}` }),
  ...Array.from(
    { length: 5 },
    () =>
      (files: Files, file: string, chance: Chance): Files => ({
        ...files,
        [file]: (files[file] ?? '').replace(chance.oneOf(WORDS), words(chance, 1)),
      }),
  ),
  (files, file, chance) => ({
    ...files,
    [file]: (files[file] ?? '').replace(chance.oneOf(RARE), chance.oneOf(['tree', 'a tree'])),
  }),
];

/** What is kept, as it comes back from the disk. */
function openMemory(): Kept<KeptIndex> & { readonly kept: () => KeptIndex | undefined } {
  let bytes: Uint8Array | undefined;
  const find = (): KeptIndex | undefined => bytes && deserialize(bytes);
  const put = (index: KeptIndex): void => {
    bytes = serialize(index);
  };
  return { find, put, kept: find };
}

const indexWith = (
  memory: Kept<KeptIndex>,
  archive: Archive,
  options: SearchOptions = {},
): ReadonlyMap<string, string> =>
  filesByName(searchFiles(archive, makeRegisters(archive), { ...options, memory }));

const ofTwo = (): Files => {
  const chance = chanceOf(3);
  return { 'council/2024-01-05.md': minutes(chance), 'harbour/2024-02-05.md': minutes(chance) };
};

describe('an index made from that of the last build', () => {
  test(`is the same as one made anew, after ${STEPS} changes by chance (seed ${SEED})`, () => {
    const chance = chanceOf(Number(SEED));
    const memory = openMemory();
    let files: Files = Object.fromEntries(
      Array.from({ length: 12 }, () => [somewhere(chance), minutes(chance)]),
    );
    let updated = 0;
    for (let step = 0; step < Number(STEPS); step += 1) {
      const before = memory.kept();
      const archive = archiveOf(files);
      const now = indexWith(memory, archive);
      const anew = indexOf(archive);
      assert.deepEqual([...now.keys()].sort(), [...anew.keys()].sort(), `step ${step} of seed ${SEED}`);
      for (const [name, text] of anew)
        assert.equal(now.get(name), text, `${name}, step ${step} of seed ${SEED}`);
      if (before && String(before.classes) === String(memory.kept()?.classes)) updated += 1;
      for (let edit = 0; edit < 1 + chance.below(2); edit += 1)
        files = chance.oneOf(EDITS)(files, chance.oneOf(Object.keys(files)), chance);
      if (Object.keys(files).length < 3) files = { ...files, [somewhere(chance)]: minutes(chance) };
    }
    // The others had a length that none had before, which changes what is written of every word.
    assert.ok(updated > Number(STEPS) / 3, `only ${updated} of ${STEPS} were made from the last`);
  });

  /** Of which meetings the words are read: of those whose papers are asked for. */
  const readIn = (memory: Kept<KeptIndex>, files: Files, options: SearchOptions = {}): readonly string[] => {
    const read: string[] = [];
    const papers = Object.fromEntries(
      Object.entries(files).flatMap(([file, text]) => [
        [file.replace('.md', '/minutes.md'), `${text}\n\nSee [the plan](plan.csv).\n`],
        [file.replace('.md', '/plan.csv'), 'x'],
      ]),
    );
    const paperText: SearchOptions['paperText'] = ({ source }) => {
      read.push(source ?? '');
      return 'A plan.';
    };
    for (const _ of searchFiles(
      archiveOf(papers),
      { numbers: new Map() },
      { ...options, paperText, memory },
    ));
    return [...new Set(read)];
  };

  test('reads no more than the meeting that changed', () => {
    const memory = openMemory();
    const files = ofTwo();
    const first = 'council/2024-01-05/plan.csv';
    const second = 'harbour/2024-02-05/plan.csv';
    assert.deepEqual(readIn(memory, files), [first, second]);
    assert.deepEqual(readIn(memory, files), []);
    // As long as before, and so with no length that none had.
    const text = (files['harbour/2024-02-05.md'] ?? '').replace('tree', 'sundial');
    assert.deepEqual(readIn(memory, { ...files, 'harbour/2024-02-05.md': text }), [second]);
  });

  test('reads all where the site has another language, or texts of papers changed', () => {
    const memory = openMemory();
    const files = ofTwo();
    readIn(memory, files);
    const keyOfPaper = (): string => 'another';
    assert.equal(readIn(memory, files, { keyOfPaper }).length, 2);
    assert.equal(readIn(memory, files, { keyOfPaper }).length, 0);
    assert.equal(readIn(memory, files, { keyOfPaper, lengthStep: 1 }).length, 2);
  });
});
