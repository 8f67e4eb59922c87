// Motions as councils and boards of several countries minute them: names before their words or behind them, results lines below.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionText } from '../../scripts/model/decision.ts';
import type { Vote } from '../../scripts/model/vote.ts';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

/** "to paint it / Amber / Birch / 3-0" for each decision; motions that led to none stand behind "undecided". */
function readIn(text: string): readonly string[] {
  const [meeting] = meetingsOf(archiveOf({ 'council/2026-03-05.md': `## Jetty\n\n${text}\n` }));
  const [item] = meeting?.items ?? [];
  return [
    ...(item?.decisions ?? []).map(decision => {
      const { mover, seconder } = decision.motion ?? {};
      const words = decisionText(decision).replace(/\s+/g, ' ');
      return [words, mover?.name, seconder?.name, votesOf(decision.vote)].filter(Boolean).join(' / ');
    }),
    ...(item?.motions ?? []).map(({ mover, outcome = '-' }) => `undecided ${mover?.name}: ${outcome}`),
  ];
}

const votesOf = (vote: Vote | undefined): string =>
  vote ? Object.values(vote.counts).join('-') || (vote.remark ?? '') : '';

test('a title before a dash parts nothing from its motion', () => {
  assert.deepEqual(readIn('Claims—Amber moved to pay the claims, Birch seconded, all ayes.'), [
    'to pay the claims / Amber / Birch / all ayes',
  ]);
  assert.deepEqual(readIn('Minutes for 5 May –Motion to accept them by Amber, seconded by Birch, all aye.'), [
    'to accept them / Amber / Birch / all aye',
  ]);
  assert.deepEqual(readIn('Ferry—Amber moved to Bristol, all were sad.'), []);
});

test('two who move and second together are told from what they move', () => {
  assert.deepEqual(
    readIn('Rents: Amber moved and Birch seconded approval of the new rents. The motion passed unanimously.'),
    ['approval of the new rents / Amber / Birch / unanimously'],
  );
  assert.deepEqual(
    readIn(
      'Proposal: Mrs Amber proposed and Mr Birch seconded payment of the bill and the meeting unanimously agreed.',
    ),
    ['payment of the bill / Mrs Amber / Mr Birch / unanimously agreed'],
  );
  assert.deepEqual(
    readIn('Rents: Amber moved and Birch seconded approval of the rents. The motion failed.'),
    ['undecided Amber: lost'],
  );
});

test('a word before three proposals is no speaker', () => {
  const proposal = (what: string): string =>
    `Proposal: Acceptance of the ${what} was proposed by Cllr Amber and seconded by Cllr Birch and was unanimously agreed.`;
  assert.equal(readIn(['accounts', 'rota', 'plan'].map(proposal).join('\n\n')).length, 3);
  assert.deepEqual(readIn('Dora: I am cold.\n\nDora: It was agreed to paint it.\n\nDora: I said so.'), []);
});

test('one who is nominated is elected by the vote, and one without a seconder is not', () => {
  assert.deepEqual(
    readIn('Amber nominated Dora Cedar for Chairman, Birch seconded. Motion passed with all in favor.'),
    ['Dora Cedar for Chairman / Amber / Birch / all in favor'],
  );
  assert.deepEqual(
    readIn(
      'Cllr Amber proposed Cllr Cedar as Mayor & Cllr Birch seconded this proposition.\n\nCllr Dale proposed himself as Mayor. The proposition was not seconded. As there were no others the Clerk declared Cllr Cedar elected as Mayor.',
    ),
    [
      'As there were no others the Clerk declared Cllr Cedar elected as Mayor. / Cllr Amber / Cllr Birch',
      'undecided Cllr Dale: fell',
    ],
  );
  assert.deepEqual(readIn('The Clerk declared the poll open and the lamp elected to fail.'), []);
});

test('a resolution may name both its movers, and its words may stand below them', () => {
  const both = 'RESOLVED on the motion of Councillors Amber and Birch that the fee be raised.';
  assert.deepEqual(
    readIn(
      `${both}\n\nFor the Motion were Councillors Amber, Birch and Cedar (Total 3).\n\nAgainst the Motion was Nil (Total 0).`,
    ),
    ['that the fee be raised. / Amber / Birch / 3-0'],
  );
  assert.deepEqual(
    readIn(
      'RESOLVED ON THE MOTION OF COUNCILLOR Amber, seconded by COUNCILLOR Birch,\n\nTHAT the fee be raised.\n\nFOR: Councillors Amber and Birch\n\nAGAINST: Nil',
    ),
    ['THAT the fee be raised. / Councillor Amber / Councillor Birch / 2-0'],
  );
  assert.deepEqual(readIn('RESOLVED (Amber/Birch):\n\nThat the fee be raised.'), [
    'That the fee be raised. / Amber / Birch',
  ]);
  assert.deepEqual(
    readIn('Resolved (Cr Amber)\n\nThat Council:\n\n1. Raises the fee.\n\n2. Writes to all.'),
    ['That Council: 1 Raises the fee. 2 Writes to all. / Cr Amber'],
  );
  assert.deepEqual(readIn('Resolved (in part)\n\nThat was all.'), []);
});

test('a surname before “That” moves it where it was carried', () => {
  assert.deepEqual(readIn('AMBER – That the report be filed as presented. CARRIED.'), [
    'That the report be filed as presented / AMBER',
  ]);
  assert.deepEqual(readIn('Amber: That we approve the payments as listed.\n\nCarried.'), [
    'That we approve the payments as listed / Amber',
  ]);
  assert.deepEqual(readIn('Amber: That sounds right to me. Agreed.'), []);
  assert.deepEqual(readIn('AMBER – That the report be filed. DEFEATED.'), ['undecided AMBER: lost']);
});

test('a number may stand before who moved, and names before “Carried” below clauses', () => {
  assert.deepEqual(
    readIn(
      'Motion:  494-2026      Moved by Dora Amber          Seconded by Jo Birch\n\n“That the agenda be adopted.”\n\nDisposition                        Carried',
    ),
    ['That the agenda be adopted. / Dora Amber / Jo Birch'],
  );
  assert.deepEqual(
    readIn(
      'Motion: 495-2026 Moved by Dora Amber Seconded by Jo Birch\n\n“That the fee be raised.”\n\nDisposition Defeated',
    ),
    ['undecided Dora Amber: lost'],
  );
  assert.deepEqual(
    readIn(
      'That the Board adopts this way of voting:-\n\n(a) Each has a vote; and\n\n(b) The most votes win.\n\nAmber/Birch Carried',
    ),
    [
      'That the Board adopts this way of voting:- (a) Each has a vote; and (b) The most votes win. / Amber / Birch',
    ],
  );
});

test('a vote that each casts stands in the sentence that carries the motion', () => {
  assert.deepEqual(
    readIn(
      'Amber offered a resolution, supported by Birch to apply. Upon a roll call vote Amber yea, Birch yea, and Cedar nay the resolution was passed.',
    ),
    ['to apply. / Amber / Birch / 2-1'],
  );
  assert.deepEqual(
    readIn(
      'Motion by Amber, second by Birch to pay it. Motion carried by the following votes Amber yea, Birch yea, and Cedar yea. It rained.',
    ),
    ['to pay it. / Amber / Birch / 3'],
  );
  assert.deepEqual(
    readIn(
      'On a motion by Amber, seconded by Birch, the Board voted unanimously on a roll call vote (Amber, Birch, Cedar – yea) to meet in private.',
    ),
    ['to meet in private. / Amber / Birch / 3'],
  );
});

test('what is resolved may end in points, before the result', () => {
  assert.deepEqual(
    readIn(
      'Motion No. C26-2\n\nMoved by Elm, Seconded by Fir\n\nBe it resolved that we meet in private to discuss\n\n• the land;\n\n• the claim.\n\nCarried.',
    ),
    ['Be it resolved that we meet in private to discuss the land; the claim. / Elm / Fir'],
  );
});

test('absences are accepted, and a report with what it includes is noted', () => {
  assert.deepEqual(readIn('The meeting accepted these as proper reasons for non-attendance.'), [
    'The meeting accepted these as proper reasons for non-attendance.',
  ]);
  assert.deepEqual(readIn('Members received and noted the minutes to include the attendance of Cllr Elm.'), [
    'Members received and noted the minutes to include the attendance of Cllr Elm.',
  ]);
  assert.deepEqual(readIn('Members accepted that the reasons for absence were many.'), []);
});

test('two names and a slash stand before “motion”, and a motion with who made it in mid-sentence', () => {
  assert.deepEqual(
    readIn('A motion to paint the jetty was approved on an Amber/Birch motion. Motion carried.'),
    ['to paint the jetty / Amber / Birch'],
  );
  assert.deepEqual(readIn('Amber/Birch made a motion to paint the jetty. Motion carried.'), [
    'to paint the jetty. / Amber / Birch',
  ]);
  assert.deepEqual(
    readIn('The minutes were read with motion by Amber, seconded by Birch to accept them as read. Carried.'),
    ['to accept them as read. / Amber / Birch'],
  );
  assert.deepEqual(readIn('The yes/no motion was talked of at length.'), []);
});

test('a motion has its number before it, and its words in capitals', () => {
  assert.deepEqual(readIn('C-307/26 MOVED BY COUNCILLOR Amber that the fee be raised.\n\nCARRIED'), [
    'that the fee be raised / Councillor Amber',
  ]);
  assert.deepEqual(
    readIn('RESOLUTION # 188/26 Moved by Amber, seconded by Birch that the fee be raised. CARRIED'),
    ['that the fee be raised. / Amber / Birch'],
  );
});

test('the question is called, and all vote', () => {
  assert.deepEqual(
    readIn('Amber moved, Birch seconded, to pay it. The question was called and the motion carried 5-0.'),
    ['to pay it. / Amber / Birch / 5-0'],
  );
  assert.deepEqual(readIn('It was unanimously voted upon that the seat be filled by Jo Elm.'), [
    'that the seat be filled by Jo Elm. / unanimously',
  ]);
  assert.deepEqual(readIn('It was voted on for an hour.'), []);
});

test('who approves it stands behind it: the council, and no other', () => {
  assert.deepEqual(readIn('The annual statement was approved by the council.'), [
    'The annual statement was approved by the council.',
  ]);
  assert.deepEqual(
    readIn(
      'The minutes of the meeting of 6 February were APPROVED by Cllrs and passed to the Chairman for signing.',
    ),
    [
      'The minutes of the meeting of 6 February were APPROVED by Cllrs and passed to the Chairman for signing.',
    ],
  );
  assert.deepEqual(readIn('The planning application was approved by the council.'), []);
  assert.deepEqual(readIn('The scheme that Amber wrote was approved by Parliament.'), []);
});

test('two councillors and a slash above “That …” move it', () => {
  assert.deepEqual(
    readIn('Council resolution\n\nCouncillors Amber / Birch\n\nThat the fee be raised.\n\nCarried'),
    ['That the fee be raised. / Amber / Birch'],
  );
  assert.deepEqual(readIn('Councillors Amber / Birch\n\nIt rained.\n\nThat was all.'), []);
});

test('who proposes another for an office is seconded by the next sentence', () => {
  assert.deepEqual(
    readIn(
      "Cllr. Dora Elm proposed Cllr. Jo Fir as Cathaoirleach. Cllr. Elm's nomination was seconded by Cllr. Ray Oak.\n\nCllr. Jo Fir, on receiving the vote of the majority, was declared elected as Cathaoirleach.",
    ),
    [
      'Cllr. Jo Fir, on receiving the vote of the majority, was declared elected as Cathaoirleach. / Cllr. Dora Elm / Cllr. Ray Oak',
    ],
  );
  assert.deepEqual(readIn('Dora Elm proposed Jo Fir as a name for the boat. It rained.'), []);
});

test('a resolution with its number and no result is moved and not decided', () => {
  assert.deepEqual(
    readIn(
      'Resolution number KT/2026/235 MOVED by Member A Elm, seconded by Member J Fir: That the fee be raised.',
    ),
    ['undecided Member A Elm: -'],
  );
});

test('who presides says what came of a motion, and a majority has a name', () => {
  const moved = 'Amber moved to paint it. Birch seconded the motion.';
  assert.deepEqual(
    readIn(`${moved}\n\nAyes: Amber, Birch, Cedar.\nNays: None.\n\nThe Mayor declared the motion carried.`),
    ['to paint it / Amber / Birch / 3-0'],
  );
  assert.deepEqual(readIn(`${moved}\n\nThe Chair declared the motion lost.`), ['undecided Amber: lost']);
  assert.deepEqual(readIn(`${moved}\n\nThe Mayor declared the ferry open.`), ['undecided Amber: -']);
  assert.deepEqual(
    readIn(
      'Moved: Cr Amber Seconded: Cr Birch\n\nThat the jetty be painted.\n\nCARRIED BY SIMPLE MAJORITY 7/0',
    ),
    ['That the jetty be painted. / Cr Amber / Cr Birch / 7-0'],
  );
});

test('“and RESOLVED” leads to the words below', () => {
  assert.deepEqual(
    readIn(
      'It was proposed by Councillor J. Amber, seconded by Councillor S. Birch, and RESOLVED\n\n“That the jetty be painted.”',
    ),
    ['That the jetty be painted. / Councillor J. Amber / Councillor S. Birch'],
  );
});
