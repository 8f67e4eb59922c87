// `new` as it is typed: what it writes, what it refuses, and what it says to do next.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import {
  checksums,
  type Finished,
  runHere,
  runMinutebook,
  scratchFolder,
  writeFiles,
} from '../site/command-line.ts';

const FILES = {
  'site.yaml': 'name: Ashcombe Parish Council\n',
  'council/committee.md': '---\nname: Parish Council\nmembers:\n  - { name: Jane Roe, role: Chair }\n---\n',
  'council/2026-10-05.md':
    '---\npresent:\n  - Jane Roe\n---\n## 1. Apologies for absence\n\nNone.\n\n- [ ] Jane Roe: mend the gate (by 30 November 2026)\n\n## 2. Date of next meeting\n\nNovember.\n',
};

async function inCopy(
  use: (content: string, type: (...words: readonly string[]) => Promise<Finished>) => Promise<void>,
): Promise<void> {
  const { folder, remove } = scratchFolder();
  try {
    writeFiles(folder, FILES);
    await use(folder, (...words) =>
      runHere([...words, '--content', folder, '--today', '2026-11-21'], { typedIn: folder }),
    );
  } finally {
    remove();
  }
}

test('the file that is written passes the check, and the answer says what to do next', () =>
  inCopy(async (content, type) => {
    const { code, stdout } = await type('new', 'parish', '5 November 2026');
    assert.equal(code, 0, stdout);
    assert.match(stdout, /Written: council\/2026-11-05\.md/);
    assert.match(stdout, /minutes to approve: 5 October 2026/);
    assert.match(stdout, /open actions carried forward: 1/);
    assert.match(stdout, /npm run check/);
    assert.match(
      readFileSync(path.join(content, 'council/2026-11-05.md'), 'utf8'),
      /^Approves: 2026-10-05$/m,
    );
    const checked = await type('check');
    assert.equal(checked.code, 0, checked.stdout);
    assert.match(checked.stdout, /0 errors/);
  }));

test('nothing that is there is written over, whatever lies at the meeting’s place', () =>
  inCopy(async (content, type) => {
    writeFiles(content, { 'council/2026-11-05/minutes.md': 'As written.\n' });
    const before = checksums(content);
    for (const day of ['2026-10-05', '2026-11-05']) {
      const { code, stderr } = await type('new', 'council', day);
      assert.equal(code, 1);
      assert.match(stderr, /is there already[\s\S]*--name extraordinary/);
    }
    assert.deepEqual(checksums(content), before);
    const second = await type('new', 'council', '2026-10-05', '--name', 'extraordinary');
    assert.equal(second.code, 0, second.stderr);
    assert.ok(existsSync(path.join(content, 'council/2026-10-05-extraordinary.md')));
  }));

test('asked again after the meeting, it lists the members to be sorted', () =>
  inCopy(async (content, type) => {
    writeFiles(content, { 'council/2026-11-05.md': '---\nstatus: agenda\n---\n## 1. Apologies\n' });
    assert.match((await type('new', 'council', '2026-11-05')).stderr, /present:\n {2}- Jane Roe \(Chair\)/);
  }));

test('a committee that nobody knows is answered with the nearest, and begun only when asked', () =>
  inCopy(async (content, type) => {
    const before = checksums(content);
    const unknown = await type('new', 'cuoncil', '2026-11-05');
    assert.equal(unknown.code, 1);
    assert.match(unknown.stderr, /npm run new -- council 2026-11-05/);
    assert.deepEqual(checksums(content), before);
    const begun = await type('new', '--begin', 'Allotments Committee', '2026-11-05');
    assert.equal(begun.code, 0, begun.stderr);
    assert.match(
      readFileSync(path.join(content, 'allotments-committee/committee.md'), 'utf8'),
      /^name: Allotments Committee$/m,
    );
    assert.equal((await type('check')).code, 0);
  }));

test('typed alone where nobody can answer, it says what to type', () =>
  inCopy(async (content, type) => {
    // In a process of its own, whose input is no terminal, wherever the tests are run.
    const { code, stderr } = await runMinutebook(['new', '--content', content], { typedIn: content });
    assert.equal(code, 2);
    assert.match(stderr, /npm run new -- planning 2026-03-05/);
    assert.match((await type('new', 'council', '2026-02-30')).stderr, /2026-02-30 is no day that exists/);
  }));
