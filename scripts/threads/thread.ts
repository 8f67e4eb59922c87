// A thread that runs a module of ours, and is asked one thing at a time.

import { parentPort, Worker, type WorkerOptions } from 'node:worker_threads';

/** `module` calls `answer`. */
export const startThread = (module: URL, options: WorkerOptions = {}): Worker =>
  new Worker(new URL('./start.mjs', import.meta.url), { ...options, workerData: module.href });

/** The code of the error that tells that a thread ended without an answer. */
export const ENDED = 'ERR_THREAD_ENDED';

/** Rejects with what the thread did not catch, or where it ended without an answer; it cannot be asked again then. */
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

/** Within a thread: does what it is asked. What is thrown ends the thread, and reaches who asked. */
export function answer<Task, Answer>(work: (task: Task) => Answer | Promise<Answer>): void {
  parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await work(task)));
}
