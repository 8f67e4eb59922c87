import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLoopback, refusalOf } from '../../scripts/preview/refusal.ts';

const statusOf = (host: string | undefined, url = '/', origin?: string, name = '127.0.0.1') =>
  refusalOf({ host, url, origin }, name)?.status ?? 200;

test('whoever asks for this computer by its own name is answered', () => {
  for (const host of [
    'localhost:8080',
    '127.0.0.1:8080',
    '[::1]:8080',
    'minutes.localhost',
    '192.168.1.5:81',
  ])
    assert.equal(statusOf(host), 200, host);
  assert.equal(statusOf('localhost:8080', '/', 'http://localhost:8080'), 200);
});

test('whoever asks for it by another name is not, wherever that name leads', () => {
  for (const host of ['evil.example:8080', 'localhost.evil.example', '127.0.0.1.evil.example', '', undefined])
    assert.equal(statusOf(host), 403, host);
});

test('a page of another site hears of no saves', () => {
  assert.equal(statusOf('localhost:8080', '/', 'https://evil.example'), 403);
  assert.equal(statusOf('localhost:8080', '/', 'null'), 403);
});

test('a name that was typed behind --host is one of its own', () => {
  assert.equal(statusOf('clerk-pc:8080', '/', undefined, 'Clerk-PC'), 200);
  assert.equal(statusOf('clerk-pc:8080'), 403);
});

test('an address that cannot be read is told so', () => {
  for (const url of ['/%', '/%E0%A4%A', '*', '', 'http://evil.example/', undefined])
    assert.equal(refusalOf({ host: 'localhost', url, origin: undefined }, 'localhost')?.status, 400, url);
  assert.equal(statusOf('localhost', '/council/caf%C3%A9/?q=100%'), 200);
});

test('only an address that no other computer has is of this one alone', () => {
  assert.deepEqual(
    ['127.0.0.1', '127.1.2.3', 'localhost', '::1', '0.0.0.0', '::', '192.168.1.5', '127.evil.example'].map(
      isLoopback,
    ),
    [true, true, true, true, false, false, false, false],
  );
});
