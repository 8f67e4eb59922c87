// The words of the minutes as they are written: to complete what is typed, and to suggest for misspelt words.

import { placeIn, readSign, readWords } from '../../shared/search/format.ts';
import { type Load, nameFor, openDirectory, pathOf, type Root } from '../../shared/search/root.ts';
import { cached } from './cached.ts';

/** A word and roughly in how many documents it stands: steps of about a half more. */
interface Weighed {
  readonly word: string;
  readonly weight: number;
}

export interface WordStore {
  /** Words that begin so, the most frequent first. */
  readonly complete: (beginning: string, most: number) => Promise<readonly string[]>;
  /** The known word that a misspelt one most likely is. */
  readonly mend: (word: string) => Promise<string | undefined>;
}

export function openWords(root: Root, load: Load): WordStore {
  const completion = openDirectory(root.completion);
  const spelling = openDirectory(root.spelling);
  const page = cached(
    async (name: string): Promise<readonly Weighed[]> => readPage(await load(pathOf(name))),
  );
  return {
    complete: async (beginning, most) => {
      const { bounds, names } = completion;
      // Two pages at most: a beginning of one letter need not load all of its words.
      const first = placeIn(bounds, beginning);
      const last = Math.min(first + 1, placeIn(bounds, `${beginning}\uffff`));
      const words = (await Promise.all(names.slice(first, last + 1).map(page))).flat();
      return words
        .filter(({ word }) => word.startsWith(beginning))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, most)
        .map(({ word }) => word);
    },
    mend: async word => {
      const firsts = [...new Set([...word].slice(0, 2))].filter(letter => spelling.bounds.includes(letter));
      const words = (await Promise.all(firsts.map(letter => page(nameFor(spelling, letter) ?? '')))).flat();
      return nearest(word, words);
    },
  };
}

function readPage(text: string): readonly Weighed[] {
  const [words = '', weights = ''] = text.split('\n');
  return readWords(words).map((word, place) => ({ word, weight: readSign(weights, place) }));
}

/** The nearest word; of equally near ones the more frequent. Short words may differ in one letter only: "day" is not meant by "dairy". */
function nearest(word: string, words: readonly Weighed[]): string | undefined {
  const most = word.length < 6 ? 1 : 2;
  let best: { readonly word: string; readonly rank: number } | undefined;
  for (const one of words) {
    if (one.word === word || Math.abs(one.word.length - word.length) > most) continue;
    const edits = distance(word, one.word, most);
    if (edits > most) continue;
    const rank = one.weight - 12 * edits;
    if (!best || rank > best.rank) best = { word: one.word, rank };
  }
  return best?.word;
}

/** How many letters must be put in, left out, changed or swapped; more than `most` is told as `most + 1`. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
