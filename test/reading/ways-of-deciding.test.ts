// Ways of councils, clubs and projects to tell what they decided, and what sounds like them.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toldIn } from './told-in.ts';

const reads = (body: string, ...expected: readonly string[]) =>
  assert.deepEqual(toldIn(body), expected, body);

const readsNothingIn = (...bodies: readonly string[]) => {
  for (const body of bodies) assert.deepEqual(toldIn(body), [], body);
};

describe('ways of telling what was decided', () => {
  test('reads “Agreed it should …” and “agreed the Clerk would …” without “that”', () => {
    reads('Agreed it should be painted in May.', '+ it should be painted in May.');
    reads('- Agreed the Clerk would write to the owner.', '+ the Clerk would write to the owner.');
    reads('Agreed we would start at noon.', '+ we would start at noon.');
    reads('Agreed we should have one key.', '+ we should have one key.');
    readsNothingIn('Agreed it would be good to have a fence.', 'Agreed actions would be sent round.');
  });

  test('reads “it was agreed” behind what it was weighed against, or for how long it holds', () => {
    reads('Of the three quotes it was agreed to take the first.', '+ to take the first.');
    reads('Despite the rain, it was decided to hold the fair.', '+ to hold the fair.');
    reads('For now it was agreed to keep the gate shut.', '+ to keep the gate shut.');
    readsNothingIn('Despite the rain last year, it was agreed earlier to hold the fair.');
  });

  test('reads what “was accepted” or “approved” to be done', () => {
    reads('It was accepted that the fee be £10.', '+ that the fee be £10.');
    reads('It was approved to buy two lamps.', '+ to buy two lamps.');
    reads(
      'A donation of £50 was agreed to cover the hire of the hall.',
      '+ A donation of £50 was agreed to cover the hire of the hall.',
    );
    readsNothingIn('It was accepted that the roof is old.');
  });

  test('reads votes that are told in the middle of a sentence', () => {
    reads('It was voted 5 – 1 that the fence be painted.', '+ that the fence be painted. / 5-1');
    reads('The Board unanimously voted not to renew the lease.', '+ not to renew the lease. / unanimously');
  });

  test('reads what “we” elected, and who was elected to a new office', () => {
    reads('We elected Dora Elder as treasurer.', '+ We elected Dora Elder as treasurer.');
    reads('We elected a new President, Dora Elder.', '+ We elected a new President, Dora Elder.');
    readsNothingIn('We elected officers in haste.');
  });

  test('reads a consensus on what could be done', () => {
    reads('The group reached consensus that the gate could stay open.', '+ that the gate could stay open.');
    readsNothingIn('No consensus on the gate.');
  });

  test('reads lists below what a body approved or all agreed on', () => {
    reads(
      'The Board approved:\n\n- the budget for 2027\n- the plan of the fence',
      '+ the budget for 2027 the plan of the fence',
    );
    reads(
      'We all agreed on the following list of steps:\n\n- Mend the gate\n- Paint the fence',
      '+ Mend the gate Paint the fence',
    );
    readsNothingIn('The Ministry approved:\n\n- the budget for 2027');
  });

  test('reads what was discussed and decided in one sentence that names nobody', () => {
    reads('Discussed the leak and decided to ask for quotes.', '+ to ask for quotes.');
    reads('After discussion agreed that the hedge should be cut.', '+ that the hedge should be cut.');
    readsNothingIn(
      'Discussed the leak and agreed to differ.',
      'Discussed what the school said and decided to do.',
    );
  });

  test('reads consent of counted heads', () => {
    reads(
      'The budget for 2027\n\nApproved by unanimous consent of the 8 Board members present.',
      '+ Approved by unanimous consent of the 8 Board members present. / by unanimous consent',
    );
    reads('Amber proposed to mend the gate.\n\nApproved, no objections.', '+ to mend the gate / Amber');
  });

  test('reads minutes whose “decisions”, too, were confirmed', () => {
    reads(
      'The decisions and minutes of the last meeting were approved.',
      '+ The decisions and minutes of the last meeting were approved.',
    );
    reads(
      'The minutes, copies of which had been circulated, were confirmed.',
      '+ The minutes, copies of which had been circulated, were confirmed.',
    );
    reads('The Mins of 5 March were agreed.', '+ The Mins of 5 March were agreed.');
    reads(
      'They were approved unanimously and duly signed as a correct record.',
      '+ They were approved unanimously and duly signed as a correct record. / unanimously',
    );
    readsNothingIn('The minutes had been approved by the county.');
  });
});
