// The small archive's site in a folder, and what a browser does with its pages from there.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSite } from '../../scripts/site/build.ts';
import { CONTENT, type State, statesOf } from '../access/site-states.ts';
import { scratchFolder } from '../site/command-line.ts';
import { renderSite } from '../site/render-site.ts';
import { SAMPLE_TODAY, shown } from '../site/sample-site.ts';

/** A browser that goes to an address and runs a script there, whose last value it gives back. */
export interface Driven {
  readonly goto: (url: string) => Promise<void>;
  readonly run: (script: string) => Promise<unknown>;
}

export interface SiteOnDisk {
  readonly states: readonly State[];
  readonly remove: () => void;
  /** `file://` address of a page, from the site's root, with what is asked. */
  readonly addressOf: (url: string) => string;
}

export async function siteOnDisk(): Promise<SiteOnDisk> {
  const { folder, remove } = scratchFolder();
  const output = path.join(folder, 'site');
  const { built } = await buildSite({ content: CONTENT, output, today: SAMPLE_TODAY });
  assert.ok(built);
  const { pages, layouts } = await renderSite(CONTENT);
  return {
    // Only a server shows the page for an address at which nothing stands; its links begin at the server's root.
    states: statesOf(pages, layouts).filter(({ layout }) => layout !== 'not-found'),
    remove,
    addressOf: url => {
      const [, page = '', asked = ''] = /^([^?]*)(.*)$/.exec(url) ?? [];
      return pathToFileURL(path.join(output, page, page.endsWith('/') ? 'index.html' : '')).href + asked;
    },
  };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe in the page shown and gives the rules that it finds broken, with their places. */
export async function brokenRules({ run }: Driven): Promise<readonly string[]> {
  await run(AXE);
  const found = await run(
    `axe.run(document, { runOnly: ${JSON.stringify(STANDARDS)} }).then(({ violations }) =>
      JSON.stringify(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' ')))))`,
  );
  const rules: readonly string[] = JSON.parse(String(found));
  return rules;
}

/** Fails with everything that axe finds in any state of the site. */
export async function assertAxeIsSatisfied(driven: Driven, site: SiteOnDisk): Promise<void> {
  const faults: string[] = [];
  for (const { url } of site.states) {
    await driven.goto(site.addressOf(url));
    faults.push(...(await brokenRules(driven)).map(rule => `${url}: ${rule}`));
  }
  assert.equal(faults.length, 0, shown(faults));
}

/** Fails unless axe finds the seeded defects in this browser too. */
export async function assertAxeFindsDefects(driven: Driven): Promise<void> {
  await driven.goto(pathToFileURL(path.resolve('test/access/seeded/faulty.html')).href);
  const rules = (await brokenRules(driven)).map(fault => fault.split(':')[0]);
  for (const rule of ['color-contrast', 'image-alt', 'label', 'html-has-lang'])
    assert.ok(rules.includes(rule), `${rule} is not among ${rules.join(', ')}`);
}

/** Fails unless pages have their styles, filters run, and nothing else is read from the disk. */
export async function assertWorksFromDisk(driven: Driven, site: SiteOnDisk): Promise<void> {
  await driven.goto(site.addressOf('/decisions/2026/?q=well'));
  const styled = await driven.run(`getComputedStyle(document.querySelector('.skip-link')).position`);
  assert.equal(styled, 'absolute');
  const told = await driven.run(
    `new Promise(resolve => setTimeout(() => resolve(document.querySelector('[role=status]').textContent), 800))`,
  );
  assert.match(String(told), /^\d of \d decisions$/);
  // What the rules for pages from disk forbid; where it is allowed, the browser is not as readers have it.
  const read = await driven.run(`fetch('../../data/items.json').then(() => 'read', () => 'refused')`);
  assert.equal(read, 'refused');
}
