import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { pageScripts } from '../../scripts/site/scripts.ts';

const SEARCH_BUDGET = 14 * 1024;

describe('the search script', async () => {
  const [search] = await pageScripts('en-GB');
  const text = search?.text ?? '';

  test('with its engine takes less than 14 KB', () => {
    const bytes = gzipSync(text, { level: 9 }).length;
    assert.ok(bytes > 5000 && bytes < SEARCH_BUDGET, `${bytes} bytes`);
  });

  test('is the same each time it is made', async () =>
    assert.equal((await pageScripts('en-GB'))[0]?.text, text));

  test('is a classic script that makes no markup and runs no text', () => {
    new Function(text);
    assert.doesNotMatch(text, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/);
    assert.throws(() => new Function('import "./x.js"'), SyntaxError);
  });

  test('names no other origin', () => assert.doesNotMatch(text, /https?:\/\/(?!www\.w3\.org)/));
});
