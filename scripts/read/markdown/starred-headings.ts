// Headings with stars, as some keep their notes in plain text: "** Review of actions" over its text, and "*** Fees" below it.
//
// Two stars also begin a note on a list, "** Non-voting member": so they are headings only where several stand apart, each between
// empty lines.

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineText } from './tokens.ts';

export function starredHeadings(markdown: MarkdownIt): void {
  markdown.block.ruler.before('paragraph', 'starred_heading', starredHeading, { alt: [] });
}

const HEADING = /^(\*{2,4}) (\p{Lu}[^*]{1,98}[^*.,;?!\s])[ \t]*$/u;
const APART = /(?:^|\n[ \t]*\n)\*{2,4} \p{Lu}[^*\n]{1,98}[^*.,;?!\s\n][ \t]*(?=\n[ \t]*(?:\n|$)|$)/gu;
const FEWEST = 3;

/** Whether a text has several, by the text: each of its lines asks. */
const known = new WeakMap<object, boolean>();

function starredHeading(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  if (silent || state.level > 0 || state.sCount[startLine] !== 0) return false;
  const [, stars = '', title = ''] = HEADING.exec(lineText(state, startLine)) ?? [];
  if (stars === '' || !isApart(state, startLine) || !hasSeveral(state)) return false;
  const tag = `h${stars.length}`;
  const open = state.push('heading_open', tag, 1);
  open.markup = stars;
  open.map = [startLine, startLine + 1];
  const inline = state.push('inline', '', 0);
  inline.content = title;
  inline.map = [startLine, startLine + 1];
  inline.children = [];
  state.push('heading_close', tag, -1).markup = stars;
  state.line = startLine + 1;
  return true;
}

const isApart = (state: StateBlock, line: number): boolean =>
  (line === 0 || state.isEmpty(line - 1)) && (line + 1 >= state.lineMax || state.isEmpty(line + 1));

function hasSeveral({ env, src }: StateBlock): boolean {
  const before = known.get(env);
  if (before !== undefined) return before;
  const has = [...src.matchAll(APART)].length >= FEWEST;
  known.set(env, has);
  return has;
}
