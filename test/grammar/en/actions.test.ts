import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

const { parseAction } = grammarOf('en');

test('an action has an owner, what is to be done, and when', () => {
  assert.deepEqual(parseAction('Sue Wilson: bring the figures (by 31 October 2017)', false), {
    owner: { name: 'Sue Wilson' },
    what: 'bring the figures',
    when: 'by 31 October 2017',
    due: '2017-10-31',
    done: false,
  });
});

test('a ticked action is done, on the day it says', () => {
  assert.deepEqual(parseAction('Sue Wilson: bring the figures (done 2017-12-12)', true), {
    owner: { name: 'Sue Wilson' },
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
  const { owner, what } = parseAction('Sue Wilson (Head of Service): write', false);
  assert.deepEqual([owner, what], [{ name: 'Sue Wilson' }, 'write']);
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
    what: 'publish the budget at 17:30',
    done: false,
  });
});
