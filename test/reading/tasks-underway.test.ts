// Tasks that somebody "will be doing", will do again or try to, behind a lost stop, and in the second part of a point.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';

const HEAD = '---\npresent:\n  - Dora Elder\n  - Ben Fern\n---\n## Lamp\n\n';
const actions = (text: string): readonly string[] =>
  actionsIn(`${HEAD}${text}\n`).map(one => one.replace(/^\d+ /, ''));

test('who will be doing something has a task', () => {
  for (const [text, read] of [
    ['Dora will be adding the dates to the page.', 'Dora: be adding the dates to the page'],
    [
      '- Coach will be ordering/purchasing numbers for each boat.',
      'Coach: be ordering/purchasing numbers for each boat',
    ],
    ['Ben will be getting quotes for the roof.', 'Ben: be getting quotes for the roof'],
    ['Ben Fern will carry out a check of the stones.', 'Ben Fern: carry out a check of the stones'],
    ['Dora: I’ll try to put something together by May.', 'Dora: try to put something together by May'],
    ['Dora will see if the hall is free.', 'Dora: see if the hall is free'],
    ['Dora will bring prices to the next meeting.', 'Dora: bring prices to the next meeting'],
    ['Ben will help Dora with the stall.', 'Ben: help Dora with the stall'],
    ['Dora will do a risk assessment.', 'Dora: do a risk assessment'],
    ['Holes were found. Clerk will again report to the county.', 'Clerk: report to the county'],
  ] as const)
    assert.deepEqual(actions(text), [read], text);
  for (const other of [
    'Dora will be attending the fair.',
    'Dora will be leaving in May.',
    'Ben will be getting married.',
    'Ben will be getting older.',
    'The builder will be ordering the paint.',
    'Will Dora be adding the dates?',
    'Dora will do a great job.',
    'Dora will see the fair.',
    'Dora will keep the title.',
    'Dora will bring joy.',
    'Rain will carry out the soil.',
  ])
    assert.deepEqual(actions(other), [], other);
});

test('what it was agreed for somebody to do is a task of theirs', () => {
  assert.deepEqual(actions('It was agreed for Ben Fern to order the new steps.'), [
    'Ben Fern: order the new steps',
  ]);
  assert.deepEqual(actions('It was decided for the Clerk to write to the owner.'), [
    'Clerk: write to the owner',
  ]);
  for (const other of [
    'It was agreed for Ben Fern to be thanked.',
    'It was agreed for the fair to go ahead.',
    'It was not agreed for Ben Fern to order them.',
  ])
    assert.deepEqual(actions(other), [], other);
});

test('an office may begin a promise where a stop was lost', () => {
  assert.deepEqual(
    actions('Ben said that the path is overgrown with brambles Clerk will report it to the county.'),
    ['Clerk: report it to the county'],
  );
  for (const other of [
    'Ben hoped that the Clerk will report it to the county.',
    'Ben asked when the town Clerk will report it to the county.',
    'Ben saw the former Clerk will report it to the county.',
  ])
    assert.deepEqual(actions(other), [], other);
});

test('the second part of a point may name who does it, and a dash may lack its space', () => {
  assert.deepEqual(actions('### Next steps\n\n- The form goes out by mail; Dora to send out the text.'), [
    'Dora: The form goes out by mail; Dora to send out the text',
  ]);
  assert.deepEqual(actions('### Next steps\n\n- The form goes out by mail; nobody minds.'), []);
  assert.deepEqual(actions('County plan- the clerk to look into it.'), [
    'clerk: County plan- the clerk to look into it',
  ]);
  assert.deepEqual(actions('To-Do: Dora to write to the owner.'), ['Dora: write to the owner']);
});
