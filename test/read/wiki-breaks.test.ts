// Two backslashes at the end of a line break it, as in wikis; anywhere else they are what they are.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOneMeeting } from './one-meeting.ts';

const contentOf = (minutes: string): unknown => {
  const [block] =
    readOneMeeting(`---\ntitle: Minutes\n---\n\n## Gate\n\n${minutes}\n`).meeting.items[0]?.body ?? [];
  return block?.type === 'paragraph' ? block.content : undefined;
};

test('two backslashes end a line', () => {
  assert.deepEqual(
    contentOf('The gate is old.\\\\\nIt is shut.\\\\'),
    contentOf('The gate is old.\\\nIt is shut.'),
  );
});

test('within a line they stay', () => {
  assert.deepEqual(contentOf('It lies at \\\\\\\\server\\\\gate and is old.'), [
    'It lies at \\\\server\\gate and is old.',
  ]);
});

test('what was decided before them is read', () => {
  const { meeting } = readOneMeeting(
    '---\ntitle: Minutes\n---\n\n## Gate\n\nThe gate was discussed.\\\\\nThe rota was approved.\\\\\n',
  );
  assert.deepEqual(
    meeting.items[0]?.decisions.map(({ text }) => text),
    ['The rota was approved.'],
  );
});
