// What a list of ours does as Markdown's own do: reads what belongs to an item, and shows a tight list's words as words.

import type { StateBlock, Token } from 'markdown-it';

/** Lines of one list item, beyond which no second is looked for: else a long text is searched over and over. */
export const LONGEST_ITEM = 100;

/** Reads a list item whose marker ends at `ends` of its line; leaves `state.line` behind it, and says whether it was tight. */
export function readWithinItem(
  state: StateBlock,
  line: number,
  endLine: number,
  ends: number,
  item: Token,
): boolean {
  const saved = {
    tight: state.tight,
    blkIndent: state.blkIndent,
    listIndent: state.listIndent,
    bMarks: state.bMarks[line] ?? 0,
    tShift: state.tShift[line] ?? 0,
    sCount: state.sCount[line] ?? 0,
    parentType: state.parentType,
  };
  const width = ends - saved.tShift;
  state.listIndent = state.blkIndent;
  state.blkIndent = saved.sCount + innerIndent(state, line, endLine, width);
  state.tight = true;
  // The line begins behind its marker: what is cut off as indentation must not end within it.
  state.bMarks[line] = saved.bMarks + ends;
  state.tShift[line] = 0;
  state.sCount[line] = saved.sCount + width;
  state.parentType = 'list';
  state.md.block.tokenize(state, line, endLine);
  const { tight } = state;
  state.tight = saved.tight;
  state.blkIndent = saved.blkIndent;
  state.listIndent = saved.listIndent;
  state.bMarks[line] = saved.bMarks;
  state.tShift[line] = saved.tShift;
  state.sCount[line] = saved.sCount;
  state.parentType = saved.parentType;
  item.map = [line, state.line];
  state.push('list_item_close', 'li', -1);
  return tight;
}

/**
 * How far what belongs to an item is indented from its marker. Strictly that is the marker's width; but people indent
 * what stands below `(1) ` by two or three spaces as well, so the first line below decides.
 */
function innerIndent(state: StateBlock, line: number, endLine: number, width: number): number {
  for (let next = line + 1; next < Math.min(endLine, line + LONGEST_ITEM); next += 1) {
    if (state.isEmpty(next)) continue;
    const shift = (state.sCount[next] ?? 0) - (state.sCount[line] ?? 0);
    return shift >= 2 && shift < width ? shift : width;
  }
  return width;
}

/** In a tight list the paragraphs right inside the items are not shown as such. */
export function hideParagraphs(state: StateBlock, opened: number): void {
  const level = state.level + 2;
  state.tokens.slice(opened + 2).forEach((token: Token, index, tokens) => {
    if (token.level !== level || token.type !== 'paragraph_open') return;
    const close = tokens[index + 2];
    if (!close) return;
    token.hidden = true;
    close.hidden = true;
  });
}
