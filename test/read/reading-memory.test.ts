// A preview reads again at every save: what it recalls must be what a first reading would find.

import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { newReadingMemory, type ReadingMemory } from '../../scripts/read/reading-memory.ts';
import { inFolder, TODAY } from './small-archive.ts';

const FILES = {
  'site.yaml': 'name: Town\n',
  'council/committee.md': '---\nname: Council\n---\n',
  'council/2026-01-05.md':
    '## 1. A\n\n[the other](2026-02-05/minutes.md), [none](2026-03-05.md), [shared](shared.csv)\n',
  'council/shared.csv': 'a,b\n',
  'council/2026-02-05/minutes.md': '## 1. B\n\nPapers: [One](one.csv)\n',
  'council/2026-02-05/one.csv': 'a,b\n',
  'council/2026-02-05/report.md': '# Report\n\nWords.\n',
};

type Change = (write: (file: string, text: string) => void, remove: (file: string) => void) => void;

const CHANGES: Readonly<Record<string, Change>> = {
  nothing: () => {},
  'the words of minutes': write => write('council/2026-01-05.md', '## 1. Another\n'),
  'the words of a report': write => write('council/2026-02-05/report.md', '# Report\n\nOther words.\n'),
  'a paper more': write => write('council/2026-02-05/two.csv', 'c\n'),
  'a paper that lies elsewhere': write => write('council/shared.csv', 'a,b,c\n'),
  'a paper less': (_, remove) => remove('council/2026-02-05/one.csv'),
  'a meeting to which another links': write => write('council/2026-03-05.md', '## 1. C\n'),
  'a meeting less': (_, remove) => remove('council/2026-01-05.md'),
  'the committee’s name': write => write('council/committee.md', '---\nname: Full Council\n---\n'),
  'the labels of decisions': write => write('site.yaml', 'name: Town\ndecision-labels: [Minded]\n'),
  'a control character': write => write('council/2026-01-05.md', '## 1. A\u0001\n'),
};

for (const [what, change] of Object.entries(CHANGES)) {
  test(`after a change of ${what} the same is read as if for the first time`, () =>
    inFolder(FILES, folder => {
      const memory = newReadingMemory();
      readArchive(folder, { today: TODAY, memory });
      change(
        (file, text) => writeFileSync(path.join(folder, file), text),
        file => rmSync(path.join(folder, file)),
      );
      const again = readArchive(folder, { today: TODAY, memory });
      assert.deepEqual(again, readArchive(folder, { today: TODAY }));
      // What a file has wrong with it is told at every reading, not only when it changed.
      assert.deepEqual(readArchive(folder, { today: TODAY, memory }).problems, again.problems);
    }));
}

/** Which meetings of an archive are read anew after a change. */
const readAnew = (change: Change): readonly string[] =>
  inFolder(FILES, folder => {
    const memory = newReadingMemory();
    const set = new Set<string>();
    const noting: ReadingMemory = {
      ...memory,
      meetings: {
        get: file => memory.meetings.get(file),
        set: (file, read) => memory.meetings.set(set.add(file) && file, read),
      },
    };
    readArchive(folder, { today: TODAY, memory: noting });
    set.clear();
    change(
      (file, text) => writeFileSync(path.join(folder, file), text),
      file => rmSync(path.join(folder, file)),
    );
    readArchive(folder, { today: TODAY, memory: noting });
    return [...set].sort();
  });

const [FIRST, SECOND] = ['council/2026-01-05.md', 'council/2026-02-05/minutes.md'];

const READ_ANEW: Readonly<Record<string, readonly [Change, readonly string[]]>> = {
  nothing: [() => {}, []],
  'the words of minutes': [write => write(FIRST, '## 1. Another\n'), [FIRST]],
  'the words of a report': [write => write('council/2026-02-05/report.md', '# Report\n'), [SECOND]],
  'a paper': [write => write('council/2026-02-05/one.csv', 'a,b,c\n'), [SECOND]],
  'a meeting more, to which nobody links': [
    write => write('council/2026-04-05.md', '## 1. C\n'),
    ['council/2026-04-05.md'],
  ],
  'a meeting more, to which one links': [
    write => write('council/2026-03-05.md', '## 1. C\n'),
    [FIRST, 'council/2026-03-05.md'],
  ],
  'the members of the committee': [
    write => write('council/committee.md', '---\nname: Council\nmembers: [Jane Roe]\n---\n'),
    [],
  ],
  'where the committee meets': [
    write => write('council/committee.md', '---\nname: Council\nvenue: Town Hall\n---\n'),
    [FIRST, SECOND],
  ],
  'a person': [write => write('people.yaml', '- name: Jane Roe\n'), [FIRST, SECOND]],
};

for (const [what, [change, anew]] of Object.entries(READ_ANEW)) {
  test(`after a change of ${what} ${anew.length} meetings are read anew`, () =>
    assert.deepEqual(readAnew(change), anew));
}

test('a name that leads to another person now is linked anew in minutes that did not change', () =>
  inFolder(
    {
      'site.yaml': 'name: Town\n',
      'people.yaml': 'people:\n  - name: Ann Lee\n',
      'council/2026-01-05.md': '---\npresent: [Jane Roe]\n---\n## 1. A\n\n- [ ] Roe: publish\n',
    },
    folder => {
      const memory = newReadingMemory();
      const owner = () =>
        readArchive(folder, { today: TODAY, memory }).archive.committees[0]?.meetings[0]?.items[0]?.actions[0]
          ?.owners[0]?.person;
      assert.equal(owner(), 'jane-roe');
      assert.equal(owner(), 'jane-roe');
      writeFileSync(
        path.join(folder, 'people.yaml'),
        'people:\n  - name: Janet Roe\n    aliases: [Jane Roe]\n',
      );
      assert.equal(owner(), 'janet-roe');
    },
  ));
