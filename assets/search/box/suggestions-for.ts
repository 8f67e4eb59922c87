// What is suggested while a reader types: what has a name, and headings of items.

import type { NamedAnswer } from '../../../shared/search/answers.ts';
import { parseRoot } from '../../../shared/search/root.ts';
import type { WordRules } from '../../../shared/search/word-rules.ts';
import { openAnswers } from '../answers/answer-store.ts';
import { askedFor, fitOf } from '../answers/names.ts';
import { cached } from '../cached.ts';
import { filesBelow } from '../loading.ts';

const MOST_NAMED = 5;
const MOST_HEADINGS = 4;
/** One letter begins everything; a sign of Chinese is a word. */
const FEWEST = /\p{L}[\p{L}\p{N}]|\p{N}{2}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/u;

/** A name is typed from its beginning, small words and all. To know them, a box would have to load lunr. */
const NO_RULES: WordRules = { stem: word => word, stopWords: { has: () => false } };

export type Suggest = (text: string) => Promise<readonly NamedAnswer[]>;

/** `folder` is the address of the index, of which nothing is loaded before the first question. */
export function suggestFrom(folder: string): Suggest {
  const open = cached(async (from: string) => {
    const load = filesBelow(from, false);
    return openAnswers(parseRoot(await load('root')), load);
  });
  return async text => {
    if (!FEWEST.test(text)) return [];
    const store = await open(folder);
    const asked = askedFor(text, true);
    const [named, headings] = await Promise.all([store.named(asked.words), store.headings(asked.words)]);
    const begins = ({ names }: NamedAnswer): number =>
      Number(names.some(name => name.startsWith(asked.words.join(' '))));
    const best = (answers: readonly NamedAnswer[], most: number): readonly NamedAnswer[] =>
      answers
        .map(answer => ({ answer, fit: fitOf(answer, asked, NO_RULES, 0) }))
        .filter(({ fit }) => fit > 0)
        .sort(
          (a, b) =>
            begins(b.answer) - begins(a.answer) ||
            b.fit - a.fit ||
            (a.answer.title < b.answer.title ? -1 : 1),
        )
        .slice(0, most)
        .map(({ answer }) => answer);
    return [...best(named, MOST_NAMED), ...best(headings, MOST_HEADINGS)];
  };
}
