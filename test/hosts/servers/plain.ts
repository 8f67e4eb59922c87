// Servers that are begun in a folder and have no settings: Python's own, and Node's `serve`.

import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Host } from '../host.ts';
import { freePort, makeWorkshop, run, versionOf } from '../program.ts';
import { BELOW, type HostPlace, pathOf, type Served } from '../served.ts';

type Command = (folder: string, port: number) => Readonly<{ program: string; args: readonly string[] }>;

const python: Command = (folder, port) => ({
  program: 'python3',
  args: ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', folder],
});

/** From this project's own packages, not by `npx`: a test must not fetch what it tries. */
const SERVE = path.join(
  path.dirname(createRequire(import.meta.url).resolve('serve/package.json')),
  'build/main.js',
);

const serve: Command = (folder, port) => ({
  program: process.execPath,
  args: [SERVE, '--listen', `tcp://127.0.0.1:${port}`, '--no-clipboard', '--no-port-switching', folder],
});

export const pythonServer: Host = {
  name: 'python3 -m http.server',
  version: () => versionOf('python3', ['--version'], /Python ([\d.]+)/),
  install: 'apt-get install python3',
  hasRecipe: false,
  serve: serveBy(python),
};

export const nodeServe: Host = {
  name: 'serve',
  version: () => versionOf(process.execPath, [SERVE, '--version'], /([\d.]+)/),
  install: 'npm ci',
  hasRecipe: false,
  serve: serveBy(serve),
};

function serveBy(command: Command): Host['serve'] {
  return async (folder: string, place: HostPlace): Promise<Served> => {
    const workshop = makeWorkshop();
    // Below a path is a folder in the one that is served; neither follows links.
    if (place === 'below') cpSync(folder, path.join(workshop.folder, BELOW), { recursive: true });
    const port = await freePort();
    const stop = await run({
      ...command(place === 'below' ? workshop.folder : folder, port),
      port,
      env: { NO_UPDATE_CHECK: '1' },
      onStopped: workshop.remove,
    });
    return { home: `http://localhost:${port}${pathOf(place)}`, folder, stop };
  };
}
