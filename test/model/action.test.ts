import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionKey, parseAction } from '../../scripts/model/action.ts';

test('an action has an owner, what is to be done, and when', () => {
  assert.deepEqual(parseAction('Sue Wilson: bring the figures (by 31 October 2017)', false, 'en'), {
    owner: { name: 'Sue Wilson' },
    what: 'bring the figures',
    when: 'by 31 October 2017',
    due: '2017-10-31',
    done: false,
  });
});

test('a ticked action is done, on the day it says', () => {
  assert.deepEqual(parseAction('Sue Wilson: bring the figures (done 2017-12-12)', true, 'en'), {
    owner: { name: 'Sue Wilson' },
    what: 'bring the figures',
    when: 'done 2017-12-12',
    doneOn: '2017-12-12',
    done: true,
  });
});

test('an action that says it is done is done, though nobody ticked it', () => {
  assert.equal(parseAction('Sue: write (completed)', false, 'en').done, true);
});

test('an owner may have a role in brackets', () => {
  const { owner, what } = parseAction('Sue Wilson (Head of Service): write', false, 'en');
  assert.deepEqual([owner, what], [{ name: 'Sue Wilson' }, 'write']);
});

test('a date that cannot be read stays as words', () => {
  const action = parseAction('Sue: write (by the end of March)', false, 'en');
  assert.deepEqual([action.when, action.due], ['by the end of March', undefined]);
});

test('brackets that tell no time are part of the action', () => {
  assert.equal(parseAction('Sue: write to BT (again)', false, 'en').what, 'write to BT (again)');
});

test('an action without a colon has no owner', () => {
  assert.deepEqual(parseAction('publish the budget at 17:30', false, 'en'), {
    what: 'publish the budget at 17:30',
    done: false,
  });
});

test('the same words are the same action, whatever the date and the stops', () => {
  const [one, other] = ['Sue: Write to BT. (by 1 May 2026)', 'Sue: write to BT (done 3 May 2026)'].map(text =>
    actionKey(parseAction(text, false, 'en')),
  );
  assert.equal(one, other);
  assert.notEqual(one, actionKey(parseAction('Tom: write to BT', false, 'en')));
});
