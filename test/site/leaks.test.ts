// After a build every file is opened and searched for what was withheld.
//
// To plant a leak of each kind, a site is built while its minutes are public; then they are withdrawn, and the old site is
// looked at as if it had been built of the new minutes.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { noCache } from '../../scripts/files/from-cache.ts';
import { buildSite } from '../../scripts/site/build.ts';
import { builtFiles } from '../../scripts/site/built-files.ts';
import { openCache } from '../../scripts/site/cache.ts';
import type { Leak } from '../../scripts/site/leaks/find-leaks.ts';
import { leaksIn as findLeaksIn } from '../../scripts/site/leaks/leaks-in.ts';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import { eleventySite } from '../plugin/eleventy-site.ts';
import { checksums, scratchFolder, writeFiles } from '../site/command-line.ts';
import { SAMPLE_TODAY } from './sample-site.ts';

const SETTINGS = `name: Tarn Parish Council
language: en-GB
timezone: Europe/London
url: https://tarn.example.org/
copies: [text, epub, pdf, large-print, html, zip]
`;
const minutesOf = (second: string): string => `---
status: approved
---

## 1. Trees

Councillor Birch asked that the oak by the pond be looked at before the winter.

## 2. A complaint

${second}

## 3. Paths

The path was mended.
`;
const SAID = `The Clerk reported what Marmaduke Quillfeather of Copperbeech Lane had said about his neighbour.

**Resolved:** That Mr Quillfeather be answered within the month.

- [ ] Clerk: answer Quillfeather (by 30 September 2026)
`;
const OTHER = '## 1. Meadow\n\nThe neighbour of the meadow had said that it was mown within the month.\n';

const pdfSaying = (words: string): string => `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length ${words.length + 37}>>stream
BT /F 12 Tf 20 200 Td (${words}) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

describe('the check for leaks', () => {
  let folder = '';
  let content = '';
  let site = '';
  let remove = (): void => {};
  const write = (second: string): void =>
    writeFiles(content, {
      'site.yaml': SETTINGS,
      'parish/2026-07-02.md': minutesOf(second),
      'parish/2026-08-06.md': OTHER,
    });
  const leaksIn = async (built: string, fromCache = noCache): Promise<readonly Leak[]> => {
    const { archive } = readAndCheck({ content, today: SAMPLE_TODAY });
    const paperTexts = { textOf: () => undefined };
    return findLeaksIn({
      archive,
      content,
      paperTexts,
      placeOf: file => path.join(built, file),
      files: builtFiles(built),
      fromCache,
    });
  };

  before(async () => {
    ({ folder, remove } = scratchFolder());
    content = path.join(folder, 'content');
    site = path.join(folder, 'site');
    write(SAID);
    const { built, problems } = await buildSite({ content, output: site, today: SAMPLE_TODAY });
    assert.ok(built, JSON.stringify(problems));
  });
  after(() => remove());

  it('finds nothing where nothing is withheld', async () => {
    assert.deepEqual(await leaksIn(site), []);
  });

  it('finds the words of a withdrawn item in a file of every kind', async () => {
    write(`Withdrawn: 2026-08-01, published in error\n\n${SAID}`);
    const leaks = await leaksIn(site);
    const files = leaks.map(({ file }) => file);
    for (const kind of [
      /^parish\/2026-07-02\/index\.html$/,
      /^parish\/2026-07-02\/item-2\/index\.html$/,
      /^parish\/2026-07-02\/minutes\.json$/,
      /^parish\/2026-07-02\/minutes\.txt$/,
      /^parish\/2026-07-02\/minutes\.md$/,
      /^decisions\/2026\/index\.html$/,
      /^actions\/index\.html$/,
      /^data\/decisions\.json$/,
      /^data\/decisions\.csv$/,
      /^decisions\/feed\.xml$/,
      /^decisions\/feed\.json$/,
      /^search\/index\/.*\.js$/,
      /^parish\/2026-07-02\/parish-2026-07-02\.epub: .*\.xhtml$/,
      /^parish\/2026\/parish-2026\.epub: .*\.xhtml$/,
      /^parish\/2026\/parish-2026\.html$/,
      /^parish\/2026-07-02\/parish-2026-07-02\.pdf$/,
      /^parish\/2026-07-02\/parish-2026-07-02-large-print\.pdf$/,
      /^parish\/parish\.zip: .*\.html$/,
      /^offline\/.*\.zip: .*\.html$/,
    ])
      assert.ok(
        files.some(file => kind.test(file)),
        `${kind} is not among ${[...new Set(files)].join(' ')}`,
      );
    assert.deepEqual(
      leaks
        .filter(({ file }) => file.startsWith('parish/2026-08-06/'))
        .map(({ file, words }) => [file, words]),
      [],
      'public words were taken for withheld ones',
    );
  });

  it('finds in a ZIP what the site itself has no longer', async () => {
    const copy = path.join(folder, 'copy');
    cpSync(site, copy, { recursive: true });
    rmSync(path.join(copy, 'parish/2026-07-02/minutes.json'));
    const files = (await leaksIn(copy)).map(({ file }) => file);
    assert.ok(files.some(file => /^offline\/.*\.zip: .*minutes\.json$/.test(file)));
    assert.ok(
      !files.some(file => /\.zip: .*minutes\.txt$/.test(file)),
      'what the site has is looked at once',
    );
  });

  it('finds nothing in a site that was built after the item was withdrawn, and lets that be published', async () => {
    write(`Withdrawn: 2026-08-01, published in error\n\n${SAID}`);
    const output = path.join(folder, 'after');
    const { built, problems } = await buildSite({ content, output, today: SAMPLE_TODAY });
    assert.ok(built, JSON.stringify(problems));
    assert.deepEqual(await leaksIn(output), []);
  });

  it('finds the words of minutes that were withdrawn as a whole, and not what is said of that', async () => {
    const said = 'withdrawn:\n  on: 2026-08-01\n  reason: "They were those of Otherwhere Parish Council"';
    writeFiles(content, {
      'parish/2026-07-02.md': minutesOf(SAID).replace('status: approved', `status: approved\n${said}`),
    });
    assert.ok((await leaksIn(site)).some(({ words }) => words === 'Copperbeech'));
    const output = path.join(folder, 'whole');
    const { built, problems } = await buildSite({ content, output, today: SAMPLE_TODAY, copies: false });
    assert.ok(built, JSON.stringify(problems));
  });

  it('finds what an exempt item and a withheld paper held before, by the history of the folder', async () => {
    const git = (...args: readonly string[]): void => {
      const options = [
        '-c',
        'user.name=Clerk',
        '-c',
        'user.email=clerk@example.org',
        '-c',
        'init.defaultBranch=main',
      ];
      const { status, stderr } = spawnSync('git', [...options, ...args], { cwd: content, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    };
    write(SAID);
    writeFiles(content, {
      'parish/2026-07-02/letter.txt': 'Dear Parish, the fence of Oleander Brackenbury is too high for us.\n',
    });
    const pdf = path.join(content, 'parish/2026-07-02/report.pdf');
    writeFileSync(pdf, pdfSaying('Wistaria Thornapple'));
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'All of it');
    rmSync(path.join(content, 'parish/2026-07-02/letter.txt'));
    rmSync(pdf);
    writeFiles(content, {
      'parish/2026-07-02.md': minutesOf('Exempt: 3').replace(
        'status: approved',
        'status: approved\npapers:\n  - file: letter.txt\n    exempt: 3\n  - file: report.pdf\n    exempt: 3',
      ),
    });
    git('commit', '--quiet', '--all', '--message', 'Exempt');
    const { archive } = readAndCheck({ content, today: SAMPLE_TODAY });
    assert.equal(archive.committees[0]?.meetings[0]?.items[1]?.exempt?.paragraph, '3');
    const leaky = path.join(folder, 'leaky');
    cpSync(site, leaky, { recursive: true });
    mkdirSync(path.join(leaky, 'x'));
    writeFiles(leaky, {
      'x/letter.html': '<p>Mr <b>Brackenbury</b></p>',
      'x/report.html': '<p>Thornapple</p>',
    });
    const cache = openCache(path.join(folder, 'cache'));
    const leaks = await leaksIn(leaky, cache.fromCache);
    const kept = Object.keys(checksums(path.join(folder, 'cache'))).filter(file =>
      /withheld-words/.test(file),
    );
    assert.equal(kept.length, 2, 'the words of both papers are kept');
    for (const file of kept)
      assert.doesNotMatch(
        readFileSync(path.join(folder, 'cache', file), 'latin1'),
        /Thornapple|Brackenbury/i,
      );
    assert.ok(leaks.some(({ secret }) => secret.what === 'item 2, which is exempt'));
    assert.deepEqual(
      leaks.filter(({ file }) => file === 'x/letter.html').map(({ secret, words }) => [secret.what, words]),
      [['the paper “Letter”', 'Brackenbury']],
    );
    assert.deepEqual(
      leaks.filter(({ file }) => file === 'x/report.html').map(({ secret, words }) => [secret.what, words]),
      [['the paper “Report”', 'Thornapple']],
    );
    writeFiles(content, {
      'parish/2026-07-02.md': minutesOf(
        SAID.replaceAll(/(?:Marmaduke )?Quillfeather/g, '[name removed]'),
      ).replace(
        'status: approved',
        'status: approved\nredactions:\n  - { item: 2, words: "[name removed]", on: 2026-09-01, reason: "A private person" }',
      ),
    });
    const redacted = await leaksIn(site);
    assert.ok(redacted.some(({ words }) => words === 'Quillfeather'));
    assert.ok(redacted.every(({ secret }) => /^item 2, out of which words were taken$/.test(secret.what)));
    rmSync(path.join(content, '.git'), { recursive: true });
  });

  it('keeps a site in which there is a leak from being published, and says which file holds what', async () => {
    const own = eleventySite({
      'content/site.yaml': SETTINGS.replace(/copies: .*/, 'copies: none'),
      'content/parish/2026-07-02.md': minutesOf(`Withdrawn: 2026-08-01, published in error\n\n${SAID}`),
      'site/news.njk': '<p>We are in touch with M. Quillfeather.</p>',
    });
    const { code, stderr } = await own.minutebook('build');
    assert.equal(code, 1);
    assert.match(
      stderr,
      /content\/parish\/2026-07-02\.md\n {2}“Quillfeather” stands in the built file news\/index\.html, but belongs to item 2, which is withdrawn\./,
    );
    assert.match(stderr, /Not published: 1 error to mend\./);
    assert.ok(!existsSync(path.join(own.folder, '_site')));
    own.remove();
  });

  it('is content where the clerk publishes the words elsewhere in the minutes', async () => {
    write(`Withdrawn: 2026-08-01, published in error\n\n${SAID}`);
    writeFiles(content, { 'pages/apology.md': '# Apology\n\nWe are sorry, Mr Quillfeather.\n' });
    const output = path.join(folder, 'said');
    const said = await buildSite({ content, output, today: SAMPLE_TODAY, copies: false });
    assert.ok(said.built, JSON.stringify(said.problems));
    rmSync(path.join(content, 'pages/apology.md'));
  });
});
