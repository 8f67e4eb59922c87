import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Run } from '../../shared/search/engine.ts';
import { archiveOf } from '../read/small-archive.ts';
import { engineOf, QUESTION, TOWN, titlesOf, town } from './town.ts';

const WORKS = '77/21 Works to the elm on Quay Street';
const SHOP = '77/21 Shop front';
const SURVEY = '80/21 Adoption of the tree survey';
const BUDGET = '78/21 Budget';
const HOURS = '79/21 Library opening hours';

describe('a word', () => {
  const engine = town();

  test('is found in titles, decisions, bodies, reports and names of people', async () => {
    assert.deepEqual((await titlesOf(engine, 'budget'))[0], BUDGET);
    assert.deepEqual(await titlesOf(engine, 'felled'), [WORKS]);
    assert.deepEqual(await titlesOf(engine, 'churchyard'), [SURVEY]);
    assert.deepEqual(await titlesOf(engine, 'arboriculturist'), ['Survey of the trees']);
    assert.deepEqual(await titlesOf(engine, "O'Brien"), [WORKS]);
    assert.deepEqual(await titlesOf(engine, 'nosuchword'), []);
  });

  test('is found in its other forms, and with or without accents', async () => {
    assert.deepEqual(await titlesOf(engine, 'adopt'), await titlesOf(engine, 'adoption'));
    assert.deepEqual(await titlesOf(engine, 'anne'), [WORKS]);
    assert.deepEqual(await titlesOf(engine, 'Anné'), [WORKS]);
  });

  test('may be required, prohibited, bound to a field, wild or misspelt on purpose', async () => {
    assert.deepEqual(await titlesOf(engine, '+quay -elm'), [SHOP]);
    assert.deepEqual(await titlesOf(engine, 'title:library'), [HOURS]);
    assert.deepEqual(await titlesOf(engine, 'arbor*'), ['Survey of the trees']);
    assert.deepEqual(await titlesOf(engine, '*culturist'), ['Survey of the trees']);
    assert.deepEqual(await titlesOf(engine, 'narow~1'), [SHOP]);
  });

  test('that begins another finds that one while it is typed, and not after', async () => {
    assert.deepEqual(await titlesOf(engine, 'churchy', { unfinished: true }), [SURVEY]);
    assert.deepEqual(await titlesOf(engine, 'churchy'), []);
    assert.deepEqual(await titlesOf(engine, '+elm +churchy', { unfinished: true }), [SURVEY]);
  });
});

describe('a sign that could be no operator', () => {
  const engine = town();
  for (const text of [
    '*',
    '+',
    '-',
    '~',
    '^',
    ':',
    '"',
    '""',
    '~1',
    'title:',
    '+*',
    '- -',
    '\\',
    '“',
    '(*)',
    '🦀',
  ]) {
    test(`${text} finds nothing and does no harm`, async () => {
      assert.deepEqual(await titlesOf(engine, text), []);
    });
  }

  test('is read as a space', async () => {
    assert.deepEqual(await titlesOf(engine, 'Note: churchyard'), [SURVEY]);
    assert.deepEqual(await titlesOf(engine, 'churchyard - shop'), await titlesOf(engine, 'churchyard shop'));
    assert.deepEqual(await titlesOf(engine, 'churchyard~ ^'), [SURVEY]);
  });
});

describe('words in quotes', () => {
  const engine = town();

  test('stand side by side, small words between them counted', async () => {
    assert.deepEqual(await titlesOf(engine, '"quay street"'), [WORKS, SHOP]);
    assert.deepEqual(await titlesOf(engine, '"street quay"'), []);
    assert.deepEqual(await titlesOf(engine, '“budget of the library”'), [BUDGET]);
    assert.deepEqual(await titlesOf(engine, '"budget the library"'), []);
  });

  test('may be bound to a field, prohibited, or left open', async () => {
    assert.deepEqual(await titlesOf(engine, 'title:"quay street"'), [WORKS]);
    assert.deepEqual(await titlesOf(engine, 'street -"quay street"'), []);
    assert.deepEqual(await titlesOf(engine, 'library -"library closes"'), [BUDGET]);
    assert.deepEqual(await titlesOf(engine, '"quay str'), []);
    assert.deepEqual(await titlesOf(engine, '"quay street'), [WORKS, SHOP]);
  });
});

describe('a number or reference', () => {
  const engine = town();

  test('leads to the minutes that bear it, newest first', async () => {
    for (const text of ['77/21', 'minute 77/21', 'Minute 77-21.']) {
      const { references } = await engine.search({ ...QUESTION, text });
      assert.deepEqual(
        references.map(({ url }) => url),
        ['/council/2024-01-09/item-77-21/', '/planning/2023-05-02/item-77-21/'],
        text,
      );
    }
    for (const text of ['81/21', '77', 'trees 77/21', 'elm'])
      assert.deepEqual((await engine.search({ ...QUESTION, text })).references, [], text);
  });

  test('is found as it is written', async () => {
    assert.deepEqual(await titlesOf(engine, 'KEY/04MAR/12'), [WORKS]);
    assert.deepEqual(await titlesOf(engine, 'ni64'), [WORKS]);
    assert.deepEqual(new Set(await titlesOf(engine, '77/21')), new Set([WORKS, SHOP]));
  });

  test('of which only parts are there finds those', async () => {
    assert.deepEqual(await titlesOf(engine, '04mar/99'), [WORKS]);
  });
});

describe('filters', () => {
  const engine = town();
  const elm = (more: object): Promise<readonly string[]> => titlesOf(engine, 'elm street', more);

  test('narrow what is found', async () => {
    assert.equal((await elm({})).length, 4);
    assert.deepEqual(await elm({ committees: ['council'] }), [WORKS]);
    assert.deepEqual(await elm({ years: [2023] }), [SHOP]);
    assert.deepEqual(await elm({ kinds: ['report'] }), ['Survey of the trees']);
    assert.deepEqual(new Set(await elm({ withDecision: true })), new Set([WORKS, SURVEY]));
    assert.deepEqual(await elm({ statuses: ['approved'] }), [WORKS]);
    assert.deepEqual(await elm({ committees: ['council'], years: [2023] }), []);
  });

  test('count what each would find, the others left as they are', async () => {
    const counts = await engine.counts({ ...QUESTION, text: 'elm street', committees: ['planning'] });
    assert.deepEqual(counts, {
      committees: [
        { value: 'council', name: 'Council', count: 1 },
        { value: 'planning', name: 'Planning', count: 3 },
      ],
      years: [
        { value: 2024, count: 2 },
        { value: 2023, count: 1 },
      ],
      kinds: [
        { value: 'item', count: 2 },
        { value: 'report', count: 1 },
      ],
      statuses: [{ value: 'draft', name: 'Draft minutes', count: 3 }],
      withDecision: 1,
    });
  });

  test('without a word find all that they let through', async () => {
    assert.deepEqual(await titlesOf(engine, '', { years: [2023] }), [SHOP]);
    assert.deepEqual(await titlesOf(engine, ''), []);
  });

  test('order by date, newest or oldest first', async () => {
    const dates = async (order: 'newest' | 'oldest'): Promise<readonly string[]> => {
      const { documents } = await engine.search({ ...QUESTION, text: 'elm street', order });
      return (await engine.hits(documents)).map(({ date }) => date);
    };
    assert.deepEqual(await dates('newest'), ['2024-03-05', '2024-03-05', '2024-01-09', '2023-05-02']);
    assert.deepEqual(await dates('oldest'), ['2023-05-02', '2024-01-09', '2024-03-05', '2024-03-05']);
  });

  test('know a joint meeting under each of its committees', async () => {
    const joint = engineOf(
      archiveOf({
        ...TOWN,
        'council/2024-05-07.md': '---\nkind: joint\nwith: [planning]\n---\n\n## 81/21 Ferry\n\nA ferry.\n',
      }),
    );
    for (const committee of ['council', 'planning'])
      assert.deepEqual(await titlesOf(joint, 'ferry', { committees: [committee] }), ['81/21 Ferry']);
  });
});

describe('a passage', () => {
  const engine = town();
  const marked = async (text: string): Promise<readonly string[]> => {
    const { documents } = await engine.search({ ...QUESTION, text });
    const [first = []] = await engine.passages(documents.slice(0, 1));
    return first.map(runs => runs.map(wordsOf).join(''));
  };
  const wordsOf = ({ text, isMatch }: Run): string => (isMatch ? `[${text}]` : text);

  test('marks the words that the index says match, and no others', async () => {
    const [passage] = await marked('churchyard adopted');
    assert.match(passage ?? '', /\[adopted\]/);
    assert.match((await marked('ash survey')).join(), /is adopting the \[survey\]/);
    assert.match((await marked('elm churchyard')).join(), /\[Elm\], oak and ash stand in the \[churchyard\]/);
  });

  test('is the beginning where only the title matches', async () => {
    assert.deepEqual(await marked('title:hours'), [
      'The library closes early. The reading room, of which the library is proud, stays open.',
    ]);
  });
});

describe('help with words', () => {
  const engine = town();

  test('offers a known word for an unknown one, and does not use it by itself', async () => {
    const { documents, suggestions } = await engine.search({ ...QUESTION, text: 'The libary' });
    assert.deepEqual([documents, suggestions], [[], ['The library']]);
  });

  test('offers nothing for a word that is known, however rare, or still being typed', async () => {
    for (const question of [{ text: 'churchyard' }, { text: 'church', unfinished: true }])
      assert.deepEqual((await engine.search({ ...QUESTION, ...question })).suggestions, []);
  });

  test('offers nothing above what a word of a heading finds, however like it others are', async () => {
    const daily = '## 2. Daily cleaning\n\nThe daily cleaning is done each day. A daily round.\n\n';
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`council/2024-03-${10 + at}.md`, daily]),
    );
    const farms = engineOf(archiveOf({ ...files, 'council/2024-04-09.md': '## 1. Dairy\n\nMilk.\n' }));
    for (const [text, offered] of [
      ['dairy', []],
      ['daisy', ['daily']],
    ] as const)
      assert.deepEqual((await farms.search({ ...QUESTION, text })).suggestions, offered, text);
  });

  test('offers nothing above what holds all of several words, however rare one of them is', async () => {
    const daily = '## 2. Cleaning\n\nThe daily cleaning is done each day with a lamp. A daily round.\n\n';
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`council/2024-03-${10 + at}.md`, daily]),
    );
    const walls = '## 1. Walls\n\nThe walls are damp, and a daisy grows there.\n';
    const farms = engineOf(archiveOf({ ...files, 'council/2024-04-09.md': walls }));
    for (const [text, offered] of [
      ['damp daisy', []],
      ['lamp daisy', ['lamp daily']],
    ] as const)
      assert.deepEqual((await farms.search({ ...QUESTION, text })).suggestions, offered, text);
  });

  test('says why words that are everywhere find nothing', async () => {
    const { documents, misunderstood } = await engine.search({ ...QUESTION, text: 'to the' });
    assert.deepEqual(documents, []);
    assert.match(misunderstood ?? '', /too common/);
  });
});

test('a meeting without items is found by its date and its place', async () => {
  const engine = engineOf(
    archiveOf({ ...TOWN, 'council/2024-04-09.md': '---\nvenue: Larch Hall\nstatus: cancelled\n---\n' }),
  );
  assert.deepEqual(await titlesOf(engine, 'larch'), ['Council, 9 April 2024']);
  assert.deepEqual((await titlesOf(engine, '9 April'))[0], 'Council, 9 April 2024');
});

test('an archive without a meeting can be asked', async () => {
  const engine = engineOf(
    archiveOf({ 'site.yaml': 'name: Tarn\n', 'trees/committee.md': '---\nname: Trees\n---\n' }),
  );
  assert.deepEqual(await titlesOf(engine, 'elm "oak tree" as* -ash bir~1', { unfinished: true }), []);
  assert.deepEqual((await engine.counts({ ...QUESTION, text: 'elm' })).years, []);
});

test('a word that comes again in a question counts again', async () => {
  const engine = engineOf(
    archiveOf({
      'council/2026-01-05.md':
        '## 1. North\n\nThe bench was painted.\n\n## 2. South\n\nThe lantern was painted.\n',
    }),
  );
  assert.deepEqual(await titlesOf(engine, 'bench and lantern, of which the bench'), ['1. North', '2. South']);
  assert.deepEqual(await titlesOf(engine, 'bench and lantern, of which the lantern'), [
    '2. South',
    '1. North',
  ]);
});
