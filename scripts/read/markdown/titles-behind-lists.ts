// A title right below a list, with no empty line between:
//
//     - Dora Elder
//     **2. Minutes**
//     - They were approved.
//
// Markdown takes the line for more of the last point. One with a number, in bold or such as "2.1", that stands to the left of the point's
// words begins a paragraph of its own. "**Carried**" there is what came of the point.

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineText } from './tokens.ts';

export function titlesBehindLists(markdown: MarkdownIt): void {
  // It makes nothing itself: where it says that a paragraph ends, the list ends, and the title is the next paragraph.
  markdown.block.ruler.before('paragraph', 'title_behind_list', endsPoint, { alt: ['paragraph'] });
}

const BOLD = /^\*\*(?:\p{L}{2,6} ?)?\d{1,3}(?:[.:/)]\d{0,3}|(?= \p{Lu}))[^*\n]{2,100}\*\*:?$/u;
const NUMBERED = /^\d{1,2}\.\d{1,2} [\p{Lu}][^\n]{1,80}(?<![.;,!?])$/u;

function endsPoint(state: StateBlock, line: number, _endLine: number, silent: boolean): boolean {
  if (!silent || state.blkIndent === 0 || (state.sCount[line] ?? 0) >= state.blkIndent) return false;
  const text = lineText(state, line).trim();
  return BOLD.test(text) || NUMBERED.test(text);
}
