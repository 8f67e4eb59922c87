import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision } from '../../scripts/model/decision.ts';
import type { Motion } from '../../scripts/model/motion.ts';
import type { Vote } from '../../scripts/model/vote.ts';
import { voteOutcome } from '../../scripts/model/vote-outcome.ts';

const vote = (counts: Vote['counts'], outcome?: Vote['outcome']): Vote => ({
  counts,
  names: { for: [], against: [], abstained: [] },
  ...(outcome && { outcome }),
  line: 1,
});
const decision: Decision = { id: 'd', label: 'Resolved', kind: 'resolved', text: 'b', clauses: [], line: 1 };
const motion = (outcome: Motion['outcome']): Motion => ({ ...(outcome && { outcome }), line: 1 });

test('a decision was carried where more were for it than against it', () => {
  assert.equal(voteOutcome({ decision, vote: vote({ for: 5, against: 4 }) }), 'carried');
  assert.equal(voteOutcome({ decision, vote: vote({ for: 4, against: 4 }) }), undefined);
  assert.equal(voteOutcome({ decision, vote: vote({ for: 3, against: 4 }) }), undefined);
});

test('a vote’s own words go before its figures: a motion may need two thirds', () => {
  assert.equal(voteOutcome({ vote: vote({ for: 10, against: 8 }, 'lost') }), 'lost');
  assert.equal(voteOutcome({ decision, vote: vote({ for: 4, against: 4 }, 'carried') }), 'carried');
});

test('a motion without a decision has the outcome that the minutes tell, and no other', () => {
  assert.equal(voteOutcome({ motion: motion('lost'), vote: vote({ for: 7, against: 11 }) }), 'lost');
  assert.equal(voteOutcome({ motion: motion('withdrawn'), vote: vote({ for: 7, against: 1 }) }), undefined);
  assert.equal(voteOutcome({ motion: motion(undefined), vote: vote({ for: 7, against: 1 }) }), undefined);
});
