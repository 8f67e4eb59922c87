// Writes the pages in batches, those of a large site in two threads at once.

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Page, View } from '../pages/page.ts';
import { writeBatch } from './site.ts';

/** Eleventy keeps what it has rendered until it is done: so many pages it is given at a time. */
const BATCH = 1000;

/** For fewer pages than this, a second thread takes longer to start than it saves. */
const WORTH_A_THREAD = 5 * BATCH;

/** A page whose view is made, since the function that makes it cannot go to another thread. */
export interface MadePage {
  readonly url: string;
  readonly layout: string;
  readonly view: View;
}

/** Writes pages below a folder, given relative to the working folder. `onPages` is told how many are on their way. */
export async function writePages(
  pages: readonly Page[],
  output: string,
  onPages: (done: number) => void = () => {},
): Promise<void> {
  const isLarge = pages.length >= WORTH_A_THREAD && availableParallelism() > 1;
  const helper = isLarge ? startHelper(output) : undefined;
  try {
    for (let start = 0; start < pages.length; start += BATCH) {
      onPages(start);
      const batch = pages.slice(start, start + BATCH);
      if (helper?.isFree()) helper.send(batch);
      else await writeBatch(batch, output);
    }
    await helper?.finish();
  } finally {
    await helper?.stop();
  }
}

interface Helper {
  readonly isFree: () => boolean;
  readonly send: (batch: readonly Page[]) => void;
  /** Waits until all that was sent is written; throws what went wrong in the other thread. */
  readonly finish: () => Promise<void>;
  readonly stop: () => Promise<unknown>;
}

function startHelper(output: string): Helper {
  const worker = new Worker(new URL('./page-writer.mjs', import.meta.url), { workerData: output });
  let waiting = 0;
  let failure: unknown;
  let wake = (): void => {};
  worker.on('message', () => {
    waiting -= 1;
    wake();
  });
  worker.on('error', error => {
    failure = error;
    wake();
  });
  return {
    // One batch to write and one at hand, so that it never waits for this thread.
    isFree: () => waiting < 2 && failure === undefined,
    send: batch => {
      waiting += 1;
      const made: readonly MadePage[] = batch.map(({ url, layout, view }) => ({ url, layout, view: view() }));
      worker.postMessage(made);
    },
    finish: async () => {
      while (waiting > 0 && failure === undefined) {
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      }
      if (failure !== undefined) throw failure;
    },
    stop: () => worker.terminate(),
  };
}
