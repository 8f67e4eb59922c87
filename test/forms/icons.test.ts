// The icons as pixels are the drawing, and the drawing is fit for a home screen.

import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, test } from 'node:test';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { paintIcon } from '../../scripts/site/icons.ts';

const FOLDER = 'assets/icons';
const SIZES = [192, 512] as const;
const drawing = readFileSync(`${FOLDER}/icon.svg`, 'utf8');

// Telephones cut the corners as they like, and put black where there is nothing.
const whole = drawing.replace(' rx="12"', '');

const draw = (svg: string, width: number) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render();

describe('the icons', () => {
  before(() =>
    initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))),
  );

  for (const size of SIZES) {
    test(`of ${size} pixels are the drawing without its round corners (UPDATE=1 draws them anew)`, () => {
      assert.notEqual(whole, drawing);
      const file = `${FOLDER}/icon-${size}.png`;
      const png = Buffer.from(draw(whole, size).asPng());
      if (process.env['UPDATE']) writeFileSync(file, png);
      assert.ok(readFileSync(file).equals(png), `${file} is not what icon.svg draws`);
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size]);
    });
  }

  for (const size of SIZES)
    test(`of ${size} pixels take the colour of a site, as the drawing does`, () => {
      const colour = '#7a1f3d';
      const painted = paintIcon('icon.svg', Buffer.from(whole), colour).toString();
      assert.equal(painted, whole.replaceAll('#17508a', colour));
      const png = paintIcon('icon.png', readFileSync(`${FOLDER}/icon-${size}.png`), colour);
      const shownAs = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${size} ${size}"><image width="${size}" height="${size}" xlink:href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
      const [ours, drawn] = [draw(shownAs, size).pixels, draw(painted, size).pixels];
      assert.equal(ours.length, drawn.length);
      const far = ours.filter((value, at) => Math.abs(value - (drawn[at] ?? 0)) > 2).length;
      assert.equal(far, 0);
      assert.ok(png.length < 16 * 1024, `${png.length} bytes`);
    });

  test('are small', () => {
    for (const file of ['icon.svg', ...SIZES.map(size => `icon-${size}.png`)])
      assert.ok(statSync(`${FOLDER}/${file}`).size < 8 * 1024, file);
  });

  test('keep all but their ground within the circle that a telephone leaves', () => {
    const size = 512;
    const { pixels } = draw(whole, size);
    const ground = pixels.slice(0, 3).join();
    let marked = 0;
    for (let at = 0; at < size * size; at += 1) {
      if (pixels.slice(at * 4, at * 4 + 3).join() === ground) continue;
      marked += 1;
      const [x, y] = [(at % size) - size / 2, Math.floor(at / size) - size / 2];
      assert.ok(Math.hypot(x, y) <= 0.4 * size, `${x}, ${y}`);
    }
    assert.ok(marked > size * size * 0.1);
  });
});
