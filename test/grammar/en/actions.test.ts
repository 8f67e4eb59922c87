import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

const { actionInList, actionInWords, actionsBelow, parseAction } = grammarOf('en');

test('an action has an owner, what is to be done, and when', () => {
  assert.deepEqual(parseAction('Sue Wilson: bring the figures (by 31 October 2017)', false), {
    owners: [{ name: 'Sue Wilson' }],
    what: 'bring the figures',
    when: 'by 31 October 2017',
    due: '2017-10-31',
    done: false,
  });
});

test('a ticked action is done, on the day it says', () => {
  assert.deepEqual(parseAction('Sue Wilson: bring the figures (done 2017-12-12)', true), {
    owners: [{ name: 'Sue Wilson' }],
    what: 'bring the figures',
    when: 'done 2017-12-12',
    doneOn: '2017-12-12',
    done: true,
  });
});

test('an action that says it is done is done, though nobody ticked it', () => {
  assert.equal(parseAction('Sue: write (completed)', false).done, true);
});

test('an owner may have a role in brackets', () => {
  const { owners, what } = parseAction('Sue Wilson (Head of Service): write', false);
  assert.deepEqual([owners, what], [[{ name: 'Sue Wilson' }], 'write']);
});

test('a date that cannot be read stays as words', () => {
  const action = parseAction('Sue: write (by the end of March)', false);
  assert.deepEqual([action.when, action.due], ['by the end of March', undefined]);
});

test('brackets that tell no time are part of the action', () => {
  assert.equal(parseAction('Sue: write to BT (again)', false).what, 'write to BT (again)');
});

test('an action without a colon has no owner', () => {
  assert.deepEqual(parseAction('publish the budget at 17:30', false), {
    owners: [],
    what: 'publish the budget at 17:30',
    done: false,
  });
});

test('a name with the sign of a forge needs no colon', () => {
  for (const text of [
    '@dora to send the plan',
    '@dora - send the plan',
    '@dora: send the plan',
    '@dora send the plan',
  ])
    assert.deepEqual(parseAction(text, false), {
      owners: [{ name: 'dora' }],
      what: 'send the plan',
      done: false,
    });
  assert.deepEqual(parseAction('@dora and @ben – send it', false).owners, [
    { name: 'dora' },
    { name: 'ben' },
  ]);
  assert.deepEqual(parseAction('ask @dora to send it', false).owners, []);
});

test('“AI:” without a person or a small letter is about machines, and “AI: none” says that there is nothing to do', () => {
  for (const text of [
    'AI: Use in schools was discussed',
    'AI: none',
    'AI: None so far',
    'AI, unrelated: look again',
  ])
    assert.equal(
      actionInWords(text, () => false),
      undefined,
    );
});

describe('a sentence says who is to do what', () => {
  const isKnown = (name: string): boolean => ['Dora', 'Dora Elder', 'CA', 'DB'].includes(name);
  const read = (sentence: string) => {
    const action = actionInWords(sentence, isKnown);
    return action && `${action.owners.map(({ name }) => name).join(' + ')}: ${action.what}`;
  };
  const said: Readonly<Record<string, string>> = {
    'Clerk to write to the owner.': 'Clerk: write to the owner',
    'AI (Dora): ask the printer': 'Dora: ask the printer',
    'ACTION 2026-03-05 Dora: ask the printer': 'Dora: ask the printer',
    'ACTION 2026-03-05: Before May, Dora to ask the printer': 'Dora: ask the printer',
    'ACTION Dora to ask the printer by May': 'Dora: ask the printer by May',
    'Action on CA to ask the printer': 'CA: ask the printer',
    '[ACTION: Dora] ask the printer': 'Dora: ask the printer',
    '#action Dora to ask the printer': 'Dora: ask the printer',
    '#action ask the printer': ': ask the printer',
    '[action] Dora to ask the printer': 'Dora: ask the printer',
    'Action for the Clerk: ask the printer': 'Clerk: ask the printer',
    'Everyone to read the draft.': 'Everyone: read the draft',
    'The Secretary is to prepare the letter.': 'Secretary: prepare the letter',
    'As a first step: Dora agreed to call the printer.': 'Dora: call the printer',
    'CA took the action to set up a session.': 'CA: set up a session',
    'AI: Dora to ask the printer': 'Dora: ask the printer',
    'AI: remove the label after two weeks': ': remove the label after two weeks',
    'ACTION: @dora-e and @ben to call the teams': 'dora-e + ben: call the teams',
    'The Clerk to write to the owner.': 'Clerk: write to the owner',
    'CA to send the plan.': 'CA: send the plan',
    'Cllr. J. O’Brien to speak to the school.': 'Cllr. J. O’Brien: speak to the school',
    'Cllrs Elm and Fern to meet the builder.': 'Cllrs Elm + Fern: meet the builder',
    'Town Clerk and Dora Elder to draft a reply.': 'Town Clerk + Dora Elder: draft a reply',
    'Head of Parks to bring figures.': 'Head of Parks: bring figures',
    'ACTION: Clerk to get two quotes by May.': 'Clerk: get two quotes by May',
    'ACTIONS: CA, DB and Clerk to meet the owner.': 'CA + DB + Clerk: meet the owner',
    'Action point 3 – Dora: send the plan': 'Dora: send the plan',
    'ACTION: get two quotes': ': get two quotes',
    'All to read the draft.': 'All: read the draft',
    'The Clerk was asked to write to the owner.': 'Clerk: write to the owner',
    'After discussion, Cllr Elm agreed to bake a cake.': 'Cllr Elm: bake a cake',
    'Mrs van der Berg offered to lend a tent.': 'Mrs van der Berg: lend a tent',
    'Cllr Elm was tasked with finding a hall.': 'Cllr Elm: finding a hall',
    'Dora was actioned to write to the school.': 'Dora: write to the school',
    'Dora needs to contact the printer.': 'Dora: contact the printer',
    'The Clerk will need to contact the county.': 'Clerk: contact the county',
  };
  for (const [sentence, action] of Object.entries(said))
    test(sentence, () => assert.equal(read(sentence), action));

  for (const sentence of [
    'Clerk to the Council',
    'Dora volunteered to take the minutes.',
    'The Clerk is to retire in May.',
    'AI (Europe): the new act',
    'Action Plan: the Council was pleased with it.',
    'Cllr Elm to be thanked.',
    'The date to note is 5 May.',
    'Cllr Elm wanted to know the cost.',
    'The Council was asked to write.',
    'Norfolk to repair the road.',
    'Action: Clerk.',
    'Action on climate to mend the world.',
    '#actions were taken',
    '[ACTION: see below] The printer wrote.',
    'ACTION Norfolk to repair the road',
    'ACTION: none',
    'Actions were taken.',
    'Cllr Elm had agreed to bake a cake.',
    'Mr. Elm agreed to revert.',
    'The Clerk undertook to do so before May.',
    'Members agreed to differ.',
    'The motion to adjourn was lost.',
    'In addition to this, the Clerk spoke.',
    'Cllr Elm agreed that prices are high.',
    'The Clerk will retire in May.',
    'The Council was tasked with finding a hall.',
    'Dora was pleased with finding a hall.',
    'The roof needs to contact the wall.',
    'Dora needs to be thanked.',
    'Norfolk needs to write more.',
  ])
    test(`not: ${sentence}`, () => assert.equal(read(sentence), undefined));

  test('a day at the end is when it is due', () => {
    assert.equal(actionInWords('Clerk to get quotes by 30 April 2026.', isKnown)?.due, '2026-04-30');
  });
});

describe('a point of a list of actions', () => {
  const isKnown = (name: string): boolean => ['Dora', 'Dora Elder', 'Ben Fern'].includes(name);
  const read = (point: string) => {
    const action = actionInList(point, isKnown);
    return (
      action &&
      `${action.owners.map(({ name }) => name).join(' + ')}: ${action.what}${action.done ? ' ✓' : ''}`
    );
  };
  const said: Readonly<Record<string, string>> = {
    'Dora – send the plan': 'Dora: send the plan',
    'Dora: send the plan': 'Dora: send the plan',
    'Dora Elder to send the plan': 'Dora Elder: send the plan',
    'Dora will send the plan': 'Dora: Dora will send the plan',
    'Send the plan - Dora': 'Dora: Send the plan',
    'Send the plan (Ben Fern)': 'Ben Fern: Send the plan',
    'Clerk, Ben Fern: send the plan': 'Clerk + Ben Fern: send the plan',
    'Website: update the footer': ': Website: update the footer',
    'Send the plan': ': Send the plan',
    'Dora to send the plan – DONE': 'Dora: send the plan ✓',
    'DONE: Dora to send the plan': 'Dora: send the plan ✓',
    '[done] Send the plan': ': Send the plan ✓',
  };
  for (const [point, action] of Object.entries(said)) test(point, () => assert.equal(read(point), action));
  for (const point of ['None', 'None.', 'No actions', 'Website:', 'TBD'])
    test(`not: ${point}`, () => assert.equal(read(point), undefined));
});

test('what heads a list of actions, and what does not', () => {
  for (const title of [
    'Actions',
    'ACTION ITEMS:',
    '7. Action points',
    'New action items',
    'To do',
    'To-do list',
    'Summary of actions',
  ])
    assert.equal(actionsBelow(title), 'actions', title);
  for (const title of [
    'Action on climate',
    'Previous action items',
    'Matters arising',
    'Enforcement action',
    'Actions of the last meeting',
  ])
    assert.notEqual(actionsBelow(title), 'actions', title);
});

test('a number and a title may stand before who was asked', () => {
  const asked = (text: string): string | undefined =>
    actionInWords(text, () => false)
      ?.owners.map(({ name }) => name)
      .join(', ');
  assert.equal(asked('9.1 The Clerk was asked to obtain three quotes.'), 'Clerk');
  assert.equal(asked('b) Internal audit: Cllr Elm to speak to the auditor.'), 'Cllr Elm');
  assert.equal(asked('b) Resolved: Cllr Elm to speak to the auditor.'), undefined);
  assert.equal(asked('The Chairman agreed to permit discussion as follows.'), undefined);
});

test('more of what somebody does after a meeting is an action', () => {
  const isKnown = (name: string): boolean => ['Bill', 'Dora', 'The API', 'The Clerk'].includes(name);
  const told = (sentence: string): string | undefined => actionInWords(sentence, isKnown)?.what;
  assert.equal(told('Bill will communicate this to the bank.'), 'communicate this to the bank');
  assert.equal(told('Dora will open a PR for the parser.'), 'open a PR for the parser');
  assert.equal(told('Dora is going to draft a letter.'), 'draft a letter');
  assert.equal(told('Bill will reach out to the museum.'), 'reach out to the museum');
  assert.equal(told('Dora will let the school know.'), 'let the school know');
  assert.equal(told('[174-C2] Action: Dora to buy the tent.'), 'buy the tent');
  for (const none of [
    'The parser will open a ticket.',
    'Bill would like to open a PR.',
    'Dora hopes that Bill will look into it.',
    'Dora will open the meeting.',
    'Bill will continue as treasurer.',
    'Bill will continue to serve.',
    'Dora will take over as chair.',
    'The Clerk will bring the meeting to a close.',
    'Dora will start on 5 May.',
  ])
    assert.equal(told(none), undefined, none);
});
