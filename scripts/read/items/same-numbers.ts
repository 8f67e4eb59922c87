// Items that all bear the number 1, each above what was said of it: Markdown counts such points of a list by itself, and no longer where
// text stands between them.
//
//     1. Accounts
//     All is paid.
//     1. Any other business
//     None.
//
// The first point of a list within an item looks the same. So they are items only where they are many, hardly another number stands
// among them, and some are titles that come up at meetings everywhere.

import type { ItemWords } from '../../grammar/item-words.ts';
import { type Candidate, hasText } from './candidates.ts';

const FEWEST = 5;
const FEWEST_USUAL = 2;
/** Of so many, one title that comes up everywhere is enough. */
const MANY = 8;
const TOLD_SHARE = 0.5;
const ALIKE_SHARE = 0.8;
const TITLED_SHARE = 0.7;

/** Those titles, without their number, which tells nothing; none where they are not surely items. */
export function sameNumbers(
  candidates: readonly Candidate[],
  length: number,
  words: ItemWords,
): readonly Candidate[] {
  const counted = candidates.filter(({ shape, from }) => shape === '#' && from === 0);
  const alike = counted.filter(({ figures }) => figures.join() === '1');
  if (alike.length < FEWEST || alike.length < counted.length * ALIKE_SHARE) return [];
  const titled = alike.filter(({ title }) => title !== undefined);
  const titles = new Set(titled.map(({ title = '' }) => title.toLowerCase()));
  const usual = alike.filter(({ title = '' }) => words.isUsual(title)).length;
  const told = alike.filter((one, index) => hasText(one, alike[index + 1], length)).length;
  const areItems =
    titles.size === titled.length &&
    titled.length >= alike.length * TITLED_SHARE &&
    told >= alike.length * TOLD_SHARE &&
    (usual >= FEWEST_USUAL || (usual > 0 && alike.length >= MANY));
  return areItems ? alike.map(({ number, ...one }) => one) : [];
}
