// Items in plain text beside headings that are few: headings as titles of the whole above all items ("## Regular meeting", "### Agenda
// items"), or as the last of the items alone ("## Adjournment"), as minutes have them that came out of a PDF.

import type { ItemWords } from '../../grammar/item-words.ts';
import type { Heading } from '../../model/heading.ts';
import { lengthOf, type ParsedBlock } from '../markdown/blocks.ts';
import { candidatesIn } from './candidates.ts';
import { cutAt } from './cut-blocks.ts';
import { figuresAt } from './headings.ts';
import type { ItemStart } from './item-start.ts';
import { type PlainItems, plainItems } from './plain-items.ts';

/** So much of the words must stand where the plain items are found. */
const SHARE_BELOW = 0.6;
const SHARE_ABOVE = 0.4;
const FEWEST = 4;

/** Undefined where the headings are the items. `starts` are those that the headings tell. */
export function itemsBesideHeadings(
  blocks: readonly ParsedBlock[],
  starts: readonly ItemStart[],
  titleAt: (at: number) => Heading,
  words: ItemWords,
): PlainItems | undefined {
  return (
    belowTitles(blocks, starts, titleAt, words) ??
    aboveHeadings(blocks, starts, words) ??
    countedOn(blocks, starts, titleAt, words)
  );
}

/** "### III. Consent", and below it in plain text "IV. Reports" and "V. Adjournment": the count goes on. */
function countedOn(
  blocks: readonly ParsedBlock[],
  starts: readonly ItemStart[],
  titleAt: (at: number) => Heading,
  words: ItemWords,
): PlainItems | undefined {
  const last = starts.at(-1);
  const figures = last && figuresAt(titleAt(last.at));
  if (!figures || figures.figures.length > 1) return undefined;
  const [figure = 0] = figures.figures;
  const below = candidatesIn(blocks, at => at > last.at, words).filter(
    ({ shape }) => shape === figures.shape,
  );
  const isCounted = below.every(
    (one, index) => one.figures[0] === figure + 1 + index && one.title !== undefined && one.weight >= 0.5,
  );
  return below.length > 1 && isCounted ? cutAt(blocks, below, starts) : undefined;
}

/** Below the last heading stand nearly all words, and items among them that come up everywhere: then the headings are titles. */
function belowTitles(
  blocks: readonly ParsedBlock[],
  starts: readonly ItemStart[],
  titleAt: (at: number) => Heading,
  words: ItemWords,
): PlainItems | undefined {
  const last = starts.at(-1);
  if (!last || starts.some(({ at, section }) => !section && words.isUsual(titleAt(at).title)))
    return undefined;
  const below = blocks.slice(last.at + 1);
  if (lengthOf(below) < lengthOf(blocks) * SHARE_BELOW) return undefined;
  const found = itemsAmong(below, words);
  const usual = found?.starts.filter(({ heading }) => words.isUsual(heading?.title ?? '')).length ?? 0;
  if (!found || usual < 2) return undefined;
  return {
    blocks: [...blocks.slice(0, last.at + 1), ...found.blocks],
    starts: [
      ...starts.map(start => ({ ...start, section: start.section ?? ('above' as const) })),
      ...found.starts.map(start => ({ ...start, at: start.at + last.at + 1 })),
    ],
  };
}

/** Above the first heading stand many of the words, and items among them. */
function aboveHeadings(
  blocks: readonly ParsedBlock[],
  starts: readonly ItemStart[],
  words: ItemWords,
): PlainItems | undefined {
  const [first] = starts;
  if (!first) return undefined;
  const above = blocks.slice(0, first.at);
  const found = lengthOf(above) < lengthOf(blocks) * SHARE_ABOVE ? undefined : itemsAmong(above, words);
  if (!found) return undefined;
  const moved = found.blocks.length - above.length;
  return {
    blocks: [...found.blocks, ...blocks.slice(first.at)],
    starts: [...found.starts, ...starts.map(start => ({ ...start, at: start.at + moved }))],
  };
}

function itemsAmong(blocks: readonly ParsedBlock[], words: ItemWords): PlainItems | undefined {
  const found = plainItems(blocks, [], words);
  return found && found.starts.length >= FEWEST ? found : undefined;
}
