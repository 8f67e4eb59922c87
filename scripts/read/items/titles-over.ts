// The title of an item, and that of the item of which it is a part, as its number says: "4.6" is a part of "4".

import type { ItemWords } from '../../grammar/item-words.ts';
import type { ItemSource } from './item-source.ts';
import { numberAt } from './written-number.ts';

export function titlesOver(
  sources: readonly ItemSource[],
  words: ItemWords,
): (source: ItemSource) => readonly string[] {
  const figuresOf = ({ number, title }: ItemSource): readonly number[] =>
    numberAt(number === undefined ? title : `${number}. ${title}`, words)?.figures ?? [];
  const wholes = new Map(
    sources.flatMap(source => {
      const [first, ...others] = figuresOf(source);
      return first === undefined || others.length > 0 ? [] : [[first, source.title] as const];
    }),
  );
  return source => {
    const [first, ...others] = figuresOf(source);
    const over = first === undefined || others.length === 0 ? undefined : wholes.get(first);
    return over === undefined ? [source.title] : [source.title, over];
  };
}
