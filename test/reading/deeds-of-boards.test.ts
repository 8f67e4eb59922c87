// What boards and councils do by deciding, in other words than "resolved" and "agreed"; beside each what others did, or somebody told.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

const decides = (text: string): void => assert.equal(toldIn(text).length, 1, text);
const tellsNothing = (text: string): void => assert.deepEqual(toldIn(text), [], text);

test('a board takes action, confirms, considers and approves', () => {
  for (const text of [
    'The Board took action to approve the budget.',
    'The Board moved to accept the bid of Acme.',
    'Council confirmed the Mayor’s appointment of Dora Elder.',
    'The Mayor appointed Dora Elder to the Library Board, and the Council confirmed the appointment.',
    'Council noted and approved the schedule of works.',
    'The Academic Council considered and approved the syllabus.',
    'Board approved waiver of the late fee for Lot 14.',
    'Council approved hiring a lifeguard.',
    'The Board approves a grant of £400 for the fair.',
    'The SGB approved the school fees of R18 500.',
    'By unanimous consent, the Senate adopted the budget.',
    'By acclamation the Vestry accepted the bid.',
    'Council consensus was to go ahead with the draft.',
    'The Committee’s decision was to hold it in July.',
    'Decision made to keep the name.',
    'The Committee unanimously supported holding the fair in July.',
    'After some debate it was generally agreed that the fair should be held in July.',
    'We voted Fay Gorse in as treasurer.',
    'Fay Gorse was voted into membership.',
    'Fay Gorse was accepted as a new member.',
    'The Council OBJECTS to this application on the grounds of its height.',
    'On the proposal of Cllr. M. Amber, seconded by Cllr. P. Birch, the members approved the sale of the field.',
    'Upon motion duly made by Amber and seconded by Birch, the Board unanimously approved the contract.',
    'IT WAS RESOLVED as a special resolution THAT the name be changed.',
    'Resolved under the Public Bodies (Admission to Meetings) Act 1960 to exclude the public.',
    'RESOLVED Acme Ltd be appointed for the year.',
    '“RESOLVED THAT the company open an account with the bank.”',
  ])
    decides(text);
  for (const text of [
    'The Board approves all bills above £500.',
    'The Board approves the budget each year before May.',
    'The Board took part in the fair.',
    'The Board moved to Quay Street.',
    'The police confirmed the date.',
    'The District Council considered and approved the plan.',
    'It was generally agreed that the bridge is dangerous.',
    'The Mayor appointed Dora Elder.',
    'Fay Gorse was accepted as a student by the college.',
    'The Council object was found in the attic.',
    'The Committee’s decision was praised.',
    'It would be resolved as a special resolution that the name be changed.',
  ])
    tellsNothing(text);
});

test('somebody is authorised, a committee is formed, a sum is given, a matter is put off', () => {
  for (const text of [
    'The Clerk was authorised to spend up to £200.',
    'Staff were authorized to go ahead with the work.',
    'A sub-committee of Amber, Birch and Cedar was formed to look into it.',
    'A working party was appointed to draw up rules.',
    'A dispensation was granted to Cllr Amber to speak on the precept.',
    '£250 was awarded to the air ambulance.',
    'Agreed £250 to the air ambulance.',
    'Council resolved a precept of £42,500 for the year.',
    'This item was deferred to the next meeting.',
    'The matter was tabled until June.',
    'The report was noted and the sale of the field was agreed.',
    'All existing officers were willing to stand again and were re-elected unanimously.',
    'Messrs Hill & Co were re-appointed as auditors.',
    'The following slate was elected by acclamation: President Dora Elder, Treasurer Ben Fern.',
    'The following policies were reviewed and adopted: Standing Orders, Complaints.',
    'Nominations were closed and a unanimous ballot was cast for Dora Elder as President.',
    'The budget was approved by the Governing Board.',
  ])
    decides(text);
  for (const text of [
    'The Clerk was authorised by the county to open the gate.',
    'The Clerk was authorised to spend £200 in 2019.',
    'A sub-committee of the county council was appointed to look into it.',
    'A working group was set up to count the birds.',
    'A working party was appointed by the Minister.',
    '£250 was awarded to the school by the Lottery.',
    '£250 was raised for the school.',
    'The matter was referred to in the letter.',
    'This item was deferred to when the officer was well.',
    'Messrs Hill & Co were appointed by the court.',
    'The budget was approved by the county.',
    'The precept has been set at £42,500 by the county.',
    'The bug was mended and the pull request was approved.',
  ])
    tellsNothing(text);
});

test('what should be done is decided, where the next sentence agrees to it or names who moved it', () => {
  assert.deepEqual(toldIn('Regatta to be held on 4 July. Agreed.'), ['+ Regatta to be held on 4 July.']);
  assert.deepEqual(toldIn('Purchase of a mower, up to £940.50. Amber/Birch – approved'), [
    '+ Purchase of a mower, up to £940.50. / Amber / Birch',
  ]);
  assert.deepEqual(
    toldIn('Accept the quotation of Acme. Prop: Cllr Amber. Sec: Cllr Birch. All in favour.').map(told =>
      told.split(' / ').slice(0, 2).join(' / '),
    ),
    ['+ Accept the quotation of Acme. / Cllr Amber'],
  );
  for (const text of [
    'Regatta to be held on 4 July. Dora will ask.',
    'Regatta to be discussed in July. Agreed dates are below.',
    'Clerk to write to the owner. It is late.',
    'It is to be held on 4 July. Dora agreed.',
  ])
    tellsNothing(text);
});
