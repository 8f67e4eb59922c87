// One change costs one change, and is seen by nobody: what a build takes over from the last one is what it would make anew.
//
//     SEED=7 STEPS=60 node --import tsx --test test/incremental/incremental.test.ts

import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { isError } from '../../scripts/model/problem.ts';
import { buildSite } from '../../scripts/site/build.ts';
import type { BuildOptions } from '../../scripts/site/build-options.ts';
import { SOUND } from '../fuzz/archive.ts';
import { chanceOf } from '../fuzz/seeded.ts';
import { checksums, scratchFolder, writeFiles } from '../site/command-line.ts';
import { editedBy, type Moment } from './edits.ts';

const { SEED = '1', STEPS = '8' } = process.env;

const INSISTING = { allowsRemoval: true, allowsChanges: true } as const;

describe('a build after one that published', () => {
  let folder: string;
  let remove: () => void;
  beforeEach(() => {
    ({ folder, remove } = scratchFolder());
  });
  afterEach(() => remove());

  const optionsFor = ({ today }: Moment, output: string): BuildOptions => ({
    ...INSISTING,
    content: path.join(folder, 'content'),
    output: path.join(folder, output),
    today,
    copies: false,
  });
  const build = (moment: Moment) =>
    buildSite({ ...optionsFor(moment, 'site'), cache: path.join(folder, 'cache') });
  const buildClean = (moment: Moment) => {
    rmSync(path.join(folder, 'clean'), { recursive: true, force: true });
    return buildSite(optionsFor(moment, 'clean'));
  };
  const put = ({ files }: Moment): void => {
    const content = path.join(folder, 'content');
    rmSync(content, { recursive: true, force: true });
    writeFiles(content, Object.fromEntries(files));
  };

  test(`gives the bytes of a first one, after ${STEPS} changes by chance (seed ${SEED})`, async () => {
    const chance = chanceOf(Number(SEED));
    let moment: Moment = { files: SOUND, today: '2026-11-28' };
    let published = 0;
    for (let step = 0; step < Number(STEPS); step += 1) {
      const edited = step === 0 ? { moment, what: ['nothing'] } : editedBy(moment, chance);
      const told = `step ${step} of seed ${SEED}: ${edited.what.join(', ')}`;
      put(edited.moment);
      const [again, clean] = [await build(edited.moment), await buildClean(edited.moment)];
      assert.equal(again.built === undefined, clean.built === undefined, told);
      // What this site lacks of the last one is told of besides.
      const problems = new Set(again.problems.map(problem => JSON.stringify(problem)));
      assert.deepEqual(
        clean.problems.filter(problem => !problems.has(JSON.stringify(problem))),
        [],
        told,
      );
      if (!clean.built) assert.ok(clean.problems.some(isError), told);
      else {
        published += 1;
        moment = edited.moment;
        const [now, anew] = [checksums(path.join(folder, 'site')), checksums(path.join(folder, 'clean'))];
        const differing = [...new Set([...Object.keys(now), ...Object.keys(anew)])].filter(
          file => now[file] !== anew[file],
        );
        assert.deepEqual(differing, [], told);
      }
    }
    assert.ok(published > Number(STEPS) / 2, `only ${published} of ${STEPS} archives were without errors`);
  });

  test('renders only the pages that may show what changed', async () => {
    /** How many pages a build writes. */
    const pagesOf = async (moment: Moment): Promise<number> => {
      let told = '';
      put(moment);
      await buildSite({
        ...optionsFor(moment, 'site'),
        cache: path.join(folder, 'cache'),
        onProgress: doing => {
          if (doing.startsWith('Writing ') && doing.endsWith(' pages')) told = doing;
        },
      });
      return Number(/\d+/.exec(told)?.[0]);
    };
    const moment: Moment = { files: SOUND, today: '2026-11-28' };
    const all = await pagesOf(moment);
    const some = await pagesOf({
      ...moment,
      files: new Map([...SOUND, ['harbour/2024-01-10.md', '# Harbour\n\n## 1. Dues\n\nNone.\n']]),
    });
    assert.ok(some > 3 && some < all / 2, `${some} of ${all} pages`);
  });

  test('after damage to all that is kept, or without it, gives the same', async () => {
    const moment: Moment = { files: SOUND, today: '2026-11-28' };
    put(moment);
    await buildClean(moment);
    const clean = checksums(path.join(folder, 'clean'));
    const kept = (): readonly string[] =>
      readdirSync(path.join(folder, 'cache'), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => path.join(entry.parentPath, entry.name));
    const damage: readonly ((file: string) => void)[] = [
      file => rmSync(file),
      file => writeFileSync(file, 'x'.repeat(200)),
    ];
    for (const spoil of damage) {
      await build(moment);
      assert.ok(kept().length > 2);
      for (const file of kept()) spoil(file);
      await build(moment);
      assert.deepEqual(checksums(path.join(folder, 'site')), clean);
    }
  });
});
