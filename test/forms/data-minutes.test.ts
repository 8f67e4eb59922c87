// A meeting as data and as text: whole, and in the order in which it is read.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { inFolder, TODAY } from '../read/small-archive.ts';
import { publishedTexts } from './published.ts';

const COUNCIL = {
  'site.yaml':
    'name: Tarn Parish Council\nlanguage: en-GB\ntimezone: Europe/London\nurl: https://tarn.example/\n',
  'council/2026-03-05/minutes.md': `---
time: "19:00"
end: "20:15"
venue: Village Hall
chair: Councillor Ann Roe
present:
  - Councillor Ann Roe (Chair)
  - "Councillor Ben Poe: from item 2"
corrections:
  - item: 2
    from: thirty oaks
    to: thirteen oaks
    by: 2026-04-02, minute 5
---

The Chair welcomed all.

## 1. Declarations

Declared: Councillor Poe, item 2, personal: he owns an oak

## 2. Trees

Officer: Cy Doe, Clerk
Papers:
- [Tree survey](survey.csv)
- The map on the wall

There were thirty oaks.

Proposed by Councillor Roe, seconded by Councillor Poe.

**Resolved:**

1. That the oaks be counted.
2. That they be counted again.

Vote: 2 for, 0 against

- [ ] Cy Doe: count the oaks (by 1 May 2026)
`,
  'council/2026-03-05/survey.csv': 'oak,1\n',
  'council/2026-04-02.md':
    '## 3. Minutes of the previous meeting held on 5 March 2026\n\n**Resolved:** That they be approved.\n',
};

describe('a meeting’s files', () => {
  let texts: ReadonlyMap<string, string>;
  before(() => {
    texts = inFolder(COUNCIL, folder =>
      publishedTexts(readArchive(folder, { today: TODAY }).archive, folder),
    );
  });
  const at = (form: string): string => texts.get(`/council/2026-03-05/minutes.${form}`) ?? '';

  test('as data hold facts, attendance, approval and corrections', () => {
    const minutes = JSON.parse(at('json'));
    assert.equal(minutes.id, 'https://tarn.example/council/2026-03-05/');
    assert.equal(minutes.start, '2026-03-05T19:00:00+00:00');
    assert.equal(minutes.location.description, 'Village Hall');
    assert.equal(minutes.preamble, 'The Chair welcomed all.');
    assert.deepEqual(minutes.attendance.present, [
      {
        name: 'Councillor Ann Roe',
        person: 'https://tarn.example/people/ann-roe/',
        role: 'Chair',
        foundBy: 'label',
      },
      {
        name: 'Councillor Ben Poe',
        person: 'https://tarn.example/people/ben-poe/',
        remark: 'from item 2',
        foundBy: 'label',
      },
    ]);
    assert.equal(minutes.meetingState, 'approved');
    assert.equal(minutes.approval.agendaItem, 'https://tarn.example/council/2026-04-02/item-3/');
    assert.deepEqual(minutes.correction, [
      {
        agendaItem: 'https://tarn.example/council/2026-03-05/item-2/',
        from: 'thirty oaks',
        to: 'thirteen oaks',
        on: '2026-04-02',
        minute: '5',
      },
    ]);
  });

  test('as data hold every item whole', () => {
    const { agendaItem } = JSON.parse(at('json'));
    const [declarations, trees] = agendaItem;
    assert.equal(declarations.interest[0].concerns, 'https://tarn.example/council/2026-03-05/item-2/');
    assert.match(trees.text, /^There were thirty oaks/);
    assert.deepEqual(trees.field, [{ label: 'Officer', text: 'Cy Doe, Clerk' }]);
    assert.deepEqual(trees.paper, ['https://tarn.example/council/2026-03-05/survey.csv']);
    assert.deepEqual(trees.otherPaper, [{ name: 'The map on the wall' }]);
    assert.deepEqual(
      trees.decision[0].clause.map(({ text }: { text: string }) => text),
      ['That the oaks be counted.', 'That they be counted again.'],
    );
    assert.equal(trees.decision[0].voteEvent, trees.voteEvent[0].id);
    assert.equal(trees.voteEvent[0].mover.person, 'https://tarn.example/people/ann-roe/');
    assert.equal(trees.action[0].due, '2026-05-01');
  });

  test('as text are read from the heading to the citation, a paragraph a line', () => {
    assert.equal(
      at('txt'),
      `Tarn Parish Council

Council
Thursday 5 March 2026

Approved minutes. Approved as a correct record on 2 April 2026. See minute 3: https://tarn.example/council/2026-04-02/item-3/

Time: 7 pm to 8.15 pm
Venue: Village Hall
Chair: Councillor Ann Roe
Address: https://tarn.example/council/2026-03-05/

Present:
- Councillor Ann Roe (Chair)
- Councillor Ben Poe (from item 2)

Corrections:
- 2. Trees: “thirty oaks” should read “thirteen oaks”. Corrected on 2 April 2026, minute 5.

The Chair welcomed all.


1. Declarations

Declared: Councillor Poe, item 2, personal: he owns an oak


2. Trees

Officer: Cy Doe, Clerk

Papers:
- Tree survey (survey.csv, CSV, 6 bytes): https://tarn.example/council/2026-03-05/survey.csv
- The map on the wall

There were thirty oaks [corrected to] thirteen oaks.

Proposed by Councillor Roe, seconded by Councillor Poe.

Resolved:

1. That the oaks be counted.
2. That they be counted again.

Vote: 2 for, 0 against

- [To do] Cy Doe: count the oaks (by 1 May 2026)


Cite as: Council, 5 March 2026, Tarn Parish Council, https://tarn.example/council/2026-03-05/
Code of these minutes: MGNV-Y9S2-AHN1
`,
    );
  });

  test('as the clerk wrote them are the file itself, front matter and all', () => {
    assert.equal(at('md'), COUNCIL['council/2026-03-05/minutes.md']);
  });

  test('stand beside every meeting', () => {
    for (const form of ['json', 'txt', 'md'])
      assert.ok(texts.has(`/council/2026-04-02/minutes.${form}`), form);
  });
});
