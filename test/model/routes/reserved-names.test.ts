import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RESERVED_NAMES } from '../../../scripts/model/routes/reserved-names.ts';

test('no committee can bear a top-level name that the site itself uses', () => {
  assert.deepEqual([...RESERVED_NAMES].sort(), [
    ...['404', 'about', 'accessibility', 'actions', 'assets', 'committees', 'corrections', 'data', 'dates'],
    ...[
      'decisions',
      'index',
      'matters',
      'minute',
      'next',
      'offline',
      'pages',
      'papers',
      'people',
      'record',
      'search',
    ],
  ]);
});
