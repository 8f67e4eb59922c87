// Votes in words: what they say, and beside it what looks like one and is none.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { voteSaid, voteWithin } from '../../../scripts/grammar/en/said-votes.ts';
import { SIDES, type Vote } from '../../../scripts/model/vote.ts';

/** "6-_-1", then what else is told: "unanimous", "for Amber, Birch". */
function sketch(vote: Vote | undefined): string | undefined {
  if (!vote) return undefined;
  const names = SIDES.flatMap(side =>
    vote.names[side].length === 0 ? [] : `${side} ${vote.names[side].map(({ name }) => name).join(', ')}`,
  );
  return [SIDES.map(side => vote.counts[side] ?? '_').join('-'), vote.remark, ...names]
    .filter(Boolean)
    .join(' | ');
}

const said = (text: string): string | undefined => sketch(voteSaid(text, 1));
const within = (text: string): string | undefined => sketch(voteWithin(text, 1));

test('all in favour is told as it is written, without figures', () => {
  assert.equal(said('All in favour.'), '_-_-_ | All in favour');
  assert.equal(said('All agreed'), '_-_-_ | All agreed');
  assert.equal(said('All present voted in favour.'), '_-_-_ | All present voted in favour');
  assert.equal(said('Carried unanimously.'), '_-_-_ | unanimously');
  assert.equal(said('Carried nem con'), '_-_-_ | nem con');
  assert.equal(said('The majority of the Members were in favour.'), '_-_-_ | majority of the Members');
  assert.equal(said('All present approved.'), '_-_-_ | All present approved');
  assert.equal(said('Ayes all.'), '_-_-_ | Ayes all');
  assert.equal(
    said('This motion passed and carried by a unanimous voice vote of the members present.'),
    '_-_-_ | by a unanimous voice vote',
  );
  assert.equal(said('All approved plans are filed.'), undefined);
  assert.equal(said('All agreed that it was cold.'), undefined);
  assert.equal(said('Everyone was in favour of tea.'), undefined);
});

test('figures are read in digits and in words, and a side of which nothing is said has none', () => {
  assert.equal(said('Six were in favour and one abstained.'), '6-_-1');
  assert.equal(said('8 in favour, 2 against'), '8-2-_');
  assert.equal(said('3 votes for, 1 against, 2 abstentions.'), '3-1-2');
  assert.equal(said('For – 4 Abstention – 2'), '4-_-2');
  assert.equal(said('Votes: 6 in favour, 0 opposed, 0 abstentions. The motion carries.'), '6-0-0');
  assert.equal(said('The motion was then voted on: six in favour, none against, one abstention.'), '6-0-1');
  assert.equal(said('Ayes-8; Nos-0'), '8-0-_');
  assert.equal(said('There were no abstentions.'), '_-_-0');
  assert.equal(said('By a show of hands 6 in favour, 2 against.'), '6-2-_ | By a show of hands');
  assert.equal(said('12 letters were in favour and 3 against.'), undefined);
  assert.equal(said('The survey: 12 in favour, 3 against.'), undefined);
});

test('a robot that takes minutes writes signs before those for and against', () => {
  assert.equal(within('The bid closes in March (+4, 1, -0)'), '4-0-1');
  assert.equal(within('It is warmer (+4, -1)'), undefined);
});

test('names in brackets behind a figure are its voters, where they are as many', () => {
  const vote = voteSaid('The motion passed with 2 in favor (Amber, Birch) and 1 opposed (Cedar).', 1);
  assert.deepEqual(vote?.counts, { for: 2, against: 1 });
  assert.deepEqual(vote?.names.for, [{ name: 'Amber' }, { name: 'Birch' }]);
  assert.deepEqual(vote?.names.against, [{ name: 'Cedar' }]);
  assert.equal(voteSaid('The motion passed with 3 in favor (Amber, Birch).', 1), undefined);
});

test('a score is a vote only behind words of a vote', () => {
  assert.equal(said('Passed 6-0.'), '6-0-_');
  assert.equal(said('Motion Carries 5-0'), '5-0-_');
  assert.equal(said('Motion passed 6-0-1'), '6-0-1');
  assert.equal(said('VOTE: unanimous, 7-0'), '7-0-_ | unanimous');
  assert.equal(said('Carried by 4 votes to 1'), '4-1-_');
  assert.equal(said('CARRIED 3/1'), '3-1-_');
  assert.equal(said('Vote PASSES 6/0'), '6-0-_');
  // Who was away is on no side.
  assert.equal(said('Passed 4-0-1 (Elm absent)'), undefined);
  assert.equal(
    said('MOTION CARRIED 4-0-1 [AYES: Amber, Birch, Cedar, Dale; NOES: None; ABSENT: Elm]'),
    '4-0-_ | for Amber, Birch, Cedar, Dale',
  );
  for (const text of [
    '4-6 weeks',
    'The scores were 3-2.',
    'Passed 12/03-04',
    'Passed 12/03',
    'Rooms 5-6 for guests',
  ])
    assert.equal(said(text), undefined, text);
});

test('roll calls are read by side or by name', () => {
  assert.equal(
    said('Ayes: Amber, Birch. Nays: Cedar. Absent: Dale. Motion carried.'),
    '2-1-_ | for Amber, Birch | against Cedar',
  );
  assert.equal(said('Ayes: (4). Nays: (1).'), '4-1-_');
  assert.equal(said('Roll call: Amber – yes, Birch – no'), '1-1-_ | for Amber | against Birch');
  assert.equal(said('(Amber – yea, Birch – yea)'), '2-_-_ | for Amber, Birch');
  assert.equal(said('Amber, aye; Birch, nay; Cedar, absent'), '1-1-_ | for Amber | against Birch');
  assert.equal(said('For: Information'), undefined);
  assert.equal(said('For Councillor Fern'), undefined);
  assert.equal(said('Yes: Amber said so'), undefined);
});

test('names of several words, initials and brackets are whole', () => {
  assert.equal(
    said(
      "For: García Márquez, van der Berg, ap Gwilym, J Ryan, O'Brien, Ken Ash Jr.\nAgainst: Birch (J) and Birch (M)",
    ),
    "6-2-_ | for García Márquez, van der Berg, ap Gwilym, J Ryan, O'Brien, Ken Ash Jr | against Birch (J), Birch (M)",
  );
  assert.equal(
    said('For (2): Cllr J. Ryan, Cmhlr Ní Riain\nAgainst: None'),
    '2-0-_ | for Cllr J. Ryan, Cmhlr Ní Riain',
  );
});

test('who voted otherwise is named, and counted only where no other may have', () => {
  assert.equal(said('(Cllr Elm abstained)'), '_-_-1 | abstained Cllr Elm');
  assert.equal(
    said('Councillors Amber and Birch voted against.'),
    '_-2-_ | against Councillors Amber, Birch',
  );
  assert.equal(said('Ruth Elliot asked that her vote against be recorded.'), '_-_-_ | against Ruth Elliot');
  assert.equal(said('Cllr Elm abstained from tea.'), undefined);
});

test('prose with the words of a vote is none', () => {
  const prose = [
    '+1',
    '€100 for',
    'Item 5 for noting',
    'Part 8 for the bridge',
    '100 for the hall',
    'Yes',
    'No',
    'Agreed.',
  ];
  for (const text of [
    ...prose,
    'For 3 weeks',
    'Two for the price of one',
    '2 members against the wall',
    'Carried.',
  ])
    assert.equal(said(text), undefined, text);
});

test('a score in brackets closes a decision where more were for it than against', () => {
  assert.equal(within('Dora shall book the hall (5-0).'), '5-0-_');
  assert.equal(within('Dora shall book the hall (5-1-2)'), '5-1-2');
  for (const other of ['Tables for families (3-5)', 'The hall (5-0) shall be booked', 'See page 7 (2026-05)'])
    assert.equal(within(other), undefined, other);
});

test('a vote within a decision is read where it can be nothing else', () => {
  assert.equal(within('RESOLVED: no objection, by 3 votes to 1 with 1 abstention.'), '3-1-1');
  assert.equal(
    within('the Council voted 4-1 to adopt Resolution No. 2026-17, with Councilmember Whitaker dissenting.'),
    '4-1-_ | against Councilmember Whitaker',
  );
  assert.equal(within('It was agreed unanimously to affiliate at a cost of £40.'), '_-_-_ | unanimously');
  assert.equal(within('RESOLVED: That a grant be made. (Vote: 3 in favour, 1 against)'), '3-1-_');
  assert.equal(
    within('RESOLVED: That it be painted. (Cllr Amber proposed, Cllr Birch seconded, all in favour)'),
    '_-_-_ | all in favour',
  );
  assert.equal(
    within('Resolved: That the jetty be painted (Cllr Elm abstained).'),
    '_-_-1 | abstained Cllr Elm',
  );
  const others = [
    'Resolved: To support the unanimous view of the panel.',
    'Resolved: To note that the County Council had unanimously agreed the plan.',
    'Resolved: to ask the residents, of whom 12 were in favour and 3 against',
    'Resolved that 3 votes for each member be allowed',
    'Resolved: That the works take 4-6 weeks.',
  ];
  for (const text of others) assert.equal(within(text), undefined, text);
});

test('a figure that says the contrary of its words is not believed', () => {
  assert.equal(said('Motion lost 4-1.'), undefined);
  assert.equal(said('Motion lost 1-4.'), '1-4-_');
  assert.equal(said('The amendment was defeated by 4 votes to 2.'), '2-4-_');
});

test('a figure that begins a line of figures is no number of a paragraph', () => {
  assert.equal(said('8 Yes; 0 No; 1 Abstain.'), '8-0-1');
  assert.equal(said('8 Abstentions were counted in May.'), undefined);
});

test('a score may stand before or behind “in favour”', () => {
  assert.equal(said('All in favor 4-0'), '4-0-_ | All in favor');
  assert.equal(said('4-0 in favor'), '4-0-_');
  assert.equal(said('VOICE VOTE - Unanimous Approval (6-0)'), '6-0-_ | Unanimous Approval, VOICE VOTE');
  assert.equal(said('The 4-0 in favour of the visitors was a fair score.'), undefined);
});

test('that all were for it is told in the seconder’s sentence', () => {
  assert.equal(
    within('Birch seconded; all were in favor and the motion passed.'),
    '_-_-_ | all were in favor',
  );
  assert.equal(within('Amber moved to accept it; Birch seconded, and all approved.'), '_-_-_ | all approved');
  assert.equal(within('The second plan was read, and all approved drawings were filed.'), undefined);
});

test('who cast a vote that was unanimous may be told by name', () => {
  assert.equal(said('The vote by Mike, Jim, and Roger was unanimous.'), '_-_-_ | unanimous');
  assert.equal(said('The vote by Mike, Jim, and Roger was late.'), undefined);
});

test('“Approved” counts those for it where those opposed are counted beside it', () => {
  assert.equal(said('Approved: 4 Opposed: 0 Abstained: 1'), '4-0-1');
  assert.equal(said('Approved: 4 plans'), undefined);
  assert.equal(within('Motion made by Amber to accept it, Birch seconded, unanimous.'), '_-_-_ | unanimous');
});
