// Tables of tasks whose heads other tables have as well: they are of tasks below a title that says so.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';

const table = (heads: string, row: string): string =>
  `| ${heads} |\n| ${heads.replace(/[^|]+/g, ' --- ').trim()} |\n| ${row} |\n`;
const below = (title: string, rows: string): readonly string[] =>
  actionsIn(`# Board\n\n## ${title}\n\n${rows}`).map(action => action.replace(/^\d+ /, ''));

test('below “Actions” a table may call what is to be done and by whom in many ways', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['No. | Detail | Resp.', '2.2 | Ask for quotes | DE'],
    ['AI | POC | Link', 'Ask for quotes | DE | '],
    ['Issue | For | Action | Timescale', ' | DE | Ask for quotes | '],
    ['Description | Name', 'Ask for quotes | DE'],
    ['Ref | Action | Owner | Status', '7 | Ask for quotes | DE | open'],
  ];
  for (const [heads, row] of rows)
    assert.deepEqual(below('New actions', table(heads, row)), ['DE: Ask for quotes'], heads);
});

test('elsewhere such a table is one of anything', () => {
  assert.deepEqual(below('Books', table('Description | Name', 'A new lamp | Dora Elder')), []);
  assert.deepEqual(below('Books', table('Item | For', 'A new lamp | Hall')), []);
});

test('what an earlier meeting wanted done is not told again in such a table', () => {
  assert.deepEqual(below('Previous actions', table('Detail | Resp.', 'Ask for quotes | DE')), []);
});
