// A list of conditions that was typed behind the clause it belongs to stands below that clause, in every form:
//
//   (b) That permission be granted, subject to:         (b) That permission be granted, subject to:
//                                                 =>
//   1. The works to be begun within three years.            1. The works to be begun within three years.

import type { Block, Body, List, ListItem } from '../../model/body.ts';
import type { Decision } from '../../model/decision.ts';

/** Which clause stands below which is known from their ids; a list whose clause above is a paragraph stays where it is. */
export function withClausesBelow(blocks: Body, { clauses }: Decision): Body {
  const parents = new Map(clauses.flatMap(({ id, parent }) => (parent === undefined ? [] : [[id, parent]])));
  if (parents.size === 0) return blocks;
  const nested: Block[] = [];
  for (const block of blocks) {
    const parent = block.type === 'list' ? parents.get(block.items[0]?.id ?? '') : undefined;
    const above = nested.at(-1);
    const joined =
      block.type === 'list' && above?.type === 'list' && parent !== undefined
        ? withBelow(above, parent, block)
        : undefined;
    if (joined) nested[nested.length - 1] = joined;
    else nested.push(block);
  }
  return nested;
}

/** The list with another at the end of its last item, or of the last below that; undefined where neither is the one asked for. */
function withBelow(list: List, id: string, below: List): List | undefined {
  const last = list.items.at(-1);
  if (!last) return undefined;
  const item = last.id === id ? { ...last, blocks: [...last.blocks, below] } : deeper(last, id, below);
  return item && { ...list, items: [...list.items.slice(0, -1), item] };
}

function deeper(item: ListItem, id: string, below: List): ListItem | undefined {
  const end = item.blocks.at(-1);
  const joined = end?.type === 'list' ? withBelow(end, id, below) : undefined;
  return joined && { ...item, blocks: [...item.blocks.slice(0, -1), joined] };
}
