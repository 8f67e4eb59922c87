import assert from 'node:assert/strict';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openPreview, type Preview } from '../../scripts/preview/preview.ts';
import { problemsUrl } from '../../scripts/preview/problems-page.ts';
import { scratchFolder, writeFiles } from '../site/command-line.ts';

const FILES = {
  'site.yaml': 'name: Town\n',
  'council/2026-01-05.md': '---\nstatus: approved\n---\n## 1. Trees\n\nResolved: That an oak be planted.\n',
  'council/2026-02-05/minutes.md':
    '---\nstatus: approved\n---\n## 1. Roads\n\nPapers: [Survey](survey.csv)\n',
  'council/2026-02-05/survey.csv': 'road,holes\nMill Lane,3\n',
};

describe('a preview', () => {
  let folder: string;
  let remove: () => void;
  let preview: Preview;
  before(() => {
    ({ folder, remove } = scratchFolder());
    writeFiles(folder, FILES);
    preview = openPreview(folder, '2026-11-21');
    assert.deepEqual(preview.refresh(), []);
  });
  after(() => remove());

  const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
  const bodyAt = async (address: string): Promise<string> => {
    const answer = await preview.answer(address);
    assert.equal(answer?.status, 200, address);
    return typeof answer.body === 'string' ? answer.body : Buffer.from(answer.body).toString('latin1');
  };

  test('shows each page, and what the pages ask for', async () => {
    assert.match(await bodyAt('/council/2026-01-05/'), /That an oak be planted/);
    assert.match(await bodyAt('/assets/minutebook.css'), /--text/);
    assert.match(await bodyAt('/search/search.js'), /\S/);
    assert.match(await bodyAt('/search/index/root.js'), /^P\(/);
    assert.match(await bodyAt('/council/2026-02-05/survey.csv'), /Mill Lane/);
    assert.match(await bodyAt('/feed.xml'), /<feed/);
    assert.match(await bodyAt('/council/2026-01-05/council-2026-01-05.epub'), /^PK/);
    assert.match(await bodyAt('/council/2026-01-05/council-2026-01-05.pdf'), /^%PDF/);
  });

  test('leads from an address without its slash to the page, and says what is not there', async () => {
    assert.deepEqual(await preview.answer('/council'), { status: 302, location: '/council/', body: '' });
    assert.equal((await preview.answer('/nowhere/'))?.status, 404);
    assert.equal((await preview.answer('/../package.json'))?.status, 404);
  });

  test('shows what was saved', async () => {
    write(
      'council/2026-01-05.md',
      '---\nstatus: approved\n---\n## 1. Trees\n\nResolved: That a lime be planted.\n',
    );
    preview.refresh();
    assert.match(await bodyAt('/council/2026-01-05/'), /That a lime be planted/);
    assert.match(await bodyAt('/decisions/2026/'), /That a lime be planted/);
  });

  test('shows beside the text of a meeting what was read of it, from a link at its head', async () => {
    assert.match(
      await bodyAt('/council/2026-01-05/'),
      /<a href="\.\.\/\.\.\/\.preview\/reading\/council\/2026-01-05\/">What was read of these minutes</,
    );
    const page = await bodyAt('/.preview/reading/council/2026-01-05/');
    assert.match(page, /Read: 1 item, 1 decision\./);
    assert.match(page, />6<\/th><td>Resolved: That a lime be planted\.<ul><li><strong>decision, resolved/);
    assert.equal((await preview.answer('/.preview/reading/council/2026-01-06/'))?.status, 404);
  });

  test('shows the page in spite of mistakes, with them at its head, and on a page of all', async () => {
    assert.doesNotMatch(await bodyAt('/council/2026-02-05/'), /to mend/);
    assert.doesNotMatch(await bodyAt('/council/'), /preview-problems/);
    write('council/2026-01-05.md', '---\nstatus: aproved\n---\n## 1. <Trees>\n\n- [ ] plant\n');
    const problems = preview.refresh();
    assert.ok(problems.some(({ level }) => level === 'error'));
    const page = await bodyAt('/council/2026-01-05/');
    assert.match(page, /Line 2: status: “aproved” cannot be read/);
    assert.match(page, /1 of them an error: the site cannot be published/);
    const other = await bodyAt('/council/2026-02-05/');
    assert.doesNotMatch(other, /aproved/);
    assert.match(other, /to mend in the whole archive/);
    assert.match(
      await bodyAt(problemsUrl),
      /<a href="\.\.\/\.\.\/council\/2026-01-05\/">council\/2026-01-05\.md/,
    );
    for (const html of [page, other]) assert.doesNotMatch(html, /<style|\sstyle=|<script>/);
  });

  test('stands a meeting that is deleted, and one that cannot be read at all', async () => {
    write('council/2026-03-05.md', '---\n: [\n---\n## 1. A\n');
    rmSync(path.join(folder, 'council/2026-01-05.md'));
    preview.refresh();
    assert.equal((await preview.answer('/council/2026-01-05/'))?.status, 404);
    assert.match(await bodyAt('/council/2026-02-05/'), /Roads/);
  });

  test('stands a language that there is not, and a folder taken away, and says that it shows what was', async () => {
    write('site.yaml', 'name: Town\nlanguage: "e n"\n');
    assert.ok(preview.refresh().some(({ message }) => message === 'language: “e n” cannot be read.'));
    assert.match(await bodyAt('/council/2026-02-05/'), /Roads/);
    renameSync(folder, `${folder}-away`);
    try {
      assert.match(preview.refresh()[0]?.message ?? '', /The folder of minutes is not there/);
      const page = await bodyAt('/council/2026-02-05/');
      assert.match(page, /Roads/);
      assert.match(page, /The folder of minutes is not there[\s\S]*This page is as it was before/);
    } finally {
      renameSync(`${folder}-away`, folder);
    }
    write('site.yaml', 'name: Town\n');
    preview.refresh();
    assert.doesNotMatch(await bodyAt('/council/2026-02-05/'), /as it was before/);
  });

  test('never shows exempt text', async () => {
    write('council/2026-04-05.md', '## 1. Roof\n\nExempt: 3\n\nSECRET TENDER\n');
    preview.refresh();
    for (const address of [
      '/council/2026-04-05/',
      '/council/2026-04-05/item-1/',
      '/.preview/reading/council/2026-04-05/',
      problemsUrl,
      '/search/index/root.js',
    ])
      assert.doesNotMatch(await bodyAt(address), /SECRET/);
  });
});
