// Who moved and who seconded, in fields, behind a decision, and above the first heading.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';
import { toldIn } from './told-in.ts';

describe('who moved and who seconded is read', () => {
  test('in two fields below the motion, whatever tells what came of it', () =>
    assert.deepEqual(
      toldIn(
        '- Motion: **I move to adopt the plan.**\n  - Maker: Amber\n  - Second: Birch\n  - Motion passes with 9 Yes votes, and 0 No votes.',
      ),
      ['+ to adopt the plan / Amber / Birch / 9-0'],
    ));

  test('in fields that also tell what came of it, below a title that tells what', () =>
    assert.deepEqual(
      toldIn('Maker: Amber, Seconded: Birch, Voting: Approved by consensus', 'Approve the minutes'),
      ['+ Maker: Amber, Seconded: Birch, Voting: Approved by consensus / Amber / Birch'],
    ));

  test('behind a label “Motion”', () => {
    assert.deepEqual(
      toldIn(
        '- Motion: Last minutes to be accepted by Amber and seconded by Birch.\n  - Vote: All in favor.',
      ),
      ['+ Last minutes to be accepted / Amber / Birch / All in favor'],
    );
    assert.deepEqual(
      toldIn('- Motion: Adjourn meeting by Amber. Seconded by Birch.\n  - Vote: All in favor.'),
      ['+ Adjourn meeting / Amber / Birch / All in favor'],
    );
  });

  test('without the sign by which somebody is called on the air', () =>
    assert.deepEqual(
      toldIn(
        'Moved by Amber (W0AMB) that they be approved; Seconded by Birch (KC0BEN).\nThe motion was carried.',
      ),
      ['+ that they be approved / Amber / Birch'],
    ));

  test('of the decision right before it, which is no second one', () =>
    assert.deepEqual(
      toldIn(
        'The board approved the budget. The motion was made by Amber, seconded by Birch and passed unanimously.',
      ),
      ['+ The board approved the budget. / Amber / Birch / unanimously'],
    ));
});

test('who wrote a report did not move its approval', () =>
  assert.deepEqual(
    toldIn('- Motion: Approve the report by Amber. Seconded by Birch.\n  - Vote: All in favor.'),
    ['+ Approve the report by Amber / Birch / All in favor'],
  ));

test('a house of somebody’s is no person', () =>
  assert.deepEqual(toldIn('proposed by Acme’s Boat Technology Center\n\nShown by Dora from Acme.'), []));

describe('what stands before the first heading', () => {
  const decidedIn = (text: string): number =>
    meetingsOf(archiveOf({ 'board/2026-03-05.md': `${text}\n\n## Roof\n\nIt leaks.\n` }))[0]?.items.flatMap(
      ({ decisions }) => decisions,
    ).length ?? 0;

  test('is read where one paragraph tells who moved and who seconded', () =>
    assert.equal(
      decidedIn('The minutes were read and approved. Amber made the motion to approve, Birch second.'),
      1,
    ));

  test('is not read where it is a note on the minutes themselves', () => {
    assert.equal(decidedIn('These minutes were approved in May on a motion by Amber, seconded by Birch.'), 0);
    assert.equal(decidedIn('The minutes were approved in May.'), 0);
  });
});
