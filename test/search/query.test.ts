import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseQuery } from '../../assets/search/query.ts';

const parse = (text: string) => parseQuery(text, { fields: ['title', 'body'], folds: true });
const terms = (text: string): readonly string[] => parse(text).clauses.map(({ word }) => word);

describe('lunr reads', () => {
  test('its operators', () => {
    const [first, second, third] = parse('+title:Elm^3 -ash bir*').clauses;
    assert.deepEqual([first?.presence, first?.fields, first?.boost], ['required', [0], 3]);
    assert.deepEqual([second?.presence, second?.fields], ['prohibited', [0, 1]]);
    assert.equal(third?.word, 'bir*');
  });

  test('words of any kind that stand together, as single words', () => {
    assert.deepEqual(terms('Ward 5: trees'), ['ward', '5', 'trees']);
    assert.deepEqual(terms('a - b + c ~ d^ \\e: title: (f)'), ['a', 'b', 'c', 'd', 'e', 'title', 'f']);
    assert.deepEqual(terms('re-opening O’Brien'), ['re', 'opening', 'o', 'brien']);
  });

  test('no more errors than it can look for in a moment', () => {
    assert.equal(parse('arboriculturist~99').clauses[0]?.edits, 2);
  });

  test('anything at all, without complaint', () => {
    const signs = ['+', '-', ':', '~', '^', '*', '"', '\\', '/', ' ', 'a', '1', 'title', '(', '\u{1f980}'];
    for (let number = 0; number < signs.length ** 3; number += 1) {
      const at = (power: number): string =>
        signs[Math.floor(number / signs.length ** power) % signs.length] ?? '';
      assert.doesNotThrow(() => parse(at(0) + at(1) + at(2)), at(0) + at(1) + at(2));
    }
  });
});
