// Minutes taken out of a PDF with its layout: prose far to the right is prose, and columns are not.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { everyItem } from '../../scripts/model/archive.ts';
import { archiveOf } from '../read/small-archive.ts';
import { toldIn } from './told-in.ts';

const typesIn = (body: string): readonly string[] => {
  const [{ item } = assert.fail()] = everyItem(archiveOf({ 'club/2026-03-05.md': `## Fence\n\n${body}\n` }));
  return item.body.map(({ type }) => type);
};

describe('prose that stands far to the right', () => {
  test('tells what it says', () => {
    const moved = 'Director Amber moved to mend the fence by the pond this spring. President';
    assert.deepEqual(
      toldIn(
        `          The fence was looked at in the\n          winter by the warden of the park.\n\n          ${moved}\n          Birch seconded the motion and it carried with 3 Aye votes (Director\n          Cedar absent).`,
      ),
      ['+ to mend the fence by the pond this spring / Director Amber / President Birch / 3'],
    );
  });

  test('holds its points beside each other', () =>
    assert.deepEqual(
      typesIn(
        '        1. The fence by the pond, which the warden of the park looked at\n\n        2. The gate of the lower field, which nobody has looked at yet\n\n        All else was left to the next meeting of the club.',
      ),
      ['list', 'paragraph'],
    ));

  test('keeps no sign of a point', () =>
    assert.deepEqual(
      toldIn(
        'Conclusions:\n    \n    * The fence by the pond is to be mended in this spring\n    * The gate may stay\n\n\tThe rest was left.',
      ),
      ['+ The fence by the pond is to be mended in this spring The gate may stay'],
    ));

  test('is code where it is columns, an address or a program', () => {
    assert.deepEqual(typesIn('The rent:\n\n      Lower field      £40\n      Upper field      £30'), [
      'paragraph',
      'code',
    ]);
    assert.deepEqual(typesIn('Signed:\n\n        Dora Elder\n        Clerk of the club'), [
      'paragraph',
      'code',
    ]);
    assert.deepEqual(typesIn('He typed\n\n    git commit -m "fence";\n    git push'), ['paragraph', 'code']);
    assert.deepEqual(
      typesIn(
        'Signed:\n\n        Dora Elder\n        Clerk\n\n        The next meeting is on the first Monday in April.',
      ),
      ['paragraph', 'code', 'paragraph'],
    );
  });
});
