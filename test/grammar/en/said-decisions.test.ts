import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { saysNothing } from '../../../scripts/grammar/en/not-decided.ts';
import { decisionSaid } from '../../../scripts/grammar/en/said-decisions.ts';

describe('a sentence decides, and its text begins with “to” or “that”', () => {
  const SAID: Readonly<Record<string, string>> = {
    'We agreed to sponsor the fair at £100.': 'agreed: to sponsor the fair at £100.',
    'Consensus was to keep one key.': 'agreed: to keep one key.',
    'It was the consensus of those present that the gate should be moved.':
      'agreed: that the gate should be moved.',
    'The supervisors decided to have Seth prepare an ordinance.':
      'decided: to have Seth prepare an ordinance.',
    'Group agrees to paint the jetty.': 'agreed: to paint the jetty.',
    'Without objection, the offer of the school was accepted.':
      'agreed: Without objection, the offer of the school was accepted.',
    'It was agreed to paint the jetty.': 'agreed: to paint the jetty.',
    'It was hence agreed to paint the jetty.': 'agreed: to paint the jetty.',
    'It was agreed instead to paint the jetty.': 'agreed: to paint the jetty.',
    'The jetty is grey - it was decided that it be painted.': 'decided: that it be painted.',
    'Those present agreed to paint the jetty.': 'agreed: to paint the jetty.',
    'The present members agreed to paint the jetty.': 'agreed: to paint the jetty.',
    'The exec decided to paint the jetty.': 'decided: to paint the jetty.',
    'It was unanimously agreed that the jetty be painted.': 'agreed: that the jetty be painted.',
    'It was agreed the Clerk would write to the owner.': 'agreed: the Clerk would write to the owner.',
    'It was agreed by all present to adjourn.': 'agreed: to adjourn.',
    'It was agreed, on the proposal of Cllr Amber, seconded by Cllr Birch, to paint the jetty.':
      'agreed: to paint the jetty.',
    'After discussion, it was agreed, on the motion of Cllr Amber, seconded by Cllr Birch, that it be sold.':
      'agreed: that it be sold.',
    'It was resolved nem con that the lamp be mended.': 'resolved: that the lamp be mended.',
    'It was then decided to leave it.': 'decided: to leave it.',
    'After discussion, it was agreed that the jetty be painted.': 'agreed: that the jetty be painted.',
    'The Clerk reported on the quotes and it was agreed to accept the lower.': 'agreed: to accept the lower.',
    'The quotes were read; it was further resolved that the lower be taken.':
      'resolved: that the lower be taken.',
    'RESOLVED to pay the invoice.': 'resolved: to pay the invoice.',
    'Resolved unanimously to pay': 'resolved: to pay',
    'The Council resolved to paint the jetty.': 'resolved: to paint the jetty.',
    'Members agreed to refer it.': 'agreed: to refer it.',
    'The Finance Committee agreed to pay.': 'agreed: to pay.',
    'The Board voted 4-1 to paint the jetty.': 'resolved: to paint the jetty.',
    'The Board unanimously approved the budget.': 'approved: the budget.',
    'The Board APPROVED the budget.': 'approved: the budget.',
    'It was proposed by Cllr Amber, seconded by Cllr Birch, and resolved to write to the Minister.':
      'resolved: to write to the Minister.',
    'It was decided not to sell the land.': 'decided: not to sell the land.',
    'There being no errors, moved, seconded and voted 3-0 to accept the minutes.':
      'resolved: to accept the minutes.',
    'It was moved, seconded and unanimously carried that the bills be paid.':
      'agreed: that the bills be paid.',
    'Upon motion duly made and seconded, it was resolved to sell the hall.': 'resolved: to sell the hall.',
    'On a motion by Amber, seconded by Birch, the Board voted unanimously at 7:01 p.m. on a roll call vote (Amber, Birch – yea) to close the session.':
      'resolved: to close the session.',
    'On a motion by Amber, seconded by Birch, the Board voted 4-1, with Cedar voting against, to sell it.':
      'resolved: to sell it.',
    'Upon a motion by Amber, seconded by Birch, and carried unanimously, the minutes of 5 May were approved.':
      'approved: Upon a motion by Amber, seconded by Birch, and carried unanimously, the minutes of 5 May were approved.',
    'The consent agenda was approved 5-0.': 'approved: The consent agenda was approved 5-0.',
    'The Board, by consensus, approved the schedule.':
      'approved: The Board, by consensus, approved the schedule.',
    'A draft agenda, sent round before, was adopted without objection.':
      'approved: A draft agenda, sent round before, was adopted without objection.',
    'It was the consensus of the Board to paint the hall.': 'agreed: to paint the hall.',
    'Resolved No Objection.': 'resolved: No Objection.',
    'It was RESOLVED by a vote of 6 in favour and 2 abstentions to approve the plan.':
      'resolved: to approve the plan.',
    'The following motion was made, seconded, and passed unanimously: “That the fee be raised.”':
      'agreed: The following motion was made, seconded, and passed unanimously: “That the fee be raised.”',
    'The following nominations were approved: Dora Elder and Nate Fern.':
      'approved: The following nominations were approved: Dora Elder and Nate Fern.',
    'Minutes of November 6, 2003, passed as distributed.':
      'approved: Minutes of November 6, 2003, passed as distributed.',
    'Members voted unanimously in favour of the grant.':
      'resolved: Members voted unanimously in favour of the grant.',
    'A vote of thanks was passed to the outgoing Chairman.':
      'agreed: A vote of thanks was passed to the outgoing Chairman.',
    'Resolution No. 24-56 was adopted on a roll call vote.':
      'approved: Resolution No. 24-56 was adopted on a roll call vote.',
    'The Board accepted the timeline presented by Mr. Amber.':
      'approved: The Board accepted the timeline presented by Mr. Amber.',
    'These were circulated and accepted as a true record.':
      'approved: These were circulated and accepted as a true record.',
    'Special Order 7A, Change the Chair of Amber, was approved by Unanimous Vote of the directors present.':
      'approved: Special Order 7A, Change the Chair of Amber, was approved by Unanimous Vote of the directors present.',
    'It was proposed by Cllr Amber that Cllr Birch be elected for the meeting the Council RESOLVED to elect Cllr Birch.':
      'resolved: to elect Cllr Birch.',
    'It was RESOLVED to object on grounds of access (proposed Cllr Amber, seconded Cllr Birch).':
      'resolved: to object on grounds of access',
  };
  for (const [sentence, expected] of Object.entries(SAID)) {
    test(sentence, () => {
      const said = decisionSaid(sentence);
      assert.equal(`${said?.kind}: ${said?.rest}`, expected);
    });
  }
});

describe('a sentence is the decision as a whole', () => {
  const WHOLE: Readonly<Record<string, string>> = {
    'After review, the trustees considered and adopted the policy.': 'approved',
    'The supervisors reviewed and adopted the Harbour Ordinance 2026-2.': 'approved',
    'The supervisors adopted Resolution 2026-8 for the grant.': 'approved',
    'The Board awarded the contract to Fern Ltd.': 'approved',
    'The Council passed the budget for next year.': 'approved',
    'The agenda was confirmed.': 'approved',
    'Agenda for the meeting agreed.': 'approved',
    'Last week’s minutes were approved.': 'approved',
    'The minutes of 2 June were unanimously approved with the following corrections: 1) it was raining; 2) the name is Elm.':
      'approved',
    'Ben Fern was elected as webmaster to replace Dora Elder.': 'elected',
    'Fay Gorse: elected on a show of hands as 2026 Secretary': 'elected',
    'Dora Elder, Ben Fern and Fay Gorse are elected unopposed as Committee Members': 'elected',
    'The report, as circulated, was noted by Members.': 'noted',
    'A letter from the County Union about handicaps was noted.': 'noted',
    'The cheques as listed were approved for payment.': 'approved',
    'Payments of £318.77 as listed were approved.': 'approved',
    'The minutes were approved as a true record.': 'approved',
    'The minutes were taken as read and approved on the proposal of Mr Amber, seconded by Ms Birch.':
      'approved',
    'There being no other nomination, Cllr Cedar was duly elected Chair.': 'elected',
    'Cllr Cedar was elected unopposed.': 'elected',
    'Cllr Cedar was thereupon declared elected Chair.': 'elected',
    'The rota for inspections was NOTED.': 'noted',
    'The minutes were taken as read and signed by the Chair.': 'approved',
    'On motion of Mr. Amber, second by Ms. Birch, the Board entered executive session.': 'agreed',
    'The Board approved a grant of £500.': 'approved',
    'Board approved the budget.': 'approved',
    'Approved €500 to buy pins.': 'approved',
    'Agreed on storing the minutes in one place.': 'agreed',
    'The TOC reviewed the report, and decided to archive the project.': 'decided',
    'Dora Elder elected Chairman.': 'elected',
    'Dora Elder (Physics) approved unanimously.': 'approved',
    'Dora Elder was appointed unanimously.': 'elected',
    'Dora Elder stood and was elected unanimously.': 'elected',
    'Fay Gorse was nominated by Dora Elder and elected unanimously.': 'elected',
    'Both are elected with 70 votes in favour and 1 abstention.': 'elected',
    'The assembly elects Dora Elder by acclamation, with no votes against.': 'elected',
    'The Board appointed Dora Elder as treasurer.': 'elected',
    'The timetable was approved unanimously.': 'approved',
    'The meeting agreed the minutes represented a true record, authorising the Chair to sign.': 'approved',
    'Minutes were agreed as a true record and signed by Chairman, Dora Elder.': 'approved',
    'The minutes of the last call were approved and will be circulated to the list.': 'approved',
  };
  for (const [sentence, kind] of Object.entries(WHOLE)) {
    test(sentence, () => {
      const said = decisionSaid(sentence);
      assert.deepEqual([said?.kind, said?.rest], [kind, sentence]);
    });
  }
});

describe('what looks like a decision is none', () => {
  const NONE: readonly string[] = [
    'It was seconded by Birch, approved unanimously.',
    'The executive summary decided to be short.',
    'Presents agreed to be bought.',
    // What a body heard, passed or was told is no decision; nor is what somebody tells of himself.
    'The committee passed the year in peace.',
    'The committee read the letter and the Chair approved the answer.',
    'The Board was awarded the prize.',
    'We decided to add it and in doing so I noticed the text.',
    'The consensus was that prices are high.',
    'Dora Elder was elected as County Councillor for the north.',
    'Dora Elder will be elected as webmaster.',
    // A promise, an opinion, a difference.
    'Cllr Amber agreed to bake.',
    'The Chair agreed to ask.',
    'Members agreed that prices are high.',
    'It was agreed to differ.',
    'It was not agreed to paint it.',
    // What was told, asked or supposed.
    'Cllr Amber reported that it was agreed to paint.',
    'The Clerk asked if it was agreed to paint.',
    'If it was agreed to paint, the cost would rise.',
    'Was it agreed to paint?',
    'The meeting at which it was agreed to sell was long.',
    // What was before.
    'At the last meeting it was agreed to paint it.',
    'It was agreed at the last meeting to paint.',
    'It had been agreed to paint.',
    'It was agreed in 2019 to sell the land.',
    'The scheme was approved in 2019.',
    'Cllr Cedar was elected in May 2019.',
    // What others decided.
    'The County Council agreed to mend it.',
    'The Borough Council resolved to close the road.',
    'Stoke Parish Council agreed to write.',
    'It was agreed by the Director that he would write.',
    'It was agreed with the contractor that he would come.',
    'The budget was approved by the Minister.',
    'The Borough approved the plan.',
    'The Borough plan was approved unanimously.',
    'The report said the plan was approved unanimously.',
    'Cllr Cedar elected to speak last.',
    'It was moved and seconded to accept the minutes.',
    'Moved, seconded and carried to the next meeting.',
    'The Board accepted that the path is wet.',
    'It was the consensus of the Board that prices are high.',
    'It was the consensus of the neighbours to wait.',
    'A vote of thanks was proposed.',
    'The motion was adopted without objection.',
    'The report said that the agenda was adopted without objection.',
    'Resolved No. 5 was read out.',
    'The following planning applications were approved: a garage in Mill Lane.',
    'The following motion was made and lost: “That the fee be raised.”',
    'Minutes passed quickly in the sun.',
    'Members voted unanimously in favour of whatever might come.',
    'Residents voted unanimously in favour of the grant.',
    'Resolution No. 24-56 was adopted on a wet day.',
    'The Board accepted the weather as it was.',
    'These were not accepted as a true record.',
    'They had been accepted as a true friend.',
    'Special Order 7B was tabled by unanimous wish.',
    'Dora Elder elected as delegate of the union in the north.',
    'The Board appointed in May has left.',
    'Dora Elder stood and was heard.',
    'The County Council agreed the minutes were a true record.',
    'Approved by the Borough: a shed.',
    'The Board approved the last budget in 2024.',
    'All approved the idea.',
    'Approved budgets are on the site.',
    'Agreed on all counts.',
    'The Board discussed the price and agreed that it was high.',
    // What is quoted, and what is to be moved.
    'He said “It was agreed to paint” and left.',
    'I will move “That it was agreed to paint it”.',
    // Other senses of the words, an agenda's words, noting as talk.
    'The leak was resolved.',
    'The minutes of our meeting on 1 February 2026 have been signed.',
    'The minutes were signed.',
    'The works were carried out as agreed.',
    'To approve the minutes',
    'The minutes will be approved at the next meeting.',
    'The minutes were to be approved at the next meeting.',
    'It was noted that the hedge was high.',
    'Members noted that prices rise.',
    'The Chair noted that the report was late.',
    'The report noted that it was late.',
  ];
  for (const sentence of NONE) {
    test(sentence, () => {
      assert.equal(decisionSaid(sentence), undefined);
    });
  }
});

describe('words beside a label say that nothing was decided', () => {
  for (const text of [
    'none',
    'no.',
    'TBD',
    '–',
    'No decision was taken.',
    'None at this time',
    'none on the name today',
    'to differ',
    'not yet',
    'not taken',
  ])
    test(text, () => {
      assert.equal(saysNothing(text), true);
    });
  for (const text of [
    'No parking at the jetty.',
    'not to sell the land',
    'That none be sold.',
    'to note the report',
    'Yes to the plan',
  ])
    test(`but not “${text}”`, () => {
      assert.equal(saysNothing(text), false);
    });
});
