// Begins a thread with a module of ours: in a thread of Node 20 the loader of TypeScript that the program was started
// with is not at hand.

import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData);
