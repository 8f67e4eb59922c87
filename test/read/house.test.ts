// `logo:` and `colours:` of `site.yaml`: what is read, and what a clerk is told to type instead.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Site } from '../../scripts/model/site.ts';
import { readFiles } from './small-archive.ts';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80"><path d="M0 0h9"/></svg>';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGNgYGD4D8IgmgEADvIC/0W0tUAAAAAASUVORK5CYII=',
  'base64',
);

function read(
  yaml: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): { readonly site: Site; readonly told: readonly string[] } {
  const { archive, problems } = readFiles({ 'site.yaml': `name: Tarn\n${yaml}\n`, ...files });
  return {
    site: archive.site,
    told: problems.map(({ level, line, message, hint }) => `${level} ${line}: ${message} ${hint}`),
  };
}

test('a site has no colours and no logo of its own until it names them', () => {
  const { site, told } = read('');
  assert.deepEqual([site.colours, site.logo, told], [undefined, undefined, []]);
});

test('of one colour come all shades', () => {
  const { site, told } = read('colours:\n  main: "#00602f"');
  assert.deepEqual(told, []);
  assert.equal(site.colours?.main[600], '#00602f');
  assert.equal(site.colours?.link, '#00602f');
  assert.match(site.colours?.linkOnDark ?? '', /^#[0-9a-f]{6}$/);
});

test('a colour too pale to read is told with its figure, and the nearest one that can be read is used', () => {
  const { site, told } = read('colours:\n  main: "#00602f"\n  link: "#9ad"');
  assert.deepEqual(told, [
    'warning 4: #9ad is too pale on white: 2.2 to 1, where text wants 4.5. Write link: "#5d6c9b", which has 5.1; it is used until you do.',
  ]);
  assert.equal(site.colours?.link, '#5d6c9b');
});

test('a colour for dark pages is held against dark pages', () => {
  const { told } = read('colours:\n  link-on-dark: "#17508a"');
  assert.equal(told.length, 1);
  assert.match(told[0] ?? '', /^warning 3: #17508a is too dark on .*: \d\.\d to 1.*Write link-on-dark: "#/);
  assert.deepEqual(read('colours:\n  link-on-dark: "#9ed8b4"').told, []);
});

test('a colour without quotes is a remark to YAML, and the clerk is told', () => {
  const { told } = read('colours:\n  main: #00602f');
  assert.equal(told.length, 1);
  assert.match(told[0] ?? '', /^error 3: .*Write it in quotes/);
});

test('what is no colour, and a colour of a name that is not known, are told', () => {
  assert.match(read('colours:\n  main: council blue').told[0] ?? '', /six figures/);
  assert.match(read('colours:\n  mian: navy').told[0] ?? '', /There is no “mian” here/);
});

test('a logo is found beside site.yaml, with its size, as SVG or PNG', () => {
  const drawn = read('logo: logo.svg', { 'logo.svg': DRAWING });
  assert.deepEqual(drawn.told, []);
  assert.deepEqual(drawn.site.logo, {
    source: 'logo.svg',
    address: '/assets/house/logo.svg',
    width: 200,
    height: 80,
    text: '',
    holdsName: false,
  });
  const painted = read('logo:\n  file: arms.png\n  text: The arms of Tarn\n  on-dark: logo.svg', {
    'arms.png': PNG,
    'logo.svg': DRAWING,
  });
  assert.deepEqual(painted.told, []);
  assert.equal(painted.site.logo?.text, 'The arms of Tarn');
  assert.deepEqual([painted.site.logo?.width, painted.site.logo?.height], [2, 1]);
  assert.equal(painted.site.logo?.onDark?.address, '/assets/house/logo-on-dark.svg');
});

test('a logo that is not there, is of another kind, or leads out of the folder is told and left out', () => {
  for (const [yaml, words] of [
    ['logo: logo.svg', /is not there/],
    ['logo: logo.jpg', /neither a drawing in SVG nor a picture in PNG/],
    ['logo: ../../etc/logo.svg', /is not there/],
    ['logo: words.svg', /is no SVG/],
  ] as const) {
    const { site, told } = read(yaml, { 'logo.jpg': 'x', 'words.svg': 'no drawing' });
    assert.equal(told.length, 1, yaml);
    assert.match(told[0] ?? '', words);
    assert.equal(site.logo, undefined);
  }
});

test('a logo that holds the name stands in its place only if its words are given', () => {
  const files = { 'logo.svg': DRAWING };
  const wordless = read('logo:\n  file: logo.svg\n  holds-name: yes', files);
  assert.match(wordless.told[0] ?? '', /nothing says so to those who do not see it/);
  assert.equal(wordless.site.logo?.holdsName, false);
  const named = read('logo:\n  file: logo.svg\n  holds-name: yes\n  text: Tarn Council', files);
  assert.deepEqual(named.told, []);
  assert.equal(named.site.logo?.holdsName, true);
});
