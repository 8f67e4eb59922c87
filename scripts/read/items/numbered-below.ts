// Items whose numbers begin again below each heading, in lines of their own right below it and each above what was said:
//
//     ## Reports          ## Proposals
//     1. Chair            1. New ropes
//     She was away.       Adopted.
//     2. Treasurer        2. Lamps on the quay
//     All is paid.        Put off.
//
// What is counted behind a sentence, or holds points of its own, is a list within the item.

import type { ItemWords } from '../../grammar/item-words.ts';
import { blockText, listItems, type ParsedBlock } from '../markdown/blocks.ts';
import type { Candidate } from './candidates.ts';
import { cutAt } from './cut-blocks.ts';
import type { ItemStart } from './item-start.ts';
import type { PlainItems } from './plain-items.ts';

const FEWEST = 4;
const LONGEST = 110;

/** Undefined where they are few. The headings above them stay what they are. */
export function numberedBelow(
  blocks: readonly ParsedBlock[],
  starts: readonly ItemStart[],
  words: ItemWords,
): PlainItems | undefined {
  const found = starts.flatMap(({ at, section = '' }, index) =>
    /^(?:attendance|apologies|record)$/.test(section)
      ? []
      : runsIn(blocks, at, starts[index + 1]?.at ?? blocks.length, words),
  );
  const inRows = found.filter(
    ({ figures: [figure] }, index) => figure !== 1 || found[index + 1]?.figures[0] === 2,
  );
  return inRows.length >= FEWEST ? cutAt(blocks, found, starts) : undefined;
}

/** The lines below each heading from one place to another. */
function runsIn(
  blocks: readonly ParsedBlock[],
  from: number,
  to: number,
  words: ItemWords,
): readonly Candidate[] {
  const found: Candidate[] = [];
  // The number that comes next; none where text stands between a heading and the first.
  let expected: number | undefined;
  for (let at = from; at < to; at += 1) {
    const line = lineAt(blocks, at, words);
    if (blocks[at]?.type === 'heading') expected = 1;
    else if (line && line.figures[0] === expected && isTold(blocks[at + 1])) {
      found.push(line);
      expected = (expected ?? 0) + 1;
    } else if (expected === 1) expected = undefined;
  }
  return found;
}

/** "2. Format" over points is a point itself. */
const isTold = (next: ParsedBlock | undefined): boolean =>
  next?.type === 'paragraph' || next?.type === 'blockquote';

/** "3. Ropes" alone: a list of one point, which is a title. */
function lineAt(blocks: readonly ParsedBlock[], at: number, words: ItemWords): Candidate | undefined {
  const list = blocks[at];
  const [point, ...others] = list?.type === 'ordered_list' ? listItems(list) : [];
  if (!list || !point || others.length > 0) return undefined;
  const number = point.opening.info.replace(/[()]/g, '');
  const text = blockText(point.tokens).trim();
  const title = text.replace(ADDRESS, '');
  const isTitle =
    point.tokens.length === 3 &&
    title.length <= LONGEST &&
    /^["“'‘(]?[\p{L}\d]/u.test(title) &&
    !/\n|[.!?;,:]$/.test(title) &&
    !words.isPartOfItem(title) &&
    !words.tellsMotion(title) &&
    !words.isTold(title);
  if (!isTitle) return undefined;
  return {
    ...{ shape: '#', figures: [Number(number)], number, weight: 1, block: at, point: 0 },
    ...{ title, begins: title, from: 0, titleFrom: 0, titleEnds: -1, standsOut: false, takesNext: false },
  };
}

/** "New ropes (https://quay.example/proposals/12)": where it may be read stands behind a title. */
const ADDRESS = /\s?\([^()]{0,200}(?:https?:\/\/|#\d)[^()]{0,300}\)$/;
