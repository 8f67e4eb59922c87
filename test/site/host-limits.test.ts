import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HOST_NAMES, HOSTS } from '../../scripts/model/hosts/hosts.ts';
import type { BuiltFile } from '../../scripts/site/built-files.ts';
import { hostProblems } from '../../scripts/site/host-limits.ts';

const file = (path: string, bytes = 1000): BuiltFile => ({ path, bytes, sha256: '' });
const pages = (count: number): readonly BuiltFile[] =>
  Array.from({ length: count }, (_, place) => file(`council/2026-03-05/item-${place}/index.html`));

/** A site without anything that could be left out. */
const SITE = { items: 'anchors', copies: [], data: [] } as const;

describe('a host', () => {
  test('that takes what was built is not spoken of', () => {
    assert.deepEqual(hostProblems({ ...SITE, host: 'cloudflare-pages', copies: [] }, pages(15_999)), []);
    assert.deepEqual(hostProblems({ ...SITE, host: 'own', copies: [] }, pages(300_000)), []);
    assert.deepEqual(hostProblems({ ...SITE, copies: [] }, pages(300_000)), []);
  });

  test('that soon takes no more is told of in time', () => {
    const [problem, ...others] = hostProblems(
      { ...SITE, host: 'cloudflare-pages', copies: [] },
      pages(16_000),
    );
    assert.deepEqual([problem?.level, problem?.rule, others], ['warning', 'near-host-limit', []]);
    assert.match(
      problem?.message ?? '',
      /^Cloudflare Pages takes 20,000 files; this site has 16,000 files\.$/,
    );
  });

  test('that would refuse the site is an error, which says what to leave out and what that saves', () => {
    const copies = [
      ...Array.from({ length: 30 }, (_, day) =>
        file(`council/2026-03-${10 + day}/council-2026-03-${10 + day}.epub`, 2_000_000),
      ),
      file('council/council.zip', 20_000_000),
    ];
    const [problem] = hostProblems({ ...SITE, host: 'cloudflare-pages', copies: ['epub', 'zip'] }, [
      ...pages(20_000),
      ...copies.filter(({ path }) => !/-3[2-9]/.test(path)),
    ]);
    assert.equal(problem?.level, 'error');
    assert.match(
      problem?.hint ?? '',
      /“copies:” without “epub” would save \d\d files and \d\d MB; “copies:” without “zip” would save 1 file and 20 MB/,
    );
    assert.match(problem?.hint ?? '', /https:\/\/developers\.cloudflare\.com\/pages\/platform\/limits\//);
  });

  test('is told what each choice would save, counted from what was built: items on their meeting’s page most', () => {
    const built = [
      ...pages(16_000),
      file('council/2026-03-05/report/index.html'),
      file('minute/82/index.html'),
      file('minute/all/8/index.html'),
      file('council/2026-03-05/minutes.json'),
      file('data/items.csv'),
    ];
    const layoutOf = (path: string): string => (/item-\d/.test(path) ? 'item' : (path.split('/')[2] ?? ''));
    const planned = built.flatMap(({ path }) =>
      path.endsWith('index.html')
        ? [{ url: `/${path.replace('index.html', '')}`, layout: layoutOf(path) }]
        : [],
    );
    const hintFor = (items: 'pages' | 'anchors'): string =>
      hostProblems(
        { host: 'cloudflare-pages', items, copies: [], data: ['minutes', 'tables'] },
        built,
        planned,
      )[0]?.hint ?? '';
    assert.match(
      hintFor('pages'),
      /In site\.yaml “items: anchors” would save 16,001 files and 16 MB; “data:” without “minutes” would save 1 file and 0 MB; “data:” without “tables” would save 1 file/,
    );
    assert.doesNotMatch(hintFor('anchors'), /items: anchors/);
  });

  test('that takes no file so large is told which it is, and the ZIP is named as what can be left out', () => {
    const [problem] = hostProblems({ ...SITE, host: 'cloudflare-pages', copies: ['zip'] }, [
      ...pages(3),
      file('council/council.zip', 30_000_000),
    ]);
    assert.match(problem?.message ?? '', /takes 26 MB in one file; council\/council\.zip has 30 MB/);
    assert.match(problem?.hint ?? '', /Leave “zip” out/);
  });

  test('that counts the files of a folder is told of the fullest', () => {
    const many = Array.from({ length: 54_001 }, (_, place) => file(`council/2026-03-05/plan-${place}.pdf`));
    const [problem] = hostProblems({ ...SITE, host: 'netlify', copies: [] }, many);
    assert.match(
      problem?.message ?? '',
      /54,000 files in one folder; council\/2026-03-05\/ has 54,001 files/,
    );
  });

  test('is known with its source and the month in which that was read, or sets no limits', () => {
    for (const name of HOST_NAMES) {
      const { limits, source, asOf } = HOSTS[name];
      assert.equal(
        Object.keys(limits).length > 0,
        source !== undefined && /^\d{4}-\d\d$/.test(asOf ?? ''),
        name,
      );
    }
  });
});
