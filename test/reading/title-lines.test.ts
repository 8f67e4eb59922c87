// Titles in the first line of a paragraph: what is said below them has lines of its own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../../scripts/reading/line-reading.ts';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';
import { toldIn } from './told-in.ts';

const MOVED = 'It was moved by Amber, seconded by Birch, to mend the gate.';

/** The lines of decisions, counted from the first line of the text. */
function linesOf(text: string): readonly number[] {
  const archive = archiveOf({
    'site.yaml': 'name: Club\nlanguage: en-GB\n',
    'club/2026-03-05.md': `Present: Amber, Birch\n\n## Gate\n\n${text}\n`,
  });
  return meetingsOf(archive)
    .flatMap(readingOf)
    .filter(({ kind }) => kind === 'decision')
    .map(({ line = 0 }) => line - 4);
}

test('what stands below a title in its own paragraph has the line on which its words begin', () => {
  assert.deepEqual(linesOf(`**The gate (D)**  \n${MOVED} MOTION CARRIED 2-0.`), [2]);
  assert.deepEqual(linesOf(`**The gate (D)**\n${MOVED} MOTION CARRIED 2-0.`), [2]);
  assert.deepEqual(linesOf(`The gate (D)  \n${MOVED}  \nMOTION CARRIED 2-0.`), [2]);
  assert.deepEqual(linesOf('**The gate**\nIt was agreed to mend the gate.'), [2]);
  assert.deepEqual(linesOf('**The gate**\nAgreed: to mend the gate.'), [2]);
  assert.deepEqual(
    linesOf(`**The gate**  \nIt is old. ${MOVED} Carried.\n\n**The post**\n${MOVED} Carried.`),
    [2, 5],
  );
});

test('a sentence that goes on in the next line, or a label in bold, begins where it begins', () => {
  assert.deepEqual(linesOf('It was agreed that the gate\nbe mended.'), [1]);
  assert.deepEqual(linesOf('**Agreed**\nto mend the gate.'), [1]);
  assert.deepEqual(
    linesOf('**Resolution 12: That the gate be mended**\nMoved by Amber, seconded by Birch. Carried.'),
    [1],
  );
});

test('“Resolution 12: New lamps” above a motion is its title, and what was moved is what was resolved', () => {
  assert.deepEqual(toldIn(`**Resolution 12: New lamps**  \nDora told of it. ${MOVED} Carried.`), [
    '+ to mend the gate. / Amber / Birch',
  ]);
  assert.deepEqual(
    toldIn('**Resolution 12: That lamps be bought**\nMoved by Amber, seconded by Birch. Carried.'),
    ['+ That lamps be bought / Amber / Birch'],
  );
});
