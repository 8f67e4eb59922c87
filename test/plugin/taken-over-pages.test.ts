// A build takes pages over from the last one only where it knows all that makes them.

import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PACKAGE } from '../../scripts/files/places.ts';
import { writeFiles } from '../site/command-line.ts';
import { type EleventySite, eleventySite } from './eleventy-site.ts';

const PLUGIN = "import minutebook from 'minutebook';\n";
const PLAIN = `${PLUGIN}export default config => { config.addPlugin(minutebook); };\n`;
const SIGNING = `${PLUGIN}import { readFileSync } from 'node:fs';
export default config => {
  config.addPlugin(minutebook);
  config.addTransform('sign', html => html + readFileSync('signature.txt', 'utf8'));
};
`;

const [CHANGED, SAME] = ['parish/2026-07-02', 'parish/2026-08-06'];

describe('a page of which nothing has changed', () => {
  let site: EleventySite;
  const built = (file: string): string => path.join(site.folder, '_site', file, 'index.html');
  const read = (file: string): string => readFileSync(built(file), 'utf8');
  const build = async (files: Readonly<Record<string, string>>): Promise<void> => {
    writeFiles(site.folder, files);
    const { code, stdout, stderr } = await site.minutebook('build', '--today', '2026-11-28');
    assert.equal(code, 0, stderr + stdout);
  };
  before(async () => {
    site = eleventySite({
      'eleventy.config.js': PLAIN,
      'content/site.yaml': 'name: Tarn\ncopies: none\n',
      [`content/${CHANGED}.md`]: '## 1. Trees\n\nThe oak stands.\n',
      [`content/${SAME}.md`]: '## 2. Paths\n\nNone.\n',
      'content/parish/2026-09-03.md': '## 3. Ponds\n\nNone.\n',
    });
    await build({});
  });
  after(() => site.remove());

  it('is the same file as before, written at the same time', async () => {
    const state = (file: string) => [statSync(built(file)).ino, statSync(built(file)).mtimeMs];
    const [changed, same, item] = [CHANGED, `${SAME}`, `${SAME}/item-2`].map(state);
    await build({ [`content/${CHANGED}.md`]: '## 1. Trees\n\nThe oak fell.\n' });
    assert.match(read(CHANGED), /The oak fell\./);
    assert.notDeepEqual(state(CHANGED), changed);
    // Its neighbour leads to it, and to no word of it.
    assert.deepEqual(state(SAME), same);
    assert.deepEqual(state(`${SAME}/item-2`), item);
  });

  it('is written anew by a layout of the site’s own', async () => {
    const layout = readFileSync(path.join(PACKAGE, 'layouts/item.njk'), 'utf8');
    await build({ 'layouts/item.njk': layout.replace('{% block main %}', '{% block main %}Sealed') });
    assert.match(read(`${SAME}/item-2`), /Sealed/);
  });

  it('is written anew by a configuration that does more than add the archive, at every build', async () => {
    await build({ 'eleventy.config.js': SIGNING, 'signature.txt': '<!-- Ann -->' });
    assert.match(read(`${SAME}/item-2`), /<!-- Ann -->$/);
    writeFileSync(path.join(site.folder, 'signature.txt'), '<!-- Tom -->');
    await build({});
    assert.match(read(`${SAME}/item-2`), /<!-- Tom -->$/);
    await build({ 'eleventy.config.js': PLAIN });
    assert.match(read(`${SAME}/item-2`), /<\/html>\s*$/);
  });

  it('is not written over by a page of the site’s own: the build says which, and the last site stays', async () => {
    const own = { 'site/own.md': '---\npermalink: /parish/2026-07-02/\n---\nOurs.\n' };
    const input = PLAIN.replace('minutebook); }', "minutebook); return { dir: { input: 'site' } }; }");
    writeFiles(site.folder, { ...own, 'eleventy.config.js': input });
    const { code, stdout, stderr } = await site.minutebook('build', '--anew', '--today', '2026-11-28');
    assert.notEqual(code, 0);
    assert.match(stderr + stdout, /parish\/2026-07-02\//);
    assert.match(read(CHANGED), /The oak fell\./);
  });

  it('stands beside pages of the site’s own', async () => {
    await build({ 'site/own.md': '---\npermalink: /ours/\n---\nOurs.\n' });
    assert.match(read('ours'), /Ours\./);
    assert.match(read(CHANGED), /The oak fell\./);
  });
});
