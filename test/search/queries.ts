// Queries of every kind, made from the words of an archive; the same for the same seed.

import { FIELDS, type SearchDocument } from '../../scripts/search/documents.ts';
import { tokens } from '../../shared/search/tokens.ts';
import { type Random, randomFrom } from './random.ts';

const KINDS: readonly ((word: () => string, random: Random) => string)[] = [
  word => word(),
  word => `${word()} ${word()}`,
  word => `${word()} ${word()} ${word()} ${word()}`,
  word => `+${word()} ${word()}`,
  word => `+${word()} +${word()}`,
  word => `${word()} -${word()}`,
  word => `+${word()} ${word()} -${word()} -${word()}`,
  word => `-${word()}`,
  word => `-${word()} -${word()}`,
  (word, random) => `${fieldFrom(random)}:${word()}`,
  (word, random) => `${fieldFrom(random)}:${word()} ${word()}`,
  (word, random) => `+${fieldFrom(random)}:${word()} ${fieldFrom(random)}:${word()}^3`,
  (word, random) => `-${fieldFrom(random)}:${word()} ${word()}`,
  word => `${word()}^5 ${word()}`,
  word => `${word()} ${word()}^0`,
  word => `${word().slice(0, 3)}*`,
  word => `${word().slice(0, 2)}* ${word()}`,
  word => `+${word().slice(0, 4)}* -${word()}`,
  word => `*${word().slice(-3)}`,
  word => `${word().slice(0, 2)}*${word().slice(-2)}`,
  word => `*${word().slice(1, 3) || 'a'}*`,
  (word, random) => `${misspelt(word(), random)}~1`,
  (word, random) => `${misspelt(word(), random)}~2 ${word()}`,
  (word, random) => `+${misspelt(word(), random)}~1^4 ${word().slice(0, 3)}*`,
  word => {
    const twice = word();
    return `${twice} ${twice} ${word()}`;
  },
  word => `nosuchword ${word()}`,
  word => `+nosuchword ${word()}`,
];

const fieldFrom = (random: Random): string => FIELDS[Math.floor(random() * FIELDS.length)]?.name ?? 'title';

function misspelt(word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  return word.slice(0, at) + (random() < 0.5 ? '' : 'e') + word.slice(at + 1) || word;
}

export function queriesFrom(
  documents: readonly SearchDocument[],
  count: number,
  seed = 1,
): readonly string[] {
  const random = randomFrom(seed);
  const pick = <One>(list: readonly One[]): One | undefined => list[Math.floor(random() * list.length)];
  const word = (): string => {
    for (;;) {
      const texts = pick(documents)?.texts;
      const found = pick(tokens(texts?.[pick(FIELDS)?.name ?? 'title'] ?? '', true));
      // Of a shorter word its beginning and its end would leave nothing but a star.
      if (found !== undefined && (found.length > 3 || random() < 0.1)) return found;
    }
  };
  return Array.from({ length: count }, (_, at) => KINDS[at % KINDS.length]?.(word, random) ?? '');
}
