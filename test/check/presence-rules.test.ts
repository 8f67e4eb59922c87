// Rules about who was there when something was decided: votes of the absent, and a quorum that is lost.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkArchive } from '../../scripts/check/check-archive.ts';
import type { Problem } from '../../scripts/model/problem.ts';
import { archiveOf, readFiles } from '../read/small-archive.ts';

const HEAD = '---\npresent: [Cllr Ann Ash, Cllr Bea Birch, Cllr Cy Cedar]\n---\n';

const problemsOf = (rule: string, minutes: string, committee = '', head = HEAD): readonly Problem[] =>
  checkArchive(
    archiveOf({
      'council/committee.md': `---\nname: Council\n${committee}\n---\n`,
      'council/2026-03-05.md': head + minutes,
    }),
  ).filter(problem => problem.rule === rule);

const messages = (...given: Parameters<typeof problemsOf>): readonly string[] =>
  problemsOf(...given).map(({ message, line }) => `${line}: ${message}`);

const VOTE =
  '**Resolved:** That the shed be sold.\n\nVote: 2 for, 1 against\nFor: Ash, Birch\nAgainst: Cedar\n';
const items = (...texts: readonly string[]): string =>
  texts.map((text, index) => `## ${index + 1}. ${['Roof', 'Shed', 'Path'][index]}\n\n${text}\n`).join('\n');

describe('somebody voted who was not there', () => {
  test('after leaving', () => {
    assert.deepEqual(messages('vote-there', items('Cllr Birch left the meeting at 8.15pm.', VOTE)), [
      '12: “Birch” voted, and had left before this vote (line 6).',
      '12: 3 votes were cast, but only 2 of those present were there: Cllr Bea Birch (line 6) had left, or came later.',
    ]);
  });
  test('before coming', () => {
    assert.match(
      messages('vote-there', items(VOTE, 'Cllr Birch joined the meeting at 8.15pm.'))[0] ?? '',
      /came only after this vote \(line 15\)/,
    );
  });
  test('as the list of those present says', () => {
    const head =
      '---\npresent:\n  - Cllr Ann Ash\n  - Cllr Bea Birch: from item 2\n  - Cllr Cy Cedar: until item 2\n---\n';
    assert.equal(problemsOf('vote-there', items(VOTE, 'B'), '', head).length, 2);
    assert.deepEqual(problemsOf('vote-there', items('A', VOTE), '', head), []);
    assert.match(
      messages('vote-there', items('A', 'B', VOTE), '', head)[0] ?? '',
      /“Cedar” voted, and had left/,
    );
  });
  test('in the middle of an item, having left the room', () => {
    assert.equal(problemsOf('vote-there', items(`Cllr Birch left the room.\n\n${VOTE}`)).length, 2);
  });
});

describe('whoever voted was there, or may have been', () => {
  for (const [title, minutes] of [
    [
      'who came back',
      items('Cllr Birch left the meeting.', `Cllr Birch returned to the meeting.\n\n${VOTE}`),
    ],
    ['who left after the vote', items(`${VOTE}\nCllr Birch left the meeting.`)],
    ['who came before it', items(`Cllr Birch joined the meeting at 7.40pm.\n\n${VOTE}`)],
    ['who left the room for the item before', items('Cllr Birch left the room.', VOTE)],
    [
      'who had an interest in the item before',
      items(
        'Declared: Cllr Birch, item 1, personal: her brother has it\n\nCllr Birch left the meeting.',
        VOTE,
      ),
    ],
    ['who came by video', items(VOTE, 'Cllr Birch joined the meeting remotely.')],
    [
      'who left, as stands beside the apologies',
      `## 1. Apologies\n\nCllr Birch left the meeting at 8.15pm.\n\n## 2. Shed\n\n${VOTE}`,
    ],
    ['of whom nothing is said', items('A', VOTE)],
  ] as const)
    test(title, () => assert.deepEqual(messages('vote-there', minutes), []));
});

test('more votes than “present” lists are told of once', () => {
  const minutes = items('Cllr Birch left the meeting.', '**Resolved:** That b.\n\nVote: 4 for');
  assert.equal(problemsOf('vote-people', minutes).length, 1);
  assert.deepEqual(messages('vote-there', minutes), []);
});

test('a decision without a quorum is told of where the committee says its quorum', () => {
  const gone = items(
    '**Resolved:** That a.',
    'Cllrs Birch and Cedar left the meeting at 8.15pm.\n\n**Noted:** The report.\n\n**Resolved:** That b.',
    '**Resolved:** That c.',
  );
  assert.deepEqual(messages('quorum', gone, 'quorum: 2'), [
    '14: When this was decided, those there numbered 1, and the quorum is 2: away were Cllr Bea Birch (line 10), Cllr Cy Cedar (line 10).',
  ]);
  assert.deepEqual(messages('quorum', gone), []);
  assert.deepEqual(messages('quorum', gone, 'quorum: 1'), []);
  assert.deepEqual(messages('quorum', items('**Resolved:** That a.'), 'quorum: 4').length, 1);
});

test('of a meeting that says that it was inquorate, or names nobody, that is not told', () => {
  const decided = items('**Resolved:** That a.');
  const head = HEAD.replace('present', 'inquorate: yes\npresent');
  assert.deepEqual(messages('quorum', decided, 'quorum: 4', head), []);
  assert.deepEqual(messages('quorum', decided, 'quorum: 4', ''), []);
});

test('a quorum is a number', () => {
  const problems = readFiles({ 'council/committee.md': '---\nquorum: a third\n---\n' }).problems;
  assert.deepEqual(
    problems.map(({ rule, line, hint }) => [rule, line, hint]),
    [['wrong-value', 2, 'Write how many members must be there: 3.']],
  );
});
