// A table of stages: what runs when, what it is given, and what is refused.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runStages } from '../../scripts/site/run-stages.ts';
import { STAGES } from '../../scripts/site/stages/stages.ts';

/** A stage that gives the names of what it was given. */
const stage = <Name extends string>(name: Name, ...needs: readonly string[]) => ({
  name,
  needs,
  run: (given: object): readonly string[] => Object.keys(given),
});

/** The order in which stages ran. */
const orderOf = async (...table: readonly ReturnType<typeof stage>[]): Promise<readonly string[]> =>
  (await runStages(table, undefined)).timings.map(({ name }) => name);

describe('stages', () => {
  test('run after what they need, and as they stand in the table where that is free', async () => {
    const table = [stage('zips', 'pages'), stage('assets'), stage('pages', 'read'), stage('read')];
    assert.deepEqual(await orderOf(...table), ['assets', 'read', 'pages', 'zips']);
  });

  test('are given what they need, and nothing else', async () => {
    const { results } = await runStages(
      [stage('read'), stage('assets'), stage('pages', 'read'), stage('zips', 'pages', 'read')],
      undefined,
    );
    assert.deepEqual(results, { read: [], assets: [], pages: ['read'], zips: ['pages', 'read'] });
  });

  test('that are asynchronous are waited for', async () => {
    const slow = { name: 'read', needs: [], run: () => Promise.resolve('read at last') } as const;
    const after = { name: 'pages', needs: ['read'], run: ({ read }: { read: string }) => read } as const;
    assert.equal((await runStages([after, slow], undefined)).results.pages, 'read at last');
  });

  test('give what nobody can change afterwards', async () => {
    const counts = { name: 'counts', needs: [], run: () => ({ pages: 1 }) } as const;
    const { results } = await runStages([counts], undefined);
    assert.throws(() => {
      results.counts.pages = 2;
    }, TypeError);
  });

  test('whose result is known already are not run again', async () => {
    const read = stage('read');
    const first = await runStages([read], undefined);
    const again = { ...read, run: (): readonly string[] => assert.fail('read again') };
    const { results, timings } = await runStages([again, stage('pages', 'read')], undefined, first);
    assert.deepEqual(results, { read: [], pages: ['read'] });
    assert.deepEqual(
      timings.map(({ name }) => name),
      ['read', 'pages'],
    );
  });

  test('that wait for one another are refused before any runs', async () => {
    const first = { ...stage('read'), run: () => assert.fail('a stage ran') };
    await assert.rejects(
      orderOf(first, stage('pages', 'zips', 'read'), stage('zips', 'pages')),
      /wait for one another: “pages”, “zips”\. This is a fault of Minute Book/,
    );
  });

  test('that need what is no stage are refused before any runs', async () => {
    const first = { ...stage('read'), run: () => assert.fail('a stage ran') };
    await assert.rejects(
      orderOf(first, stage('pages', 'sizes')),
      /“pages” needs “sizes”, which is no stage\. This is a fault of Minute Book/,
    );
  });

  test('that fail are named, with what they said, as a fault of ours', async () => {
    const disk = new Error('ENOSPC: no space left on device');
    const fails = {
      ...stage('copies'),
      run: () => {
        throw disk;
      },
    };
    const refused = await runStages([fails], undefined).catch((error: unknown) => error);
    assert.ok(refused instanceof Error);
    assert.equal(
      refused.message,
      'The stage “copies” broke off: ENOSPC: no space left on device\nThis is a fault of Minute Book: please report it.',
    );
    assert.equal(refused.cause, disk);
  });
});

test('the files of a site are counted once all stages that write them are done', () => {
  const built = STAGES.find(({ name }) => name === 'built');
  const writers = STAGES.filter(one => 'wrote' in one).map(({ name }) => name);
  const later = new Set<string>(['zips', 'zipPages']);
  const earlier = writers.filter(name => !later.has(name));
  assert.ok(earlier.length > 4);
  for (const name of earlier)
    assert.ok(
      built?.needs.some(need => need === name),
      name,
    );
});
