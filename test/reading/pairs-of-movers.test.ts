// Who moved and who seconded, in the short ways of clubs, boards and unions: a pair of names, letters, a result behind a comma.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

const movedIn = (text: string): readonly string[] =>
  toldIn(text).map(told => told.replace(/ \/ (?:all|unanim|carried)[^/]*$/i, ''));

test('what two moved is decided where the same line says that it was carried', () => {
  for (const [text, told] of [
    ['Moved: Amber, Seconded: Birch, Carried', '+ Carried / Amber / Birch'],
    ['Moved: Amber  Seconded: Birch  Carried', '+ Carried / Amber / Birch'],
    ['Fence to be mended (Amber/Birch). Carried.', '+ Fence to be mended / Amber / Birch'],
    [
      'Motion to pay the bills – Amber; 2nd – Birch; vote – all in favor.',
      '+ to pay the bills / Amber / Birch',
    ],
    ['Amber moved, Birch 2nd, to pay the bills. Passed.', '+ to pay the bills. / Amber / Birch'],
    [
      '26-113 Moved by Amber, seconded by Birch that the law be read again. Carried.',
      '+ that the law be read again. / Amber / Birch',
    ],
    [
      'It was proposed by Amber to hold it in July, seconded by Birch. All agreed.',
      '+ to hold it in July / Amber / Birch',
    ],
    [
      'It was proposed by Amber to hold it in July and Birch seconded. All agreed.',
      '+ to hold it in July / Amber / Birch',
    ],
    [
      'Birch seconded Amber’s motion to grant it, and the motion carried on a 4-1 vote.',
      '+ to grant it / Amber / Birch',
    ],
    [
      'Motion to adjourn at 8:15 p.m. by Amber, second by Birch. Motion passed.',
      '+ to adjourn at 8:15 p.m. / Amber / Birch',
    ],
  ] as const)
    assert.ok(movedIn(text)[0]?.startsWith(told), `${text}: ${movedIn(text).join('; ')}`);
});

test('a pair of names beside words moves nothing, where nothing was carried', () => {
  for (const text of [
    'The fence was looked at (Amber/Birch).',
    'Amber/Birch to ask the owner.',
    'Amber/Birch reported on the regatta.',
    'Amber seconded Birch to the archive for a year.',
    'The harbour opens at 8:15 p.m. by order of the Captain.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});

test('a roll call below a result in capitals leaves it to its motion', () => {
  assert.deepEqual(
    toldIn(
      'Cr Amber / Cr Birch\n\nThat Council paints the jetty.\n\nCARRIED 2 / 1\nFor: Cr Amber, Cr Birch\nAgainst: Cr Dunn',
    ),
    ['+ That Council paints the jetty. / Cr Amber / Cr Birch / 2-1'],
  );
});

test('senators and delegates move under their short titles', () => {
  assert.deepEqual(
    movedIn('Sen. Amber moves to table the bill. Sen. Birch seconds. No objection. Motion passes.'),
    ['+ to table the bill / Sen. Amber / Sen. Birch'],
  );
});

test('where somebody lives or sits is no part of the name', () => {
  for (const text of [
    'Dora Elder (lot 12) moved to mend the fence, seconded by Ben Fern (lot 40). Motion carried.',
    'Motion by Dora Elder (Unit 4b) to mend the fence; second by Ben Fern (online). All in favor.',
    'A motion was made by Dora Elder (Ward 2) and seconded by Ben Fern (via zoom) to mend the fence. Motion carried.',
  ])
    assert.match(toldIn(text)[0] ?? '', /^\+ to mend the fence\.? \/ Dora Elder \/ Ben Fern/, text);
  assert.match(
    toldIn('Dora Elder moved to mend the fence, seconded by Ben Fern (5-0).')[0] ?? '',
    /^\+ to mend the fence \/ Dora Elder \/ Ben Fern \/ 5-0$/,
  );
});
