// How boards and councils tell in running text who moved, who seconded and how they voted.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toldIn } from './told-in.ts';

describe('who moves and who seconds', () => {
  test('may be told behind what was moved, or come “from” somebody', () => {
    assert.deepEqual(
      toldIn('A motion was made to pay the bill by Amber and seconded by Birch. Motion approved.'),
      ['+ to pay the bill / Amber / Birch'],
    );
    assert.deepEqual(toldIn('Motion from Amber to take the gift, seconded by Birch. Motion approved.'), [
      '+ to take the gift / Amber / Birch',
    ]);
    assert.deepEqual(toldIn('Motion from the floor to take the gift. It was cold.'), []);
  });

  test('may be told of what the board approved', () => {
    assert.deepEqual(
      toldIn('The Board approved a motion made by Amber and seconded by Birch to sell the boat.'),
      ['+ The Board approved a motion made by Amber and seconded by Birch to sell the boat. / Amber / Birch'],
    );
  });

  test('may have initials with nothing between them, and a capital in “Motion”', () => {
    assert.deepEqual(
      toldIn('R.J. Amber made a Motion, seconded by Birch, to pay the bill. Motion carried.'),
      ['+ to pay the bill. / R.J. Amber / Birch'],
    );
  });

  test('may be named in capitals by a template', () => {
    assert.deepEqual(
      toldIn(
        'On the PROPOSAL of Cllr. Ann Amber SECONDED by Cllr. Ben Birch it was resolved to mend the quay.',
      ),
      ['+ to mend the quay. / Cllr. Ann Amber / Cllr. Ben Birch'],
    );
  });

  test('may be told behind a title with two dashes, or with a bracket', () => {
    assert.deepEqual(toldIn('Secretary--Amber made a motion to pay the bill. Birch seconded. Carried.'), [
      '+ to pay the bill / Amber / Birch',
    ]);
    assert.deepEqual(
      toldIn(
        'Bills: (see the list) Motion was made by Amber, seconded by Birch, to pay them. Motion carried.',
      ),
      ['+ to pay them. / Amber / Birch'],
    );
  });

  test('may be told by a motion that stands behind a colon', () => {
    assert.deepEqual(
      toldIn('Amber made a motion: Appoint Dora to the panel. Birch seconded. Unanimous approval.'),
      ['+ Appoint Dora to the panel / Amber / Birch / Unanimous approval'],
    );
    assert.deepEqual(toldIn('Amber made a motion: it was too long. Birch seconded her thanks.'), []);
  });

  test('may be told by “second to”, and by “making the second”', () => {
    const told = ['+ to pay the bill. / Amber / Birch / 6-1'];
    assert.deepEqual(
      toldIn('Amber moved, Birch second to pay the bill. Ayes (6), Nays (1). Motion carried.'),
      told,
    );
    assert.deepEqual(
      toldIn('Motion was made by Amber to pay it with Birch making the second. Motion carried.'),
      ['+ to pay it / Amber / Birch'],
    );
    assert.deepEqual(toldIn('Amber moved. The house is second to none.'), []);
  });

  test('nobody is named where “second” is all that is told', () => {
    assert.deepEqual(toldIn('Amber made a motion that the quay be mended, second, motion carried.'), [
      '+ that the quay be mended / Amber',
    ]);
    assert.deepEqual(toldIn('Amber made a motion to mend the quay, second only to the pier.'), [
      '– to mend the quay, second only to the pier / Amber',
    ]);
  });

  test('whoever seconds at the end of a line is no part of the next', () => {
    assert.deepEqual(
      toldIn(
        'Amber made a motion to pay the bill, Birch second\nDora made a motion to buy water, Amber seconded\nThe hall was cold.',
      ),
      ['– to pay the bill / Amber / Birch', '– to buy water / Dora / Amber'],
    );
  });
});

describe('what came of a motion', () => {
  test('ends its line, though no stop stands behind it', () => {
    assert.deepEqual(
      toldIn(
        'Motion by Amber and seconded by Birch to pay the bill. Motion passed unanimously\nOTHER ITEMS\nMotion by Dora and seconded by Amber to close. Motion passed unanimously\nReports were given.',
      ),
      ['+ to pay the bill. / Amber / Birch / unanimously', '+ to close. / Dora / Amber / unanimously'],
    );
  });

  test('may be that the meeting adjourned', () => {
    assert.deepEqual(toldIn('Amber moved to adjourn, Birch seconded, and the meeting adjourned at 9 p.m.'), [
      '+ to adjourn / Amber / Birch',
    ]);
    assert.deepEqual(
      toldIn('Amber moved to buy a lamp, Birch seconded, and the meeting adjourned at 9 p.m.'),
      ['– to buy a lamp / Amber / Birch'],
    );
  });

  test('may be a vote that nobody was against', () => {
    const moved = 'Motion to pay the bill by Amber, seconded by Birch.';
    assert.deepEqual(toldIn(`${moved} 3 in favor, 1 abstained.`), [
      '+ to pay the bill / Amber / Birch / 3-1',
    ]);
    assert.deepEqual(toldIn(`${moved} 2 in favor, 3 abstained.`), [
      '– to pay the bill / Amber / Birch / 2-3',
    ]);
    assert.deepEqual(toldIn('Amber moved to pay the bill. Second by Birch with a unanimous vote.'), [
      '+ to pay the bill / Amber / Birch / with a unanimous vote',
    ]);
  });
});

describe('who voted how', () => {
  const told = '+ to mend the quay / Amber / Birch';
  const moved = 'Amber moved to mend the quay. Birch seconded.';

  test('is told behind what was said of the motion in its paragraph', () => {
    assert.deepEqual(toldIn(`${moved} A short talk followed. Ayes: 3. Nays: 1. Motion carried.`), [
      `${told} / 3-1`,
    ]);
    assert.deepEqual(
      toldIn(`${moved} A short talk followed. Ayes: Amber, Birch, Dora. Nays: Elm. Motion carried.`),
      [`${told} / 3-1`],
    );
    assert.deepEqual(toldIn(`${moved} Ayes were counted last year: 3. Motion carried.`), [told]);
  });

  test('is told by “&” and “Messrs”, too', () => {
    assert.deepEqual(
      toldIn(
        `${moved}\n\nRoll call: Ayes – Messrs Amber, Birch, Elm & Oak.\n\nNays – None.\n\nMotion carried.`,
      ),
      [`${told} / 4-0`],
    );
  });

  test('may be one side alone, where three or more said yes', () => {
    assert.deepEqual(toldIn(`${moved} Motion carried. Yes: Amber, Birch, Dora.`), [`${told} / 3`]);
    assert.deepEqual(toldIn(`${moved} Motion carried. Yes: it was cold.`), [told]);
  });
});
