import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { webManifestFiles } from '../../scripts/forms/site/web-manifest.ts';
import { archiveOf } from '../read/small-archive.ts';
import { sampleSite } from '../site/sample-site.ts';

const WEB_MANIFEST = z.strictObject({
  name: z.string().min(1),
  description: z.string().optional(),
  lang: z.string(),
  id: z.string(),
  start_url: z.string(),
  scope: z.string(),
  display: z.enum(['fullscreen', 'standalone', 'minimal-ui', 'browser']),
  theme_color: z.string(),
  background_color: z.string(),
  icons: z.array(
    z.strictObject({
      src: z.string(),
      type: z.string(),
      sizes: z.string(),
      purpose: z.literal('maskable').optional(),
    }),
  ),
});

const read = (site = 'name: Tarn Council\nlanguage: en-GB\n') => {
  const [file] = webManifestFiles(archiveOf({ 'site.yaml': site }));
  assert.equal(file?.url, '/manifest.webmanifest');
  return WEB_MANIFEST.parse(JSON.parse(file.text));
};

describe('the web manifest', () => {
  test('bears the publisher’s name', () => {
    const { name, lang } = read();
    assert.deepEqual([name, lang], ['Tarn Council', 'en-GB']);
  });

  test('holds at a root and below a path: its addresses are relative', () => {
    const { start_url, scope, icons } = read('name: Tarn\nurl: https://tarn.example/minutes/\n');
    for (const address of [start_url, scope, ...icons.map(({ src }) => src)])
      assert.match(
        new URL(address, 'https://a.example/b/manifest.webmanifest').href,
        /^https:\/\/a\.example\/b\//,
      );
  });

  test('names icons that are there, of the two sizes that browsers ask for', async () => {
    const { files } = await sampleSite();
    const { icons } = read();
    for (const { src } of icons) assert.ok(files.has(`/${src}`), src);
    for (const size of ['192x192', '512x512'])
      assert.ok(icons.some(({ sizes, purpose }) => sizes === size && purpose === undefined));
  });

  test('has the colour of the band above each page', async () => {
    const { theme_color } = read();
    const { byUrl } = await sampleSite();
    assert.ok(readFileSync('assets/css/tokens.css', 'utf8').includes(`--spot-600: ${theme_color};`));
    assert.match(readFileSync('assets/css/tokens.css', 'utf8'), /--band: var\(--spot-600\);/);
    assert.ok(byUrl.get('/')?.content.includes(`name="theme-color" content="${theme_color}"`));
    assert.ok(readFileSync('assets/icons/icon.svg', 'utf8').includes(`fill="${theme_color}"`));
  });
});
