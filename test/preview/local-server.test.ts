import assert from 'node:assert/strict';
import { type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { after, before, describe, test } from 'node:test';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { keepLocal } from '../../scripts/commands/local-server.ts';

describe('a development server that is kept local', () => {
  const open = (): EleventyDevServer =>
    EleventyDevServer.getServer('test', tmpdir(), {
      headers: {},
      messageOnStart: () => '',
      onRequest: { '/*': async () => ({ status: 200, headers: {}, body: 'a draft' }) },
    });
  const server = open();
  const portOf = (one: EleventyDevServer): number => (one.server.address() as AddressInfo).port;
  let port = 0;
  before(async () => {
    keepLocal(server.server, '127.0.0.1');
    server.serve(0);
    await server.ready();
    port = portOf(server);
  });
  after(() => server.close());

  const get = (
    path: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<[number | undefined, string]> =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, headers, agent: false }, answer => {
        let body = '';
        answer.setEncoding('utf8').on('data', text => {
          body += text;
        });
        answer.on('end', () => resolve([answer.statusCode, body]));
      })
        .on('error', reject)
        .end();
    });

  test('listens on this computer alone, also where its port was taken', async () => {
    assert.equal((server.server.address() as AddressInfo).address, '127.0.0.1');
    const second = open();
    keepLocal(second.server, '127.0.0.1');
    second.serve(port);
    await second.ready();
    assert.notEqual(portOf(second), port);
    assert.equal((second.server.address() as AddressInfo).address, '127.0.0.1');
    await second.close();
  });

  test('answers by its own name, and by no other', async () => {
    assert.deepEqual(await get('/', { host: `localhost:${port}` }), [200, 'a draft']);
    const [status, body] = await get('/', { host: 'evil.example' });
    assert.equal(status, 403);
    assert.doesNotMatch(body, /draft/);
  });

  test('says that an address cannot be read, and goes on', async () => {
    assert.equal((await get('/%', { host: 'localhost' }))[0], 400);
    assert.equal((await get('/caf%C3%A9/', { host: 'localhost' }))[0], 200);
  });

  test('tells its own pages of saves, and those of others nothing', async () => {
    const own = `http://localhost:${port}`;
    assert.match(await upgrade({ Origin: own }), /^HTTP\/1\.1 101/);
    assert.equal(await upgrade({ Origin: 'https://evil.example' }), '');
    assert.equal(await upgrade({ Origin: own, Host: 'evil.example' }), '');
  });

  /** The first that is heard of a connection that wants to be told of saves; empty where it is closed at once. */
  const upgrade = (headers: IncomingHttpHeaders): Promise<string> =>
    new Promise((resolve, reject) => {
      const all = { Host: 'localhost', Upgrade: 'websocket', Connection: 'Upgrade', ...KEY, ...headers };
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          `GET / HTTP/1.1\r\n${Object.entries(all)
            .map(([name, value]) => `${name}: ${value}\r\n`)
            .join('')}\r\n`,
        );
      });
      socket.once('data', data => {
        socket.destroy();
        resolve(data.toString());
      });
      socket.once('close', () => resolve(''));
      socket.once('error', reject);
    });
  const KEY = { 'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version': '13' };
});
