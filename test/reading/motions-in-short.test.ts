// Further short ways in which motions are moved, carried and lost, and in which boards direct, receive and adopt; beside each its look-alike.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';
import { toldIn } from './told-in.ts';

const decides = (text: string): void => assert.equal(toldIn(text).length, 1, text);
const tellsNothing = (text: string): void => assert.deepEqual(toldIn(text), [], text);
const begins = (text: string, told: string): void =>
  assert.ok(toldIn(text)[0]?.startsWith(told), `${text}: ${toldIn(text).join('; ')}`);

test('“supported” seconds, and so do a stroke and “which passed 6-0”', () => {
  begins(
    'Amber moved, Birch supported, to pay the bills. Motion carried.',
    '+ to pay the bills. / Amber / Birch',
  );
  begins(
    'Motion Amber, support Birch to buy the truck. Motion carried.',
    '+ to buy the truck. / Amber / Birch',
  );
  begins(
    'Amber moved/Birch seconded that the report be received. Carried.',
    '+ that the report be received. / Amber / Birch',
  );
  begins(
    'Ms. Amber moved approval of the trip. Mr. Birch seconded the motion, which passed 6-0.',
    '+ approval of the trip / Ms. Amber / Mr. Birch',
  );
  begins(
    'A motion by Amber, seconded by Birch, to approve the trip passed unanimously.',
    '+ to approve the trip / Amber / Birch',
  );
  begins(
    'It was resolved (Amber/Birch): That the report be received.',
    '+ That the report be received. / Amber / Birch',
  );
  begins(
    'Motion (Amber), second (Birch) to accept the organ; approved.',
    '+ to accept the organ / Amber / Birch',
  );
  for (const text of [
    'Amber moved house, and Birch supported her.',
    'The motion by Birch, which passed 6-0 last year, is on the web.',
    'It was resolved in May (see Amber/Birch).',
  ])
    tellsNothing(text);
});

test('a motion that was lost is told with its words, where nothing above it is that motion', () => {
  const lostIn = (body: string): readonly string[] => {
    const archive = archiveOf({ 'site.yaml': 'name: Club\n', 'club/2026-03-05.md': `## Cups\n\n${body}\n` });
    return (meetingsOf(archive)[0]?.items[0]?.motions ?? []).map(
      ({ text, outcome }) => `${text}: ${outcome}`,
    );
  };
  for (const tail of [
    'was lost.',
    'fell with 11 for and 18 against.',
    'was defeated, 5 in favour and 22 against.',
  ])
    assert.deepEqual(lostIn(`The motion to ban cups ${tail}`), ['to ban cups: lost'], tail);
  assert.deepEqual(lostIn('The proposal to ban cups was lost by 2 votes to 5.'), ['to ban cups: lost']);
  assert.equal(
    lostIn('Amber moved to ban cups. Birch seconded.\n\nThe motion to ban cups was lost.').length,
    1,
  );
  for (const text of [
    'The motion to ban cups was lost in the post last year.',
    'The motion to ban cups had failed before.',
    'The proposal to ban cups failed to say why.',
    'If the motion to ban cups is lost, all stays as it is.',
  ])
    assert.deepEqual(lostIn(text), [], text);
});

test('members of a board vote, staff is directed, and what was moved and carried is no more than that', () => {
  for (const text of [
    'Board members voted to approve the trip.',
    'TSC members present voted unanimously to ship it in May.',
    'Branch agreed to donate £100 to the food bank.',
    'Staff was directed to prepare an ordinance.',
    'By consensus, Council directed the Manager to prepare an ordinance.',
    'The PCC were all in favour of asking for the lights.',
    'Council AGREED the new allotment rents.',
    'The new allotment rents were agreed.',
    'Members considered the report and RESOLVED that rents be raised by 5%.',
    'RESOLVED by consent that the tender be awarded to Acme.',
    'Ordinance 26-3 was adopted on second reading.',
    'The policy was formally adopted by the Governing Body.',
    'It was proposed and carried that the fee stay at £20.',
    'There being no further nominations, the committee was elected en bloc.',
    'M/S/P (unanimous) to approve the calendar.',
    'Vote: approve the plan for 2.0 - passed (5-0)',
    'The Treasurer’s report was accepted on a proposal from J. Amber, seconded by L. Birch.',
    'The Board passed the following resolution unanimously:\n\n“RESOLVED THAT the company open an account.”',
  ])
    decides(text);
  for (const text of [
    'Board members voted with their feet.',
    'Staff was directed by the state to close the gate.',
    'The Council was in favour of the idea.',
    'The new rents were agreed by the landlord.',
    'The bill was adopted on second reading by Parliament.',
    'The policy was formally adopted by the county.',
    'It was proposed and seconded by letter.',
    'The committee was elected by the members of the league.',
  ])
    tellsNothing(text);
});

test('what was proposed and found no seconder fell, however it was worded', () => {
  const [told = ''] = toldIn('J. Amber proposed raising the fee to £30; there was no seconder.');
  assert.match(told, /^– raising the fee to £30 \/ J\. Amber/);
});
