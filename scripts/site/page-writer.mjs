// Starts the other thread. Why not the TypeScript file itself? Node 20 does not apply `--import tsx` to the file that a
// thread begins with.

import { register } from 'tsx/esm/api';

register();
await import('./page-writer.ts');
