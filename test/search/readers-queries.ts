// What readers type, made from the words of an archive, the same for the same seed.

import lunr from 'lunr';
import { type Archive, everyItem } from '../../scripts/model/archive.ts';
import { tokens } from '../../shared/search/tokens.ts';
import { randomFrom } from './random.ts';

export interface ReadersQuery {
  readonly kind: 'word' | 'words' | 'phrase' | 'beginning' | 'misspelt' | 'number';
  readonly text: string;
}

const KINDS: readonly ReadersQuery['kind'][] = [
  'word',
  'words',
  'words',
  'phrase',
  'beginning',
  'word',
  'misspelt',
  'number',
];

/** Of these our index has nothing to load, so a query of one would cost too little. */
const isStopWord = (word: string): boolean => lunr.stopWordFilter(new lunr.Token(word, {})) === undefined;

export function readersQueries(archive: Archive, count: number, seed = 11): readonly ReadersQuery[] {
  const random = randomFrom(seed);
  const items = everyItem(archive);
  const pick = <One>(list: readonly One[]): One | undefined => list[Math.floor(random() * list.length)];
  const title = (least: number): readonly string[] => {
    for (;;) {
      const words = tokens(pick(items)?.item.title ?? '', true).filter(
        word => /^\p{L}{4,}$/u.test(word) && !isStopWord(word),
      );
      if (words.length >= least) return words;
    }
  };
  const word = (): string => pick(title(1)) ?? '';
  const make: Readonly<Record<ReadersQuery['kind'], () => string>> = {
    word,
    words: () => title(2).slice(0, 3).join(' '),
    phrase: () => `"${title(2).slice(0, 2).join(' ')}"`,
    beginning: () => word().slice(0, 4),
    misspelt: () => {
      const right = word();
      const at = 1 + Math.floor(random() * (right.length - 2));
      return right.slice(0, at) + right.slice(at + 1);
    },
    number: () => pick(items)?.item.number ?? String(1 + Math.floor(random() * 99)),
  };
  return Array.from({ length: count }, (_, at) => {
    const kind = KINDS[at % KINDS.length] ?? 'word';
    return { kind, text: make[kind]() };
  });
}
