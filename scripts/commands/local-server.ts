// The development server, as far as it can be reached: on one address of this computer, and by its own name.

import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { refusalOf } from '../preview/refusal.ts';

/**
 * Lets the server of a development server listen on `host` alone, and answer only those who may be answered. It has no option for
 * either: left alone it listens on every address, and a request that it cannot read ends it.
 */
export function keepLocal(server: Server, host: string): void {
  listenOn(server, host);
  const answer = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const refusal = refusalOf(asked(request), host);
    if (!refusal) {
      letOwnScripts(response);
      for (const listener of answer) listener.call(server, request, response);
      return;
    }
    response.writeHead(refusal.status, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(`${refusal.words}\n`);
  });
  // The connection by which open pages hear of saves: closed before its own listener sees it.
  server.prependListener('upgrade', (request: IncomingMessage, socket: Duplex) => {
    if (refusalOf(asked(request), host)) socket.destroy();
  });
}

/** On a page that says that nothing is here, the development server allows its own script alone, by its checksum. */
function letOwnScripts(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    setHeader(
      name,
      name === 'Content-Security-Policy'
        ? String(value).replace(/^script-src (?='sha)/, "script-src 'self' ")
        : value,
    );
}

/** Every attempt to listen, also that on the next port where one is taken, is one on this address. */
function listenOn(server: Server, host: string): void {
  const listen = server.listen.bind(server) as (options: object) => Server;
  server.listen = ((options: object) => listen({ ...options, host })) as Server['listen'];
}

const asked = ({ url, headers }: IncomingMessage) => ({ url, host: headers.host, origin: headers.origin });
