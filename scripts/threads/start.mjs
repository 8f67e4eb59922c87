// The first file of each thread: it loads TypeScript support and then our module. In Node 20 a thread does not inherit
// the TypeScript loader of the main program.

import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData);
