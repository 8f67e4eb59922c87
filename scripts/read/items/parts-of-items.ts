// Parts of items that are items of their own: "2.1 Garage in Mill Lane", "TOP 3.2 Lamps", each a line above what was said of it.
//
// Numbers below an item's also count paragraphs and points, "4.2 It was agreed to …". So such parts are items only where all of a file's
// stand in lines of their own, or in bold, with text below.

import { inlineOf, inlineText, type ParsedBlock } from '../markdown/blocks.ts';
import { type Candidate, hasText } from './candidates.ts';

const FEWEST = 2;
/** The share of the numbers below an item's that are such titles. */
const SHARE = 0.8;

/** The items with their parts between them. */
export function withParts(
  chain: readonly Candidate[],
  candidates: readonly Candidate[],
  blocks: readonly ParsedBlock[],
): readonly Candidate[] {
  const below = chain.flatMap((item, index) => partsBelow(item, chain[index + 1], candidates));
  if (below.length < FEWEST) return chain;
  const all = [...chain, ...below].sort(
    (one, other) => placeOf(one) - placeOf(other) || one.from - other.from,
  );
  const titled = new Set(below.filter(part => isTitle(part, all[all.indexOf(part) + 1], blocks)));
  return titled.size >= FEWEST && titled.size >= below.length * SHARE
    ? all.filter(one => titled.has(one) || !below.includes(one))
    : chain;
}

const placeOf = ({ block, point = 0 }: Candidate): number => block * 10_000 + point;

const isBehind = (one: Candidate, other: Candidate): boolean =>
  placeOf(one) > placeOf(other) || (placeOf(one) === placeOf(other) && one.from > other.from);

/** "2.1", "2.2" and so on between "2" and "3". */
function partsBelow(
  item: Candidate,
  next: Candidate | undefined,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const [figure] = item.figures;
  const parts: Candidate[] = [];
  for (const one of candidates) {
    const isOf =
      one.figures.length === 2 &&
      one.figures[0] === figure &&
      one.figures[1] === parts.length + 1 &&
      (one.number === undefined) === (item.number === undefined);
    if (isOf && isBehind(one, item) && !(next && isBehind(one, next))) parts.push(one);
  }
  return parts;
}

/** Whether it is a line of its own, or bold, with text below. */
function isTitle(part: Candidate, next: Candidate | undefined, blocks: readonly ParsedBlock[]): boolean {
  if (part.title === undefined || !hasText(part, next, blocks.length)) return false;
  const block = blocks[part.block];
  if (part.titleEnds < 0 || !block) return true;
  // Two titles in lines right below each other have no text.
  if (next?.block === part.block && next.point === part.point && next.from <= part.titleEnds + 1)
    return false;
  const text = inlineText(inlineOf(block)?.children ?? []);
  return part.standsOut || text.slice(part.titleEnds - 1, part.titleEnds + 1).includes('\n');
}
