// The search page in each of its states, light and dark, before two engines that look for barriers, and on a narrow
// screen. A page with a barrier of each kind shows that the engines look.

import assert from 'node:assert/strict';
import { readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { told, useSearchSite, visit } from './search-site.ts';

const { resolve } = createRequire(import.meta.url);
const AXE = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');
const IBM = readFileSync(resolve('accessibility-checker-engine/ace.js'), 'utf8');

const axeFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 120))))`);
};

const ibmFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(IBM);
  return page.evaluate(`new ace.Checker().check(document, ['WCAG_2_2']).then(({ results }) =>
    results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(({ ruleId, path, message }) => ruleId + ': ' + path.dom + ': ' + message))`);
};

const site = useSearchSite('copy');

/** Each state with what it tells. */
const STATES = {
  'nothing typed': ['', /^$/],
  results: ['?q=budget', /^\d+ results/],
  'results with filters': ['?q=budget&year=2025&decision=1&order=newest', /^\d+ results?/],
  answers: ['?q=harbour', /^\d+ answers and/],
  'a number': ['?q=21', /result/],
  'nothing found': ['?q=xyzzyplugh', /^No results/],
  'a misspelling': ['?q=budgte', /^No results/],
  'a misspelt name': ['?q=harbuor', /^3 answers for/],
  'too common a word': ['?q=the', /^No results/],
  'no index': ['?q=budget', /could not be done/],
} as const satisfies Readonly<Record<string, readonly [query: string, told: RegExp]>>;

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`the search page, ${colorScheme}`, () => {
    for (const [state, [query, words]] of Object.entries(STATES)) {
      test(`has no barrier that two engines find: ${state}`, async () => {
        const index = path.join(site.folder, 'search', 'index');
        const { page, context } = await visit(site.browser, { colorScheme });
        if (state === 'no index') renameSync(index, `${index}.away`);
        try {
          await page.goto(`${site.server.home}search/${query}`);
          await told(page, words);
          assert.deepEqual(await axeFaults(page), []);
          assert.deepEqual(await ibmFaults(page), []);
          await page.setViewportSize({ width: 320, height: 700 });
          await page.locator('.filters:not([open])').waitFor({ state: 'attached' });
          assert.deepEqual(await axeFaults(page), []);
          assert.equal(
            await page.evaluate(
              'document.documentElement.scrollWidth - document.documentElement.clientWidth',
            ),
            0,
          );
        } finally {
          if (state === 'no index') renameSync(`${index}.away`, index);
          await context.close();
        }
      });
    }
  });
}

test('a search form with barriers is found by both engines', async () => {
  const { page, context } = await visit(site.browser);
  await page.setContent(
    '<!doctype html><html lang="en"><title>Search</title><main><h1>Search</h1><form><input name="q"><button></button></form><p style="color:#ccc;background:#fff">Pale words</p>',
  );
  const byAxe = (await axeFaults(page)).join('\n');
  for (const rule of ['label', 'button-name', 'color-contrast'])
    assert.ok(byAxe.includes(`${rule}: `), byAxe);
  assert.match((await ibmFaults(page)).join('\n'), /input_label/);
  await context.close();
});
