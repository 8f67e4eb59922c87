// What was decided, told by a word behind what it is on: grants, plans, officers, and titles; and what sounds like them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('a verdict stands behind what a meeting pays for or adopts', () => {
  for (const text of [
    'Cricket club £300: approved.',
    'Air ambulance £100 – declined, outside policy.',
    'Docs sprint: approved (5/6 votes)',
    'Summer camp, €7,500: approved 4-1-1',
    'Proposed change to Rule 11 (quorum from 30 to 25): carried by the required two-thirds (34–3).',
    'Minutes of the February call: no objections, so approved.',
  ])
    assert.equal(toldIn(text).length, 1, text);
  for (const text of [
    'Planning application 26/12 £300: approved.',
    'Lottery grant £300: approved.',
    'Grant £300: approved last month.',
    'Status of the grant: approved.',
    'Ramp: approved.',
    'Proposed change to Rule 6: defeated 12-25.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});

test('alone below a title it is on what that names', () => {
  for (const text of ['– approved.', 'Denied.', 'Approved with conditions.', 'Agreed.'])
    assert.equal(toldIn(text, 'Lot 22, Shore Road, deck').length, 1, text);
  for (const text of ['Approved by the county.', 'Not approved.', 'A deck.\n\nDenied.'])
    assert.deepEqual(toldIn(text, 'Lot 22, Shore Road, deck'), [], text);
});

test('what a council answers on a plan is its own', () => {
  for (const text of [
    '26/00123/FUL – 4 Mill Lane, porch. No objection.',
    '- 26/00123/FUL – 4 Mill Lane, porch. No objection.',
    '(b) DC/26/01234 The Forge: object on grounds of noise.',
    '26/00160/HOU – 11 The Leas, garage. Neutral.',
    '2026/0123/HOU The Leas. Council had no comment.',
  ])
    assert.equal(toldIn(text, 'Planning').length, 1, text);
  for (const text of [
    '26/00123/FUL – 4 Mill Lane, porch. Approved.',
    '26/00123/FUL – 4 Mill Lane, porch: refused.',
    '26/00123/FUL – 4 Mill Lane, porch. Highways: no objection.',
    'On 05/03/2026 the porch was seen. No objection.',
    'Neutral.',
  ])
    assert.deepEqual(toldIn(text, 'Planning'), [], text);
});

test('officers put forward a line each are elected by the sentence below them', () => {
  const lines = [
    'Chair – Dora Elder (prop. Amber, sec. Birch)',
    'Hon. Clerk – Meg Dray (prop. Birch, sec. Amber)',
  ];
  const elected = [`+ ${lines[0]} / Amber / Birch`, `+ ${lines[1]} / Birch / Amber`];
  assert.deepEqual(
    toldIn(`${lines.join('\n')}\nThere being no other nominations all were elected unopposed.`),
    elected,
  );
  assert.deepEqual(toldIn(`- ${lines.join('\n- ')}\n\nAll were elected unopposed.`), elected);
  assert.deepEqual(
    toldIn(`- ${lines.join('\n- ')}\n\nA ballot will be held.`).filter(told => told.startsWith('+')),
    [],
  );
  assert.equal(toldIn('All were elected unopposed.').length, 1);
});

test('what somebody suggests and all agree to is decided', () => {
  for (const text of [
    'Cllr Amber suggested the three-year deal, Cllr Birch agreed and all were in favour.',
    'Dora suggested moving the date, all agreed.',
    'The policy had been circulated. It was adopted without amendment.',
    'Miss Amy Gould was happy to stand again. Agreed.',
    'Jun is Secretary for 2026/27 by acclamation.',
    'Show of hands in favour of going ahead: overwhelming majority.',
    'A vote of thanks was proposed by Amber and carried with applause.',
    'Consensus of the Board was to keep the fence.',
    'Consensus to merge.',
    'Resolved en bloc to re-adopt: Standing Orders, Financial Regulations.',
    'Received and approved: the minutes of 4 December (S26/01).',
    'The Charging Policy was deferred.',
    'Deferred to the April meeting at the request of the Member.',
    'To approve the minutes of 5 February. Approved and signed.',
    'Ada: +1\nBen: +1\nRESOLVED: Move the list.',
  ])
    assert.equal(toldIn(text).length, 1, text);
  for (const text of [
    'Cllr Amber suggested the three-year deal, Cllr Birch agreed.',
    'Dora suggested that all members agreed on a date.',
    'No consensus to merge.',
    'Jun is Secretary of the other club.',
    'The train was deferred.',
    'Deferred maintenance is dear.',
    'To approve the minutes of 5 February. They were long.',
  ])
    assert.deepEqual(
      toldIn(text).filter(told => told.startsWith('+')),
      [],
      text,
    );
});

test('below a title such as “New members” a paragraph ends with its verdict', () => {
  for (const [title, text] of [
    ['New Members', 'Pat Low: Also active in the club. Has helped us a lot. Approved.'],
    ['Approval of Previous Meeting’s Minutes', '[Meeting of 14 10](minutes) Approved.'],
    ['Funding requests', 'The choir asks for £50 for scores. Approved unanimously.'],
  ] as const)
    assert.equal(toldIn(text, title).length, 1, text);
  for (const [title, text] of [
    ['Reports', 'Pat Low: The county has seen the plan. Approved.'],
    ['New Members', 'Pat Low: Application was sent to the county. Approved.'],
    ['New Members', 'Pat Low asked whether she may come. Approved members will be told.'],
  ] as const)
    assert.deepEqual(toldIn(text, title), [], text);
});

test('what nobody is named for is decided where only a meeting does it', () => {
  for (const text of [
    'Elected Anna Low as chair.',
    'Rejected the bid.',
    '- discussed and agreed on the next sponsors',
    'The order of the tasks was agreed as falling into three parts.',
    '- Review the plan.\n  - Approved by everyone present',
  ])
    assert.equal(toldIn(text).length, 1, text);
  for (const text of [
    'Appointed last year as chair, Anna Low spoke.',
    'Granted the wish of the children.',
    'We agreed on the need for calm.',
    'Agreed on the phone with Acme.',
    '- What did the county say?\n  - Approved unanimously.',
    '- Review the plan.\n  - Agreed.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});
