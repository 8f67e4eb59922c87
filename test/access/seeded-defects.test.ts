// Each check is shown to find what it is there to find, by name: `seeded/` holds pages with faults made on purpose,
// and one without. A check that is silent about them says nothing by its silence about ours.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';
import { invalidHtml } from '../site/checks/valid-html.ts';
import { parsePage } from '../site/html.ts';
import { axeFaults } from './checkers/axe.ts';
import { drawnFaults } from './checkers/drawn.ts';
import { ibmFaults } from './checkers/ibm.ts';
import { contrast } from './contrast.ts';
import {
  addReaderStyles,
  DOUBLE_TEXT,
  lostMarks,
  movements,
  overflowFaults,
  printFaults,
  WIDE_SPACING,
} from './display.ts';
import { keyboardFaults, skipLinkFaults } from './keyboard.ts';
import { everyLayout, prepare, statesOf } from './site-states.ts';

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(() => browser?.close());

const fileOf = (name: string): string => path.resolve('test/access/seeded', `${name}.html`);

/** Opens a seeded page and looks at it. */
async function lookAt<Seen>(
  name: string,
  look: (page: Page) => Promise<Seen>,
  options: BrowserContextOptions = {},
): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
  const page = await context.newPage();
  await prepare(page);
  await page.goto(pathToFileURL(fileOf(name)).href);
  const seen = await look(page);
  await context.close();
  return seen;
}

/** The rules of faults such as "axe image-alt: img: …". */
const rulesOf = (faults: readonly string[]): ReadonlySet<string | undefined> =>
  new Set(faults.map(fault => /^(?:axe|IBM|\S+:\d+) ([\w/-]+)/.exec(fault)?.[1]));

function assertFound(found: ReadonlySet<string | undefined>, rules: readonly string[]): void {
  const missed = rules.filter(rule => !found.has(rule));
  assert.deepEqual(missed, [], `found only ${[...found].join(', ')}`);
}

const parsed = (name: string) => parsePage({ url: name, content: readFileSync(fileOf(name), 'utf8') });

describe('a page with seeded defects', () => {
  test('has them found by html-validate', () => {
    assertFound(rulesOf(invalidHtml([parsed('faulty')])), [
      'element-required-attributes',
      'empty-title',
      'heading-level',
      'empty-heading',
      'no-dup-id',
      'wcag/h37',
      'wcag/h63',
      'input-missing-label',
      'element-permitted-content',
      'hidden-focusable',
    ]);
  });

  test('has them found by axe', async () => {
    assertFound(rulesOf(await lookAt('faulty', page => axeFaults(page))), [
      'aria-hidden-focus',
      'aria-roles',
      'aria-valid-attr',
      'button-name',
      'color-contrast',
      'document-title',
      'empty-heading',
      'heading-order',
      'html-has-lang',
      'image-alt',
      'label',
      'landmark-one-main',
      'link-name',
      'list',
      'meta-viewport',
      'select-name',
      'tabindex',
      'target-size',
      'valid-lang',
    ]);
  });

  test('has them found by IBM’s checker', async () => {
    assertFound(rulesOf(await lookAt('faulty', ibmFaults)), [
      'a_text_purpose',
      'aria_hidden_nontabbable',
      'aria_role_allowed',
      'element_lang_valid',
      'frame_title_exists',
      'heading_content_exists',
      'html_lang_exists',
      'img_alt_valid',
      'input_label_exists',
      'meta_viewport_zoomable',
      'page_title_exists',
      'skip_main_exists',
      'table_headers_exists',
      'target_spacing_sufficient',
      'text_contrast_sufficient',
    ]);
  });

  test('has its unlabelled fields and its faint drawing found', async () => {
    assert.deepEqual(await lookAt('faulty', drawnFaults), [
      'no label is shown: q',
      'no label is shown: kind',
      'drawn text of 1.2 to 1: “12”',
    ]);
  });

  test('has its walk with the keyboard found: what is unseen, out of turn, covered, and not left again', async () => {
    assert.deepEqual(await lookAt('trap', keyboardFaults), [
      'skip link: the first stop is none',
      'no focus indicator: a. “Out of turn”',
      'no focus indicator: a.away “Out of view”',
      'focus out of view: a.away “Out of view”',
      'no focus indicator: a.unseen “Without a ring”',
      'focus indicator of 1.2 to 1: a.pale “With a pale ring”',
      'no focus indicator: a. “Covered”',
      'focus covered: a. “Covered” by div',
      'no focus indicator: button. “Trap”',
      'focus covered: button. “Trap” by div',
      'order: the focus goes from a. “Out of turn” to a.away “Out of view”',
      'trap: the focus stays on button. “Trap”',
      'not reached: a “Beyond the trap”',
    ]);
  });

  test('has its skip link found that leads nowhere', async () => {
    assert.deepEqual(await lookAt('trap', skipLinkFaults), ['skip link: it does not lead into the page']);
  });

  test('has found what runs over the edge, is cut off by wide spacing, or by large text', async () => {
    const wide = 'overflow of 388 px: p.wide';
    assert.deepEqual(await lookAt('stiff', overflowFaults), [wide]);
    const spaced = await lookAt('stiff', async page => {
      await addReaderStyles(page, WIDE_SPACING);
      return overflowFaults(page);
    });
    assert.deepEqual(spaced, [wide, 'cut off: p.tight']);
    const doubled = await lookAt('stiff', async page => {
      await page.setViewportSize({ width: 1280, height: 640 });
      await addReaderStyles(page, DOUBLE_TEXT);
      return overflowFaults(page);
    });
    assert.deepEqual(doubled, ['cut off: p.low']);
  });

  test('has its marks found that are lost in the reader’s colours', async () => {
    const lost = await lookAt('stiff', page => lostMarks(page, '.status'), { forcedColors: 'active' });
    assert.deepEqual(lost, {
      seen: 2,
      faults: [
        'lost border: status “Draft”',
        'lost border: status vanished “Approved”',
        'lost words: status vanished “Approved”',
      ],
    });
  });

  test('has its movements found', async () => {
    assert.deepEqual(await lookAt('stiff', movements, { reducedMotion: 'reduce' }), ['moves: p.slow']);
  });

  test('has found what paper loses or cannot use', async () => {
    const faults = await lookAt('stiff', async page => {
      await page.emulateMedia({ media: 'print' });
      return printFaults(page);
    });
    assert.deepEqual(faults, [
      'on paper without use: .skip-link',
      'on paper without use: form',
      'on paper without use: button',
      'not black on paper: span.status vanished',
      'not black on paper: p.grey',
      'cut off on paper: div.box',
    ]);
  });
});

describe('a page without defects', () => {
  test('has none found', async () => {
    assert.deepEqual(invalidHtml([parsed('sound')]), []);
    assert.deepEqual(await lookAt('sound', page => axeFaults(page)), []);
    assert.deepEqual(await lookAt('sound', ibmFaults), []);
    assert.deepEqual(await lookAt('sound', drawnFaults), []);
    assert.deepEqual(await lookAt('sound', keyboardFaults), []);
    assert.deepEqual(await lookAt('sound', skipLinkFaults), []);
    assert.deepEqual(await lookAt('sound', overflowFaults), []);
    assert.deepEqual(await lookAt('sound', page => lostMarks(page, '.status'), { forcedColors: 'active' }), {
      seen: 1,
      faults: [],
    });
    assert.deepEqual(await lookAt('sound', movements), []);
    const printed = await lookAt('sound', async page => {
      await page.emulateMedia({ media: 'print' });
      return printFaults(page);
    });
    assert.deepEqual(printed, []);
  });
});

describe('contrast', () => {
  test('is measured as WCAG measures it', () => {
    assert.equal(contrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)'), 21);
    assert.equal(contrast('rgb(9, 9, 9)', 'rgb(9, 9, 9)'), 1);
    // The grey that just fails and the one that just passes for text on white.
    assert.ok(contrast('rgb(119, 119, 119)', 'rgb(255, 255, 255)') < 4.5);
    assert.ok(contrast('rgb(118, 118, 118)', 'rgb(255, 255, 255)') > 4.5);
  });
});

describe('the states of a site', () => {
  const page = (url: string, content: string) => parsePage({ url, content });

  test('are a page of each layout and of each set of parts, and what readers ask', () => {
    const pages = [
      page('/a/', '<p class="x">'),
      page('/b/', '<p class="x">'),
      page('/c/', '<p class="x y">'),
      page('/d/', '<p class="x">'),
      page('/e/', '<p class="x">'),
    ];
    const layouts = new Map([
      ['/a/', 'item'],
      ['/b/', 'item'],
      ['/c/', 'item'],
      ['/d/', 'actions'],
      ['/e/', 'redirect'],
    ]);
    assert.deepEqual(
      statesOf(pages, layouts).map(({ url }) => url),
      ['/a/', '/c/', '/d/', '/d/?q=keys'],
    );
  });

  test('are of layouts that are looked up, not listed', () => {
    assert.ok(everyLayout().includes('meeting') && !everyLayout().includes('base'));
  });
});
