// Words in another language say so wherever the site repeats them.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { chunksOf } from '../../scripts/files/published-file.ts';
import { siteFiles } from '../../scripts/forms/site-files.ts';
import { sitePages } from '../../scripts/pages/site-pages.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf } from '../read/small-archive.ts';
import { attribute, parsePage, textOf } from '../site/html.ts';
import { renderPages } from './render-pages.ts';

const archive = archiveOf({
  'site.yaml': 'url: https://tarn.example/\nlanguage: en-GB\n',
  'people.yaml': 'people:\n  - name: Siân Rees\n',
  'council/2026-01-05.md': `---
corrections:
  - { item: 1, from: tri deg, to: tri ar ddeg }
---

## 1. [Coed]{lang=cy} and trees

Matter: trees

The sign said [tri deg]{lang=cy}, and below it [شجرة]{lang=ar}.

::: {lang=cy}
**Resolved:**

1. Bod y dderwen yn aros.

- [ ] Siân Rees: plannu coed
:::

**Agreed:** That [Bryn Glas]{lang=cy} be its name.

## 2. Close
`,
});

const contents = new Map<string, string>();
before(async () => {
  const registers = makeRegisters(archive);
  for (const { url, content } of renderPages(sitePages(archive, registers))) contents.set(url, content);
  for (const file of siteFiles(archive, registers, []))
    if (!('source' in file || 'bytes' in file)) contents.set(file.url, [...chunksOf(file)].join(''));
});

/** The words of a page that are said to be in a language, each after its tag. */
function passagesOf(url: string): readonly string[] {
  const content = contents.get(url);
  assert.ok(content, `no ${url} among ${[...contents.keys()].join(', ')}`);
  return parsePage({ url, content }).elements.flatMap(element => {
    const lang = attribute(element, 'lang');
    const words = textOf(element).replace(/\s+/g, ' ').trim();
    return lang === undefined || element.tagName === 'html' ? [] : [`${lang}: ${words}`];
  });
}

const DECIDED = ['cy: Bod y dderwen yn aros.', 'cy: Bryn Glas', 'cy: Resolved'];

test('registers of decisions keep the language of each', () => {
  for (const url of ['/decisions/', '/decisions/2026/', '/council/2026/', '/matters/trees/'])
    assert.deepEqual([...passagesOf(url)].sort(), DECIDED, url);
});

test('registers of actions keep the language of each', () => {
  for (const url of ['/actions/', '/council/', '/people/sian-rees/'])
    assert.deepEqual(passagesOf(url), ['cy: Plannu coed'], url);
});

test('a meeting keeps it in its contents, its corrections and its text', () => {
  assert.deepEqual(passagesOf('/council/2026-01-05/').slice(0, 6), [
    'cy: Coed',
    'cy: tri deg',
    'cy: tri ar ddeg',
    'cy: Coed',
    'cy: tri deg [corrected to] tri ar ddeg',
    'ar: شجرة',
  ]);
  assert.match(contents.get('/council/2026-01-05/') ?? '', /<span lang="ar" dir="rtl">شجرة<\/span>/);
});

test('feeds keep it in what they show', () => {
  for (const url of ['/feed.xml', '/feed.json']) {
    const text = (contents.get(url) ?? '').replaceAll('\\"', '"');
    assert.match(text, /<ol lang="cy">/, url);
    assert.match(text, /<del lang="cy">tri deg<\/del>” should read “<ins lang="cy">tri ar ddeg<\/ins>/, url);
  }
});

test('no page and no file that is made shows a mark', () => {
  const showing = (sign: RegExp): readonly string[] =>
    [...contents].filter(([, text]) => sign.test(text)).map(([url]) => url);
  assert.ok(showing(/Bryn Glas/).length > 10);
  assert.deepEqual(showing(/\{lang|:::/), []);
});
