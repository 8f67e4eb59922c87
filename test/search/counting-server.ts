// A file server as a site has it: compressed, over HTTP/1.1 or HTTP/2. It counts what it sends.

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

export interface Transfer {
  readonly bytes: number;
  readonly requests: number;
}

export interface CountingServer {
  /** Ends with a slash. */
  readonly home: string;
  /** What was sent since this was last asked: bodies as they were transferred, without their headers. */
  readonly take: () => Transfer;
  readonly close: () => Promise<void>;
}

/** Serves a folder, and some pages that are on no disk, by their address. */
export async function serveCounting(
  folder: string,
  pages: ReadonlyMap<string, { readonly type: string; readonly text: string }>,
): Promise<CountingServer> {
  let bytes = 0;
  let requests = 0;
  const kept = new Map<string, Sent | undefined>();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = async (): Promise<void> => {
      let sent = kept.get(pathname);
      if (!sent) {
        sent = await contentOf(folder, decodeURIComponent(pathname), pages);
        kept.set(pathname, sent);
      }
      if (!sent) {
        response.writeHead(404).end();
        return;
      }
      // What the browser asks for on its own is not the search's.
      if (!pages.has(pathname) || pathname.endsWith('.js')) {
        bytes += sent.body.length;
        requests += 1;
      }
      response.writeHead(200, {
        ...sent.headers,
        'content-length': sent.body.length,
        'cache-control': 'max-age=600',
      });
      response.end(sent.body);
    };
    answer().catch(() => response.writeHead(500).end());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}/`,
    take: () => {
      const taken = { bytes, requests };
      bytes = 0;
      requests = 0;
      return taken;
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

async function contentOf(
  folder: string,
  url: string,
  pages: ReadonlyMap<string, { readonly type: string; readonly text: string }>,
): Promise<Sent | undefined> {
  const page = pages.get(url);
  const file = path.join(folder, url);
  if (!page && !file.startsWith(folder + path.sep)) return undefined;
  const type = page?.type ?? TYPES[path.extname(file)];
  try {
    const body = page ? Buffer.from(page.text) : await readFile(file);
    // Pagefind's own kinds of file are compressed already.
    if (type === undefined) return { headers: { 'content-type': 'application/octet-stream' }, body };
    return {
      headers: { 'content-type': type, 'content-encoding': 'gzip' },
      body: gzipSync(body, { level: 9 }),
    };
  } catch {
    return undefined;
  }
}
