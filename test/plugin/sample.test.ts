// This repository is the first site of Minute Book: Eleventy alone makes of it what our own build makes.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { PACKAGE } from '../../scripts/files/places.ts';
import { publishedCache, publishedSite } from '../built/published-site.ts';
import { checksums } from '../site/command-line.ts';
import { SAMPLE_TODAY } from '../site/sample-site.ts';
import { type EleventySite, eleventySite } from './eleventy-site.ts';

const configuration = (options: object): string => `
import minutebook from 'minutebook';

export default eleventyConfig => {
  eleventyConfig.addPlugin(minutebook, ${JSON.stringify(options)});
  return { dir: { input: 'site', output: '_site' } };
};
`;

const PARISH = {
  'content/site.yaml': 'name: Tarn Parish Council\nlanguage: en-GB\ntimezone: Europe/London\n',
  'content/parish/2026-07-02.md': '## 1. Trees\n\nThe oak was felled.\n',
  'site/hello.njk': '<p>Hello</p>',
};

describe('npx @11ty/eleventy', () => {
  it('gives the same bytes for the sample as a build of our own', async () => {
    const cache = await publishedCache();
    const content = path.join(PACKAGE, 'content');
    const site = eleventySite({
      '.eleventy.js': configuration({ content, cache, today: SAMPLE_TODAY }),
      'site/.keep': '',
    });
    const { code, stderr } = await site.eleventy('--quiet');
    assert.equal(code, 0, stderr);
    assert.deepEqual(checksums(path.join(site.folder, '_site')), checksums(await publishedSite()));
    site.remove();
  });

  describe('in a site with layouts and styles of its own', () => {
    let site: EleventySite;
    const read = (file: string): string => readFileSync(path.join(site.folder, '_site', file), 'utf8');
    before(() => {
      site = eleventySite({
        ...PARISH,
        '.eleventy.js': configuration({ today: SAMPLE_TODAY }),
        'layouts/item.njk': readFileSync('layouts/item.njk', 'utf8').replace(
          '{% block main %}',
          '{% block main %}<p>Of our own</p>',
        ),
        'assets/local.css': ':root { --accent: teal; }\n',
      });
    });
    after(() => site.remove());

    it('takes a layout and a style sheet from the site, and all others from the package', async () => {
      const { code, stderr } = await site.eleventy('--quiet');
      assert.equal(code, 0, stderr);
      assert.match(read('parish/2026-07-02/item-1/index.html'), /<p>Of our own<\/p>/);
      assert.match(read('parish/2026-07-02/index.html'), /The oak was felled/);
      assert.match(read('assets/local.css'), /teal/);
      assert.match(read('hello/index.html'), /<p>Hello<\/p>/);
    });

    it('publishes nothing while there is an error, and says where it is', async () => {
      const file = path.join(site.folder, 'content/parish/2026-13-45.md');
      writeFileSync(file, '## 1. Never\n\nNo such day.\n');
      const { code, stdout, stderr } = await site.eleventy('--quiet');
      assert.notEqual(code, 0);
      assert.match(stderr + stdout, /content\/parish\/2026-13-45\.md/);
      writeFileSync(file, '');
    });
  });

  it('with --serve shows a save of the minutes', async () => {
    const site = eleventySite({ ...PARISH, '.eleventy.js': configuration({ today: SAMPLE_TODAY }) });
    const page = path.join(site.folder, '_site/parish/2026-07-02/index.html');
    const server = site.start('--quiet', '--serve', '--port=0');
    const isShown = async (words: RegExp): Promise<void> => {
      for (let tries = 0; tries < 150; tries += 1) {
        if (existsSync(page) && words.test(readFileSync(page, 'utf8'))) return;
        await setTimeout(200);
      }
      assert.fail(`${words} was not shown`);
    };
    try {
      await isShown(/The oak was felled/);
      await setTimeout(1500);
      writeFileSync(
        path.join(site.folder, 'content/parish/2026-07-02.md'),
        '## 1. Trees\n\nThe oak stands.\n',
      );
      await isShown(/The oak stands/);
    } finally {
      server.kill();
      site.remove();
    }
  });
});

describe('minutebook build', () => {
  it('needs no .eleventy.js', async () => {
    const site = eleventySite(PARISH);
    const { code, stderr } = await site.minutebook('build');
    assert.equal(code, 0, stderr);
    assert.ok(existsSync(path.join(site.folder, '_site/parish/2026-07-02/index.html')));
    assert.ok(existsSync(path.join(site.folder, '_site/hello/index.html')));
    site.remove();
  });

  it('says what to write in an .eleventy.js that does not add it', async () => {
    const site = eleventySite({ ...PARISH, '.eleventy.js': 'export default () => {};\n' });
    const { code, stderr } = await site.minutebook('build');
    assert.equal(code, 2);
    assert.match(stderr, /^The \.eleventy\.js of this site does not add Minute Book\. Write in it: /);
    site.remove();
  });

  it('publishes where .eleventy.js says, from the folder of minutes that it names', async () => {
    const site = eleventySite({
      'minutes/site.yaml': PARISH['content/site.yaml'],
      'minutes/parish/2026-07-02.md': PARISH['content/parish/2026-07-02.md'],
      'site/hello.njk': '<p>Hello</p>',
      '.eleventy.js': configuration({ content: 'minutes' }).replace('_site', 'public'),
    });
    mkdirSync(path.join(site.folder, 'public'));
    const { code, stderr } = await site.minutebook('build');
    assert.equal(code, 0, stderr);
    assert.ok(existsSync(path.join(site.folder, 'public/parish/2026-07-02/index.html')));
    site.remove();
  });
});
