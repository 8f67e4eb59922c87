import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { pageScripts } from '../../scripts/site/scripts.ts';

// A fifth of it is lunr, loaded once and kept; another reads names, days, months and words with a hyphen or none, which lunr does
// not know, and suggests.
const SEARCH_BUDGET = 31 * 1024;

describe('the search script', async () => {
  const [search] = await pageScripts({ language: 'en-GB', words: {} });
  const text = search?.text ?? '';

  test('with its engine takes less than 31 KB', () => {
    const bytes = gzipSync(text, { level: 9 }).length;
    assert.ok(bytes > 5000 && bytes < SEARCH_BUDGET, `${bytes} bytes`);
  });

  test('leaves out of what the boxes of other pages load what only its own page needs', async () => {
    const box = (await pageScripts({ language: 'en-GB', words: {} })).find(
      ({ url }) => url === '/search/box.js',
    );
    const bytes = gzipSync(box?.text ?? '', { level: 9 }).length;
    assert.ok(bytes > 2000 && bytes < 5 * 1024, `${bytes} bytes`);
  });

  test('is the same each time it is made', async () =>
    assert.equal((await pageScripts({ language: 'en-GB', words: {} }))[0]?.text, text));

  test('is a classic script that makes no markup and runs no text', () => {
    new Function(text);
    assert.doesNotMatch(text, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/);
    assert.throws(() => new Function('import "./x.js"'), SyntaxError);
  });

  test('names no other origin', () => assert.doesNotMatch(text, /https?:\/\/(?!www\.w3\.org)/));
});

describe('on a site that says some of it its own way', async () => {
  const words = {
    'browser.search.results': '{written} {count|hit|hits}',
    'browser.search.kinds.item': 'Minute',
    'browser.search.retry': 'Again </script>\u2028"\\',
  };
  const plain = await pageScripts({ language: 'en-GB', words: {} });
  const own = await pageScripts({ language: 'en-GB', words });

  /** The words that the build writes round a script, as the script sees them. */
  const wordsRound = (text: string): unknown =>
    new Function(`return ${/\}\)\((\{.*\})\);\n$/s.exec(text)?.[1] ?? 'undefined'}`)();

  test('the search script says those words, and is a classic script still', () => {
    const text = own[0]?.text ?? '';
    new Function(text);
    assert.doesNotMatch(text, /<\/script|\u2028/);
    const said = wordsRound(text) as {
      readonly results: (count: number, written: string) => string;
      readonly kinds: object;
      readonly retry: string;
    };
    assert.deepEqual(
      [0, 1, 2].map(count => said.results(count, String(count))),
      ['0 hits', '1 hit', '2 hits'],
    );
    assert.deepEqual(said.kinds, { item: 'Minute' });
    assert.equal(said.retry, words['browser.search.retry']);
  });

  test('has every word that its language has, whichever of them are its own', async () => {
    for (const part of ['found', 'keep', 'kept-page', 'search']) {
      const all = Object.keys(await import(`../../shared/words/en/${part}.ts`)).sort();
      const written = readFileSync(`assets/own-words/${part}.ts`, 'utf8');
      const named = /export const \{([^}]*)\}/.exec(written)?.[1]?.match(/\w+/g) ?? [];
      assert.ok(named.length > 0, part);
      assert.deepEqual([...named].sort(), all, part);
    }
  });

  test('scripts that say none of those words are as they always are', () => {
    const others = ({ url }: { readonly url: string }): boolean => !url.startsWith('/search/');
    assert.ok(own.filter(others).length > 1);
    assert.deepEqual(own.filter(others), plain.filter(others));
    assert.notEqual(own[0]?.text, plain[0]?.text);
  });
});
