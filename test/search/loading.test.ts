import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { filesBelow } from '../../assets/search/loading.ts';
import { type CountingServer, serveCounting } from './counting-server.ts';

let server: CountingServer;
before(async () => {
  const script = (name: string) => ({ type: 'text/javascript', text: `P("${name}","what ${name} holds")\n` });
  server = await serveCounting('/', new Map(['a', 'b'].map(name => [`/${name}.js`, script(name)])));
});
after(() => server.close());

test('a file that is asked for twice at once is loaded once', async () => {
  const load = filesBelow(server.home, false);
  server.take();
  assert.deepEqual(await Promise.all(['a', 'a', 'b'].map(name => load(name))), [
    'what a holds',
    'what a holds',
    'what b holds',
  ]);
  assert.equal(server.take().requests, 2);
});

test('a file is loaded again for an index that is opened anew', async () => {
  server.take();
  for (const isAnew of [false, true]) await filesBelow(server.home, isAnew)('a');
  assert.equal(server.take().requests, 2);
});

test('a file that is not there fails whoever asks for it', async () => {
  const load = filesBelow(server.home, false);
  const both = await Promise.allSettled([load('nosuchfile'), load('nosuchfile')]);
  assert.deepEqual(
    both.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
});
