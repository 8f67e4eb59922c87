// The other thread of `write-pages.ts`: writes the batches it is sent, one after the other.

import { parentPort, workerData } from 'node:worker_threads';
import { writeBatch } from './site.ts';
import type { MadePage } from './write-pages.ts';

const output = String(workerData);
let previous = Promise.resolve();

parentPort?.on('message', (pages: readonly MadePage[]) => {
  previous = previous.then(async () => {
    await writeBatch(
      pages.map(({ view, ...page }) => ({ ...page, view: () => view })),
      output,
    );
    parentPort?.postMessage('written');
  });
});
