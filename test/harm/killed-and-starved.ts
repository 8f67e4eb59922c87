// A build is killed, or its disk is full, at any step of publishing.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openOutput } from '../../scripts/site/output/output-folder.ts';
import { type Finished, scratchFolder, writeFiles } from '../site/command-line.ts';
import {
  EACH_WAY,
  type Files,
  NEW,
  OLD,
  publishBy,
  readSite,
  sorted,
  THEIRS,
  WAYS,
  type Way,
} from './sites.ts';

/** `every` says which steps are tried: 1 tries all, which takes minutes. */
export async function killedAndStarved(every: number): Promise<void> {
  for (const way of EACH_WAY) await harmedAt(every, way);
}

const harmedAt = (every: number, way: Way): Promise<void> =>
  describe(`a site that is ${way}, killed or starved at ${every === 1 ? 'any step' : `one of ${every} steps`}`, () => {
    let folder = '';
    let output = '';
    let remove = (): void => {};
    before(() => {
      ({ folder, remove } = scratchFolder());
      folder = realpathSync(folder);
      output = path.join(folder, 'site');
    });
    after(() => remove());

    const run = (env: Readonly<Record<string, string>>): Promise<Finished> =>
      new Promise(resolve => {
        const program = ['--import', 'tsx', '--import', './test/harm/steps.mjs', 'test/harm/publish.ts'];
        const child = spawn(process.execPath, [...program, output, JSON.stringify(NEW), way], {
          env: { ...process.env, WITHIN: folder, ...env },
        });
        let stderr = '';
        child.stderr.on('data', text => {
          stderr += text;
        });
        child.on('close', code => resolve({ code, stdout: '', stderr }));
      });
    const begin = (): void => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      if (way === 'written file by file') mkdirSync(output);
      const last = openOutput(output, WAYS[way]);
      assert.ok(!('refusal' in last));
      writeFiles(last.building, OLD);
      publishBy(way, last, output);
      last.close();
      writeFiles(output, THEIRS);
    };
    /** The numbers of the steps to try, the last among them. */
    const steps = async (): Promise<readonly number[]> => {
      begin();
      const { code, stderr } = await run({});
      assert.equal(code, 0, stderr);
      const count = Number(/steps: (\d+)/.exec(stderr)?.[1]);
      assert.ok(count > 15, stderr);
      return Array.from({ length: count }, (_, index) => count - index).filter(
        (_, index) => index % every === 0,
      );
    };
    const assertWhole = (which: readonly Files[], when: string): void => {
      const found = JSON.stringify(readSite(output));
      assert.ok(
        which.some(site => JSON.stringify(sorted({ ...site, ...THEIRS })) === found),
        `${when}: ${found}`,
      );
      assert.deepEqual(readdirSync(folder), ['site'], when);
    };

    it('leaves the last site or the new one after the next start, and what is not ours in it', async () => {
      for (const step of await steps()) {
        begin();
        const { code } = await run({ STEP: String(step), HARM: 'kill' });
        assert.equal(code, null, `step ${step}`);
        const next = openOutput(output, WAYS[way]);
        assert.ok(!('refusal' in next), `step ${step}: ${'refusal' in next ? next.refusal : ''}`);
        next.close();
        assertWhole([OLD, NEW], `killed at step ${step}`);
        const { code: again, stderr } = await run({});
        assert.equal(again, 0, `after step ${step}: ${stderr}`);
        assertWhole([NEW], `published again after step ${step}`);
      }
    });

    it('leaves the last site where the disk is full, with nothing beside it, and says so in words', async () => {
      let starved = 0;
      for (const step of await steps()) {
        begin();
        const { code, stderr } = await run({ STEP: String(step), HARM: 'full' });
        if (code !== 0) {
          starved += 1;
          assert.match(stderr, /^The disk is full\. Make room on it, then try again\.\n/, `step ${step}`);
        }
        assertWhole(code === 0 ? [NEW] : [OLD], `full at step ${step}`);
      }
      assert.ok(starved > 1);
    });
  });
