// `npm start`: builds, serves, and builds again whenever a file is saved; open pages reload by themselves.

import EleventyDevServer from '@11ty/eleventy-dev-server';
import { watch } from 'chokidar';
import type { Options } from '../minutebook.ts';
import { build } from './build.ts';

/** Saves often come in twos and threes: wait until they are over. Milliseconds. */
const SETTLE = 60;

/** Runs until it is stopped. A mistake in the minutes is told, and the last good site stays to be seen. */
export async function serve(options: Options): Promise<number> {
  await build(options);
  const server = EleventyDevServer.getServer('minutebook', options.output, {
    // The site's own policy, so that a preview shows what the public will see.
    headers: { 'Content-Security-Policy': "default-src 'self'" },
    messageOnStart: ({ hosts }) => `Preview at ${hosts.join(' or ')} (stop it with Ctrl+C)`,
  });
  server.serve(options.port);

  let wanted = false;
  let building = false;
  const rebuild = async (): Promise<void> => {
    if (building || !wanted) return;
    building = true;
    wanted = false;
    try {
      if ((await build(options)) === 0) server.reload({ files: [], subtype: undefined });
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
