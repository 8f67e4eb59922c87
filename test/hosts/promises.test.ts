// Each promise can be broken, and is then found broken: here by a server that keeps none.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { HOSTS } from './hosts.ts';
import { cellOf, readMatrix } from './matrix.ts';
import { offline, search } from './promises/browser.ts';
import { PROMISES } from './promises.ts';
import type { Served } from './served.ts';
import { publishForPlaces } from './tried-site.ts';

/** Answers every question with the same page, of no type that anybody promised. */
async function serveNothing(folder: string): Promise<Served> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=windows-1252' });
    response.end('Here is nothing.');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}/`,
    folder,
    stop: () => new Promise(resolve => server.close(() => resolve())),
  };
}

describe('a host that keeps nothing', () => {
  let tried: Awaited<ReturnType<typeof publishForPlaces>>;
  let served: Served;
  before(async () => {
    tried = await publishForPlaces();
    served = await serveNothing(tried.published.root);
  });
  after(async () => {
    await served?.stop();
    tried?.remove();
  });

  // Those two need a browser: theirs is the waiting for what does not come.
  for (const promised of PROMISES.filter(one => one !== search && one !== offline))
    test(`breaks “${promised.words}”`, async () => {
      const faults = await promised.check(served, () => Promise.reject(new Error('no browser')));
      assert.ok(faults.length > 0);
      assert.ok(
        !faults.some(fault => /^(?:there is no|too few)/.test(fault)),
        `there was nothing to try: ${faults.join('; ')}`,
      );
    });
});

describe('the table of hosts', () => {
  test('has a row for each promise and a column for each host', () => {
    const matrix = readMatrix();
    assert.deepEqual(
      [...matrix.keys()],
      PROMISES.map(({ words }) => words),
    );
    for (const row of matrix.values())
      assert.deepEqual(
        [...row.keys()],
        HOSTS.map(({ name }) => name),
      );
  });

  test('shows that every host with a recipe keeps every promise', () => {
    for (const [words, row] of readMatrix())
      for (const { name, hasRecipe } of HOSTS)
        if (hasRecipe) assert.equal(row.get(name), 'yes', `${name}: ${words}`);
  });

  test('tells a promise kept at both places from one kept at a single place, or nowhere', () => {
    assert.equal(cellOf({ root: true, below: true }), 'yes');
    assert.equal(cellOf({ root: true }), 'yes');
    assert.equal(cellOf({ root: true, below: false }), 'at a root');
    assert.equal(cellOf({ root: false, below: false }), 'no');
  });

  test('is not read from a page that has none', () =>
    assert.throws(() => readMatrix('# Hosting\n'), /lacks the marks/));
});
