// A motion of which each part is a point of a list, and results that stand alone in one.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionText } from '../../scripts/model/decision.ts';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

function decisionsIn(points: readonly string[]): readonly string[] {
  const minutes = `## Fence\n\n${points.map(point => `* ${point}`).join('\n')}\n`;
  const [meeting] = meetingsOf(archiveOf({ 'club/2026-03-05.md': minutes }));
  return (meeting?.items[0]?.decisions ?? []).map(decision => {
    const { mover, seconder } = decision.motion ?? {};
    return [decisionText(decision), mover?.name, seconder?.name].filter(Boolean).join(' / ');
  });
}

test('mover, seconder and result may be points of their own', () => {
  assert.deepEqual(
    decisionsIn(['Motion to paint it by Dora W0AMB', 'Seconded by Ben', 'Motion carried unanimously']),
    ['to paint it / Dora W0AMB / Ben'],
  );
  assert.deepEqual(decisionsIn(['Motion to paint it', 'W0AMB moved', 'KC0BEN seconded', 'Passed']), [
    'to paint it / W0AMB / KC0BEN',
  ]);
  assert.deepEqual(
    decisionsIn(['Dora (W0AMB) moved that it be painted. Ben (KC0BEN) seconded. The motion was carried.']),
    ['that it be painted / Dora / Ben'],
  );
  assert.deepEqual(decisionsIn(['The radio is old', 'W0AMB moved to Bristol', 'Passed']), []);
  assert.deepEqual(
    decisionsIn(['The fence is old', 'Dora moved that it be painted', 'Ben seconded', 'Carried']),
    ['that it be painted / Dora / Ben'],
  );
});

test('they may stand among many points of other things', () => {
  const others = Array.from({ length: 12 }, (_, at) => `Item ${at + 1} was read`);
  assert.deepEqual(
    decisionsIn([...others, 'Dora set motion to paint it', 'Ben second motion', 'Motion #4 approved', 'Tea']),
    ['to paint it / Dora / Ben'],
  );
  assert.deepEqual(decisionsIn([...others, 'Dora set motion to paint it', 'Tea', 'Ben second motion']), []);
});

test('without a seconder, or with another result, they are points like others', () => {
  assert.deepEqual(decisionsIn(['Dora moved to Bristol', 'The books were carried']), []);
  assert.deepEqual(decisionsIn(['Motion to paint it by Dora', 'Seconded by Ben', 'Motion failed']), []);
});

test('a point may count the voices and tell the result', () => {
  assert.deepEqual(decisionsIn(['Is it old?', 'Vote: 5 yes, 2 no - approved']), [
    'Vote: 5 yes, 2 no - approved',
  ]);
  assert.deepEqual(decisionsIn(['Vote: 5 yes, 2 no - rejected', 'Approved']), []);
});

test('what was agreed after a debate is nothing that was moved before it', () => {
  const minutes =
    '## Fence\n\nThe motion was proposed by Cllr Amber and seconded by Cllr Birch.\n\nFollowing a discussion it was agreed that the Clerk report in June.\n';
  const [meeting] = meetingsOf(archiveOf({ 'club/2026-03-05.md': minutes }));
  const [decision] = meeting?.items[0]?.decisions ?? [];
  assert.equal(decision?.motion, undefined);
  assert.equal(meeting?.items[0]?.motions[0]?.mover?.name, 'Cllr Amber');
});

test('a point may say in two words who moved, who seconded or what came of it', () => {
  for (const points of [
    ['Amber propose', 'Birch second', 'Unanimous pass'],
    ['Amber motion, Birch second', 'Unanimous pass'],
    ['Proposed Amber / Second Birch', 'Unanimous pass'],
    ['Amber moves', 'Birch seconds', 'Unanimous pass'],
  ])
    assert.deepEqual(decisionsIn(points), ['Unanimous pass / Amber / Birch'], points.join());
  assert.deepEqual(decisionsIn(['Amber move motion to pay', 'Birch second', 'Passed unanimous']), [
    'to pay / Amber / Birch',
  ]);
  for (const points of [
    ['Amber propose', 'We talk', 'Unanimous pass'],
    ['Budget proposed', 'Birch seconded', 'Passed'],
    ['The fence moves', 'Birch second', 'Passed'],
    ['Amber motion, Birch second', 'The fence passed inspection'],
    ['Amber motion, Birch second', 'Failed'],
  ])
    assert.deepEqual(decisionsIn(points), [], points.join());
});

test('movers may stand in square brackets, and the result in the next point', () => {
  assert.deepEqual(
    decisionsIn([
      'Motion to approve it [Amber], seconded [Birch, Cedar]',
      'Approved with unanimous consent.',
    ]),
    ['to approve it / Amber / Birch'],
  );
  assert.deepEqual(decisionsIn(['[Amber] moves to approve it', 'Seconded by Birch', 'Approved']), [
    'to approve it / Amber / Birch',
  ]);
  assert.deepEqual(
    decisionsIn(['Tea was had', 'Amber moved to pay Cedar, Birch seconded', 'Carried', 'Cake']),
    ['to pay Cedar / Amber / Birch'],
  );
  assert.deepEqual(
    decisionsIn(['Motion to adjourn [see the rules], seconded [later]', 'Noise', 'Approved']),
    [],
  );
  assert.deepEqual(decisionsIn(['Approved with unanimous relief.']), []);
});
