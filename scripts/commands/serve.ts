// `npm start`: builds, serves, and builds again whenever a file is saved; open pages reload by themselves.

import EleventyDevServer from '@11ty/eleventy-dev-server';
import { watch } from 'chokidar';
import type { BuildOptions } from '../site/build.ts';
import { buildAndTell } from './build.ts';
import { type Command, textOf, typedPath, UsageError } from './command.ts';

/** Saves often come in twos and threes: wait until they are over. Milliseconds. */
const SETTLE = 60;

export const serve: Command = {
  usage: `  npm start -- [--port NUMBER]
      builds and shows the site, and does so again whenever a file is saved
      --port NUMBER    where to serve (default: 8080)
`,
  options: { output: { type: 'string', default: '_site' }, port: { type: 'string', default: '8080' } },
  run: typed =>
    preview({ ...typed, output: typedPath(textOf(typed, 'output')) }, readPort(textOf(typed, 'port'))),
};

function readPort(typed: string): number {
  const port = Number(typed);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`--port ${typed} is no port number.`);
  return port;
}

/** Runs until it is stopped. A mistake in the minutes is told, and the last good site stays to be seen. */
async function preview(options: BuildOptions, port: number): Promise<number> {
  await buildAndTell(options);
  const server = EleventyDevServer.getServer('minutebook', options.output, {
    // The site's own policy, so that a preview shows what the public will see.
    headers: { 'Content-Security-Policy': "default-src 'self'" },
    messageOnStart: ({ hosts }) => `Preview at ${hosts.join(' or ')} (stop it with Ctrl+C)`,
  });
  server.serve(port);

  let wanted = false;
  let building = false;
  const rebuild = async (): Promise<void> => {
    if (building || !wanted) return;
    building = true;
    wanted = false;
    try {
      if ((await buildAndTell(options)) === 0) server.reload({ files: [], subtype: undefined });
    } catch (error) {
      console.error(error);
    }
    building = false;
    await rebuild();
  };
  let timer: NodeJS.Timeout | undefined;
  watch([options.content, 'layouts', 'assets'], { ignoreInitial: true }).on('all', () => {
    wanted = true;
    clearTimeout(timer);
    timer = setTimeout(rebuild, SETTLE);
  });
  return new Promise(() => {});
}
