// What is found again at each save of a preview, and by each build, is what a first look would find.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkArchive } from '../../scripts/check/check-archive.ts';
import { foundInEach } from '../../scripts/check/found-in-each.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import { type Problem, sortProblems } from '../../scripts/model/problem.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { newReadingMemory } from '../../scripts/read/reading-memory.ts';
import { inFolder, TODAY } from '../read/small-archive.ts';

const FILES = {
  'site.yaml': 'name: Town\nlanguage: en-GB\n',
  'council/committee.md': '---\nquorum: 3\nold-addresses: [/.hidden/]\n---\n',
  'council/2024-01-10.md':
    '---\npresent: [Jane Roe, Ann Lee, John Doe]\n---\n## 1. Oak\n\nMatter: Oak\n\n- [ ] plant it\n',
  'council/2024-02-10.md':
    '---\npresent: [Jane Roe]\n---\n## 1. Ash\n\n**Resolved:** That an ash be planted.\n',
};

const rulesIn = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ file, rule }) => `${file} ${rule}`);

describe('what is found in each meeting', () => {
  const read = (files: Readonly<Record<string, string>>, memory = newReadingMemory()): Archive =>
    inFolder(files, folder => readArchive(folder, { today: TODAY, memory }).archive);

  test('is looked for in those meetings alone that are others than before', () => {
    const memory = newReadingMemory();
    const looked: string[] = [];
    const look = (archive: Archive): readonly Problem[] =>
      foundInEach(
        archive,
        ({ committees }) => {
          looked.push(...committees.flatMap(({ meetings }) => meetings.map(({ key }) => key)));
          return [];
        },
        memory.ruleFindings,
      );
    look(read(FILES, memory));
    assert.deepEqual(looked.splice(0), ['2024-01-10', '2024-02-10']);
    look(read(FILES, memory));
    assert.deepEqual(looked.splice(0), []);
    look(read({ ...FILES, 'council/2024-02-10.md': '## 1. Ash\n\nNone.\n' }, memory));
    assert.deepEqual(looked.splice(0), ['2024-02-10']);
  });

  test('is the same as where nothing was known, whatever changed', () => {
    const memory = newReadingMemory();
    const changes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      nothing: {},
      'a meeting': { 'council/2024-01-10.md': '## 1. Oak\n\n- [ ] plant it\n- [ ] water it\n' },
      'its committee': { 'council/committee.md': '---\nquorum: 1\n---\n' },
      'a matter': { 'matters/oak.md': '---\ntitle: Oak\n---\n' },
      'the site': { 'site.yaml': 'name: Town\nlanguage: en-GB\nrules: england-principal\n' },
    };
    const told = new Set<string>();
    for (const [what, files] of Object.entries(changes)) {
      const again = sortProblems(
        checkArchive(read({ ...FILES, ...files }, memory), { before: memory.ruleFindings }),
      );
      const anew = sortProblems(checkArchive(read({ ...FILES, ...files })));
      assert.deepEqual(again, anew, what);
      told.add(rulesIn(anew).join());
    }
    assert.ok(told.size > 2, [...told].join('\n'));
  });
});
