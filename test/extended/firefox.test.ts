// The small archive's site in Firefox, from a folder on disk, as strictly as a reader's own Firefox has it.

import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer';
import { firstThere, unlessThere } from './installed.ts';
import {
  assertAxeFindsDefects,
  assertAxeIsSatisfied,
  assertWorksFromDisk,
  type Driven,
  type SiteOnDisk,
  siteOnDisk,
} from './on-disk.ts';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

describe('Firefox', { skip: unlessThere(FIREFOX, 'apt-get install firefox-esr') }, () => {
  let site: SiteOnDisk;
  let browser: Browser;
  let driven: Driven;

  before(async () => {
    site = await siteOnDisk();
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firstThere(FIREFOX),
      // A driven Firefox lets a page from disk read any other file; a reader's does not.
      extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
    });
    const page = await browser.newPage();
    driven = {
      goto: async url => {
        await page.goto(url);
      },
      run: script => page.evaluate(script),
    };
  });

  after(async () => {
    await browser?.close();
    site?.remove();
  });

  test('shows every layout in every state without a fault that axe finds', () =>
    assertAxeIsSatisfied(driven, site));

  test('lets axe find seeded defects', () => assertAxeFindsDefects(driven));

  test('shows pages from a folder with their styles and filters, and reads no other file', () =>
    assertWorksFromDisk(driven, site));
});
