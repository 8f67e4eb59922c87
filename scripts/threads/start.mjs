// The first file of each thread, which loads our module. Where that is TypeScript it loads the support for it before: in
// Node 20 a thread does not inherit that of the main program.

import { workerData } from 'node:worker_threads';

if (workerData.endsWith('.ts')) {
  const { register } = await import('tsx/esm/api');
  register();
}
await import(workerData);
