// Minutes of projects that take their agenda from a tracker: points with a link to what is spoken of, below a heading for each repository.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

/** The items with the line on which each begins, "(…)" for sections. */
function itemsIn(text: string): readonly string[] {
  const [meeting] = meetingsOf(archiveOf({ 'site.yaml': 'name: Project\n', 'board/2026-03-05.md': text }));
  return (meeting?.items ?? []).map(({ title, line, isSection }) =>
    isSection ? `(${title})` : `${line} ${title}`,
  );
}

const link = (number: number): string => `[#${number}](https://forge.example/harbour/boats/issues/${number})`;
const HEAD = `# Harbour meeting

## Present

- Fay Ash (@fay)
- Jun Birch (@jun)

## Agenda

`;
const BOATS = `* Paint the hull ${link(12)}
  * Fay, blue is dear
  * Jun: red is not

* doc: name the editors ${link(13)}

Action: Jun to open an issue

* Next steps
  * Fay: that depends
  * we will see

Fay: a remark
* Jun: I saw ${link(15)} fail

* [Sell the sail]
(https://forge.example/harbour/boats/issues/14)
  * Jun will ask for it
`;

test('below the name of a repository, points with a link to its tracker are the items', () => {
  const items = itemsIn(`${HEAD}### harbour/boats\n\n${BOATS}\n## Q&A\n`);
  assert.deepEqual(items.slice(-6), [
    '(harbour/boats)',
    '12 Paint the hull #12',
    '16 doc: name the editors #13',
    '20 Next steps',
    '27 [Sell the sail]',
    '31 Q&A',
  ]);
});

test('so they are below any heading where the agenda was drawn from the tracker', () => {
  const drawn =
    'Extracted from **agenda** labelled issues and pull requests from the **harbour org** prior to the meeting.\n\n';
  const items = itemsIn(`${HEAD}${drawn}### Discussion of boats (50 minutes)\n\n${BOATS}`);
  assert.ok(items.includes('14 Paint the hull #12'), items.join(', '));
});

test('“Next steps” among topics heads no list of tasks', () => {
  const [meeting] = meetingsOf(
    archiveOf({
      'site.yaml': 'name: Project\n',
      'board/2026-03-05.md': `${HEAD}### harbour/boats\n\n${BOATS}`,
    }),
  );
  const owners = (meeting?.items ?? []).flatMap(({ actions }) =>
    actions.map(one => one.owners.map(({ name }) => name).join()),
  );
  assert.deepEqual(owners, ['Jun', 'Jun']);
});

test('a title of business keeps its points, and an agenda that the notes take up again is none', () => {
  const business = itemsIn(`${HEAD}### News\n\n${BOATS}`);
  assert.ok(
    business.some(one => one.endsWith(' News')),
    business.join(', '),
  );
  const agenda = `* Paint the hull ${link(12)}\n* Sell the sail ${link(14)}\n\n`;
  const told = `* Paint the hull ${link(12)}\n  * Fay: blue\n* Sell the sail ${link(14)}\n  * Jun: for five\n`;
  const twice = itemsIn(`${HEAD}${agenda}## Notes\n\n${told}`);
  assert.deepEqual(twice.slice(-2), ['15 Paint the hull #12', '17 Sell the sail #14']);
});

test('lines of boxes are a list, though nobody put a sign before them', () => {
  const [meeting] = meetingsOf(
    archiveOf({
      'site.yaml': 'name: Project\n',
      'board/2026-03-05.md':
        '# Board\n\n## Attendance\n\n[x] Dora Elder - Chair, Harbour Pictures\n[ ] Kat Oakes, Sails\n[x] Ivy Poe\n\n## Roof\n\nSee [x] for\nall of it.\n\nAction items\n\n[ ] Dora: ask the roofer\n[x] Ivy: pay\n',
    }),
  );
  assert.deepEqual(
    meeting?.attendance.present.map(({ name }) => name),
    ['Dora Elder', 'Ivy Poe'],
  );
  const tasks = (meeting?.items ?? []).flatMap(({ actions }) =>
    actions.map(({ what, done }) => `${what}${done ? ' ✓' : ''}`),
  );
  assert.deepEqual(tasks, ['ask the roofer', 'pay ✓']);
});
