// "> Moved by Amber", "> Motion Passed": the parts of a motion set off as quotations, and who was there in a folded note.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { everyItem } from '../../scripts/model/archive.ts';
import { archiveOf } from '../read/small-archive.ts';
import { toldIn } from './told-in.ts';
import { whoIn } from './who-was-there.ts';

const MENDED = '+ That the fence be mended. / Amber / Birch';

describe('a motion whose parts are set off', () => {
  test('is read around its words', () =>
    assert.deepEqual(
      toldIn(
        '> Moved by Amber\n\n> Seconded by Birch; and\n\nThat the fence be mended.\n\n> **Motion Passed**',
      ),
      [MENDED],
    ));

  test('is read in one quotation', () => {
    assert.deepEqual(
      toldIn('> Moved by: Amber\n>\n> Seconded by: Birch\n>\n> That the fence be mended.\n>\n> Carried 3-0'),
      [`${MENDED} / 3-0`],
    );
    assert.deepEqual(
      toldIn('> Moved By Amber\n> Seconded By Birch\n\nThat the fence be mended.\n\n> Carried'),
      [MENDED],
    );
  });

  test('is quotations still where it is shown', () => {
    const minutes =
      '## Fence\n\n> Moved by Amber\n>\n> Seconded by Birch\n\nThat it be mended.\n\n> Carried\n';
    const [{ item } = assert.fail()] = everyItem(archiveOf({ 'club/2026-03-05.md': minutes }));
    const blocks = item.body.flatMap(block => (block.type === 'decision' ? block.blocks : [block]));
    assert.deepEqual(
      blocks.map(({ type }) => type),
      ['quotation', 'quotation', 'paragraph', 'quotation'],
    );
  });

  test('is none where somebody else is quoted', () => {
    assert.deepEqual(toldIn('The county wrote:\n\n> Agreed.\n\n> The fence may be mended.'), []);
    assert.deepEqual(toldIn('> I was moved by the letter.\n\n> Carried on the wind.'), []);
    assert.deepEqual(toldIn('> The fence is old.\n\n> That the fence be mended.\n\n> Carried'), []);
  });
});

describe('“By” in capitals', () => {
  test('is no part of a name', () => {
    assert.deepEqual(
      toldIn('Moved By A. Amber\nSeconded By B. Birch\n\nThat the fence be mended.\n\nCarried'),
      ['+ That the fence be mended. / A. Amber / B. Birch'],
    );
    assert.deepEqual(toldIn('Moved By Amber\n\nSeconded By Birch\n\nThat the fence be mended.\n\nCarried'), [
      MENDED,
    ]);
  });

  test('and words behind the seconder are those of the motion', () => {
    for (const words of [
      'Moved by Amber, seconded by Birch; and',
      'Moved by Amber\n\nSeconded by Birch; and',
      'Moved by Amber\n\nSeconded by Birch and',
      'Moved by Amber\n\nSeconded by Birch:',
    ])
      assert.deepEqual(toldIn(`${words}\n\nThat the fence be mended.\n\n**Motion Passed**`), [MENDED], words);
  });
});

test('a folded note says who was there', () =>
  assert.equal(
    whoIn('> [!abstract]- Present:\n> A. Amber, B. Birch;\n\n> [!abstract]- Absent:\n> C. Cedar\n'),
    'there: A. Amber, B. Birch; away: C. Cedar',
  ));
