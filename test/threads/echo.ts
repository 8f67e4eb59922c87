// Work for the threads of the tests.

import { threadId } from 'node:worker_threads';
import { answer } from '../../scripts/threads/thread.ts';

export type EchoTask =
  | { readonly echo: string; readonly after?: number }
  | { readonly fail: string }
  | { readonly end: true };

export interface Echo {
  readonly echo: string;
  readonly thread: number;
}

answer(async (task: EchoTask): Promise<Echo> => {
  if ('fail' in task) throw new Error(task.fail);
  if ('end' in task) process.exit();
  await new Promise(resolve => setTimeout(resolve, task.after ?? 0));
  return { echo: task.echo, thread: threadId };
});
