// Whole builds in processes of their own: killed at random moments, and two or three at once.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { buildSite } from '../../scripts/site/build.ts';
import { checksums, type Finished, runMinutebook, scratchFolder, writeFiles } from '../site/command-line.ts';
import { SAMPLE_TODAY } from '../site/sample-site.ts';

type Sums = Readonly<Record<string, string>>;

const SETTINGS = 'name: Tarn Parish Council\nlanguage: en-GB\ntimezone: Europe/London\ncopies: zip\n';
const minutesOf = (words: string): Readonly<Record<string, string>> => ({
  'site.yaml': SETTINGS,
  'parish/2026-07-02.md': `## 1. Trees\n\n${words}\n`,
  'parish/2026-08-06.md': '## 1. Paths\n\nMended.\n',
});
const OF_THE_HOST = { CNAME: 'minutes.example.org' };

interface Village {
  readonly folder: string;
  readonly output: string;
  readonly args: readonly string[];
  /** The checksums of the site that was published, and of that which a build makes now. */
  readonly old: Sums;
  readonly next: Sums;
  /** Publishes the old site again. */
  readonly reset: () => void;
}

async function village(folder: string): Promise<Village> {
  const [content, output, kept, clean] = ['content', 'site', 'kept', 'clean'].map(name =>
    path.join(folder, name),
  ) as [string, string, string, string];
  const options = { content, today: SAMPLE_TODAY };
  writeFiles(content, minutesOf('The oak stands.'));
  await buildSite({ ...options, output: kept });
  writeFiles(kept, OF_THE_HOST);
  const old = checksums(kept);
  writeFiles(content, minutesOf('The oak was felled.'));
  await buildSite({ ...options, output: clean });
  writeFiles(clean, OF_THE_HOST);
  const next = checksums(clean);
  const reset = (): void => {
    rmSync(output, { recursive: true, force: true });
    cpSync(kept, output, { recursive: true });
  };
  const args = ['build', '--content', content, '--output', output, '--today', SAMPLE_TODAY];
  return { folder, output, args, old, next, reset };
}

/** A test of whole builds in a village. */
const inVillage = (title: string, promise: string, run: (village: Village) => Promise<void>): Promise<void> =>
  describe(title, () => {
    let remove = (): void => {};
    let own: Village;
    before(async () => {
      const scratch = scratchFolder();
      remove = scratch.remove;
      own = await village(realpathSync(scratch.folder));
    });
    after(() => remove());
    it(promise, () => run(own));
  });

export const atRandomMoments = (times: number): Promise<void> =>
  inVillage(
    `a build that is killed at ${times} random moments`,
    'leaves the last site or the new one, and the next build has nothing to mend',
    async ({ folder, output, args, old, next, reset }) => {
      for (let time = 0; time < times; time += 1) {
        reset();
        const moment = 800 + Math.random() * 4000;
        const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/minutebook.ts', ...args], {
          stdio: 'ignore',
        });
        const ended = new Promise(resolve => child.on('close', resolve));
        await Promise.race([ended, setTimeout(moment)]);
        child.kill('SIGKILL');
        await ended;
        // The site as visitors see it at once, if the moment was not between the two renames.
        if (readdirSync(folder).includes('site'))
          assert.ok(
            [old, next].some(site => sameOurs(checksums(output), site)),
            `after ${moment.toFixed(0)} ms`,
          );
        const { code, stderr } = await runMinutebook(args);
        assert.equal(code, 0, stderr);
        assert.deepEqual(checksums(output), next);
        assert.ok(!readdirSync(folder).includes('.site.minutebook'));
      }
    },
  );

/** Between the renames and the end what is not ours may still be on its way. */
const sameOurs = (found: Sums, site: Sums): boolean =>
  Object.entries(site).every(([file, sum]) => file in OF_THE_HOST || found[file] === sum);

/** The steps of a whole build, which its files in the site’s folder, the work folder and nothing else make. */
export const onAFullDisk = (times: number): Promise<void> =>
  inVillage(
    `a build whose disk is full from one of ${times} random steps on`,
    'leaves the last site as it was, with nothing beside it, and says so in words',
    async ({ folder, output, args, old, next, reset }) => {
      const run = (env: Readonly<Record<string, string>>): Promise<Finished> =>
        runMinutebook(args, {
          env: { NODE_OPTIONS: '--import ./test/harm/steps.mjs', WITHIN: folder, ...env },
        });
      reset();
      const whole = await run({});
      assert.equal(whole.code, 0, whole.stderr);
      const steps = Math.max(
        ...[...whole.stderr.matchAll(/steps: (\d+)/g)].map(([, count]) => Number(count)),
      );
      assert.ok(steps > 100, whole.stderr);
      for (let time = 0; time < times; time += 1) {
        reset();
        const step = 1 + Math.floor(Math.random() * steps);
        const { code, stderr } = await run({ STEP: String(step), HARM: 'full' });
        const when = `full at step ${step} of ${steps}`;
        if (code !== 0) assert.match(stderr, /Not published: The disk is full\. Make room on it/, when);
        assert.doesNotMatch(stderr, /\bat .*\.ts:\d+/, when);
        assert.deepEqual(checksums(output), code === 0 ? next : old, when);
        assert.ok(!readdirSync(folder).includes('.site.minutebook'), when);
      }
    },
  );

export const atTheSameTime = (times: number): Promise<void> =>
  inVillage(
    'two and three builds at once',
    'publish one whole site, and who comes second is told that the first is at work',
    async ({ output, args, next, reset }) => {
      for (let time = 0; time < times; time += 1) {
        reset();
        const builds = await Promise.all(
          Array.from({ length: 2 + (time % 2) }, async (_, place) => {
            await setTimeout(place * Math.random() * 2000);
            return runMinutebook(args);
          }),
        );
        assert.deepEqual(checksums(output), next);
        assert.ok(builds.some(({ code }) => code === 0));
        for (const { code, stderr } of builds)
          if (code !== 0) assert.match(stderr, /Another build is at work on .*site \(process \d+/);
      }
    },
  );
