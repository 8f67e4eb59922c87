import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { motionBegun } from '../../../scripts/grammar/en/begun-motions.ts';
import { motionSaid } from '../../../scripts/grammar/en/said-motions.ts';
import { resultSaid } from '../../../scripts/grammar/en/said-results.ts';
import { secondedIn } from '../../../scripts/grammar/en/seconded.ts';

/** "mover / seconder: text (result)" */
function sketch(sentence: string): string {
  const said = motionSaid(sentence);
  if (!said) return 'none';
  const { mover, seconder, text, result } = said;
  return [
    `${mover?.name ?? '–'} / ${seconder?.name ?? '–'}`,
    text === undefined ? '' : `: ${text}`,
    result === undefined ? '' : ` (${result})`,
  ].join('');
}

describe('a sentence tells who moved and seconded, and what', () => {
  const SAID: Readonly<Record<string, string>> = {
    'Robert Elm Jr. made the motion to approve, Craig Fern second, with Dora Ash making it unanimous.':
      'Robert Elm Jr. / Craig Fern: to approve (with Dora Ash making it unanimous)',
    'Robert Elm put forward a motion to paint the jetty, seconded by Craig Fern.':
      'Robert Elm / Craig Fern: to paint the jetty',
    'On the proposal of Cllr. J. O’Brien, seconded by Mr. S. Ó Laoghaire, it was agreed to paint.':
      'Cllr. J. O’Brien / Mr. S. Ó Laoghaire',
    'The motion was proposed by Councillor M. Ryan (Gale) and seconded by Councillor Birch (J) and agreed.':
      'Councillor M. Ryan (Gale) / Councillor Birch (J): The motion was proposed by Councillor M. Ryan (Gale) and seconded by Councillor Birch (J) and agreed. (agreed)',
    'Cllr Amber proposed that the jetty be painted, seconded by Cllr Birch.':
      'Cllr Amber / Cllr Birch: that the jetty be painted',
    'Comhairleoir Amber proposed the adoption of the report, seconded by Comhairleoir Birch.':
      'Comhairleoir Amber / Comhairleoir Birch: the adoption of the report',
    'Proposed – Cllr Amber Seconded – Cllr Birch “That the jetty be painted.”':
      'Cllr Amber / Cllr Birch: That the jetty be painted.',
    '(Cllr Amber proposed, Cllr Birch seconded, all in favour)': 'Cllr Amber / Cllr Birch (all in favour)',
    '(Proposed by Cllr Amber, seconded by Cllr Birch)': 'Cllr Amber / Cllr Birch',
    'Proposer: Cllr Amber, 2nd: Cllr Birch': 'Cllr Amber / Cllr Birch',
    'On a motion by Amber, seconded by Birch, the Board voted 4-1 to paint the jetty.': 'Amber / Birch',
    'A motion was made by Mr. Amber and seconded by Ms. Birch to approve the agenda':
      'Mr. Amber / Ms. Birch: to approve the agenda',
    'Amber moved to approve the minutes; Birch seconded.': 'Amber / Birch: to approve the minutes',
    // The point of a number is hidden from the patterns, and stands in what they find.
    'Amber moved to pay $1,880.12; Birch seconded.': 'Amber / Birch: to pay $1,880.12',
    'MOTION by Amber, supported by Birch, that the jetty be painted':
      'Amber / Birch: that the jetty be painted',
    'Amber made a motion to pay the bills as follows; the motion was seconded by Birch and approved unanimously.':
      'Amber / Birch: to pay the bills as follows (approved unanimously)',
    'A second motion by Dora Amber, to double the budget, is accepted with 50 in favour.':
      'Dora Amber / –: to double the budget (accepted)',
    'M/S/C (Amber/Birch) to approve the agenda': 'Amber / Birch: to approve the agenda (M/S/C)',
    'A motion to adjourn was made by Amber and seconded by Birch.': 'Amber / Birch: to adjourn',
    'Acceptance of the minutes was proposed by Cllr Amber and seconded by Cllr Birch.':
      'Cllr Amber / Cllr Birch: Acceptance of the minutes',
    'Cllr ap Gwilym proposed, and Cllr García Márquez seconded, that the rent be raised':
      'Cllr ap Gwilym / Cllr García Márquez: that the rent be raised',
    'Moved by Stuart Elm, seconded by Dana van der Berg PASSED': 'Stuart Elm / Dana van der Berg (PASSED)',
    'It was RESOLVED to object (proposed Cllr Amber, seconded Cllr Birch).': 'Cllr Amber / Cllr Birch',
    'As an amendment, Councillor Amber, seconded by Councillor Birch, moved that it be blue':
      'Councillor Amber / Councillor Birch: that it be blue',
    'Amendment 1, proposed by Cllr Amber, seconded by Cllr Birch, that it be blue':
      'Cllr Amber / Cllr Birch: that it be blue',
    'Payment agreed, proposed Cllr Amber, seconded Cllr Birch.': 'Cllr Amber / Cllr Birch',
    'Cllr Ash was elected Chair, proposed by Cllr Elm, seconded by Cllr Oak.': 'Cllr Elm / Cllr Oak',
    'It was proposed and seconded that the gate be moved': '– / –: that the gate be moved',
    'Motion made and seconded to accept the April minutes as read.':
      '– / –: to accept the April minutes as read.',
    'Motion, made by Dora Amber, seconded by Jo Birch and carried to approve the minutes as posted.':
      'Dora Amber / Jo Birch: to approve the minutes as posted. (carried)',
    'Motion offered by Councilman Amber, seconded by Vice Mayor Birch to adopt the agenda.':
      'Councilman Amber / Vice Mayor Birch: to adopt the agenda.',
    'Before the meeting began, a motion was proposed by Cllr Amber and seconded by the Chairman, that it be private':
      'Cllr Amber / the Chairman: that it be private',
    'A motion was made by Amber to paint the jetty, seconded by Birch.': 'Amber / Birch: to paint the jetty',
    'Motion – Amber, second – Birch, to paint the jetty': 'Amber / Birch: to paint the jetty',
    'Motion to paint the jetty – Amber, second – Birch': 'Amber / Birch: to paint the jetty',
    'Motion (Amber) & seconded (Birch) that the minutes be approved.':
      'Amber / Birch: that the minutes be approved.',
    'Moved that the minutes be accepted – Amber/Birch, carried.':
      'Amber / Birch: that the minutes be accepted (carried)',
    'Amber/Birch, carried.': 'Amber / Birch (carried)',
    'The motion was Proposed by Dora Amber and Seconded by Jo Birch and carried unanimously.':
      'Dora Amber / Jo Birch: The motion was Proposed by Dora Amber and Seconded by Jo Birch (carried unanimously)',
    'The minutes were proposed as a true record by Cllr Amber and seconded by Cllr Birch.':
      'Cllr Amber / Cllr Birch',
    'Dora Ash – proposed by Cllr Elm seconded by Cllr Oak and unanimously appointed.':
      'Cllr Elm / Cllr Oak: Dora Ash (unanimously appointed)',
    'Amber proposes Birch as Chairman and Cedar seconds.': 'Amber / Cedar: Birch as Chairman',
    'Amber moves to approve the minutes, and Birch seconds.': 'Amber / Birch: to approve the minutes',
    'Upon a motion by Amber, seconded by Birch, and carried unanimously, the minutes were approved.':
      'Amber / Birch',
    'Amber moved, with support from Birch, to approve the plan.': 'Amber / Birch: to approve the plan.',
    'Amber moved, Birch seconded, motion carried to approve the minutes.':
      'Amber / Birch: to approve the minutes. (carried)',
    'After discussion a motion was made by Amber to buy the truck, second by Birch, all voted aye.':
      'Amber / Birch: to buy the truck (all voted aye)',
    'A motion to accept the report was made and passed.': '– / –: to accept the report (passed)',
    'MSC (Amber/Birch) to approve the minutes.': 'Amber / Birch: to approve the minutes. (MSC)',
    'Motion to accept the report made, 2nd, Carried': '– / –: to accept the report (Carried)',
    'A motion was made by Director Amber, seconded by Director Birch and carried with the following vote:':
      'Director Amber / Director Birch (carried)',
    'Amber motions to accept the minutes; Birch seconds motion.': 'Amber / Birch: to accept the minutes',
    '(Amber/Birch) CARRIED': 'Amber / Birch (CARRIED)',
    'Cllr Amber nominated Cllr Cedar as Vice Chairman, this was seconded by Cllr Birch and this was carried on a majority of 7 for and 1 against.':
      'Cllr Amber / Cllr Birch: Cllr Cedar as Vice Chairman (carried)',
    'Cllr Amber proposed a vote of thanks to the Clerk, seconded by Cllr Birch.':
      'Cllr Amber / Cllr Birch: a vote of thanks to the Clerk',
    'John A. moved to accept the minutes; Birch seconded, and all approved.':
      'John A. / Birch: to accept the minutes (all approved)',
  };
  for (const [sentence, expected] of Object.entries(SAID)) {
    test(sentence, () => {
      assert.equal(sketch(sentence), expected);
    });
  }
});

describe('nobody moved anything', () => {
  const NONE: readonly string[] = [
    'The proposed jetty was shown.',
    'I propose that we break for tea, seconded by all.',
    'He was moved by the kindness and seconded by his colleagues to write.',
    'The works proposed by the Council were seconded by none.',
    'The scheme was proposed by officers and seconded by nobody.',
    'I will move “That X, proposed by Cllr Amber, seconded by Cllr Birch”.',
    'Notice of motion submitted by Councillor Fern, seconded by Cllr Elm',
    'If proposed by Cllr Amber and seconded by Cllr Birch it would pass.',
    'Cllr Amber moved the chairs, seconded by nobody.',
    'Motion Carried, seconded by a cheer.',
    'A motion to accept the report was made and lost.',
    '(Amber/Birch) carries on.',
    'Upon the motion of the waves all were sick, seconded by none.',
    'With support from Acme, the fair was moved to May.',
    'Motion to support the Amber/Birch proposal for the green.',
    'Income/Expenditure, carried forward',
    'The costs/Benefits, agreed.',
    'A motion was made by the crowd to leave, seconded by nobody.',
    'The minutes were seconded as a true record by nobody.',
    'Jetty – proposed works by Acme, seconded staff and agreed.',
    'Reply: It was proposed by Cllr Amber and seconded by Cllr Birch that it be mended.',
  ];
  for (const sentence of NONE) {
    test(sentence, () => {
      assert.equal(sketch(sentence), 'none');
    });
  }
});

test('a motion that nobody has seconded yet is begun', () => {
  assert.deepEqual(motionBegun('Cllr Amber proposed that the jetty be painted.'), {
    mover: { name: 'Cllr Amber' },
    text: 'that the jetty be painted',
  });
  assert.equal(motionBegun('Amber set motion to approve the minutes')?.text, 'to approve the minutes');
  assert.equal(
    motionBegun('Amber proposed the minutes sent to all were true and correct.')?.text,
    'the minutes sent to all were true and correct',
  );
  assert.equal(motionBegun('Amber set the clock in motion to please us'), undefined);
  assert.equal(
    motionBegun('DM called for a vote on approving the reply to the town.')?.text,
    'on approving the reply to the town',
  );
  assert.equal(motionBegun('DM called for a vote of thanks.'), undefined);
  assert.equal(motionBegun('Cllr Amber moves to mend the jetty.')?.text, 'to mend the jetty');
  assert.equal(motionBegun('Amber nominates Birch for treasurer.')?.text, 'Birch for treasurer');
  assert.equal(motionBegun('Amber nominates Birch.'), undefined);
  assert.equal(motionBegun('Amber: I move to adjourn.')?.mover?.name, 'Amber');
  assert.equal(motionBegun('Proposal from Amber: Move that it be painted.')?.mover?.name, 'Amber');
  assert.equal(motionBegun('Amber: Move the chairs, please.'), undefined);
  assert.equal(motionBegun('Voting: I move to paint the jetty')?.text, 'to paint the jetty');
  assert.equal(motionBegun('Voting: by post'), undefined);
  assert.equal(motionBegun('Amber moved approval of the minutes.')?.text, 'approval of the minutes');
  assert.deepEqual(motionBegun('Motion (Amber): Approve the budget'), {
    mover: { name: 'Amber' },
    text: 'Approve the budget',
  });
  assert.deepEqual(motionBegun('Moved: That the payments be approved.'), {
    text: 'That the payments be approved',
  });
  assert.deepEqual(motionBegun('A motion was made by Dora Amber and seconded to “Approve the rules.”'), {
    mover: { name: 'Dora Amber' },
    needsNoSeconder: true,
    text: 'to “Approve the rules”',
  });
  assert.deepEqual(motionBegun('Dora Amber moved.'), { mover: { name: 'Dora Amber' } });
  assert.deepEqual(motionBegun('Dora called for a motion to continue the hearing.'), {
    text: 'to continue the hearing',
  });
  assert.equal(motionBegun('Dora called for a taxi to the hearing.'), undefined);
  assert.equal(motionBegun('The chairs moved.'), undefined);
  assert.equal(motionBegun('Moved to Tuesday.')?.text, undefined);
  assert.equal(motionBegun('Motion (as amended): Approve'), undefined);
  assert.equal(motionBegun('He moved to strike it.'), undefined);
  assert.equal(motionBegun('The Clerk proposed to write.'), undefined);
});

test('only a motion to adjourn is carried by the meeting’s end', () => {
  assert.equal(motionSaid('Amber moved to adjourn, seconded by Birch.')?.closes, true);
  assert.equal(motionBegun('Motion by Amber to adjourn the meeting.')?.closes, true);
  assert.equal(motionSaid('Amber moved to adjourn to June, seconded by Birch.')?.closes, undefined);
  assert.equal(motionSaid('Amber moved to buy a truck, seconded by Birch.')?.closes, undefined);
  assert.equal(resultSaid('The meeting was adjourned at 9 p.m.')?.closes, true);
  assert.equal(resultSaid('The meeting was adjourned to June.')?.closes, undefined);
});

test('a seconder may stand in a sentence of its own', () => {
  assert.equal(secondedIn('This was seconded by Councillor Birch and agreed.')?.result, 'agreed');
  for (const sentence of [
    'Birch seconded.',
    'Seconded – Birch',
    'Second by Birch.',
    'Birch seconds.',
    'Second (Birch).',
    'SECONDED BY: Birch, carried',
    'Birch: Seconded.',
    'Birch: I second the motion.',
  ])
    assert.equal(secondedIn(sentence)?.seconder?.name, 'Birch', sentence);
  assert.equal(secondedIn('Birch second motion.')?.seconder?.name, 'Birch');
  assert.equal(secondedIn('Birch seconded to motion.')?.namesMotion, true);
  assert.equal(secondedIn('The second motion was about Birch.'), undefined);
  assert.equal(secondedIn('The second item was read.'), undefined);
  assert.equal(secondedIn('Jo Birch made the second and the motion passed.')?.result, 'passed');
  assert.equal(secondedIn('Jo Birch made the second cake.')?.result, undefined);
  assert.equal(secondedIn('Second (half) of the year'), undefined);
  assert.deepEqual(secondedIn('Motion seconded.'), { namesMotion: true });
  assert.equal(secondedIn('Motion seconded by acclaim of the crowd.'), undefined);
  assert.equal(
    secondedIn('B. Birch seconded; all were in favor and the motion passed.')?.result,
    'The motion passed',
  );
  assert.equal(secondedIn('B. Birch seconded; all were tired and the motion failed.')?.result, undefined);
  assert.equal(secondedIn('Birch seconded the motion.')?.namesMotion, true);
  assert.equal(secondedIn('Birch seconded.')?.namesMotion, undefined);
});

describe('a sentence tells what came of the motion', () => {
  const RESULTS: Readonly<Record<string, string>> = {
    'All in favour.': 'carried',
    Carried: 'carried',
    'No objections, carried.': 'carried',
    'Motion passed 6-0.': 'carried',
    'Motion #454 approved': 'carried',
    'The Motion: The motion passed with 2 in favor (Elm, Ash).': 'carried',
    'The resolution was carried unanimously.': 'carried',
    'The motion is accepted with 58 in favour, 7 against and 6 abstentions.': 'carried',
    'MOTION CARRIED 4-0 [AYES: Amber, Birch, Cedar, Dale; NOES: None]': 'carried',
    'Resolved.': 'carried',
    'Unanimously agreed': 'carried',
    'The Board agreed the proposal by 3 votes to 0.': 'carried',
    'The motion was defeated.': 'lost',
    'Motion failed 2-3.': 'lost',
    'The motion was withdrawn.': 'withdrawn',
    'There was no seconder.': 'fell',
    'The motion was not seconded and fell.': 'fell',
    'There being no further discussion, the motion carried unanimously by voice vote.': 'carried',
    'On a roll call vote, the motion passed.': 'carried',
    'The motion was seconded and after much discussion passed by voice vote.': 'carried',
    'This motion passed and carried by a unanimous voice vote of the members present.': 'carried',
    'Motion unanimous.': 'carried',
    'All present approved.': 'carried',
    'All voted aye.': 'carried',
    'Ayes all.': 'carried',
    'So voted.': 'carried',
    'Motion is so moved.': 'carried',
    '2nd, carried.': 'carried',
    'Motion made, seconded, carried.': 'carried',
    'Motion made, seconded, and sent on.': 'nothing',
    '2nd, carried over to May.': 'nothing',
    'The vote by Mike, Jim, and Roger was unanimous.': 'carried',
    'The vote by post was late.': 'nothing',
    'This was approved as such.': 'carried',
    'It was unanimously agreed and this was told to the public.': 'carried',
    'Accepted unanimously': 'carried',
    'After a long debate, the motion was defeated.': 'lost',
    'All approved drawings are filed.': 'nothing',
    'This was agreed by the Borough in May.': 'nothing',
    'It was accepted that the path is wet.': 'nothing',
    'After lunch, passed round the plans.': 'nothing',
    'All aye-ayes were fed.': 'nothing',
    'Agreed to differ.': 'nothing',
    'The works were carried out.': 'nothing',
    'Passed to the Clerk.': 'nothing',
    'Resolved to pay it.': 'nothing',
    'Accepted by the Borough in May': 'nothing',
    'The motion was discussed.': 'nothing',
  };
  for (const [sentence, expected] of Object.entries(RESULTS)) {
    test(sentence, () => {
      assert.equal(resultSaid(sentence)?.outcome ?? 'nothing', expected);
    });
  }
});
