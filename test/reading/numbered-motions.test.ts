// Motions with a number or a label of their own before the mover, and headings over topics that only look like decisions.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toldIn } from './told-in.ts';

describe('a motion is read', () => {
  test('behind its number, in a line below others of its paragraph', () =>
    assert.deepEqual(
      toldIn(
        'a) Cheques No. 12 to 40\nMotion 232/2026 Moved by Amber, “THAT the cheques be received.”\nCarried',
      ),
      ['+ THAT the cheques be received / Amber'],
    ));

  test('behind “Motion :” and wide blanks, with its result behind the same label', () =>
    assert.deepEqual(
      toldIn(
        'Motion :          Amber made the motion to mend the fence.\n\nBirch seconded the motion.\n\nVote on\n\nMotion:        The motion passed 12 in favor and 0 against.',
      ),
      ['+ to mend the fence / Amber / Birch / 12-0'],
    ));

  test('with call signs behind the names', () => {
    assert.deepEqual(
      toldIn(
        'The mast is old. It was **Moved** by Tom, W0AMB, seconded\nby Dale, KC0BEN, that we buy one. **Carried**.',
      ),
      ['+ that we buy one. / Tom W0AMB / Dale KC0BEN'],
    );
    assert.deepEqual(toldIn('The plan, B12AB, was moved to the store by Tom.'), []);
  });
});

describe('below a heading “Resolutions”', () => {
  test('points with points of their own are topics', () =>
    assert.deepEqual(
      toldIn('1. Elections\n   1. Dora was nominated\n1. Money\n   1. Ben to look into it', 'Resolutions'),
      [],
    ));

  test('points are resolutions, also such as go on in points', () =>
    assert.deepEqual(
      toldIn(
        '1. The rents are:\n   - £30 in town\n   - £20 elsewhere\n1. The fence is mended.',
        'Resolutions',
      ).length,
      2,
    ));
});
