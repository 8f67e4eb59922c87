// The check of one file takes the other meetings from sketches, and says of the file what the check of all says.
//
//     SEED=7 STEPS=60 node --import tsx --test test/incremental/check-files.test.ts

import assert from 'node:assert/strict';
import { readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { openCache } from '../../scripts/site/cache.ts';
import { openKeptReading } from '../../scripts/site/kept-reading.ts';
import { checkFiles, readAndCheck } from '../../scripts/site/read-content.ts';
import { SOUND } from '../fuzz/archive.ts';
import { type Chance, chanceOf } from '../fuzz/seeded.ts';
import { scratchFolder, writeFiles } from '../site/command-line.ts';
import { editedBy, type Moment } from './edits.ts';

const { SEED = '1', STEPS = '12' } = process.env;

/** What the edits of builds seldom make, and rules look at across meetings. */
const ACROSS: Readonly<Record<string, string>> = {
  'site.yaml': 'name: Tarn\nlanguage: en-GB\nrules: england\nurl: https://tarn.example/\n',
  'council/committee.md':
    '---\nname: Council\nshort: Harbour\nnumbering: continuous\nquorum: 3\nmembers: [Jane Roe, John Doe]\n---\n',
  'harbour/committee.md': '---\nname: Harbour\nold-addresses: [/old/harbour/]\n---\n',
  'harbor/2024-05-02.md': '---\nwith: [councill]\n---\n## 1. A\n\nMatter: oack\n',
  'matters/oak.md': '---\ntitle: The oak\n---\n\nAn old one.\n',
  'council/2024-01-11.md': '## 1. A\n\nNone.\n\n## 2. B\n\nNone.\n\n## 3. C\n\nNone.\n\n## 4. D\n\nNone.\n',
  'council/2024-01-18.md':
    '---\npresent: [Jane Roe, Jon Doe, Ann Lee]\nold-addresses: [/old/harbour/, /council/2024-01-11/]\nreconvenes: 2024-01-11\n---\n## 7. Minutes\n\nApproves: 2024-01-12\n\nProposed by Ann Lea.\n\n**Resolved:** That it be so.\n',
  'council/2024-02-01.md':
    '---\npresent: [Ann Lee, John Doe]\nreconvenes: 2023-12-01\n---\n## 8. Minutes\n\nThe minutes of the last meeting were approved.\n',
  'council/2026-12-31.md': '---\nstatus: agenda\n---\n## 9. Minutes\n\nApproves: 2024-02-01\n',
  'council/2024-02-01/plan.csv': 'a,b\n',
  'council/2024-02-01/report.md': '# Report\n\nFig.1: “a pond"\n',
  'council/stray.txt': 'x',
};

describe('the check of some files', () => {
  let folder: string;
  let remove: () => void;
  beforeEach(() => {
    ({ folder, remove } = scratchFolder());
  });
  afterEach(() => remove());

  const content = (): string => path.join(folder, 'content');
  const put = ({ files }: Pick<Moment, 'files'>): void => {
    rmSync(content(), { recursive: true, force: true });
    writeFiles(content(), Object.fromEntries(files));
    // Of what was written a moment ago nothing is believed.
    for (const file of files.keys()) {
      const time = 1_700_000_000 + checksumOf(files.get(file) ?? '');
      utimesSync(path.join(content(), file), time, time);
    }
  };
  /** Which meetings were taken whole, too. */
  const checkSome = (names: readonly string[], today: Moment['today']) => {
    const { memory, save } = openKeptReading(openCache(path.join(folder, 'cache')), '1');
    const whole = new Set<string>();
    const noting = {
      ...memory,
      meetings: {
        ...memory.meetings,
        get: (file: string) => {
          whole.add(file);
          return memory.meetings.get(file);
        },
      },
    };
    const { problems } = checkFiles({ content: content(), today, memory: noting }, names);
    save();
    return { problems, whole: [...whole] };
  };
  const problemsOf = ({ today }: Moment) => {
    const { problems } = readAndCheck({ content: content(), today });
    return (name: string) => problems.filter(({ file }) => `${file}/`.startsWith(`${name}/`));
  };
  const some = (names: readonly string[], chance: Chance): readonly string[] =>
    Array.from({ length: 6 }, () => chance.oneOf(names));

  test(`says what the check of all says of them, after ${STEPS} changes by chance (seed ${SEED})`, () => {
    const chance = chanceOf(Number(SEED));
    let moment: Moment = { files: new Map([...SOUND, ...Object.entries(ACROSS)]), today: '2026-11-28' };
    const told = new Set<string>();
    for (let step = 0; step < Number(STEPS); step += 1) {
      const edited = step === 0 ? { moment, what: ['nothing'] } : editedBy(moment, chance);
      moment = edited.moment;
      put(moment);
      const wanted = problemsOf(moment);
      const names = [...moment.files.keys()];
      for (const name of step === 0 ? names : some(names, chance)) {
        const { problems } = checkSome([name], moment.today);
        assert.deepEqual(
          problems,
          wanted(name),
          `${name} at step ${step} of seed ${SEED}: ${edited.what.join(', ')}`,
        );
        for (const { rule } of problems) told.add(rule);
      }
    }
    // What rules find that hold meetings against each other was among it.
    for (const rule of [
      'approval-date',
      'approval-missing',
      'reconvened-meeting',
      'number-gap',
      'person-name',
      'same-address',
    ])
      assert.ok(told.has(rule), rule);
  });

  const MOMENT: Moment = { files: new Map([...SOUND, ...Object.entries(ACROSS)]), today: '2026-11-28' };
  const MINUTES = 'council/2024-02-01.md';

  test('takes no other meeting whole, once all were read', () => {
    put(MOMENT);
    const first = checkSome([MINUTES], MOMENT.today);
    assert.ok(first.whole.length > 5);
    assert.deepEqual(checkSome([MINUTES], MOMENT.today), { problems: first.problems, whole: [MINUTES] });
    assert.ok(first.problems.length > 0);
  });

  test('reads another again that was changed since, and once only', () => {
    put(MOMENT);
    checkSome([MINUTES], MOMENT.today);
    const other = 'council/2024-01-18.md';
    put({ files: new Map([...MOMENT.files, [other, '## 7. Minutes\n\nApproves: 2024-01-11\n']]) });
    assert.deepEqual(checkSome([MINUTES], MOMENT.today).whole.sort(), [other, MINUTES].sort());
    assert.deepEqual(checkSome([MINUTES], MOMENT.today).whole, [MINUTES]);
  });

  test('says the same where what is kept was damaged or deleted', () => {
    put(MOMENT);
    const { problems } = checkSome([MINUTES], MOMENT.today);
    const damage: readonly ((file: string) => void)[] = [
      file => rmSync(file),
      file => truncateSync(file, 50),
      file => writeFileSync(file, 'x'.repeat(200)),
    ];
    for (const kind of ['reading', 'sketches']) {
      const kept = path.join(folder, 'cache', kind);
      for (const spoil of damage) {
        checkSome(['site.yaml', ...MOMENT.files.keys()], MOMENT.today);
        assert.ok(readdirSync(kept).length > 2);
        for (const name of readdirSync(kept)) spoil(path.join(kept, name));
        assert.deepEqual(checkSome([MINUTES], MOMENT.today).problems, problems);
      }
    }
  });

  test('keeps for the next build all that is kept of the others', () => {
    put(MOMENT);
    checkSome(['site.yaml'], MOMENT.today);
    checkSome([MINUTES], MOMENT.today);
    const { memory } = openKeptReading(openCache(path.join(folder, 'cache')), '1');
    const anew: string[] = [];
    const noting = {
      ...memory,
      meetings: { get: memory.meetings.get, set: (file: string) => anew.push(file) },
    };
    readAndCheck({ content: content(), today: MOMENT.today, memory: noting });
    assert.deepEqual(anew, []);
  });
});

/** Any number that is another where the text is. */
const checksumOf = (text: string | Uint8Array): number =>
  [...Buffer.from(text)].reduce((sum, byte) => (sum * 31 + byte) % 65_521, 7);
