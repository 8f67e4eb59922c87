import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HOST_NAMES, HOSTS } from '../../scripts/model/hosts/hosts.ts';
import type { BuiltFile } from '../../scripts/site/built-files.ts';
import { hostProblems } from '../../scripts/site/host-limits.ts';

const file = (path: string, bytes = 1000): BuiltFile => ({ path, bytes, sha256: '' });
const pages = (count: number): readonly BuiltFile[] =>
  Array.from({ length: count }, (_, place) => file(`council/2026-03-05/item-${place}/index.html`));

describe('a host', () => {
  test('that takes what was built is not spoken of', () => {
    assert.deepEqual(hostProblems({ host: 'cloudflare-pages', copies: [] }, pages(15_999)), []);
    assert.deepEqual(hostProblems({ host: 'own', copies: [] }, pages(300_000)), []);
    assert.deepEqual(hostProblems({ copies: [] }, pages(300_000)), []);
  });

  test('that soon takes no more is told of in time', () => {
    const [problem, ...others] = hostProblems({ host: 'cloudflare-pages', copies: [] }, pages(16_000));
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
    const [problem] = hostProblems({ host: 'cloudflare-pages', copies: ['epub', 'zip'] }, [
      ...pages(20_000),
      ...copies.filter(({ path }) => !/-3[2-9]/.test(path)),
    ]);
    assert.equal(problem?.level, 'error');
    assert.match(
      problem?.hint ?? '',
      /without “epub” \d\d files and \d\d MB less; without “zip” 1 files? and 20 MB less/,
    );
    assert.match(problem?.hint ?? '', /https:\/\/developers\.cloudflare\.com\/pages\/platform\/limits\//);
  });

  test('that takes no file so large is told which it is, and the ZIP is named as what can be left out', () => {
    const [problem] = hostProblems({ host: 'cloudflare-pages', copies: ['zip'] }, [
      ...pages(3),
      file('council/council.zip', 30_000_000),
    ]);
    assert.match(problem?.message ?? '', /takes 26 MB in one file; council\/council\.zip has 30 MB/);
    assert.match(problem?.hint ?? '', /Leave “zip” out/);
  });

  test('that counts the files of a folder is told of the fullest', () => {
    const many = Array.from({ length: 54_001 }, (_, place) => file(`council/2026-03-05/plan-${place}.pdf`));
    const [problem] = hostProblems({ host: 'netlify', copies: [] }, many);
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
