// Titles that name what is to be decided, over figures alone; headings without a space; tasks behind an arrow.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOneMeeting } from '../read/one-meeting.ts';
import { toldIn } from './told-in.ts';

test('what a title names is decided where only the votes stand below it', () => {
  assert.deepEqual(toldIn('- 16 yes, 0 no', 'Approval of the budget'), ['+ Approval of the budget / 16-0']);
  assert.deepEqual(toldIn('16 Ja, 0 Nein, 1 Enthaltung', 'Genehmigung der Jahresrechnung', 'de'), [
    '+ Genehmigung der Jahresrechnung / 16-0-1',
  ]);
  assert.deepEqual(
    toldIn(
      'The rules are old.\n\n### Amendment of rule 5\n\n- 12 yes, 3 no\n\n### Hall\n\n- 9 yes, 1 no',
      'Rules',
    ),
    ['+ Amendment of rule 5 / 12-3'],
  );
});

test('a near vote, a poll, and a vote on a motion below the title are left as they are', () => {
  const isDecided = (text: string, title: string) =>
    toldIn(text, title).some(told => told.startsWith(`+ ${title}`));
  assert(!isDecided('- 6 yes, 5 no', 'Approval of the budget'));
  assert(!isDecided('- 16 yes, 0 no', 'Best day for the fair'));
  assert(!isDecided('Amber moved to pay. Birch seconded.\n\nVote: 3 for, 0 against', 'Budget'));
  assert(!isDecided('- 16 yes, 0 no\n\n**Resolved:** That it be approved.', 'Approval of the budget'));
});

test('a heading needs no space behind two signs and more; a number and a tag are none', () => {
  const titles = (text: string) => readOneMeeting(text).meeting.items.map(({ title }) => title);
  assert.deepEqual(titles('##Jetty\n\nGrey.\n\n##[Lamps](x.md) ##\n\nOut.\n'), ['Jetty', 'Lamps']);
  assert.deepEqual(titles('## Jetty\n\n##5 is broken.\n\n#grey\n'), ['Jetty']);
});

test('somebody does what stands behind an arrow, promised it, leads it or is responsible for it', () => {
  const owners = (text: string) =>
    readOneMeeting(
      `---\npresent: [Dora Elder, Fay Gorse]\n---\n\n## Jetty\n\n${text}\n`,
    ).meeting.items.flatMap(({ actions }) =>
      actions.flatMap(action => action.owners.map(({ name }) => name)),
    );
  for (const text of [
    '→ Dora to paint it',
    '=> Dora will ask the harbour master',
    'Dora promised to bring the ladder.',
    'Dora will take the lead on the paint.',
    'Dora will be responsible for the key.',
    'Dora will be contacting the school.',
  ])
    assert.deepEqual(owners(text), ['Dora'], text);
  for (const text of ['→ Paint to be bought', 'Dora will be leaving us.', 'The town promised to pay.'])
    assert.deepEqual(owners(text), [], text);
});
