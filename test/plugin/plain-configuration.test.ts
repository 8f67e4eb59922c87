import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { isPlainConfiguration } from '../../scripts/site/plain-configuration.ts';
import { writeFiles } from '../site/command-line.ts';
import { type EleventySite, eleventySite } from './eleventy-site.ts';

const configuration = (more = ''): string =>
  `import minutebook from 'minutebook';\nexport default config => { config.addPlugin(minutebook); ${more} };\n`;

describe('what makes a page is known', () => {
  let site: EleventySite;
  let before: string;
  beforeEach(() => {
    site = eleventySite({ 'content/site.yaml': 'name: Tarn\n', 'site/hello.njk': '<p>Hello</p>' });
    before = process.cwd();
    process.chdir(site.folder);
  });
  afterEach(() => {
    process.chdir(before);
    site.remove();
  });

  it('in a site without a configuration, as the bench has them, unless there is data for its pages', async () => {
    assert.equal(await isPlainConfiguration(), true);
    writeFiles(site.folder, { 'site/_data/place.json': '"Tarn"' });
    assert.equal(await isPlainConfiguration(), false);
    rmSync(path.join(site.folder, 'site/_data'), { recursive: true });
    assert.equal(await isPlainConfiguration(), true);
  });

  it('in one with a configuration that adds the archive, as a new site has it', async () => {
    writeFiles(site.folder, { 'eleventy.config.js': configuration() });
    assert.equal(await isPlainConfiguration(), true);
  });

  it('in none with a configuration that does more', async () => {
    writeFiles(site.folder, {
      'eleventy.config.js': configuration("config.addTransform('sign', html => html + new Date());"),
    });
    assert.equal(await isPlainConfiguration(), false);
  });
});
