// The icons as pixels are the drawing, and the drawing is fit for a home screen.

import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, test } from 'node:test';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

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
