// "12. März wird die Brücke gesperrt" is no twelfth item of a list: a line that begins with a day stays text.

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { beginsWithOrdinalDay } from '../../model/month-names.ts';
import { lineText } from './tokens.ts';

export function ordinalDays(markdown: MarkdownIt): void {
  // A list ends above such a line too. In a paragraph it stays where it stands.
  markdown.block.ruler.before('list', 'ordinal_day', paragraphWithDay, { alt: ['list'] });
}

function paragraphWithDay(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  if (!beginsWithOrdinalDay(lineText(state, startLine).slice(0, 40))) return false;
  if (silent) return true;
  const line = endOfParagraph(state, startLine, endLine);
  const content = state.getLines(startLine, line, state.blkIndent, false).trim();
  state.line = line;
  state.push('paragraph_open', 'p', 1).map = [startLine, line];
  const inline = state.push('inline', '', 0);
  inline.content = content;
  inline.map = [startLine, line];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
  return true;
}

/** The line behind a paragraph: an empty one, or one that begins something else. */
function endOfParagraph(state: StateBlock, startLine: number, endLine: number): number {
  const others = state.md.block.ruler.getRules('paragraph');
  const { parentType } = state;
  state.parentType = 'paragraph';
  let line = startLine + 1;
  while (line < endLine && !state.isEmpty(line)) {
    const isIndented = (state.sCount[line] ?? 0) - state.blkIndent > 3 || (state.sCount[line] ?? 0) < 0;
    if (!isIndented && !beginsWithOrdinalDay(lineText(state, line).slice(0, 40))) {
      const at = line;
      if (others.some(rule => rule(state, at, endLine, true))) break;
    }
    line += 1;
  }
  state.parentType = parentType;
  return line;
}
