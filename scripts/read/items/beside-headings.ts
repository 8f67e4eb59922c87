// Items in plain text beside headings that are few: headings as titles of the whole above all items ("## Regular meeting", "### Agenda
// items"), or as the last of the items alone ("## Adjournment"), as minutes have them that came out of a PDF.

import type { ItemWords } from '../../grammar/item-words.ts';
import type { Heading } from '../../model/heading.ts';
import { lengthOf, type ParsedBlock, wordsOf } from '../markdown/blocks.ts';
import { candidatesIn } from './candidates.ts';
import { cutAt } from './cut-blocks.ts';
import { figuresAt } from './headings.ts';
import type { ItemStart } from './item-start.ts';
import { type PlainItems, plainItems } from './plain-items.ts';
import { risingChain, type Step } from './rising.ts';

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
    countedTogether(blocks, starts, titleAt, words) ??
    inSection(blocks, starts, words) ??
    belowTitles(blocks, starts, titleAt, words) ??
    aboveHeadings(blocks, starts, words)
  );
}

interface Placed extends Step {
  readonly block: number;
}

/**
 * "### III. Consent", and below it in plain text "IV. Reports" and "V. Adjournment"; "## 4. Interests" among "**3.** **Apologies**" and
 * "**5.** **Chair**": one count, of which a converter took some for headings.
 */
function countedTogether(
  blocks: readonly ParsedBlock[],
  starts: readonly ItemStart[],
  titleAt: (at: number) => Heading,
  words: ItemWords,
): PlainItems | undefined {
  if (!blocks.some(beginsWithNumber)) return undefined;
  const atHeadings = starts.flatMap(({ at }) => {
    const figures = figuresAt(titleAt(at), words);
    return figures ? [{ ...figures, block: at, weight: 1 }] : [];
  });
  const titled = candidatesIn(blocks, at => blocks[at]?.type === 'paragraph', words).filter(
    one => one.title !== undefined && one.weight >= 0.5,
  );
  const [first] = titled;
  // Where no heading is numbered, the count begins above them all.
  const isAbove = first?.standsOut === true && first.block < (starts[0]?.at ?? 0);
  const shape = atHeadings[0]?.shape ?? (isAbove ? first.shape : undefined);
  if (shape === undefined) return undefined;
  const plain = titled.filter(one => one.shape === shape);
  const steps: readonly Placed[] = [...atHeadings, ...plain].sort((one, other) => one.block - other.block);
  const chain = risingChain<Placed>(steps);
  const inChain = new Set(chain);
  const counted = plain.filter(one => inChain.has(one));
  const isWhole =
    chain.length >= FEWEST_TOGETHER &&
    chain[0]?.figures.join() === '1' &&
    counted.length > 1 &&
    atHeadings.every(one => inChain.has(one));
  if (!isWhole) return undefined;
  const [from = 0, to = 0] = [chain[0]?.block, chain.at(-1)?.block];
  const places = new Set(chain.map(({ block }) => block));
  const kept = starts.filter(({ at, section }) => section || at < from || at > to || places.has(at));
  return cutAt(blocks, counted, kept);
}
const FEWEST_TOGETHER = 5;

/** Most files have no such paragraph, and need no further look. */
const beginsWithNumber = (block: ParsedBlock): boolean =>
  block.type === 'paragraph' && /^\s{0,40}\(?(?:\d{1,3}|[IVXL]{1,7})[.):\s]/.test(wordsOf(block));

/**
 * "## Minutes" over "1. The meeting was opened." to "9. …", before "## Appendix": the section that holds the meeting has many of the
 * words, and other headings stand beside it.
 */
function inSection(
  blocks: readonly ParsedBlock[],
  starts: readonly ItemStart[],
  words: ItemWords,
): PlainItems | undefined {
  for (const [index, { at, section }] of starts.entries()) {
    if (section !== 'holder' && section !== 'minutes') continue;
    const end = starts[index + 1]?.at ?? blocks.length;
    const below = blocks.slice(at + 1, end);
    if (lengthOf(below) < lengthOf(blocks) * SHARE_ABOVE) continue;
    const found = itemsAmong(below, words);
    if (!found) continue;
    const moved = found.blocks.length - below.length;
    return {
      blocks: [...blocks.slice(0, at + 1), ...found.blocks, ...blocks.slice(end)],
      starts: [
        ...starts.slice(0, index + 1),
        ...found.starts.map(start => ({ ...start, at: start.at + at + 1 })),
        ...starts.slice(index + 1).map(start => ({ ...start, at: start.at + moved })),
      ],
    };
  }
  return undefined;
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
  if (!first || first.at === 0) return undefined;
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
