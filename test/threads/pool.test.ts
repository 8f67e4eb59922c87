// Work in threads: each answer reaches who asked, and what breaks breaks nothing else.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { threadId } from 'node:worker_threads';
import { inOrder } from '../../scripts/threads/in-order.ts';
import { openPool } from '../../scripts/threads/pool.ts';
import type { Echo, EchoTask } from './echo.ts';

const MODULE = new URL('./echo.ts', import.meta.url);
const LETTERS = [...'abcdefgh'];

describe('a pool of threads', () => {
  const two = openPool<EchoTask, Echo>(MODULE, 2);
  after(() => two.close());

  test('gives each the answer to what it asked, from no more threads than it may have', async () => {
    const answers = await Promise.all(LETTERS.map(echo => two.ask({ echo, after: 5 })));
    assert.deepEqual(
      answers.map(({ echo }) => echo),
      LETTERS,
    );
    const threads = new Set(answers.map(({ thread }) => thread));
    assert.equal(threads.size, 2);
    assert.ok(!threads.has(threadId));
  });

  test('starts no second thread while one is free', async () => {
    const many = openPool<EchoTask, Echo>(MODULE, 8);
    const threads = new Set<number>();
    for (const echo of LETTERS) threads.add((await many.ask({ echo })).thread);
    await many.close();
    assert.equal(threads.size, 1);
  });

  test('tells whoever asked what broke, and goes on with the others', async () => {
    const asked = await Promise.allSettled([
      two.ask({ echo: 'a' }),
      two.ask({ fail: 'A sum does not add up.' }),
      two.ask({ end: true }),
      two.ask({ echo: 'b' }),
      two.ask({ echo: 'c' }),
    ]);
    assert.deepEqual(
      asked.map(one => (one.status === 'fulfilled' ? one.value.echo : String(one.reason.message))),
      ['a', 'A sum does not add up.', 'A thread ended before it had answered.', 'b', 'c'],
    );
  });

  test('once closed keeps no program running, and answers nothing', async () => {
    const closed = openPool<EchoTask, Echo>(MODULE, 1);
    const asked = [closed.ask({ echo: 'a', after: 60_000 }), closed.ask({ echo: 'b' })];
    const [first] = asked;
    await closed.close();
    await assert.rejects(first ?? Promise.resolve(), /ended before/);
    assert.equal(await Promise.race([asked[1], 'still waiting']), 'still waiting');
  });
});

describe('work on several things at once', () => {
  test('gives results in the order of the things, though a later one is ready before', async () => {
    const ended: number[] = [];
    const wait = async (time: number): Promise<number> => {
      await new Promise(resolve => setTimeout(resolve, time));
      ended.push(time);
      return time;
    };
    const results: number[] = [];
    for await (const result of inOrder([60, 1, 30, 2], 4, wait)) results.push(result);
    assert.deepEqual(results, [60, 1, 30, 2]);
    assert.notDeepEqual(ended, results);
  });

  test('is begun on no more than a few, however many there are', async () => {
    let begun = 0;
    const begin = async (): Promise<number> => {
      begun += 1;
      return begun;
    };
    const results = inOrder(LETTERS, 3, begin);
    await results.next();
    assert.equal(begun, 3);
    await results.next();
    assert.equal(begun, 4);
    await results.return(undefined);
    assert.equal(begun, 4);
  });

  test('ends with the first that fails, in their order', async () => {
    const results: string[] = [];
    const work = async (letter: string): Promise<string> => {
      if (letter >= 'c') throw new Error(`${letter} failed`);
      return letter;
    };
    await assert.rejects(async () => {
      for await (const result of inOrder(LETTERS, 4, work)) results.push(result);
    }, /^Error: c failed$/);
    assert.deepEqual(results, ['a', 'b']);
  });
});
