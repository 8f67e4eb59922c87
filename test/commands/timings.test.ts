import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timingsAsText } from '../../scripts/commands/timings.ts';

test('each stage stands on a line with its seconds, and what it wrote where it wrote', () => {
  const text = timingsAsText([
    { name: 'read', seconds: 1.26 },
    { name: 'machineFiles', seconds: 12, wrote: { files: 1204, bytes: 18_100_000 } },
    { name: 'pageFiles', seconds: 0.04, wrote: { files: 30 } },
  ]);
  assert.equal(
    text,
    [
      'stage            seconds     files        MB',
      'read                 1.3',
      'machine files       12.0     1,204      18.1',
      'page files           0.0        30',
      'all                 13.3',
    ].join('\n'),
  );
});
