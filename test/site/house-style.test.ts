// The colours and the logo of a site's own, as they are published.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { COLOUR_NAMES, coloursFrom, groundsOf, MAIN, themeOf } from '../../scripts/model/colours.ts';
import { homePages } from '../../scripts/pages/home.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { paperBytes } from '../../scripts/site/paper-bytes.ts';
import { siteAssets } from '../../scripts/site/site-assets.ts';
import { bundleStyleSheets } from '../../scripts/site/style-sheet.ts';
import { renderPages } from '../pages/render-pages.ts';
import { archiveOf, inFolder } from '../read/small-archive.ts';

/** The rules that the colours of site.yaml make. */
const coloursIn = (sheet: string): string =>
  /\/\* site\.yaml \*\/\n@layer house \{([\s\S]*?)\n}\n/.exec(sheet)?.[1] ?? '';

const colours = coloursFrom({ main: '#00602f', accent: '#7a1f5c' });

describe('colours of a site’s own', () => {
  test('stand in a layer between the values of the design and the rules that use them', () => {
    const sheet = bundleStyleSheets({ language: 'en', words: {}, colours });
    assert.match(sheet, /^@layer reset, tokens, house, base,/);
    const house = coloursIn(sheet);
    assert.match(house, /--spot-600: #00602f;/);
    assert.match(house, /--accent: #7a1f5c;/);
    assert.match(house, /@media screen and \(prefers-color-scheme: dark\)[\s\S]*--link: #[0-9a-f]{6};/);
    assert.equal(coloursIn(bundleStyleSheets()), '', 'no layer without colours');
  });

  test('are held against the grounds that the style sheet has', () => {
    const tokens = readFileSync('assets/css/tokens.css', 'utf8');
    const known = new Set(Array.from(tokens.matchAll(/: (#[0-9a-f]{3,6});/g), ([, one]) => one));
    assert.ok(known.has(MAIN));
    for (const name of COLOUR_NAMES) {
      const [first, second] = groundsOf(name, {});
      for (const ground of [first, second])
        assert.ok(known.has(ground?.colour.replace(/^#ffffff$/, '#fff')), `${name}: ${ground?.colour}`);
    }
  });

  test('colour what browsers draw round a page', () => {
    assert.equal(themeOf({ colours }), '#00602f');
    assert.equal(themeOf({}), MAIN);
  });
});

function header(site: string, logo: string): string {
  const archive = archiveOf({ 'site.yaml': `name: Tarn Council\n${site}\n`, 'logo.svg': logo });
  const [home] = renderPages(homePages(archive, makeRegisters(archive)));
  return /<a class="site-header__name"[\s\S]*?<\/a>/.exec(home?.content ?? '')?.[0] ?? '';
}

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h9"/></svg>';

describe('the logo', () => {
  test('stands beside the name, which it repeats to nobody', () => {
    const shown = header('logo: logo.svg', DRAWING);
    assert.match(shown, /<img src="assets\/house\/logo\.svg" width="20" height="10" alt="">/);
    assert.match(shown, /<\/picture>Tarn Council/);
  });

  test('stands alone where it holds the name, and says it', () => {
    const shown = header('logo:\n  file: logo.svg\n  holds-name: yes\n  text: Tarn Council', DRAWING);
    assert.match(shown, /alt="Tarn Council"><\/picture>\s*<\/a>/);
  });

  test('is published as a drawing in which nothing runs', async () => {
    const acting = DRAWING.replace('<path', '<script>alert(1)</script><path onclick="alert(2)"');
    const archive = archiveOf({ 'site.yaml': 'logo: logo.svg\n', 'logo.svg': acting });
    const file = (await siteAssets(archive.site)).find(({ url }) => url === '/assets/house/logo.svg');
    assert.ok(file && 'source' in file);
    const published = inFolder({ 'logo.svg': acting }, folder => paperBytes(folder, file.source).toString());
    assert.doesNotMatch(published, /script|onclick|alert/);
    assert.match(published, /<path d="M0 0h9"/);
  });
});
