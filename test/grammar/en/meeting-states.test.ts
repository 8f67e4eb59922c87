import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writtenDays } from '../../../scripts/grammar/en/dates.ts';
import { meetingStates } from '../../../scripts/grammar/en/meeting-states.ts';

const { saysInquorate, saysQuorumCame, reconvenedFrom } = meetingStates(writtenDays('en-GB'));

describe('a meeting had no quorum', () => {
  for (const said of [
    'The meeting was inquorate.',
    'Two members were there. The meeting was therefore inquorate and no business was transacted.',
    'There being no quorum, the meeting stood adjourned to 12 March 2026.',
    'As there was no quorum, the Chair closed the meeting.',
    'There was no quorum present.',
    'With no quorum, those present talked informally.',
    'A quorum was not present.',
    'No quorum was reached.',
    'Quorum: not met',
    'No quorum.',
    'INQUORATE',
    'Owing to the lack of a quorum the meeting could not proceed.',
    'The meeting was abandoned for want of a quorum.',
    'The meeting could not take place as there was no quorum.',
    'The meeting was not quorate.',
  ])
    test(`“${said}”`, () => assert.ok(saysInquorate(said)));
});

describe('a quorum is spoken of, and the meeting had one', () => {
  for (const said of [
    'A quorum was present.',
    'Quorum: 5 of 7',
    'Quorum: yes',
    'The Clerk explained that if the meeting was inquorate nothing could be decided.',
    'The Chair reported that the working group was inquorate.',
    'The last meeting was inquorate.',
    'The meeting was inquorate for item 7, as three members had left.',
    'The meeting was inquorate until 7.45pm.',
    'The meeting was inquorate on 5 February.',
    'There was no quorum for the vote on the lease.',
    'There is no quorum requirement for working groups.',
    'There is no quorum set for task groups.',
    'Members agreed that a meeting without a quorum should be called again.',
    'The meeting was not inquorate.',
  ])
    test(`“${said}”`, () => assert.ok(!saysInquorate(said)));
});

test('a quorum that comes together later is heard of', () => {
  assert.ok(saysQuorumCame('Cllr Birch arrived at 7.45pm and the meeting became quorate.'));
  assert.ok(!saysQuorumCame('The meeting was not quorate.'));
});

describe('a meeting continues one that was adjourned on 5 March 2026', () => {
  for (const said of [
    'This is the reconvened meeting adjourned from 5 March 2026.',
    'Minutes of the reconvened meeting of 5 March 2026, held on 12 March 2026',
    'Reconvened Meeting (adjourned from Thursday 5th March 2026)',
    'ADJOURNED MEETING FROM 05/03/2026',
    'Continuation of the Parish Council meeting of 5 March',
    'The meeting which was adjourned on 5 March resumed at 7pm.',
    'The meeting reconvened from 5 March 2026 at 7pm.',
    'Continuation of the annual meeting held on 5 March 2026',
  ])
    test(`“${said}”`, () => assert.equal(reconvenedFrom(said, '2026-03-12'), '2026-03-05'));
});

describe('a meeting continues no other', () => {
  for (const said of [
    'The public hearing was continued from 5 March 2026.',
    'Application 26/0412, adjourned from 5 March 2026',
    'The minutes of the reconvened meeting of 5 March 2026 were approved.',
    'The meeting was adjourned on 5 March 2026 at 9pm.',
    'The meeting adjourned for ten minutes and resumed at 8pm.',
    'Reconvened meeting held on 12 March 2026',
    'The meeting was adjourned to 19 March 2026.',
    'Continuation of the meeting of 5 March 2026 and of the meeting of 26 February 2026',
    'The Chair said that the talks of 5 March 2026 would continue.',
  ])
    test(`“${said}”`, () => assert.equal(reconvenedFrom(said, '2026-03-12'), undefined));
});
