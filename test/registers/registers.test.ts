import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ActionRecord, isOverdue } from '../../scripts/registers/actions.ts';
import { byMonth, type MeetingRow } from '../../scripts/registers/meetings.ts';
import { makeRegisters, type Registers } from '../../scripts/registers/registers.ts';
import { archiveOf } from '../read/small-archive.ts';

const indexesOf = (files: Readonly<Record<string, string>>): Registers => makeRegisters(archiveOf(files));

const keysOf = (rows: readonly MeetingRow[] | undefined): readonly string[] =>
  (rows ?? []).map(({ committee, meeting }) => `${committee.slug}/${meeting.key}`);

describe('meetings', () => {
  const { meetings } = indexesOf({
    'council/2026-01-05.md': '---\ntime: "19:00"\n---\n\n## 1. A\n',
    'council/2026-03-05.md': '## 1. A\n',
    'planning/2026-01-05.md': '---\ntime: "10:00"\nwith: [council, planning]\n---\n\n## 1. A\n',
    'planning/2025-12-05.md': '## 1. A\n',
    'trees/committee.md': '---\nname: Trees\n---\n',
  });

  test('stand by date and then by time, through all committees', () => {
    assert.deepEqual(keysOf(meetings.all), [
      'planning/2025-12-05',
      'planning/2026-01-05',
      'council/2026-01-05',
      'council/2026-03-05',
    ]);
  });

  test('of several committees stand once under each', () => {
    assert.deepEqual(keysOf(meetings.byCommittee.get('council')), [
      'planning/2026-01-05',
      'council/2026-01-05',
      'council/2026-03-05',
    ]);
    assert.deepEqual(keysOf(meetings.byCommittee.get('planning')), [
      'planning/2025-12-05',
      'planning/2026-01-05',
    ]);
  });

  test('a committee that has not met has none', () => {
    assert.deepEqual(meetings.byCommittee.get('trees'), []);
  });

  test('years stand newest first, months in their order', () => {
    assert.deepEqual(meetings.years, [2026, 2025]);
    assert.deepEqual([...byMonth(meetings.byYear.get(2026) ?? []).keys()], [1, 3]);
  });
});

describe('approvals', () => {
  test('stand by the item that approved the minutes', () => {
    const { approvals } = indexesOf({
      'council/2026-01-05.md': '## 1. A\n',
      'council/2026-01-12.md': '## 1. A\n',
      'council/2026-03-05.md': '## 7. Minutes\n\nApproves: 2026-01-05, 2026-01-12\n\n## 8. B\n',
    });
    assert.deepEqual(
      [...approvals.approved].map(([item, meetings]) => [item, meetings.map(({ key }) => key)]),
      [['/council/2026-03-05/item-7/', ['2026-01-05', '2026-01-12']]],
    );
  });
});

describe('decisions', () => {
  test('stand oldest first, with where each was made', () => {
    const { decisions } = indexesOf({
      'council/2026-01-05.md': '## 1. A\n\nResolved: That b.\n\nAgreed: That c.\n',
      'planning/2025-12-05.md': '## 7. A\n\nResolved: That a.\n',
    });
    assert.deepEqual(
      decisions.all.map(({ committee, item, decision }) => [committee.slug, item.number, decision.text]),
      [
        ['planning', '7', 'That a.'],
        ['council', '1', 'That b.'],
        ['council', '1', 'That c.'],
      ],
    );
    assert.deepEqual(
      [...decisions.byYear].map(([year, rows]) => [year, rows.length]),
      [
        [2025, 1],
        [2026, 2],
      ],
    );
  });
});

describe('actions', () => {
  const { actions } = indexesOf({
    'council/2026-01-05.md':
      '## 1. A\n\n- [ ] Sue: write to BT (by 1 February 2026)\n- [ ] Sue: print (by 1 March 2026)\n- [ ] Tom: bind\n- [ ] Ann: paint\n- [ ] Bo: fell (by 1 March 2026)\n',
    'council/2026-02-05.md':
      '## 1. A\n\n- [x] Sue: Write to BT.\n- [ ] Sue: print (by 1 December 2026)\n- [x] Cy: paint\n',
    'planning/2026-03-05.md': '## 1. A\n\n- [x] Tom: bind\n',
  });
  const shortly = (records: readonly ActionRecord[]): readonly string[] =>
    records.map(({ first, last }) =>
      `${first.action.owners[0]?.name} ${first.action.what} ${last.action.due ?? ''}`.trim(),
    );

  test('that are open stand by the day they are due, then as they were agreed', () => {
    assert.deepEqual(shortly(actions.open), [
      'Bo fell 2026-03-01',
      'Sue print 2026-12-01',
      'Tom bind',
      'Ann paint',
    ]);
  });

  test('are done when the same words are ticked later, in the same committee and by the same owner', () => {
    assert.deepEqual(shortly(actions.done), ['Tom bind', 'Cy paint', 'Sue write to BT']);
    const [, , done] = actions.done;
    assert.deepEqual([done?.first.meeting.key, done?.done?.meeting.key], ['2026-01-05', '2026-02-05']);
  });

  test('are overdue the day after they were due, unless done', () => {
    const [fell] = actions.open;
    assert.ok(fell);
    assert.ok(isOverdue(fell, '2026-03-02'));
    assert.ok(!isOverdue(fell, '2026-03-01'));
    const [bind] = actions.open.slice(2);
    const [done] = actions.done;
    assert.ok(bind && done);
    assert.ok(!isOverdue(bind, '2030-01-01'));
    assert.ok(!isOverdue(done, '2030-01-01'));
  });

  test('of one day stand in the order in which they were agreed', () => {
    const register = indexesOf({
      'council/2026-01-05.md': `## 1. A\n\n${['a', 'b', 'c', 'd'].map(word => `- [ ] Sue: ${word}\n`).join('')}`,
    }).actions;
    assert.deepEqual(
      register.open.map(({ first }) => first.action.what),
      ['a', 'b', 'c', 'd'],
    );
  });
});

describe('matters', () => {
  test('a matter has its steps through all committees, oldest first', () => {
    const { steps, matters } = indexesOf({
      'council/2026-02-05.md': '## 1. A\n\nMatter: trees, roads\n',
      'planning/2026-01-05.md': '## 7. B\n\nMatter: Trees\n',
      'matters/trees.md': '---\ntitle: The trees\n---\n',
    });
    assert.deepEqual(
      steps.get('trees')?.map(({ committee, item }) => `${committee.slug} ${item.number}`),
      ['planning 7', 'council 1'],
    );
    assert.deepEqual([...matters.values()].map(({ title }) => title).sort(), ['Roads', 'The trees']);
  });
});

describe('people', () => {
  const { records, people } = indexesOf({
    'people.yaml': 'people:\n  - name: Ann Lee\n    title: Councillor\n  - name: Bo Diaz\n  - name: Cy Roe\n',
    'council/2026-01-05.md': [
      '---\npresent:\n  - Councillor Ann Lee (Chair)\n  - Bo Diaz\napologies: Cy Roe\n---\n',
      '## 1. A\n',
      'Declared: Councillor Lee, item 1, personal\n',
      'Proposed by Cllr Lee, seconded by Cllr Diaz.\n',
      'Resolved: That b.\n',
      'Vote: 1 for, 1 against\nFor: Lee\nAgainst: Diaz\n',
      'Proposed by Cllr Diaz.\n',
      'Vote: 0 for, 1 against\nAgainst: Lee\n',
    ].join('\n'),
    'council/2026-02-05.md': '---\nstatus: cancelled\npresent: Ann Lee\n---\n',
  });

  test('are found by any of their names', () => {
    assert.deepEqual([...people.keys()], ['bo-diaz', 'ann-lee', 'cy-roe']);
  });

  test('have their attendance, but not of meetings that were not held', () => {
    const parts = (person: string): unknown =>
      records.get(person)?.attendance.map(({ meeting, part }) => [meeting.key, part]);
    assert.deepEqual(parts('ann-lee'), [['2026-01-05', 'present']]);
    assert.deepEqual(parts('cy-roe'), [['2026-01-05', 'apologies']]);
  });

  test('have their votes, with the decision if there was one', () => {
    assert.deepEqual(
      records.get('ann-lee')?.votes.map(({ side, decision }) => [side, decision]),
      [
        ['for', 'item-1-decision-1'],
        ['against', undefined],
      ],
    );
  });

  test('have their motions, proposed or seconded', () => {
    assert.deepEqual(
      records.get('bo-diaz')?.motions.map(motion => [motion.as, motion.decision]),
      [
        ['seconder', 'item-1-decision-1'],
        ['mover', undefined],
      ],
    );
  });

  test('have their interests', () => {
    assert.deepEqual(
      records.get('ann-lee')?.interests.map(({ interest }) => interest.kind),
      ['personal'],
    );
    assert.deepEqual(records.get('bo-diaz')?.interests, []);
  });
});

describe('papers', () => {
  test('stand by year, each with the first item it was before', () => {
    const { papers } = indexesOf({
      'council/2026-01-05/minutes.md':
        '## 1. A\n\nPapers: [Plan](plan.csv)\n\n## 2. B\n\nSee [the plan](plan.csv).\n',
      'council/2026-01-05/plan.csv': 'a,b\n',
      'council/2026-01-05/unread.csv': 'a,b\n',
      'council/2025-01-05.md': '## 1. A\n\nSee [rules](rules.csv).\n',
      'council/rules.csv': 'a,b\n',
    });
    assert.deepEqual(
      [...papers].map(([year, rows]) => [
        year,
        rows.map(({ paper, item }) => `${item?.number} ${paper.title}`),
      ]),
      [
        [2025, ['1 rules']],
        [2026, ['1 Plan', 'undefined Unread']],
      ],
    );
  });
});

describe('minute numbers', () => {
  const numbersOf = (files: Readonly<Record<string, string>>): readonly string[] =>
    [...indexesOf(files).numbers].map(([slug, { rows }]) => `${slug} ${keysOf(rows)}`);

  test('that run on from meeting to meeting mean something alone', () => {
    assert.deepEqual(
      numbersOf({
        'council/2026-01-05.md': '## 81. A\n\n## 82. B\n\n## C\n',
        'council/2026-02-05.md': '## 83/26 A\n\n## (A) B\n',
      }),
      ['81 council/2026-01-05', '82 council/2026-01-05', '83-26 council/2026-02-05', 'a council/2026-02-05'],
    );
  });

  test('that begin at each meeting do not', () => {
    const files = { 'council/2026-01-05.md': '## 1. A\n', 'council/2026-02-05.md': '## 1. A\n' };
    assert.deepEqual(numbersOf(files), []);
    const said = { ...files, 'council/committee.md': '---\nnumbering: continuous\n---\n' };
    assert.deepEqual(numbersOf(said), ['1 council/2026-01-05,council/2026-02-05']);
  });

  test('that run through a year come again in the next', () => {
    const files = {
      'council/2025-01-05.md': '## 1. A\n',
      'council/2025-02-05.md': '## 2. A\n',
      'council/2026-01-05.md': '## 1. A\n',
    };
    assert.deepEqual(numbersOf(files), ['1 council/2025-01-05,council/2026-01-05', '2 council/2025-02-05']);
  });

  test('of a body that says it begins anew are left out', () => {
    const files = {
      'council/committee.md': '---\nnumbering: per-meeting\n---\n',
      'council/2026-01-05.md': '## 1. A\n',
    };
    assert.deepEqual(numbersOf(files), []);
  });
});
