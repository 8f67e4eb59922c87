// Who is to do it, in every form of a name and behind every mark: a few of all combinations, and what only looks like them.

import assert from 'node:assert/strict';
import test from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

const HEAD = '---\npresent:\n  - Dora Elder\n  - Ben Fern\n  - Kay Holm\n---\n';

/** The owners of each action, in a row. */
function actionsIn(text: string): readonly string[] {
  const files = { 'site.yaml': 'name: Club\nlanguage: en-GB\n', 'club/2026-03-05.md': `${HEAD}${text}\n` };
  const [meeting] = meetingsOf(archiveOf(files));
  return (meeting?.items ?? []).flatMap(({ actions }) =>
    actions.map(({ owners }) => owners.map(({ name }) => name).join(', ')),
  );
}

const SENTENCES: readonly (readonly [string, string])[] = [
  ['Dora Elder (Acme) will write to the county.', 'Dora Elder'],
  ['Dora Elder (Acme) agreed to write to the county.', 'Dora Elder'],
  ['Dora Elder (Acme) and Ben Fern (Quay Trust) to write to the county.', 'Dora Elder, Ben Fern'],
  ['Todo (Dora): write to the county', 'Dora'],
  ['TODO Dora and Ben: write to the county', 'Dora, Ben'],
  ['AP @dora: write to the county', 'dora'],
  ['AI the Clerk: write to the county', 'Clerk'],
  ['[Action Dora to write to the county]', 'Dora'],
];
for (const [said, owners] of SENTENCES)
  test(`“${said}” is a task of ${owners}`, () => {
    for (const place of [said, `- Jo spoke.\n- ${said}`]) {
      const read = actionsIn(`## Lamps\n\n${place}`);
      assert.deepEqual(read, [owners], place);
    }
  });

const POINTS: readonly (readonly [string, string])[] = [
  ['Write to the county -> Dora', 'Dora'],
  ['Write to the county → Dora and Ben', 'Dora, Ben'],
  ['Write to the county by the pond, Dora', 'Dora'],
  ['Write to the county (Dora, 5 May)', 'Dora'],
  ['Dora Elder (Acme): write to the county', 'Dora Elder'],
];
for (const [point, owners] of POINTS)
  test(`in a list of actions, “${point}” is one of ${owners}`, () => {
    const read = actionsIn(`## Action items\n\n- ${point}\n- Kay: buy paint`);
    assert.deepEqual(read, [owners, 'Kay']);
  });

test('“Invite Kay, Ben” is nobody’s for certain, and a call for volunteers is no task', () => {
  assert.equal(actionsIn('## Action items\n\n- Invite Kay Holm to the fair, Ben')[0], '');
  assert.deepEqual(
    actionsIn('## Action items\n\n- Library: parent volunteers needed\n- Kay: buy paint').length,
    1,
  );
});
