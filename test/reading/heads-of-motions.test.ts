// Motions that begin in whatever way, with who moves behind them or before them, and who seconds in the same sentence or below.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('who moves stands behind what is moved, with a colon, a dash, in brackets or by “by”', () => {
  for (const head of [
    'Move to accept the report by Amber',
    'Move to accept the report by: Amber',
    'Move to accept the report: Amber',
    'Move to accept the report – Amber',
    'Motion to accept the report (Amber)',
    'Motion to accept the report, 1st Amber',
    'Amber Motion to accept the report',
    'Amber: Motion to accept the report',
    'Amber brought a motion to accept the report',
    'Amber submitted a motion to accept the report',
    'Amber would like to make a motion to accept the report',
    'Motion from Amber to accept the report',
    'Motion: Amber to accept the report',
    'Moved by Amber to accept the report',
  ]) {
    assert.deepEqual(toldIn(`${head}\n\nSeconded: Birch`), ['– to accept the report / Amber / Birch'], head);
    assert.deepEqual(
      toldIn(`- ${head}\n- Birch second motion\n- Motion approved`),
      ['+ to accept the report / Amber / Birch'],
      head,
    );
  }
});

test('“Approved unanimously” and its kin below a motion are what came of it', () => {
  for (const result of ['Approved unanimously.', 'Agreed unanimously', 'Approved by consensus.'])
    assert.equal(
      toldIn(`Amber moved to accept the report, seconded by Birch.\n\n${result}`)[0]?.slice(0, 38),
      '+ to accept the report / Amber / Birch',
      result,
    );
});

test('what is proposed with a name behind it is that person’s', () => {
  assert.deepEqual(toldIn('- Proposal: keep the door shut. (Amber)\n  - Agreed.'), [
    '+ keep the door shut / Amber',
  ]);
  assert.deepEqual(toldIn('Proposal: keep the door shut (Amber)'), []);
});

test('a point between a motion and its result parts them as little as a seconder', () => {
  assert.deepEqual(
    toldIn(
      '- The list\n- Motion to keep it\n- Birch second motion\n- #386 stays open\n- Motion #457 approved',
    ),
    ['+ to keep it / Birch'],
  );
});

test('what is no motion stays none', () => {
  for (const text of [
    'Move to the new hall by Friday',
    'Move to the next item: Amber',
    'Motion: Birch to write the letter',
    'Amber would like to move to a smaller room.',
    'Amber gave a motion picture talk to the club.',
    'First: Amber will call the owner. Second: Birch will write.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});

test('a vote to do something tells what came of it behind a colon', () => {
  assert.deepEqual(toldIn('Vote to give each guard £100: Passed.'), ['+ to give each guard £100']);
  assert.deepEqual(toldIn('Vote to give each guard £100: failed.'), ['– to give each guard £100']);
  assert.deepEqual(toldIn('Vote to be held in May: passed to the clerk.'), []);
});
