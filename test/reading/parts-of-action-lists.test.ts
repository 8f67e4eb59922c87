// Headings below that of actions part them; what promises something else holds none.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';

const HEAD = '---\npresent:\n  - Dora Elder\n  - Ben Fern\n  - Kat Gorse\n---\n';
const told = (text: string): readonly string[] =>
  actionsIn(`${HEAD}${text}\n`).map(action => action.replace(/^\d+ /, ''));

test('headings below “Actions” part them, whether or not those are items of their own', () => {
  for (const before of ['', '## Hall\n\nIt is old.\n\n', '### 1. Hall\n\nIt is old.\n\n'])
    assert.deepEqual(
      told(
        `${before}## Actions\n\n### Website\n\n- Dora: draw a logo\n- The footer is red\n\n### Plans for May\n\n- [KG] Find a hall\n\nBen: ring the bell\nDora: wash the flag`,
      ),
      ['Dora: draw a logo', 'KG: Find a hall', 'Ben: ring the bell', 'Dora: wash the flag'],
      before,
    );
});

test('the parts of a list of earlier actions hold none that are new', () => {
  assert.deepEqual(told('## Actions from the last meeting\n\n### Website\n\n- Dora: draw a logo'), []);
});

test('a heading of its level ends the actions, and one that promises something else holds none', () => {
  assert.deepEqual(told('## Actions\n\n- Dora: draw a logo\n\n## Website\n\n- Ben: it is slow'), [
    'Dora: draw a logo',
  ]);
  assert.deepEqual(told('## Actions\n\n- Dora: draw a logo\n\n### Apologies\n\n- Jo: on leave\n'), [
    'Dora: draw a logo',
  ]);
});
