// A plain file server that puts the site below a path and under the policy that its pages promise to keep.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { CONTENT_POLICY } from '../../scripts/forms/site/headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export interface Server {
  /** Address of the site's home: `http://127.0.0.1:40123/archive/minutes/`. */
  readonly home: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder below a path, which begins and ends with a slash; all else is the folder's `404.html`. */
export async function serveFolder(
  folder: string,
  below: string,
  {
    port: wanted = 0,
    onRequest = () => {},
  }: { readonly port?: number; readonly onRequest?: (path: string) => void } = {},
): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    onRequest(pathname);
    answer(folder, below, decodeURIComponent(pathname)).then(
      ({ type, body }) => {
        response.writeHead(200, { 'content-type': type, 'content-security-policy': CONTENT_POLICY });
        response.end(body);
      },
      async () => {
        // A browser asks for this on its own, at the domain's root, whatever stands there.
        const status = pathname === '/favicon.ico' ? 204 : 404;
        response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
        response.end(status === 404 ? await readFile(path.join(folder, '404.html')) : undefined);
      },
    );
  });
  await new Promise<void>(resolve => server.listen(wanted, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}${below}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, below: string, url: string): Promise<{ type: string; body: Buffer }> {
  if (!url.startsWith(below)) throw new Error('outside the site');
  const file = path.join(folder, url.slice(below.length), url.endsWith('/') ? 'index.html' : '');
  if (!file.startsWith(folder)) throw new Error('outside the folder');
  return { type: TYPES[path.extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
}
