// Watches a folder, and goes on when a program deletes the folder and makes it again, as those that synchronise do.

import { existsSync } from 'node:fs';
import { type FSWatcher, watch } from 'chokidar';

/** How often a folder that is not there is looked for. Milliseconds. */
const LOOK = 500;

export function watchFolder(folder: string, onChange: () => void): void {
  let watcher: FSWatcher | undefined;
  const begin = (): void => {
    watcher = watch(folder, { ignoreInitial: true }).on('all', onChange);
    // A file that cannot be watched is read at the next save of another.
    watcher.on('error', () => {});
  };
  begin();
  setInterval(() => {
    const isThere = existsSync(folder);
    if (watcher && !isThere) {
      void watcher.close();
      watcher = undefined;
      onChange();
    } else if (!watcher && isThere) {
      begin();
      onChange();
    }
  }, LOOK).unref();
}
