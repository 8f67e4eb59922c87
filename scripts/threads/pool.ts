// A pool of threads that do the same work and take their tasks from one queue.

import { availableParallelism } from 'node:os';
import type { Worker, WorkerOptions } from 'node:worker_threads';
import { askThread, startThread } from './thread.ts';

/** At most one thread for each core. Each needs memory, so that a large machine does not use all its cores. */
export const MOST_THREADS = Math.min(8, availableParallelism());

export interface Pool<Task, Answer> {
  /** Rejects if its thread broke; other tasks continue in other threads. */
  readonly ask: (task: Task) => Promise<Answer>;
  /** Ends all threads; else the program would not end. Tasks without an answer never get one. */
  readonly close: () => Promise<void>;
}

/** All threads run `module`. A thread is started when there is a task and none is free. */
export function openPool<Task, Answer>(
  module: URL,
  most = MOST_THREADS,
  options: WorkerOptions = {},
): Pool<Task, Answer> {
  const threads = new Set<Worker>();
  const free: Worker[] = [];
  const waiting: ((thread: Worker) => Promise<void>)[] = [];

  const start = (): Worker | undefined => {
    if (threads.size >= most) return undefined;
    const thread = startThread(module, options);
    threads.add(thread);
    return thread;
  };
  const end = (thread: Worker): Promise<number> => {
    threads.delete(thread);
    return thread.terminate();
  };
  const giveNext = (): void => {
    const thread = waiting.length === 0 ? undefined : (free.pop() ?? start());
    if (thread) void waiting.shift()?.(thread).then(giveNext);
  };
  const work = async (thread: Worker, task: Task): Promise<Answer> => {
    try {
      const answer = await askThread<Task, Answer>(thread, task);
      free.push(thread);
      return answer;
    } catch (error) {
      await end(thread);
      throw error;
    }
  };
  return {
    ask: task =>
      new Promise((resolve, reject) => {
        waiting.push(thread => work(thread, task).then(resolve, reject));
        giveNext();
      }),
    close: async () => {
      waiting.length = 0;
      await Promise.all([...threads].map(end));
    },
  };
}
