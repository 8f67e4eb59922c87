import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { motionTold } from '../../../scripts/grammar/en/told-motions.ts';

describe('a sentence tells of a motion with what came of it', () => {
  for (const [said, what] of [
    ['The motion to paint the jetty was carried.', 'to paint the jetty'],
    ['A motion to accept the approved plan was carried.', 'to accept the approved plan'],
    ['Motion to paint the jetty passed 5-0.', 'to paint the jetty'],
    ['Motion to paint the jetty: passed.', 'to paint the jetty'],
    ['Motion that it be painted – carried unanimously', 'that it be painted'],
    ['Motion: to adjourn – approved by voice vote of 4-1', 'to adjourn'],
    [
      'The proposal to paint it was put to a vote and passed with 6 votes in favour, 1 against.',
      'to paint it',
    ],
  ] as const)
    test(`“${said}”`, () => assert.equal(motionTold(said)?.rest, what));
});

describe('what was not carried here is told of otherwise', () => {
  for (const said of [
    'The motion to paint the jetty was not carried.',
    'The motion to paint the jetty was carried at the last meeting.',
    'The motion to paint the jetty was carried by the County Council.',
    'If the motion to paint the jetty was carried, we pay.',
    'The motion to paint the jetty was lost.',
    'The proposal to extend the school was approved.',
    'The motion to paint the jetty had been carried.',
  ])
    test(`“${said}”`, () => assert.equal(motionTold(said), undefined));
});
