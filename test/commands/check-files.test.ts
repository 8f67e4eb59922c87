// `check FILE`: what is wrong with some files alone.

import assert from 'node:assert/strict';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { runHere, scratchFolder, writeFiles } from '../site/command-line.ts';

const SLIP = '## 1. Trees\n\nResovled: That the oak be kept.\n';

describe('the check of a file', () => {
  let folder: string;
  let remove: () => void;
  beforeEach(() => {
    ({ folder, remove } = scratchFolder());
    writeFiles(folder, {
      'content/site.yaml': 'name: Town\n',
      'content/council/2026-03-05.md': SLIP,
      'content/council/2026-04-02.md': SLIP,
      'content/council/2026-05-07/minutes.md': '## 1. Ponds\n\nPapers: [Plan](plan.csv)\n',
      'content/council/2026-05-07/report.md': '# Report\n\n##Words\n',
      'content/harbour/2026-03-05.md': '---\nwith: [council\n---\n## 1. Dues\n',
    });
  });
  afterEach(() => remove());

  const check = (...args: readonly string[]) =>
    runHere(['check', ...args, '--content', path.join(folder, 'content'), '--today', '2026-06-01'], {
      site: folder,
      typedIn: folder,
    });
  const filesIn = (json: string): readonly string[] => [
    ...new Set(
      (JSON.parse(json) as { problems: readonly { file: string }[] }).problems.map(({ file }) =>
        path.basename(file),
      ),
    ),
  ];

  test('tells of that file alone, wherever it is typed from, and counts it by its name', async () => {
    for (const typed of ['content/council/2026-03-05.md', 'council/2026-03-05.md']) {
      const { stdout, code } = await check(typed);
      assert.equal(code, 0);
      assert.match(stdout, /Resovled/);
      assert.doesNotMatch(stdout, /2026-04-02\.md:/);
      assert.match(stdout, /^council\/2026-03-05\.md: 0 errors, /m);
    }
  });

  test('takes several files, and folders', async () => {
    const files = ['council/2026-03-05.md', 'council/2026-04-02.md'];
    const { stdout } = await check(...files);
    assert.match(stdout, /^2 files: /m);
    assert.deepEqual(filesIn((await check('content/council/', '--format', 'json')).stdout), [
      '2026-03-05.md',
      '2026-04-02.md',
      'minutes.md',
      'report.md',
    ]);
    assert.deepEqual(filesIn((await check('council/2026-05-07/report.md', '--format', 'json')).stdout), [
      'report.md',
    ]);
    assert.match((await check('content')).stdout, /^4 meetings, /m);
  });

  test('ends with 1 for an error in it, and with 0 for one in another', async () => {
    assert.equal((await check()).code, 1);
    assert.equal((await check('harbour/2026-03-05.md')).code, 1);
    assert.equal((await check('council/2026-03-05.md')).code, 0);
  });

  test('refuses one that is not there, and to look for what was published', async () => {
    const missing = await check('council/2026-03-06.md');
    assert.deepEqual([missing.code, missing.stdout], [1, '']);
    assert.match(missing.stderr, /^There is no council\/2026-03-06\.md in /);
    assert.equal((await check('council/2026-03-05.md', '--previous', '_site')).code, 2);
  });
});
