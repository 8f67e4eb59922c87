// Items that a word without a number heads: "Topic: Roof", as scribes of groups on the web write them, one for each topic.

import type { ItemWords } from '../../grammar/item-words.ts';
import { inlineOf, inlineText, type ParsedBlock } from '../markdown/blocks.ts';
import { type Candidate, titledLine } from './candidates.ts';

const LONGEST = 160;
/** One alone may be a field of the head: "Subject: Minutes". */
const FEWEST = 2;

/** Those lines; none where they are too few, or one comes back. */
export function topicLines(
  blocks: readonly ParsedBlock[],
  isSearched: (at: number) => boolean,
  words: ItemWords,
): readonly Candidate[] {
  const lines = blocks.flatMap((block, at) => {
    if (block.type !== 'paragraph' || !isSearched(at)) return [];
    const whole = inlineText(inlineOf(block)?.children ?? []);
    const end = whole.indexOf('\n');
    const title = (end < 0 ? whole : whole.slice(0, end)).trim();
    return title.length <= LONGEST && words.headsTopic(title)
      ? [titledLine({ block: at, title, standsOut: true, titleEnds: end < 0 ? -1 : end + 1 })]
      : [];
  });
  const titles = new Set(lines.map(({ title }) => title.toLowerCase()));
  return lines.length >= FEWEST && titles.size === lines.length ? lines : [];
}
