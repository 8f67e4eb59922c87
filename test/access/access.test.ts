// Whether everyone can read every kind of page: by checkers, by keyboard, by what readers do to their screens, by ear.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { ACCESSIBILITY_CHECKS } from '../../scripts/pages/parts/accessibility-checks.ts';
import { invalidHtml } from '../site/checks/valid-html.ts';
import { shown } from '../site/sample-site.ts';
import { axeFaults } from './checkers/axe.ts';
import { drawnFaults } from './checkers/drawn.ts';
import { ibmFaults } from './checkers/ibm.ts';
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
import { provenChecks, proves } from './proven.ts';
import { everyLayout, publishPages, useAccessSite } from './site-states.ts';
import { describeTranscripts } from './transcripts.ts';

type Look = (page: Page) => Promise<readonly string[]>;

/** What each look has found, by its name. */
type Faults = ReadonlyMap<string, readonly string[]>;

const assertNone = (faults: readonly string[]): void => assert.equal(faults.length, 0, shown(faults));

function assertNoneOf(faults: Faults, ...names: readonly string[]): void {
  for (const name of names) {
    const found = faults.get(name);
    assert.ok(found, `nothing has looked at ${name}`);
    assertNone(found);
  }
}

const published = await publishPages();
const site = useAccessSite(published);

/** Shows every state once, half of them in each of two tabs, and takes all looks at it. */
async function lookAtStates(
  options: BrowserContextOptions,
  looks: Readonly<Record<string, Look>>,
): Promise<Faults> {
  const faults = new Map(Object.keys(looks).map((name): [string, string[]] => [name, []]));
  const waiting = [...site.states];
  const work = async (): Promise<void> => {
    const tab = await site.open(options);
    for (let state = waiting.shift(); state; state = waiting.shift()) {
      await tab.show(state);
      for (const [name, look] of Object.entries(looks))
        for (const fault of await look(tab.page))
          faults.get(name)?.push(`${state.url} (${state.layout}): ${fault}`);
    }
    await tab.close();
  };
  await Promise.all([work(), work()]);
  return faults;
}

const DESKTOP = { viewport: { width: 1280, height: 900 } };
/** The narrowest screen: 1280 pixels at a zoom of 400 %. */
const NARROW = { viewport: { width: 320, height: 640 } };
const MIDDLE = { width: 640, height: 640 };

/** What says by its border, besides its words, how a text is to be taken. */
const MARKS = '.status, .status-note, .action-state, .task__state, .exempt, .withdrawn';

describe('the pages that stand for all others', () => {
  test('are of every layout', () => {
    const shown = new Set(published.layouts.values());
    const missing = everyLayout().filter(layout => !shown.has(layout));
    assert.deepEqual(missing, [], 'write something into examples/patterns/ that makes a page of it');
  });

  test('show every status that a meeting can have', () => {
    const statuses = published.pages.flatMap(({ content }) =>
      [...content.matchAll(/status-note--([a-z]+)/g)].map(([, status]) => status),
    );
    assert.deepEqual([...new Set(statuses)].sort(), [
      'agenda',
      'approved',
      'cancelled',
      'draft',
      'former',
      'postponed',
      'withdrawn',
    ]);
  });

  proves('html', 'are valid HTML, all of them', () => assertNone(invalidHtml(published.pages)));
});

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`every layout in every state, ${colorScheme}`, () => {
    let faults: Faults;
    before(async () => {
      const looks = { axe: axeFaults, drawn: drawnFaults, ibm: ibmFaults, keyboard: keyboardFaults };
      faults = await lookAtStates({ ...DESKTOP, colorScheme }, looks);
    });

    proves('axe', 'satisfies axe, and what axe leaves open is measured', () =>
      assertNoneOf(faults, 'axe', 'drawn'),
    );

    proves('ibm', 'satisfies IBM’s checker', () => assertNoneOf(faults, 'ibm'));

    proves(
      'keyboard',
      'is walked with the keyboard: all is reached, in order, in sight, and left again',
      () => assertNoneOf(faults, 'keyboard'),
    );
  });
}

describe('every layout in every state, on the narrowest screen', () => {
  let faults: Faults;
  before(async () => {
    faults = await lookAtStates(NARROW, {
      narrow: async page => {
        const plain = await overflowFaults(page);
        await addReaderStyles(page, WIDE_SPACING);
        const spaced = await overflowFaults(page);
        return [...plain, ...spaced.map(fault => `with wide spacing, ${fault}`)];
      },
      doubled: async page => {
        await page.setViewportSize(MIDDLE);
        await addReaderStyles(page, DOUBLE_TEXT);
        const found = await overflowFaults(page);
        await page.setViewportSize(NARROW.viewport);
        await addReaderStyles(page, '');
        return found;
      },
      keyboard: keyboardFaults,
      skipLink: skipLinkFaults,
    });
  });

  proves('narrow', 'fits it, with wide text spacing too', () => assertNoneOf(faults, 'narrow'));

  proves('text-size', 'fits one twice as wide with text of twice the size', () =>
    assertNoneOf(faults, 'doubled'),
  );

  proves('keyboard', 'is walked with the keyboard', () => assertNoneOf(faults, 'keyboard'));

  proves('skip-link', 'has a skip link that leads into it', () => assertNoneOf(faults, 'skipLink'));
});

describe('every layout in every state, as readers ask for it', () => {
  let marks = 0;
  let faults: Faults;
  before(async () => {
    faults = await lookAtStates(
      { ...DESKTOP, forcedColors: 'active', reducedMotion: 'reduce' },
      {
        marks: async page => {
          const { seen, faults: lost } = await lostMarks(page, MARKS);
          marks += seen;
          return lost;
        },
        keyboard: keyboardFaults,
        movements,
        print: async page => {
          await page.emulateMedia({ media: 'print', forcedColors: 'none' });
          const lost = await lostMarks(page, MARKS);
          const found = [...(await printFaults(page)), ...lost.faults];
          await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
          return found;
        },
      },
    );
  });

  proves('forced-colours', 'keeps its marks and its focus in colours of their own', () => {
    assert.ok(marks > 50, `${marks} marks`);
    assertNoneOf(faults, 'marks', 'keyboard');
  });

  proves('motion', 'stands still', () => assertNoneOf(faults, 'movements'));

  proves('print', 'is on paper black on white, whole, and without what paper cannot do', () =>
    assertNoneOf(faults, 'print'),
  );
});

describeTranscripts(published);

describe('the accessibility statement', () => {
  test('names the checks that have just been passed, and no others', () => {
    assert.deepEqual(ACCESSIBILITY_CHECKS.map(({ key }) => key).sort(), [...provenChecks()].sort());
  });
});
