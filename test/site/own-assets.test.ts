// What a site has in its folder `assets/`, and what of it is published.

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { PACKAGE } from '../../scripts/files/places.ts';
import { isAnyOf } from '../../scripts/model/routes/matching.ts';
import { siteAssets } from '../../scripts/site/site-assets.ts';
import { scratchFolder, writeFiles } from './command-line.ts';

const SITE = { language: 'en-GB', words: {} };

describe('the folder assets/ of a site', () => {
  const { folder, remove } = scratchFolder();
  let text: (url: string) => string | undefined;
  let added: readonly string[];
  before(async () => {
    writeFiles(folder, {
      'assets/logo.png': 'logo',
      'assets/fonts/lake.woff2': 'lake',
      'assets/offline/plan.svg': 'plan',
      'assets/icons/icon.svg': 'own icon',
      'assets/local.css': ':root { --link: teal; }',
      'assets/css/parts/own.css': '.own { color: teal; }',
      'assets/css/tokens.css': ':root { --link: navy; }',
      'assets/minutebook.css': 'not this one',
      'assets/scripts/map.ts': 'source',
      'assets/tsconfig.json': '{}',
      'assets/.DS_Store': 'hidden',
      'assets/.drafts/logo.png': 'hidden',
      'assets/preview/preview.css': 'of the preview',
    });
    const files = await siteAssets(SITE, [folder, PACKAGE]);
    const known = new Set((await siteAssets(SITE, [PACKAGE])).map(({ url }) => url));
    added = files.map(({ url }) => url).filter(url => !known.has(url));
    text = url => {
      const file = files.find(one => one.url === url);
      if (file === undefined || 'source' in file) return undefined;
      return 'text' in file ? file.text : Buffer.from(file.bytes).toString();
    };
  });
  after(remove);

  test('is published as it lies there, but for sources and what is hidden', () => {
    assert.deepEqual(added, ['/assets/fonts/lake.woff2', '/assets/logo.png', '/assets/offline/plan.svg']);
    assert.equal(text('/assets/fonts/lake.woff2'), 'lake');
  });

  test('has addresses of the one kind that all copies hold', () => {
    const isAsset = isAnyOf(
      route => route.path === '/assets/:asset' && route.copies === 'all' && route.offline === 'shared',
    );
    for (const url of added) assert.ok(isAsset(url), url);
    assert.ok(!isAsset('/assets/offline/keep-offline.js'));
  });

  test('stands for the program’s files, one by one', () => {
    assert.equal(text('/assets/icons/icon.svg'), 'own icon');
    assert.match(text('/assets/icons/icon-192.png') ?? '', /PNG/);
    assert.match(text('/assets/local.css') ?? '', /teal/);
  });

  test('has its part in the one style sheet, which it cannot replace whole', () => {
    const sheet = text('/assets/minutebook.css') ?? '';
    assert.match(sheet, /\.own \{ color: teal; \}/);
    assert.match(sheet, /--link: navy/);
    assert.match(sheet, /css\/|@layer reset/);
  });

  test('adds nothing in the program’s own folder, whose sources stay there', async () => {
    const own = await siteAssets(SITE, [path.resolve(PACKAGE)]);
    assert.ok(own.every(({ url }) => !/\.ts$|tsconfig|preview\.css$/.test(url)));
  });
});
