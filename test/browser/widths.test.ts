// Every layout in every state on a telephone, a tablet and a wide screen: by the checkers, what is touched, the names of links, and where headings stand.

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { axeFaults } from '../access/checkers/axe.ts';
import { drawnFaults } from '../access/checkers/drawn.ts';
import { ibmFaults } from '../access/checkers/ibm.ts';
import { linkNameFaults } from '../access/checkers/link-names.ts';
import { standingFaults } from '../access/checkers/standing.ts';
import { targetFaults } from '../access/checkers/targets.ts';
import { publishPages, useAccessSite } from '../access/site-states.ts';
import { shown } from '../site/sample-site.ts';
import { launchBrowser } from './browser.ts';

const TELEPHONE = { width: 375, height: 812 };
const TABLET = { width: 768, height: 1024 };
const WIDE = { width: 1440, height: 900 };

const published = await publishPages();
const site = useAccessSite(published);

for (const [name, viewport] of [
  ['a telephone', TELEPHONE],
  ['a tablet', TABLET],
  ['a wide screen', WIDE],
] as const)
  test(`on ${name} every layout satisfies axe and IBM’s checker, can be touched, names its links, and has its headings in lines of their own`, async () => {
    const tab = await site.open({ viewport });
    const faults: string[] = [];
    for (const state of site.states) {
      await tab.show(state);
      // What is folded has no size, and to a checker no labels either.
      await tab.page.evaluate(() => {
        for (const one of document.querySelectorAll('main details')) one.setAttribute('open', '');
      });
      for (const look of [axeFaults, drawnFaults, ibmFaults, targetFaults, linkNameFaults, standingFaults])
        for (const fault of await look(tab.page)) faults.push(`${state.url} (${state.layout}): ${fault}`);
    }
    await tab.close();
    assert.ok(site.states.length > 40);
    assert.deepEqual(faults, [], shown(faults));
  });

describe('the measures themselves', () => {
  const faultsOn = async (body: string): Promise<readonly string[]> => {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: TELEPHONE });
    await page.addInitScript({ content: 'globalThis.__name = one => one;' });
    await page.goto('about:blank');
    await page.setContent(`<base href="https://minutes.example/"><main>${body}</main>`);
    const found = [
      ...(await targetFaults(page)),
      ...(await linkNameFaults(page)),
      ...(await standingFaults(page)),
    ];
    await browser.close();
    return found;
  };

  test('find small targets side by side, and let be what is large, apart or in a sentence', async () => {
    const small = '<button style="width: 18px; height: 18px; padding: 0">x</button>';
    assert.equal((await faultsOn(small + small)).length, 2);
    assert.deepEqual(await faultsOn(small), []);
    assert.deepEqual(
      await faultsOn(`<button style="width: 30px; height: 30px; margin: 8px">x</button>${small}`),
      [],
    );
    assert.deepEqual(
      await faultsOn('<p>The <a href="/a">oak</a> and the <a href="/b">elm</a> fell.</p>'),
      [],
    );
  });

  test('find a heading with something beside it, and a mark that begins a line', async () => {
    const list = '<h2>Years</h2><ul><li>2026</li></ul>';
    assert.equal((await faultsOn(`<section style="display: flex">${list}</section>`)).length, 1);
    assert.deepEqual(await faultsOn(`<section>${list}</section>`), []);
    assert.deepEqual(await faultsOn(`<section style="display: grid">${list}</section>`), []);
    const marked = (style: string) =>
      `<p style="width: 300px">Resolved: That the hedge be cut. <a class="mark" style="display: inline-block; height: 24px; ${style}" href="#a" aria-label="Link"></a></p>`;
    assert.equal((await faultsOn(marked('width: 280px'))).length, 1);
    assert.deepEqual(await faultsOn(marked('width: 24px')), []);
  });

  test('find names without words that come twice, and the same words in the same sentence', async () => {
    const twice = (name: string) =>
      `<p>One ${'<a href="/a">'}${name}</a></p><p>Two <a href="/b">${name}</a></p>`;
    assert.equal((await faultsOn(twice('(1)'))).length, 1);
    assert.deepEqual(await faultsOn(twice('the report')), []);
    assert.equal((await faultsOn('<p><a href="/a">Report</a> <a href="/b">Report</a></p>')).length, 1);
  });
});
