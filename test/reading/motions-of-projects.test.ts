// Motions as projects and hackerspaces write them: nobody objected, speakers who move, movers apart from a later approval.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('where nobody objected behind a motion it was carried', () => {
  const moved = 'Amber moved to hold a second meeting. Birch seconded.';
  for (const told of [
    'There were no objections.',
    'No objections.',
    'No objections were raised.',
    'Nobody objected.',
    'No one objected to this.',
    'Hearing no objections.',
    'There were no objections from the floor.',
  ])
    for (const between of [' ', '\n\n'])
      assert.deepEqual(
        toldIn(`${moved}${between}${told}`),
        ['+ to hold a second meeting / Amber / Birch'],
        told,
      );
  assert.deepEqual(toldIn(`${moved}\n\nNo objections. Motion carried 5-0.`), [
    '+ to hold a second meeting / Amber / Birch / 5-0',
  ]);
});

test('what nobody objected to may be something else', () => {
  const moved = 'Amber moved to hold a second meeting. Birch seconded.';
  const open = ['– to hold a second meeting / Amber / Birch'];
  for (const told of [
    'There were no objections to the application of the school.',
    'No objections had come from neighbours.',
    'The owner came in.\n\nNo objections.',
  ])
    assert.deepEqual(toldIn(`${moved}\n\n${told}`), open, told);
  assert.deepEqual(toldIn('Extension at 5 Quay Lane. Proposed by Amber, seconded by Birch. No objections.'), [
    '–  / Amber / Birch',
  ]);
});

test('“Tim C. 2nd.” seconds', () => {
  const moved = 'Amber made a motion to buy shelves.';
  assert.deepEqual(toldIn(`${moved}\nTim C. 2nd.\n\nMotion carried.`), ['+ to buy shelves / Amber / Tim C.']);
  assert.deepEqual(toldIn(`${moved} Birch 2nd.\n\nMotion carried.`), ['+ to buy shelves / Amber / Birch']);
  assert.deepEqual(toldIn(`${moved} Birch came 2nd in the race.\n\nMotion carried.`), [
    '+ to buy shelves / Amber',
  ]);
});

test('who made a motion moved, though nobody tells what came of it; who proposed something may have talked', () => {
  assert.deepEqual(toldIn('Amber motioned to make Birch the editor. He will ask others to write.'), [
    '– to make Birch the editor / Amber',
  ]);
  assert.deepEqual(toldIn('Amber proposed to make Birch the editor. He will ask others to write.'), []);
});

test('what was moved long before is approved by whoever moved it, where both name the same', () => {
  const moved = "Amber moved to accept the treasurer's report.\n\nBirch seconded.";
  const talk = 'Dora asked about fees.\n\nThey rose.\n\nIt rained.\n\nFay came.\n\nThe hall is old.';
  assert.deepEqual(toldIn(`${moved}\n\n${talk}\n\nTreasurer's report was approved without objection.`), [
    "+ Treasurer's report was approved without objection. / Amber / Birch",
  ]);
  assert.deepEqual(toldIn(`${moved}\n\n${talk}\n\nThe budget was approved without objection.`), [
    '+ The budget was approved without objection.',
    "– to accept the treasurer's report / Amber / Birch",
  ]);
});

test('“moved the above be done” and “moved we accept it” move', () => {
  const whole = (text: string): readonly string[] => [`+ ${text} / Amber / Birch / Unanimously agreed`];
  const behind = 'Birch seconded. Unanimously agreed.';
  assert.deepEqual(toldIn(`Amber moved the above be executed. ${behind}`), whole('the above be executed'));
  assert.deepEqual(
    toldIn(`Amber moved we accept the above as business. ${behind}`),
    whole('we accept the above as business'),
  );
  assert.deepEqual(toldIn('Amber moved the chairs. Birch helped her.'), []);
});

test('movers in the paragraph of an approval are its own, and those above it are not', () => {
  assert.deepEqual(
    toldIn(
      'Dora took the minutes.\nProposed: Amber, seconded: Birch\n\nAgenda for the meeting agreed. Proposed: Birch, seconded: Amber\n\nMinutes from previous meeting were agreed. Proposed: Dora, seconded: Birch',
    ),
    [
      '+ Agenda for the meeting agreed. / Birch / Amber',
      '+ Minutes from previous meeting were agreed. / Dora / Birch',
      '–  / Amber / Birch',
    ],
  );
});

test('a speaker moves before a colon, a title does not', () => {
  const below = '\n  - Birch: seconded.\n  - The motion carried.';
  for (const moves of ['moved', 'I move', 'makes a motion', 'I make a motion', 'motion'])
    if (moves !== 'makes a motion')
      assert.deepEqual(
        toldIn(`- Amber: ${moves} to strike the line.${below}`),
        ['+ to strike the line / Amber / Birch'],
        moves,
      );
  assert.deepEqual(toldIn('Minutes: moved to the end of the meeting.'), []);
});

test('“Consensed to …” decides', () => {
  assert.deepEqual(toldIn('- Is it grey?\n  - **Consensed** to go ahead with red'), [
    '+ to go ahead with red',
  ]);
  assert.deepEqual(toldIn('- The group consensed on painting it red'), ['+ painting it red']);
  assert.deepEqual(toldIn('- Nobody has consensed to this yet'), []);
});

test('who is nominated to become a member is one where nobody objects', () => {
  assert.deepEqual(toldIn('Amber nominated Cedar become a member. There were no objections.'), [
    '+ Cedar become a member / Amber',
  ]);
});

test('“Maker: …, Second: …” in the point below an approval are its movers', () => {
  const point = '- Approved minutes from the [retreat on 3 February 2026](x.md)\n';
  const below =
    '    - **Voting:** I move to approve the minutes from the retreat on 3rd February 2026. **Maker:** EC Secretary Amber, **Second:** ED Birch. **Motion passes** (8 yes, 0 no, 1 abstained)';
  assert.deepEqual(toldIn(`${point}${below}`), [
    '+ to approve the minutes from the retreat on 3rd February 2026 / Secretary Amber / Birch / 8-0-1',
  ]);
  assert.deepEqual(toldIn(`${point}    - It was short.`), [
    '+ Approved minutes from the retreat on 3 February 2026 It was short.',
  ]);
});

test('below “Resolved” what stands behind the list goes on with its last point, and tells its vote', () => {
  const list = '- Mend it. (5-0)\n- Paint it. (4-1)\n- The club elects officers in March.\n\n';
  const [mend, paint] = ['+ Mend it. (5-0) / 5-0', '+ Paint it. (4-1) / 4-1'];
  assert.deepEqual(toldIn(`${list}Votes are public.\nMembers may abstain. (5-0)`, 'Resolved'), [
    mend,
    paint,
    '+ The club elects officers in March. / 5-0',
  ]);
  assert.deepEqual(toldIn(`${list}We then had tea.`, 'Resolved'), [
    mend,
    paint,
    '+ The club elects officers in March.',
  ]);
});

test('“received unanimous support” is a vote', () => {
  assert.deepEqual(
    toldIn('The plan was approved, and Birch noted that it received unanimous support.').length,
    0,
  );
  assert.deepEqual(toldIn('**Decision:** We close both lists.\nBoth polls received unanimous support.'), [
    '+ We close both lists.\nBoth polls received unanimous support. / unanimous',
  ]);
});

test('one sentence may move, second and tell that nobody objected', () => {
  const whole = ['+ to paint it / Amber / Birch'];
  assert.deepEqual(toldIn('Amber moved to paint it; Birch seconds; no objections.'), whole);
  assert.deepEqual(toldIn('Motion to paint it by Amber, Birch seconds. No objection.'), whole);
  assert.deepEqual(toldIn('Amber moved to paint it. Birch seconded. Nobody objected, so it passed.'), whole);
  assert.deepEqual(toldIn('Amber moved to paint it. Birch seconded. No dissent.'), whole);
  assert.deepEqual(
    toldIn('Amber moved to paint it. Birch seconded. Seeing no objections, motion passes.'),
    whole,
  );
  const open = ['– to paint it / Amber / Birch'];
  assert.deepEqual(toldIn('Amber moved to paint it; Birch seconds; two objections.'), open);
  assert.deepEqual(toldIn('Amber moved to paint it. Birch seconded. There was one objection.'), open);
});

test('speakers may move and second line by line', () => {
  assert.deepEqual(toldIn('Amber: I move we approve the plan.\nBirch: Second.\nPassed unanimously.'), [
    '+ we approve the plan / Amber / Birch / unanimously',
  ]);
});

test('the vote and the result of a decision in points below it are no decision more', () => {
  assert.deepEqual(
    toldIn('Decision: paint the fence.\n\n- Vote: 8 in favour, 0 opposed, 1 abstained\n- Resolution: passed'),
    ['+ paint the fence. / 8-0-1'],
  );
  assert.deepEqual(toldIn('- Resolved: paint the fence.\n  - 7 yes / 0 no / 1 abstain'), [
    '+ paint the fence. / 7-0-1',
  ]);
  assert.deepEqual(toldIn('- Resolved: paint the fence.\n  - 7 posts / 2 gates'), ['+ paint the fence.']);
});

test('“Approval of minutes: no objections” and “accepted (Amber/Birch)” approve', () => {
  const accepted = 'Minutes of last meeting accepted (Amber/Birch).';
  assert.deepEqual(toldIn(accepted), [`+ ${accepted} / Amber / Birch`]);
  const approved = 'Approval of minutes: no objections.';
  assert.deepEqual(toldIn(approved), [`+ ${approved}`]);
  for (const said of [
    'Minutes of last meeting: two objections.',
    'Fence: no objections.',
    'Minutes of last meeting approved (pending a correction).',
    'Minutes of last meeting (Amber/Birch).',
  ])
    assert.deepEqual(toldIn(said), [], said);
});

test('being in agreement on what shall be is a decision, on how things are a view', () => {
  assert.deepEqual(toldIn('We are all in agreement that we want to open the books.'), [
    '+ that we want to open the books.',
  ]);
  assert.deepEqual(toldIn('We are all in agreement that the fence is old.'), []);
  assert.deepEqual(toldIn('Nobody was in agreement that we should sell it.'), []);
});
