// A thread that runs a module of ours and answers one request at a time.

import { parentPort, Worker, type WorkerOptions } from 'node:worker_threads';

/** Starts a thread that runs `module`, which must call `answer`. */
export const startThread = (module: URL, options: WorkerOptions = {}): Worker =>
  new Worker(new URL('./start.mjs', import.meta.url), { ...options, workerData: module.href });

/** The error code for a thread that ended without an answer. */
export const ENDED = 'ERR_THREAD_ENDED';

/** Rejects if the thread threw an error or ended without an answer. The thread cannot be used again then. */
export function askThread<Task, Answer>(thread: Worker, task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onExit = (): void =>
      onError(Object.assign(new Error('A thread ended before it had answered.'), { code: ENDED }));
    const onError = (error: unknown): void => {
      stopListening();
      reject(error);
    };
    const onAnswer = (answer: Answer): void => {
      stopListening();
      resolve(answer);
    };
    const stopListening = (): void =>
      void thread.off('message', onAnswer).off('error', onError).off('exit', onExit);
    thread.on('message', onAnswer).on('error', onError).on('exit', onExit);
    thread.postMessage(task);
  });
}

/** Called within a thread: answers requests. An error ends the thread and is passed to whoever asked. */
export function answer<Task, Answer>(work: (task: Task) => Answer | Promise<Answer>): void {
  parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await work(task)));
}
