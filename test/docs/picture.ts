// npm run picture: photographs the sample for the README, on a desk and in a hand, into docs/picture.webp.
//
// Why WebP, by the browser's own canvas? Letters stay sharp in a third of PNG's bytes, and no library is needed.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';
import { publishedSite } from '../built/published-site.ts';

const FILE = 'docs/picture.webp';

interface View {
  /** From the site's root. */
  readonly page: string;
  readonly width: number;
  readonly height: number;
  /** How far it is scrolled. */
  readonly from: number;
}

const DESK: View = { page: 'council/2026-02-26/', width: 1120, height: 780, from: 0 };
const HAND: View = { page: 'council/2026-02-26/item-28/', width: 360, height: 720, from: 330 };

/** Pixels of the picture for each of the page's: for screens with fine ones. */
const SCALE = 1.5;

async function photograph(browser: Browser, { page: address, width, height, from }: View): Promise<string> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: SCALE });
  await page.goto(pathToFileURL(path.join(await publishedSite(), address, 'index.html')).href);
  await page.evaluate(`scrollTo(0, ${from})`);
  const picture = (await page.screenshot()).toString('base64');
  await page.close();
  return `data:image/png;base64,${picture}`;
}

/** Both on one sheet, the one in the hand before the other. */
const sheet = (desk: string, hand: string): string => `<!doctype html>
<style>
  body { position: relative; width: 1280px; height: 820px; margin: 0; background: #edeae1 }
  img { position: absolute; border: 1px solid #757065; border-radius: 8px; box-shadow: 0 4px 16px #0003 }
</style>
<img src="${desk}" width="1060" style="inset: 24px auto auto 24px">
<img src="${hand}" width="330" style="inset: auto 24px 24px auto">`;

async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const [desk, hand] = [await photograph(browser, DESK), await photograph(browser, HAND)];
    const page = await browser.newPage({ viewport: { width: 1280, height: 820 }, deviceScaleFactor: 1.25 });
    await page.setContent(sheet(desk, hand));
    const both = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
    // In the words of the browser, whose types are not those of this program.
    const made = await page.evaluate<string>(`(async () => {
      const image = new Image();
      image.src = ${JSON.stringify(both)};
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.75);
    })()`);
    const bytes = Buffer.from(made.slice(made.indexOf(',') + 1), 'base64');
    writeFileSync(FILE, bytes);
    console.log(`${FILE}: ${bytes.length} bytes`);
  } finally {
    await browser.close();
  }
}

await main();
