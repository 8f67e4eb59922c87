// How councils, townships and districts of North America tell what they did: consent calendars, scans, voices in a row.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';
import { actionsIn } from './actions-in.ts';
import { toldIn } from './told-in.ts';

describe('everybody’s voice in the sentence that moves', () => {
  test('carries the motion', () => {
    assert.deepEqual(toldIn('Dora motion, Ben second, Dora aye, Ben aye, Fay aye to pay the bills.'), [
      '+ to pay the bills. / Dora / Ben / 3',
    ]);
    assert.deepEqual(toldIn('Dora makes a motion to pay the bills, Ben second, Dora aye, Ben aye, Fay no.'), [
      '+ to pay the bills / Dora / Ben / 2-1',
    ]);
    assert.deepEqual(toldIn('Bills of $40. Motion to approve Dora, Ben second, vote Dora aye, Ben aye.'), [
      '+ to approve / Dora / Ben / 2',
    ]);
  });

  test('does not where more are against it, and nobody speaks of a motion', () => {
    assert.deepEqual(toldIn('Dora motion, Ben second, Dora aye, Ben no, Fay no to pay the bills.'), []);
    assert.deepEqual(toldIn('She asked each whether it was cold: Dora yes, Ben yes, Fay no.'), []);
  });
});

describe('what came of it, behind who seconded', () => {
  test('is told with figures', () => {
    const moved = 'Director Amber moved to mend the fence.';
    const told = '+ to mend the fence / Director Amber / Director Birch';
    assert.deepEqual(toldIn(`${moved} Director Birch seconded the motion and it carried with 3 aye votes.`), [
      `${told} / 3`,
    ]);
    assert.deepEqual(
      toldIn(
        `${moved}\n\nDirector Birch seconded the motion.\n\nCommittee Chair Fern declared the motion PASSED unanimously.`,
      ),
      [`${told} / unanimously`],
    );
  });

  test('says again what was moved', () => {
    const moved = 'Amber moved, and Birch seconded the motion to buy paint.';
    assert.deepEqual(toldIn(`${moved} Motion to buy paint carried 5-0.`), [
      '+ to buy paint. / Amber / Birch / 5-0',
    ]);
    assert.deepEqual(
      toldIn(`${moved} Motion to buy paint which carried 4 ayes, 1 no (Fern), 0 abstentions.`),
      ['+ to buy paint. / Amber / Birch / 4-1-0'],
    );
  });
});

describe('what staff ask for in each point', () => {
  const POINTS =
    '1. Minutes of March\n   Recommendation: Approve draft minutes\n2. The fence\n   Recommendation: Receive and file';

  test('is no decision where the board acts', () =>
    assert.deepEqual(
      toldIn(`${POINTS}\n\nAmber moved to approve the consent calendar. Birch seconded and it carried.`),
      ['+ to approve the consent calendar / Amber / Birch'],
    ));
});

describe('a scan without empty lines', () => {
  test('parts a result from the title below it', () =>
    assert.deepEqual(
      toldIn(
        'Read by the Reeve\nMotion 229/2026 Moved by Councillor Amber, “THAT the agenda be accepted.”\nCarried\nPrevious Minutes\nMotion 230/2026 Moved by Councillor Birch, “THAT the minutes be accepted.”\nCarried\nNew Business',
      ),
      [
        '+ THAT the agenda be accepted / Councillor Amber',
        '+ THAT the minutes be accepted / Councillor Birch',
      ],
    ));

  test('runs a title and the number of its motion together', () => {
    const carried = ['+ THAT the lot be sold for $62,000 / Councillor Amber'];
    const moved = 'Motion 234/2026 Moved by Councillor Amber, “THAT the lot be sold for $62,000.”\nCarried';
    assert.deepEqual(toldIn(`b) Land Sale – Lot 41, Block 1 ${moved}`), carried);
    assert.deepEqual(toldIn(`a) Delegation\n\nb) Land Sale – Lot 41, Block 1 ${moved}`), carried);
    assert.deepEqual(toldIn(`He spoke of the letter.\nb) Land Sale – Lot 41, Block 1 ${moved}`), carried);
  });
});

test('a vote folded below its motion belongs to it', () => {
  const vote = '> [!abstract]- Vote:\n> |Yeas:|\n> |-|\n> |J. Amber|\n> |B. Birch|';
  assert.deepEqual(
    toldIn(
      `> Moved by J. Amber\n\n> Seconded by B. Birch\n\nThat the fence BE MENDED.\n\n${vote}\n\n> **Motion Passed (2 to 0)**`,
    ),
    ['+ That the fence BE MENDED. / J. Amber / B. Birch / 2-0'],
  );
});

describe('a second by support, as townships write', () => {
  test('is told in two words', () => {
    const told = '+ to pay the bills / Amber / Birch';
    assert.deepEqual(toldIn('Amber moved to pay the bills. Birch supported. All ayes. Motion carried.'), [
      `${told} / All ayes`,
    ]);
    assert.deepEqual(toldIn('Amber moved to pay the bills. Birch supported the motion. Carried.'), [told]);
  });

  test('is none where an idea is supported', () =>
    assert.deepEqual(toldIn('Amber moved to pay the bills. Birch supported the idea of a new fence.'), []));
});

describe('who moved, right behind the word', () => {
  test('moves', () => {
    assert.deepEqual(toldIn('Motion D. Amber to adopt the agenda. Second Birch. Motion carried.'), [
      '+ to adopt the agenda / D. Amber / Birch',
    ]);
    assert.deepEqual(toldIn('002-26 Councillor Amber that the agenda be accepted as presented. Carried'), [
      '+ that the agenda be accepted as presented / Councillor Amber',
    ]);
    assert.deepEqual(toldIn('Amber/Birch moved/seconded to pay the bills. Motion carried 5-0.'), [
      '+ to pay the bills. / Amber / Birch / 5-0',
    ]);
  });

  test('does not where somebody only speaks', () => {
    assert.deepEqual(toldIn('Councillor Amber said that the road is closed. Carried'), []);
    assert.deepEqual(toldIn('Motion pictures are shown to all who come. Birch seconded.'), []);
  });
});

describe('what stands between a result and what was moved', () => {
  test('is the vote by name', () =>
    assert.deepEqual(
      toldIn(
        'A motion was made by Director Amber, seconded by Director Birch and\ncarried with the following vote:\nAyes: Directors Amber, Birch and Dora\nNoes: None\nAbsent: None\nto approve the agenda.',
      ),
      ['+ to approve the agenda. / Director Amber / Director Birch / 3-0'],
    ));

  test('is who was away, or how many were for it', () => {
    assert.deepEqual(
      toldIn(
        'Action A motion was made by Mr. Amber, seconded by Ms. Birch, and carried unanimously (Chairman Fern absent) to approve the minutes.',
      ),
      ['+ to approve the minutes. / Mr. Amber / Ms. Birch / unanimously'],
    );
    assert.deepEqual(
      toldIn('It was moved, seconded, and passed unanimously (7-0) to postpone the hearing.'),
      ['+ to postpone the hearing. / 7-0'],
    );
    assert.deepEqual(
      toldIn('Adjournment: The motion was made by Amber and seconded by Birch with all in favor to adjourn.'),
      ['+ to adjourn. / Amber / Birch'],
    );
  });
});

test('a roll call below its title is a vote', () =>
  assert.deepEqual(
    toldIn(
      'Motion by Amber, seconded by Birch, that the Board keep the lease.\n\nROLL CALL VOTE\nAmber   Yes\nBirch   Yes\nDora    No\n\nMotion Carried',
    ),
    ['+ that the Board keep the lease. / Amber / Birch / 2-1'],
  ));

test('a voice in quotation marks is a voice', () =>
  assert.deepEqual(
    toldIn('Amber made a motion to pay the bills. Birch seconded the motion. All voted “AYE”.'),
    ['+ to pay the bills / Amber / Birch / All voted AYE'],
  ));

test('after a review the motion is that', () =>
  assert.deepEqual(
    toldIn(
      'After review, a motion to pay the bills was proposed by Amber and seconded by Birch. Motion passed.',
    ),
    ['+ to pay the bills / Amber / Birch'],
  ));

test('what the board approved may have an addition before it', () =>
  assert.deepEqual(toldIn('With the addition of an item, the board approved the agenda.'), [
    '+ With the addition of an item, the board approved the agenda.',
  ]));

describe('the sides of a vote', () => {
  const moved = 'Amber moved that the bills be paid. Birch seconded the motion.';

  test('are one vote below “Roll call:”, each a line', () =>
    assert.deepEqual(
      toldIn(`${moved}\n\nRoll call:\nYeas: Amber, Birch, Dora.\nNays: None.\nMotion carried.`),
      ['+ that the bills be paid / Amber / Birch / 3-0'],
    ));

  test('belong to what was adopted “by the following vote”', () => {
    const adopted =
      'On motion of Director Amber, seconded by Director Birch, the Board adopted Resolution 26-03 by the following vote:\nAYES: Amber, Birch, Dora\nNOES: None\nABSENT: Fern';
    assert.deepEqual(toldIn(adopted), [`+ ${adopted} / Director Amber / Director Birch / 3-0`]);
  });
});

describe('other ways of boards', () => {
  test('“so moved” leads back to what was asked for', () =>
    assert.deepEqual(
      toldIn('The Mayor asked for a motion to pay the bills. Birch so moved, Dora seconded, motion passed.'),
      ['+ to pay the bills / Birch / Dora'],
    ));

  test('strokes part who moved from who seconded', () => {
    assert.deepEqual(toldIn('Motion to pay the bills by Amber / 2nd by Birch / Motion carried'), [
      '+ to pay the bills / Amber / Birch',
    ]);
    assert.deepEqual(toldIn('ACTION: M/S Amber/Birch to pay the bills. 5-0 motion carried.'), [
      '+ to pay the bills. / Amber / Birch / 5-0',
    ]);
  });

  test('a bill is introduced, seconded and carried', () => {
    assert.deepEqual(
      toldIn(
        'Councilman Amber introduced Bill 4, on parking, for its first reading. Seconded by Birch. Motion carried 5-0.',
      ),
      ['+ Bill 4, on parking, for its first reading / Councilman Amber / Birch / 5-0'],
    );
    assert.deepEqual(toldIn('Councilman Amber introduced the resolution on parking at length.'), []);
  });

  test('capitals move as small letters do', () =>
    assert.deepEqual(toldIn('MOTION BY Amber to buy paint\nSECONDED BY Birch\nMOTION CARRIED'), [
      '+ to buy paint / Amber / Birch',
    ]));

  test('the result may stand behind “Action taken”, and “Cr.” ends no sentence', () => {
    assert.deepEqual(
      toldIn(
        'It was moved by Amber and seconded by Birch to buy paint.\nAction Taken: Motion carried unanimously.',
      ),
      ['+ to buy paint. / Amber / Birch / unanimously'],
    );
    assert.deepEqual(
      toldIn(
        'Moved Cr Amber Seconded Cr Birch That leave be granted for Cr. Fern given her illness. CARRIED 8/0',
      ),
      ['+ That leave be granted for Cr. Fern given her illness. / Cr Amber / Cr Birch / 8-0'],
    );
  });

  test('the board itself may be what moves', () =>
    assert.deepEqual(toldIn('Moved by Amber and seconded by Birch the Board adopt the agenda. Carried.'), [
      '+ the Board adopt the agenda / Amber / Birch',
    ]));
});

describe('what stands before the first heading', () => {
  const MINUTES =
    '**CONSENT ITEMS**  \nAction: Moved by Amber, seconded by Birch, and carried unanimously to adopt the Consent Calendar.\n\n**ACTION ITEMS**\n\n1. **Grant**  \n   Recommendation: Adopt the resolution.  \n   Action: On a motion by Amber, seconded by Dora, and carried unanimously by members present to adopt it.\n\n2. **Survey**  \n   Action: Presentation received, no action taken.\n\n## 3. Reports\n\nNone.\n';

  test('is read where points tell motions, and such points are no tasks', () => {
    const [meeting] = meetingsOf(archiveOf({ 'board/2026-03-05.md': MINUTES }));
    const all = meeting?.items.flatMap(({ decisions }) => decisions) ?? [];
    assert.deepEqual(
      all.map(({ motion }) => motion?.seconder?.name),
      ['Birch', 'Dora'],
    );
    assert.deepEqual(actionsIn(MINUTES), []);
  });
});

test('what a board voted in closed session may be told below that title', () => {
  const reported = 'Ms. Amber reported that the board voted 4-0 to accept the offer.';
  assert.equal(toldIn(reported, 'Closed session').length, 1);
  assert.equal(toldIn(reported, 'County news').length, 0);
});
