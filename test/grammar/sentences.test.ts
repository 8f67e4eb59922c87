import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sentenceStarts, sentencesOf } from '../../scripts/grammar/sentences.ts';

const cut = (text: string): readonly string[] => sentencesOf(text).map(sentence => sentence.text);

describe('a sentence ends at a stop before a capital', () => {
  const CASES: readonly (readonly string[])[] = [
    ['The quotes were read.', 'It was agreed to paint the jetty.', 'Cllr Amber left.'],
    ['Is it safe?', 'Yes!', 'RESOLVED: That it be painted.'],
    ['It closed at 7.30 p.m.', 'Cllr Amber left.'],
    ['“That the jetty be painted. That it be blue.”', 'All in favour.'],
    ["'That the ladder be bought.'", 'All in favour'],
    ['That it be painted.', '(Cllr Amber proposed. Cllr Birch seconded.)', 'Carried.'],
    ['It cost 40.', '12 were sold.'],
    ['Six yes, 0 no.', 'Motion carried.'],
    ['It is due by the end of Feb.', 'Dora will ask.'],
  ];
  for (const sentences of CASES) {
    test(sentences.join(' | '), () => {
      assert.deepEqual(cut(sentences.join(' ')), sentences);
    });
  }
});

describe('no sentence ends', () => {
  const WHOLE: readonly string[] = [
    'Proposed by Cllr. J. O’Brien and seconded by Mr. S. Ó Laoghaire.',
    '4. Harbour lights were mended.',
    '4.1. Harbour lights were mended.',
    'Minute No. 5 of Rev. Cedar was read.',
    'The house at no. 5 was sold.',
    'It cost 4.50 and stood at St. Mary.',
    'The reserve (see p. 4. It is long.) was agreed.',
    'He wrote “It is done. Thank you” to us.',
    'The sum, e.g. for paint, was agreed.',
    'The report of Jan. 5 was noted',
    'The Jan. Meeting was short.',
  ];
  for (const text of WHOLE) {
    test(text, () => {
      assert.deepEqual(cut(text), [text]);
    });
  }
});

test('a quote or a bracket that is never closed hides no sentence', () => {
  assert.deepEqual(cut('He said “we will. It was agreed. (see below. Then he left.'), [
    'He said “we will.',
    'It was agreed.',
    '(see below.',
    'Then he left.',
  ]);
});

test('the places are those of the text, also behind line ends', () => {
  assert.deepEqual(sentenceStarts('One.\n  Two.'), [0, 7]);
  assert.deepEqual(sentenceStarts('  '), []);
});

describe('a long text is read in one pass', () => {
  const LONG = {
    'open brackets': '('.repeat(200_000),
    'open single quotes': " 'A".repeat(200_000),
    stops: '. '.repeat(400_000),
    'closed brackets': '(a) '.repeat(200_000),
    'double quotes': ' "A'.repeat(200_000),
    'a word without end': `${'a.'.repeat(300_000)} A`,
  };
  for (const [name, text] of Object.entries(LONG)) {
    test(name, () => {
      const begun = performance.now();
      sentenceStarts(text);
      assert.ok(performance.now() - begun < 4000, `${Math.round(performance.now() - begun)} ms`);
    });
  }
});
