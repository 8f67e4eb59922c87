// `npm start`: shows the site on this computer. When a file is saved, open pages load again by themselves.

import path from 'node:path';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { mimeType, withEncoding } from '../files/media-type.ts';
import { PACKAGE, placesOf } from '../files/places.ts';
import { CONTENT_POLICY } from '../forms/site/headers.ts';
import type { Problem } from '../model/problem.ts';
import { type Answer, openPreview, type Preview } from '../preview/preview.ts';
import { isLoopback } from '../preview/refusal.ts';
import { problemsAsText } from '../problem-formats/text.ts';
import { openCache } from '../site/cache.ts';
import { type Arguments, CACHE, type Command, textOf, UsageError } from './command.ts';
import { keepLocal } from './local-server.ts';
import { countProblems, seconds } from './messages.ts';
import { watchFolder } from './watch-folder.ts';

/** Programs often save two or three times in a row: wait until they have finished. Milliseconds. */
const SETTLE = 60;

// The site's own policy, so that a preview shows what the public will see.
const HEADERS = {
  'Content-Security-Policy': CONTENT_POLICY,
  // Pages of others cannot take the search index in as a script, and read drafts in it.
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** These the development server answers by itself: the scripts by which open pages reload. */
const OF_SERVER = ['/.11ty/reload-client.js', '/.11ty/morphdom.js'];

/** This computer alone. */
const LOCAL = '127.0.0.1';

export const serve: Command = {
  options: { port: { type: 'string', default: '8080' }, host: { type: 'string', default: LOCAL } },
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
  const host = textOf(typed, 'host');
  const { content } = typed;
  const preview = openPreview(content, typed.today, openCache(CACHE));
  const tell = teller(content);
  tell(preview);
  const server = EleventyDevServer.getServer('minutebook', path.join(PACKAGE, 'assets'), {
    headers: HEADERS,
    messageOnStart: ({ localhostUrl }) => startWords(localhostUrl, host),
    onRequest: { '/*': ({ url }) => answerFrom(preview, url.pathname) },
  });
  keepLocal(server.server, host);
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

function startWords(localUrl: string, host: string): string {
  const isAny = host === '0.0.0.0' || host === '::';
  const name = host.includes(':') ? `[${host}]` : host;
  const url = isAny || isLoopback(host) ? localUrl : localUrl.replace('localhost', name);
  const start = `Preview at ${url} (stop it with Ctrl+C)`;
  return isLoopback(host)
    ? start
    : `${start}\nWhoever is in the same network can read it, drafts too. Without --host only this computer can.`;
}

async function answerFrom(preview: Preview, pathname: string) {
  if (OF_SERVER.includes(pathname)) return undefined;
  let answer: Answer | undefined;
  try {
    answer = await preview.answer(decodeURIComponent(pathname));
  } catch (error) {
    console.error(error);
    return { status: 500, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: faultOf(error) };
  }
  if (answer === undefined) return NOT_READ;
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

/** Of a folder that could not be read even once: the development server would look for a file of its own. */
const NOT_READ = {
  status: 404,
  headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
  body: 'There is nothing here.\n',
};

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
