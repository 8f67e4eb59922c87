// Of a usual site is known what Eleventy would say, and that it would write nothing.

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { eleventyConfig, eleventyConfigCommonJs } from '../../scripts/init/eleventy-config.ts';
import { isPlainConfiguration } from '../../scripts/site/plain-configuration.ts';
import { readConfiguration } from '../../scripts/site/run-eleventy.ts';
import { usualConfiguration } from '../../scripts/site/usual-site.ts';
import { writeFiles } from '../site/command-line.ts';
import { type EleventySite, eleventySite } from './eleventy-site.ts';

describe('a usual site', () => {
  let site: EleventySite;
  let before: string;
  beforeEach(() => {
    site = eleventySite({ 'content/site.yaml': 'name: Tarn\n' });
    before = process.cwd();
    process.chdir(site.folder);
  });
  afterEach(() => {
    process.chdir(before);
    site.remove();
  });

  const write = (files: Readonly<Record<string, string>>): void => writeFiles(site.folder, files);
  const remove = (file: string): void => rmSync(path.join(site.folder, file), { recursive: true });

  it('has no configuration, and says what Eleventy says of it', async () => {
    assert.deepEqual(usualConfiguration(), await readConfiguration());
    assert.equal(await isPlainConfiguration(), true);
  });

  it('has the configuration that `init` writes, and says what Eleventy says of it', async () => {
    write({ '.eleventy.js': eleventyConfig, 'site/.gitkeep': '' });
    assert.deepEqual(usualConfiguration(), await readConfiguration());
    assert.equal(await isPlainConfiguration(), true);
    write({ '.eleventy.js': eleventyConfigCommonJs });
    assert.deepEqual(usualConfiguration(), { options: { content: 'content' }, output: './_site/' });
  });

  it('has no page, no data and no layout of its own', () => {
    for (const file of ['site/hello.njk', 'content/_data/place.json', 'layouts/parts/footer.njk']) {
      write({ [file]: '{}' });
      assert.equal(usualConfiguration(), undefined, file);
      remove(file.split('/', 2).join('/').replace('/hello.njk', '').replace('/parts', ''));
      assert.ok(usualConfiguration(), file);
    }
    write({ '.eleventy.js': eleventyConfig, 'site/.gitkeep': '', 'site/hello.njk': '<p>Hello</p>' });
    assert.equal(usualConfiguration(), undefined);
  });

  it('has no word more in its configuration', () => {
    write({ '.eleventy.js': `${eleventyConfig}// Ours.\n`, 'site/.gitkeep': '' });
    assert.equal(usualConfiguration(), undefined);
  });
});
