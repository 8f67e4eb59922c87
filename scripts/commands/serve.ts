// `npm start`: shows the site on this computer. When a file is saved, open pages load again by themselves.

import path from 'node:path';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { mimeType, withEncoding } from '../files/media-type.ts';
import { PACKAGE, placesOf } from '../files/places.ts';
import type { Problem } from '../model/problem.ts';
import { type Answer, openPreview, type Preview } from '../preview/preview.ts';
import { problemsAsText } from '../problem-formats/text.ts';
import { type Arguments, type Command, textOf, UsageError } from './command.ts';
import { countProblems, seconds } from './messages.ts';
import { watchFolder } from './watch-folder.ts';

/** Programs often save two or three times in a row: wait until they have finished. Milliseconds. */
const SETTLE = 60;

// The site's own policy, so that a preview shows what the public will see.
const HEADERS = { 'Content-Security-Policy': "default-src 'self'" };

/** Below this the development server answers by itself: the script by which open pages reload. */
const OF_SERVER = '/.11ty/';

export const serve: Command = {
  usage: `  npm start -- [--port NUMBER]
      shows the site, and shows it anew whenever a file is saved
      --port NUMBER    where to serve (default: 8080)
`,
  options: { port: { type: 'string', default: '8080' } },
  run: servePreview,
};

function readPort(typed: string): number {
  const port = Number(typed);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`--port ${typed} is no port number.`);
  return port;
}

/** Runs until it is stopped. A mistake in the minutes is shown here and on the page; the preview goes on. */
async function servePreview(typed: Arguments): Promise<number> {
  const port = readPort(textOf(typed, 'port'));
  const { content } = typed;
  const preview = openPreview(content, typed.today);
  const tell = teller(content);
  tell(preview);
  const server = EleventyDevServer.getServer('minutebook', path.join(PACKAGE, 'assets'), {
    headers: HEADERS,
    messageOnStart: ({ hosts }) => `Preview at ${hosts.join(' or ')} (stop it with Ctrl+C)`,
    onRequest: { '/*': ({ url }) => answerFrom(preview, url.pathname) },
  });
  server.serve(port);

  let timer: NodeJS.Timeout | undefined;
  const changed = new Set<'content' | 'assets'>();
  const onChange = (what: 'content' | 'assets') => (): void => {
    changed.add(what);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (changed.has('assets')) preview.refreshAssets();
      if (changed.has('content')) tell(preview);
      changed.clear();
      server.reload({ files: [], subtype: undefined });
    }, SETTLE);
  };
  watchFolder(content, onChange('content'));
  for (const place of placesOf())
    for (const own of ['layouts', 'assets']) watchFolder(path.join(place, own), onChange('assets'));
  return new Promise(() => {});
}

async function answerFrom(preview: Preview, pathname: string) {
  if (pathname.startsWith(OF_SERVER)) return undefined;
  let answer: Answer | undefined;
  try {
    answer = await preview.answer(decodeURIComponent(pathname));
  } catch (error) {
    console.error(error);
    return { status: 500, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: faultOf(error) };
  }
  if (answer === undefined) return undefined;
  const { status, location, type, body } = answer;
  return {
    status,
    headers: {
      ...HEADERS,
      'Cache-Control': 'no-store',
      ...(location !== undefined && { Location: encodeURI(location) }),
      'Content-Type': type ?? typeOf(pathname),
    },
    body: typeof body === 'string' ? body : Buffer.from(body),
  };
}

const faultOf = (error: unknown): string =>
  `This page could not be made: ${error instanceof Error ? error.message : String(error)}\nThis is a fault of Minute Book: please report it.`;

/** Markdown as plain text, because a browser would save it rather than show it. */
const typeOf = (pathname: string): string =>
  withEncoding(/\.md$/i.test(pathname) ? 'text/plain' : mimeType(pathname));

/** Reads the content again, and prints the problems if they have changed. */
function teller(content: string): (preview: Preview) => void {
  let said = '';
  return preview => {
    const started = performance.now();
    let problems: readonly Problem[];
    try {
      problems = preview.refresh();
    } catch (error) {
      // Nothing was read yet; the next save may bring what can be.
      console.error(error instanceof Error ? error.message : error);
      return;
    }
    const words = problemsAsText(problems, content);
    if (words !== said && words !== '') console.log(`\n${words}`);
    said = words;
    console.log(`Read in ${seconds(started)}: ${countProblems(problems)}.`);
  };
}
