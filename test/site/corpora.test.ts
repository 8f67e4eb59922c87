// Archives as they lie in their repositories build without an error and lose no word.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { meetingUrl } from '../../scripts/model/url.ts';
import { corpora, REAL } from '../corpora/corpora.ts';
import { parsePage } from './html.ts';
import { lostWords, sourceWords } from './lost-words.ts';
import { renderSite } from './render-site.ts';
import { sampleSite, shown } from './sample-site.ts';
import type { Site } from './site-in-memory.ts';

/** What the pages lack of the minutes files: "file: words". */
function lostWordsOf(site: Site, content: string): readonly string[] {
  return site.archive.committees.flatMap(({ slug, meetings }) =>
    meetings.flatMap(({ key, source, withdrawn }) => {
      const page = site.byUrl.get(meetingUrl(slug, key));
      if (!page) return [`${source.file}: has no page`];
      const lost = withdrawn ? [] : lostWords(readFileSync(path.join(content, source.file), 'utf8'), page);
      return lost.length === 0 ? [] : [`${source.file}: ${lost.slice(0, 12).join(', ')}`];
    }),
  );
}

const wordCount = (site: Site, content: string): number =>
  site.archive.committees
    .flatMap(({ meetings }) => meetings)
    .reduce(
      (sum, { source }) => sum + sourceWords(readFileSync(path.join(content, source.file), 'utf8')).length,
      0,
    );

test('the sample content loses no word on its way to its pages', async () => {
  const site = await sampleSite();
  assert.ok(wordCount(site, 'content') > 50_000);
  const lost = lostWordsOf(site, 'content');
  assert.equal(lost.length, 0, shown(lost));
});

test('a word that is not on the page is found lost, as often as it is missing', () => {
  const page = parsePage({
    url: '/board/2024-02-22/',
    content:
      '<main><nav>Spoons</nav><h1>Board</h1><p>Forks and for<em>ks</em> &amp; 10<sup>th</sup></p></main>',
  });
  const source = `---
title: Hidden
---
# Board

1. **Forks** and for*ks* [&amp;](https://hidden.example/ "hidden")
2. Spoons, spoons and knives, 10<sup>th</sup>[^1] <!-- ask Sue -->
`;
  assert.deepEqual(lostWords(source, page), ['and', 'Spoons', 'spoons', 'knives']);
});

test('what stands in for real archives is there', t => {
  assert.ok(corpora.filter(({ isReal }) => !isReal).length >= 2);
  if (!corpora.some(({ isReal }) => isReal))
    t.diagnostic(`No real archives in ${REAL}: MINUTEBOOK_CORPORA names their folder`);
});

for (const { name, content, isReal } of corpora) {
  test(`the archive ${name} builds as it is, each file a page, and loses no word`, async () => {
    const site = await renderSite(content);
    assert.deepEqual(
      site.problems.filter(problem => problem.level === 'error'),
      [],
    );
    const files = readdirSync(content, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name.endsWith('.md'))
      .map(entry => path.relative(content, path.join(entry.parentPath, entry.name)));
    const read = new Set(
      site.archive.committees.flatMap(({ meetings }) => meetings.map(({ source }) => source.file)),
    );
    assert.ok(files.length >= (isReal ? 50 : 2));
    assert.deepEqual(
      files.filter(file => !read.has(file)),
      [],
    );
    const lost = lostWordsOf(site, content);
    assert.equal(lost.length, 0, shown(lost));
  });
}
