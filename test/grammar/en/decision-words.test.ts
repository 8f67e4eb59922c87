import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelTried, speaksOfDecision } from '../../../scripts/grammar/en/decision-words.ts';

test('a line speaks of a decision by its label, in capitals, in the words of a sentence, or by the result of a vote', () => {
  for (const line of [
    'And Resolved:',
    '39.5 RESOLVED – That the jetty be painted.',
    '**Beschluss 3:** Der Steg wird gestrichen.',
    'The quotes were read. It was agreed to paint the jetty.',
    'The Board AGREED that the lease be renewed.',
    'The minutes of 5 March were approved.',
    'Seconded by Birch. Motion carried 5-0.',
    '- Decision: paint the jetty',
  ])
    assert.ok(speaksOfDecision(line), line);
});

test('talk, news and what was decided at another time are no decisions', () => {
  for (const line of [
    'The leak at plot 14 was resolved.',
    'Peter agreed to write to the owner.',
    'It had been agreed to wait for dry weather.',
    'If it is agreed that the jetty goes, the boats must move.',
    'It was not agreed to close the gate.',
    'Proposed resolution: paint the jetty',
    'Decision on the name: TBD',
    'Amber: agreed, the lamp is out.',
    'It was noted that the lamp is out.',
    'agreed.',
  ])
    assert.ok(!speaksOfDecision(line), line);
});

test('what a line begins with is offered as a label as it stands, and never “noted”', () => {
  assert.equal(labelTried('**And Resolved:** That the jetty be painted.'), 'And Resolved');
  assert.equal(labelTried('4.2 The Board AGREED that the lease be renewed.'), 'The Board AGREED');
  assert.equal(labelTried('It was noted: the lamp is out.'), undefined);
  assert.equal(labelTried('Peter agreed that the lamp is out.'), undefined);
});
