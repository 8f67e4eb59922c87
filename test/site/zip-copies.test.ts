// Copies on disk: the ZIPs of a small archive, unpacked and gone through.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'parse5';
import { checksums, runMinutebook } from './command-line.ts';
import {
  brokenLinks,
  type CopiedSite,
  copySite,
  filesBelow,
  TARN,
  TARN_WITHOUT_ADDRESS,
  WEBSITE,
} from './copied-site.ts';
import { attribute, elementsOf } from './html.ts';

const read = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8');
const MEETING = 'council/2024-02-22/index.html';

/** The lines of a list of checksums that are not true of a folder, and the files that it does not name. */
function faultsOf(folder: string): readonly string[] {
  const listed = read(folder, 'manifest.sha256').trimEnd().split('\n');
  const sums = filesBelow(folder)
    .filter(file => file !== 'manifest.sha256')
    .map(
      file =>
        `${createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex')}  ${file}`,
    );
  const isIn =
    (lines: readonly string[]) =>
    (line: string): boolean =>
      lines.includes(line);
  return [...listed.filter(line => !isIn(sums)(line)), ...sums.filter(line => !isIn(listed)(line))];
}

describe('the copies on disk', () => {
  let copied: CopiedSite;
  let folders: readonly string[];
  before(async () => {
    copied = await copySite(TARN);
    folders = [copied.whole, copied.council, copied.harbour];
  });
  after(() => copied?.remove());

  test('unpack to one folder, named after the body and the committee', () => {
    assert.deepEqual(
      folders.map(folder => path.basename(folder)),
      ['tarn-parish-council-minutes', 'tarn-parish-council-council', 'tarn-parish-council-harbour'],
    );
  });

  test('have no link that leads nowhere, and none that leads to a folder', () => {
    for (const folder of folders) {
      const pages = filesBelow(folder).filter(file => file.endsWith('.html') && !file.endsWith('page.html'));
      assert.ok(pages.length > 4, folder);
      assert.deepEqual(
        pages.flatMap(page => brokenLinks(folder, page)),
        [],
      );
    }
  });

  test('and a link that leads nowhere would be seen', () => {
    writeFileSync(
      path.join(copied.folder, 'broken.html'),
      '<a href="gone.html">x</a><a href="./">y</a><img src="z.png"><meta http-equiv="refresh" content="0; url=../q/">',
    );
    assert.equal(brokenLinks(copied.folder, 'broken.html').length, 4);
  });

  test('hold the papers byte for byte, and a paper that is HTML as the site has it', () => {
    for (const folder of [copied.whole, copied.council])
      assert.equal(
        read(folder, 'council/2024-02-22/page.html'),
        read(copied.site, 'council/2024-02-22/page.html'),
      );
    for (const file of ['tree survey £.pdf', 'oak.png', 'spreadsheet.csv']) {
      for (const folder of [copied.whole, copied.council])
        assert.deepEqual(
          readFileSync(path.join(folder, 'council/2024-02-22', file)),
          Buffer.from(TARN[`council/2024-02-22/${file}`] ?? ''),
        );
    }
  });

  test('hold the words of each page as they were published', () => {
    const words = (html: string): string =>
      html
        .replace(/[\s\S]*<main/, '')
        .replace(/<\/main[\s\S]*/, '')
        .replace(/<[^>]*>/g, '');
    for (const folder of [copied.whole, copied.council])
      assert.equal(words(read(folder, MEETING)), words(read(copied.site, MEETING)));
  });

  test('hold every element of the published page, changed only where it leads to', () => {
    const ADDRESSES = new Set(['href', 'src', 'action', 'content', 'class']);
    const outline = (folder: string, file: string): readonly string[] =>
      elementsOf(parse(read(folder, file)))
        .filter(element => element.tagName !== 'link' && attribute(element, 'class') !== 'copy-note')
        .map(({ tagName, attrs }) =>
          [
            tagName,
            ...attrs.filter(({ name }) => !ADDRESSES.has(name)).map(({ name, value }) => `${name}=${value}`),
          ].join(' '),
        );
    const pages = filesBelow(copied.whole).filter(
      file => file.endsWith('index.html') && !/^(?:offline|council|harbour)\/index/.test(file),
    );
    assert.ok(pages.length > 15);
    for (const file of pages)
      assert.deepEqual(outline(copied.whole, file).slice(0, -1), outline(copied.site, file), file);
  });

  test('of a committee lead to the website for what they lack', () => {
    const html = read(copied.council, MEETING);
    assert.match(html, new RegExp(`<a [^>]*href="${WEBSITE}people/jane-roe/"[^>]*>Jane Roe</a>`));
    assert.match(html, new RegExp(`href="${WEBSITE}harbour/2024-01-10/"`));
    assert.ok(!existsSync(path.join(copied.council, 'harbour')));
    assert.match(read(copied.whole, MEETING), /href="\.\.\/\.\.\/harbour\/2024-01-10\/index\.html"/);
  });

  test('say so in words where the website has no address', async () => {
    const other = await copySite(TARN_WITHOUT_ADDRESS);
    try {
      const html = read(other.council, MEETING);
      assert.match(html, /<a>harbour's minutes<\/a> <span class="not-in-copy">\(not in this copy\)<\/span>/);
      assert.match(html, /<a>Jane Roe<\/a>(?! <span class="not)/);
      assert.doesNotMatch(html, /href="https?:/);
    } finally {
      other.remove();
    }
  });

  test('say what they are, of which day, and how to check them', () => {
    const start = read(copied.council, 'index.html');
    assert.match(start, /<h1>Council<\/h1>/);
    assert.match(start, /Tarn Parish Council/);
    assert.match(start, /latest change in it is of 21 March 2024/);
    for (const [folder, page] of [
      [copied.council, 'index.html'],
      [copied.whole, 'offline/index.html'],
    ] as const) {
      assert.match(read(folder, page), /sha256sum --quiet -c manifest\.sha256/);
      assert.match(read(folder, 'README.txt'), /open index\.html in any web browser/);
      for (const file of filesBelow(folder).filter(file => file.endsWith('index.html')))
        assert.match(
          read(folder, file),
          /From a copy of this archive\. <a href="[^"]*index\.html">About this copy<\/a>/,
        );
    }
  });

  test('lead on from old addresses', () => {
    assert.match(
      read(copied.whole, 'old/minutes/7/index.html'),
      /content="0; url=\.\.\/\.\.\/\.\.\/council\/2024-02-22\/index\.html"/,
    );
  });

  test('hold no copy, and nothing that only a server or a browser on the network can use', () => {
    for (const folder of folders) {
      const extra = filesBelow(folder).filter(file =>
        /\.(?:zip|epub)$|404\.html|_headers|sitemap|robots|webmanifest|service-worker|offline\.json|assets\/offline/.test(
          file,
        ),
      );
      assert.deepEqual(extra, []);
    }
  });

  test('have checksums that are true, and name every file', () => {
    for (const folder of [...folders, copied.site]) assert.deepEqual(faultsOf(folder), []);
    assert.match(read(copied.site, 'manifest.sha256'), /^[0-9a-f]{64} {2}council\/council\.zip$/m);
  });

  test('and a file that was changed, added or lost would be seen', async () => {
    const other = await copySite(TARN);
    try {
      writeFileSync(path.join(other.council, 'README.txt'), 'changed');
      writeFileSync(path.join(other.council, 'added.txt'), 'added');
      assert.equal(faultsOf(other.council).length, 3);
    } finally {
      other.remove();
    }
  });

  test('hold nothing that is exempt or was withdrawn', () => {
    const everything = (folder: string): string =>
      filesBelow(folder)
        .map(file => read(folder, file))
        .join('\n');
    for (const folder of folders) assert.doesNotMatch(everything(folder), /quillfeather|snorkelwit/i);
    assert.match(everything(copied.council), /otterlike/);
  });

  test('of a committee are searched by an index of its own', () => {
    const index = (folder: string): string =>
      filesBelow(folder)
        .filter(file => file.startsWith('search/index/'))
        .map(file => read(folder, file))
        .join('');
    assert.match(index(copied.council), /otterlike/);
    assert.doesNotMatch(index(copied.harbour), /otterlike/);
    assert.doesNotMatch(read(copied.harbour, 'search/index.html'), /name="committee" value="council"/);
  });

  test('are the same bytes on another day and in another time zone, where what they show is the same', async () => {
    const content = path.join(copied.folder, 'content');
    const output = path.join(copied.folder, 'site-again');
    const args = ['build', '--content', content, '--output', output, '--today', '2024-05-02'];
    const { code, stderr } = await runMinutebook(args, { env: { TZ: 'America/Los_Angeles' } });
    assert.equal(code, 0, stderr);
    const other = Object.entries(checksums(output)).filter(([file]) => /\.zip$|offline\.json$/.test(file));
    const here = Object.entries(checksums(copied.site)).filter(([file]) =>
      /\.zip$|offline\.json$/.test(file),
    );
    assert.equal(here.length, 5);
    assert.deepEqual(other, here);
  });

  test('of one committee stay as they are when another’s minutes change', async () => {
    const other = await copySite({
      ...TARN,
      'harbour/2024-01-10.md': '# Harbour\n\n## 1. Dues\n\nNothing was decided.\n',
    });
    try {
      const sums = [checksums(copied.site), checksums(other.site)];
      assert.equal(...(sums.map(sum => sum['council/council.zip']) as [string, string]));
      assert.notEqual(...(sums.map(sum => sum['harbour/harbour.zip']) as [string, string]));
      assert.notEqual(...(sums.map(sum => sum['offline/tarn-parish-council.zip']) as [string, string]));
    } finally {
      other.remove();
    }
  });
});
