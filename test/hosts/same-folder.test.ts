// One archive, published for the root of a domain and for a path: the same files, since links inside the site are relative.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { filesBelow } from '../site/copied-site.ts';
import { ADDRESS, publishForPlaces } from './tried-site.ts';

/** Their bytes hold the address packed, or a checksum of what holds it. */
const SEALED = /\.(?:epub|pdf|zip)$|^manifest\.sha256$|\/offline\.json$/;

/** Files that stand at the root of a domain alone, and the page for what is not found. */
const BOUND = ['404.html', '_headers', '_redirects', 'robots.txt'];

describe('an archive published for a path', () => {
  let tried: Awaited<ReturnType<typeof publishForPlaces>>;
  before(async () => {
    tried = await publishForPlaces();
  });
  after(() => tried?.remove());

  const files = (place: 'root' | 'below') =>
    filesBelow(tried.published[place]).filter(file => !BOUND.includes(file));

  test('has the files that it has for the root of a domain', () => {
    assert.ok(files('root').length > 100);
    assert.deepEqual(files('below'), files('root'));
  });

  test('differs in whole addresses alone, and in the sizes of the copies that hold them', () => {
    const text = (place: 'root' | 'below', file: string): string =>
      readFileSync(path.join(tried.published[place], file), 'latin1')
        .replaceAll(ADDRESS[place], 'ADDRESS/')
        // A calendar that is subscribed to has the same address under another scheme.
        .replaceAll(ADDRESS[place].replace(/^https?:/, 'webcal:'), 'ADDRESS/')
        .replace(/\b[\d.]+ (?=[KM]B\b|bytes\b)/g, '');
    const open = files('root').filter(file => !SEALED.test(file));
    assert.ok(open.length > 80);
    assert.deepEqual(
      open.filter(file => text('root', file) !== text('below', file)),
      [],
    );
  });

  test('has a page for what is not found that leads to the path', () => {
    const page = readFileSync(path.join(tried.published.below, '404.html'), 'utf8');
    const links = [...page.matchAll(/(?:href|src|action)="(?!mailto:|#)([^"]*)"/g)].map(
      ([, link = '']) => link,
    );
    assert.ok(links.length > 10);
    assert.deepEqual(
      links.filter(link => !link.startsWith('/minutes/')),
      [],
    );
  });
});
