// What minutes tell in the passive voice, motions that tell their result at once, and business before the first heading.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOneMeeting } from '../read/one-meeting.ts';
import { toldIn } from './told-in.ts';

test('what lay before the meeting was accepted, agreed, set, granted', () => {
  for (const text of [
    'The jetty report was accepted.',
    'A donation of £50 to the choir was agreed.',
    'The quotation from Quay Paints of £450 was accepted.',
    'The policy was reviewed and re-adopted without change.',
    'The precept was set at £12,000.',
    'Precept for 2026/27 agreed at £12,000.',
    'Approval was given for the purchase of a lamp.',
    'The trustees gave their approval to the plan.',
    'The terms of reference were ratified.',
    'There was unanimous agreement to buy the boat.',
    'All were in favour of the new hours.',
    'The Board directed staff to prepare a report.',
    'It was concluded that the gate should be mended.',
    'It was decided by a vote that, if a guest won, the cup would go to the next.',
    'It was agreed after some discussion that the hall be painted.',
    'It was felt that the fence should be mended, and this was agreed.',
    'The Council had no objection to the application.',
    'Application 24/00012 – porch at 5 Quay Street: no objection.',
    'There were no questions and Members approved the cash flow report.',
    'RESOLVED To complete a first review by late July.',
    'The following officers were duly elected to serve for the year.',
    'Fay Gorse stood down and Dora Elder was elected unopposed.',
    'The chair asked if there were any objections; there were none, and the plan was approved.',
    'The following papers were approved for publication:\n\n- Map of the quay\n- List of boats',
    'The group agreed on the motion: “Half of the members are a quorum.”',
  ])
    assert.equal(toldIn(text).length, 1, text);
});

test('what others did, did before or may do is no decision', () => {
  for (const text of [
    'The grant was approved by the Lottery Fund.',
    'The application was approved.',
    'The planning report was accepted by the District Council.',
    'Then very large grants were agreed.',
    'The report said the plan was approved unanimously.',
    'The budget was approved last year.',
    'The report would be accepted if the figures were right.',
    'The roof was passed as safe by the engineer.',
    'The team was accepted by the league.',
    'There was general agreement that a list would be useful.',
    'All were in favour of the idea.',
    'It was concluded that the water was cold.',
    'The following members were present.',
    'The following applications were approved:\n\n- 5 Quay Street',
    'The police agreed to patrol the lane.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});

test('a motion tells its result in the same sentence', () => {
  const kept = 'to keep the fee';
  for (const tail of [
    ', and it was carried.',
    ', passed unanimously.',
    '; carried.',
    ' - passed.',
    ' (carried).',
    ' (passed 5-0).',
  ])
    assert.deepEqual(
      toldIn(`Amber moved ${kept}${tail}`).map(told => told.split(' / ').slice(0, 2).join(' / ')),
      [`+ ${kept} / Amber`],
      tail,
    );
  assert.match(toldIn(`President moved ${kept}. Passed.`).join(), /^\+ to keep the fee \/ President/);
  assert.match(toldIn(`Motion ${kept} (passed 5-0)`).join(), /^\+ to keep the fee/);
  assert.deepEqual(toldIn('Amber moved to Quay Street, passed by the hall.'), []);
});

test('a proposal is put to a vote and carried, whoever made it', () => {
  const cup = 'that the club buy a cup';
  assert.match(
    toldIn(
      `Amber proposed ${cup}. The proposal was put to a vote and was carried by an overwhelming majority.`,
    ).join(),
    /^\+ that the club buy a cup.* \/ Amber/,
  );
  for (const text of [
    `To make it easier, it was proposed ${cup}. The proposal was put to a vote and passed unanimously.`,
    `Amber proposed ${cup}. The Chair put it to the vote and the proposal was accepted.`,
    `The motion ${cup} was made by Amber, Birch second, with Dora making it unanimous.`,
  ])
    assert.match(toldIn(text).join(), /^\+ /, text);
  assert.deepEqual(toldIn(`It was proposed ${cup}. Nobody liked it.`), []);
});

test('business above the first heading is read; one note there of an approval makes no item', () => {
  const told = 'Amber proposed that a cup be bought. It was carried.';
  const titles = (text: string) => readOneMeeting(text).meeting.items.map(({ title }) => title);
  assert.deepEqual(
    titles(`# Club\n\n${told}\n\nBirch moved that a lamp be mended. Carried.\n\n## Elections\n\nNone.\n`),
    ['Minutes', 'Elections'],
  );
  assert.deepEqual(titles('# Club\n\nThese minutes were approved in May.\n\n## Elections\n\nNone.\n'), [
    'Elections',
  ]);
});
