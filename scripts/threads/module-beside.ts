// Where a module of ours lies: in a checkout it is TypeScript, in the package JavaScript.

import path from 'node:path';

/** A module beside another, which is given as its `import.meta.url`: `./thread` => `file:///…/thread.js`. */
export const moduleBeside = (name: string, url: string): URL =>
  new URL(`${name}${path.posix.extname(new URL(url).pathname)}`, url);
