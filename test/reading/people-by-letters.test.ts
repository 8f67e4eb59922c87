// People whom minutes call by letters: in the list of those who came, and where a task has nothing but them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';
import { whoIn } from './who-was-there.ts';

const there = (list: string): string => whoIn(`# Board\n\n## Present\n\n${list}\n\n## Roof\n\nIt leaks.\n`);

test('letters that nothing parts from the name are no part of it', () => {
  assert.equal(
    there('- DE M. Dora Elder\n- BF Ben Fern (chair)\n- IG Iris Gorse'),
    'there: M. Dora Elder, Ben Fern, Iris Gorse; away: ',
  );
  assert.equal(there('- Dora Elder DE\n- Ben Fern BF'), 'there: Dora Elder, Ben Fern; away: ');
});

test('letters before a name that are not its own stay with it', () => {
  assert.equal(there('- JR Elder Hazel\n- Ben Fern'), 'there: JR Elder Hazel, Ben Fern; away: ');
});

test('a row of letters names somebody by each pair', () => {
  assert.equal(whoIn('# Board\n\nPresent: DE BF IG TO\n'), 'there: DE, BF, IG, TO; away: ');
  assert.equal(whoIn('# Board\n\nPresent: DE, BF and TO\n'), 'there: DE, BF, TO; away: ');
  assert.equal(whoIn('# Board\n\nPresent: NOT YET SET\n'), 'there: ; away: ');
});

test('“Action: DE” behind what is to be done says whose task it is, also where the line ends between the two', () => {
  const list = '- DE M. Dora Elder\n- BF Ben Fern\n';
  const minutes = (text: string): string => `# Board\n\n## Participants\n\n${list}\n## Roof\n\n${text}\n`;
  assert.deepEqual(actionsIn(minutes('Ask for three quotes. Action: DE')), ['10 DE: Ask for three quotes']);
  assert.deepEqual(actionsIn(minutes('Ask for three quotes. Action:\nBF')), ['10 BF: Ask for three quotes']);
  assert.deepEqual(actionsIn(minutes('- Ask for quotes. Action: Kate & GW')), [
    '10 Kate + GW: Ask for quotes',
  ]);
});

test('“Action: DE” alone is no task', () => {
  assert.deepEqual(actionsIn('# Board\n\n## Roof\n\nAction: DE\n'), []);
});
