// Starts thread.ts: in a thread of Node 20 the loader of TypeScript that the program was started with is not at hand.

import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
