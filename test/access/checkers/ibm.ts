// The engine of IBM's Equal Access checker, put into the page as it is: https://github.com/IBMa/equal-access

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

interface IbmResult {
  readonly ruleId: string;
  /** ["VIOLATION", "FAIL"], ["VIOLATION", "POTENTIAL"], ["RECOMMENDATION", "MANUAL"]. */
  readonly value: readonly [level: string, outcome: string];
  readonly path: { readonly dom: string };
  readonly message: string;
}

/**
 * Rules by which the engine asks a person to look, and who has looked. Only a verdict of the kind named is let pass:
 * what the engine is sure of stays a fault.
 */
const LOOKED_AT: readonly { readonly rule: string; readonly verdict: string; readonly because: string }[] = [
  {
    rule: 'style_color_misuse',
    verdict: 'VIOLATION/POTENTIAL',
    because:
      'asked of every page with a style sheet; in forced colours all marks keep words and borders, as tested',
  },
  {
    rule: 'style_highcontrast_visible',
    verdict: 'RECOMMENDATION/MANUAL',
    because: 'asked of every page with a style sheet; tested in forced colours',
  },
  {
    rule: 'img_alt_background',
    verdict: 'RECOMMENDATION/MANUAL',
    because: 'the shade at the edge of a wide table says nothing',
  },
  {
    rule: 'element_tabbable_visible',
    verdict: 'VIOLATION/POTENTIAL',
    because: 'the skip link, which the walk with the keyboard finds in view',
  },
  {
    rule: 'element_tabbable_unobscured',
    verdict: 'VIOLATION/POTENTIAL',
    because: 'the walk with the keyboard finds whatever covers the focus',
  },
  {
    rule: 'aria_keyboard_handler_exists',
    verdict: 'VIOLATION/POTENTIAL',
    because:
      'a search box listens by a script; test/browser/suggestions.test.ts works it with every key of its pattern',
  },
  {
    rule: 'aria_content_in_landmark',
    verdict: 'RECOMMENDATION/FAIL',
    because: 'the skip link stands before all landmarks, else it would skip nothing',
  },
  {
    rule: 'element_tabbable_role_valid',
    verdict: 'RECOMMENDATION/FAIL',
    because: 'a wide table that scrolls must be reached with the keyboard (axe: scrollable-region-focusable)',
  },
  {
    rule: 'list_structure_proper',
    verdict: 'RECOMMENDATION/POTENTIAL',
    because: 'a div around each dt with its dd, which HTML allows',
  },
  {
    rule: 'input_label_visible',
    verdict: 'VIOLATION/POTENTIAL',
    because: 'each select has a label, which `drawnFaults` finds shown',
  },
  {
    rule: 'input_fields_grouped',
    verdict: 'RECOMMENDATION/POTENTIAL',
    because: 'the fields of a filter are one group already: a form with a name',
  },
  {
    rule: 'input_checkboxes_grouped',
    verdict: 'VIOLATION/POTENTIAL',
    because: 'the box “With a decision” stands for itself; those of a filter are in its field set',
  },
  {
    rule: 'download_keyboard_controllable',
    verdict: 'RECOMMENDATION/MANUAL',
    because: 'asked of every link to a file: a plain link, after which the walk with the keyboard goes on',
  },
  {
    rule: 'text_sensory_misuse',
    verdict: 'VIOLATION/POTENTIAL',
    because: '“below” and “beside” follow the order of the page, “left out” and “size” are no directions',
  },
];

/** What IBM's checker finds wrong, or may be wrong: rule, place and why. */
export async function ibmFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(SOURCE);
  const results: readonly IbmResult[] = await page.evaluate(
    `new ace.Checker().check(document, ['WCAG_2_2']).then(report => report.results
      .filter(({ value }) => value[1] !== 'PASS')
      .map(({ ruleId, value, path, message }) => ({ ruleId, value, path, message })))`,
  );
  return results.flatMap(({ ruleId, value, path, message }) => {
    const verdict = value.join('/');
    return LOOKED_AT.some(known => known.rule === ruleId && known.verdict === verdict)
      ? []
      : [`IBM ${ruleId} ${verdict}: ${path.dom}: ${message}`];
  });
}
