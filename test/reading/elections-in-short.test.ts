// Elections in a line each, figures that are told before them, motions set out in fields, and what was decided in closed session.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('of several candidates the motion of whoever won is told, and no other', () => {
  const lines = ['Dora Elder, nominated Amber, seconded Birch', 'Ben Fern, nominated Cedar, seconded Dale'];
  assert.deepEqual(toldIn([...lines, 'Ben Fern won by a straight majority.'].join('\n')), [
    '+ Ben Fern won by a straight majority. / Cedar / Dale',
  ]);
  assert.deepEqual(toldIn([lines[0], 'No opposition, Dora Elder was elected unanimously.'].join('\n')), [
    '+ No opposition, Dora Elder was elected unanimously. / Amber / Birch / unanimously',
  ]);
  assert.deepEqual(toldIn(`${lines[1]}.\n\nBen Fern won by a majority.`), [
    '+ Ben Fern won by a majority. / Cedar / Dale',
  ]);
  assert.deepEqual(toldIn('It went to a second round where Dora Elder won by a clear majority.'), [
    '+ It went to a second round where Dora Elder won by a clear majority.',
  ]);
  for (const other of [
    'Heron won by a majority.',
    'Dora Elder won by a majority of votes in her ward.',
    'Dora Elder won by two lengths.',
  ])
    assert.deepEqual(toldIn(other), []);
});

test('figures told right before an election are its vote', () => {
  const figures =
    'Held by secret ballot. Results: 4 of 5 votes for, 0 of 5 votes against, and 1 of 5 votes abstain.';
  assert.deepEqual(
    toldIn(`- ${figures} Dora Elder is elected President of the Board of Directors of the Club.`),
    ['+ Dora Elder is elected President of the Board of Directors of the Club. / 4-0-1'],
  );
  assert.deepEqual(toldIn(`${figures} Dora Elder is elected to the Heron Board of Directors.`), [
    '+ Dora Elder is elected to the Heron Board of Directors. / 4-0-1',
  ]);
  assert.deepEqual(toldIn(`${figures} Dora Elder is elected to the School Board.`), []);
  assert.deepEqual(toldIn('4 of 5 voters for the road came, 0 of 5 against. Tea was had.'), []);
});

test('an office with a question mark and figures is who was elected', () => {
  assert.deepEqual(
    toldIn('- Dora Elder, Treasurer? 4/0/1\n- Ben Fern, Secretary? 5-0-0\n- Approve the rules? (5-0-0)'),
    ['+ Dora Elder, Treasurer / 4-0-1', '+ Ben Fern, Secretary / 5-0-0', '+ Approve the rules / 5-0-0'],
  );
  assert.deepEqual(toldIn('- Dora Elder, Chair? 2/3/0\n- Next Meeting, May? 5/3/26\n- Is it due? 5/0/1'), []);
});

test('a motion may be set out in a table of two columns, or below its words', () => {
  const fields = '| Seconded by | Birch |\n| Vote | 5 for, 1 against |\n| Status | Passed |';
  assert.deepEqual(toldIn(`To accept the rules as sent.\n\n| Moved by | Amber |\n| --- | --- |\n${fields}`), [
    '+ To accept the rules as sent. / Amber / Birch / 5-1',
  ]);
  assert.deepEqual(toldIn(`To accept the rules as sent.\n\n| --- | --- |\n| Moved by | Amber |\n${fields}`), [
    '+ To accept the rules as sent. / Amber / Birch / 5-1',
  ]);
  assert.deepEqual(toldIn(`| Motion | To mend the gate |\n| --- | --- |\n| Moved by | Amber |\n${fields}`), [
    '+ To mend the gate / Amber / Birch / 5-1',
  ]);
  const lost =
    '| Motion | To mend it |\n| --- | --- |\n| Moved | Amber |\n| Seconded | Birch |\n| Outcome | Lost |';
  assert.deepEqual(toldIn(lost), ['– To mend it / Amber / Birch']);
  assert.deepEqual(toldIn('| Name | Dora |\n| --- | --- |\n| Moved | to Kiel |\n| Second | house |'), []);
});

test('points below any words say who moved them, who seconded and that they were carried', () => {
  const whole = ['+ The lease must be kept / Amber / Birch'];
  assert.deepEqual(
    toldIn('- The lease must be kept\n  - motion by Amber\n  - Birch 2nd\n  - all present vote yes'),
    whole,
  );
  assert.deepEqual(
    toldIn('- The lease must be kept\n  - Amber proposed\n  - Birch seconded\n  - Carried'),
    whole,
  );
  assert.deepEqual(
    toldIn('To confirm the minutes of the last meeting\n\n- Amber Proposed\n- Birch Second\n- Passed'),
    ['+ To confirm the minutes of the last meeting / Amber / Birch'],
  );
  assert.deepEqual(
    toldIn('- The lease must be kept\n  - New bench proposed\n  - Birch seconded\n  - Carried'),
    [],
  );
});

test('what a board voted in closed session is its own when it is reported out', () => {
  const said = 'Ms. Amber reported that the board voted 4-0 to accept the offer.';
  assert.deepEqual(toldIn(`**Closed session**  \n${said}`), ['+ to accept the offer. / 4-0']);
  assert.deepEqual(
    toldIn('The Chair reported out of closed session that the Board voted 5-0 to buy the land.'),
    ['+ to buy the land. / 5-0'],
  );
  assert.deepEqual(toldIn(said), []);
  assert.deepEqual(
    toldIn('After the closed session, Amber reported that the County Board voted 4-0 to move.'),
    [],
  );
});

test('several who were elected at once are a decision', () => {
  for (const sentence of [
    'Committee: Amber, Birch and Dora were elected en bloc.',
    'Amber Elder, Ben Birch and Dora Fern were re-elected unopposed.',
    'Amber and Birch were duly elected to the committee unanimously.',
  ])
    assert.ok(toldIn(sentence, 'Election of officers')[0]?.startsWith(`+ ${sentence}`), sentence);
  for (const other of [
    'Amber and Birch were elected to the County Council in May.',
    'Members were elected en bloc.',
  ])
    assert.deepEqual(toldIn(other, 'Report'), [], other);
});
