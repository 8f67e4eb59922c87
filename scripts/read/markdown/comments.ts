// `<!-- … -->` is a comment: it is not shown. Of one that does not end in its paragraph the words would be, so it is told.

import type { MarkdownIt, StateBlock, StateInline, Token } from 'markdown-it';
import { breachOf } from '../../model/rules/found.ts';
import type { MarkdownEnv } from './env.ts';
import { linesEnded, lineText } from './tokens.ts';

const OPENING = '<!--';
const CLOSING = '-->';

export function comments(markdown: MarkdownIt): void {
  markdown.block.ruler.before('html_block', 'comment_block', wholeLines, {
    alt: ['paragraph', 'reference', 'blockquote'],
  });
  markdown.inline.ruler.before('html_inline', 'comment', withinLine);
  markdown.core.ruler.after('inline', 'open_comments', state => {
    const { tell } = state.env as MarkdownEnv;
    for (const { children, map } of state.tokens) {
      for (const line of showOpenComments(children ?? []))
        tell?.({ ...NOT_ENDED, line: (map?.[0] ?? 0) + line });
    }
  });
}

const NOT_ENDED = {
  ...breachOf('comment-end'),
  message: '“<!--” begins a comment that does not end in its paragraph, so its words would be shown.',
  hint: 'Write “-->” at its end, with nothing behind it on that line; or delete “<!--”.',
} as const;

/** Where no comment of whole lines ends: each that begins after `from` comes to the same line `to`. */
interface Fruitless {
  readonly from: number;
  readonly to: number;
  readonly indent: number;
}

const fruitless = new WeakMap<StateBlock, Fruitless>();

/** A comment that has its lines for itself may hold anything, empty lines too. */
function wholeLines(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  let line = startLine;
  let text = lineText(state, line);
  if (!text.startsWith(OPENING)) return false;
  const known = fruitless.get(state);
  const indent = state.blkIndent;
  if (known && known.indent === indent && known.from <= startLine && startLine < known.to) return false;
  const inVain = (): false => {
    fruitless.set(state, { from: startLine, to: line, indent });
    return false;
  };
  // `<!-->` is a whole comment.
  let end = text.indexOf(CLOSING, 2);
  while (end < 0) {
    line += 1;
    if (line >= endLine || (!state.isEmpty(line) && (state.sCount[line] ?? 0) < indent)) return inVain();
    text = lineText(state, line);
    end = text.indexOf(CLOSING);
  }
  if (text.slice(end + CLOSING.length).trim() !== '') return inVain();
  if (!silent) state.line = line + 1;
  return true;
}

function withinLine(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (!src.startsWith(OPENING, pos)) return false;
  const end = src.indexOf(CLOSING, pos + 2);
  if (end >= 0) {
    if (!silent) {
      // Fields stand one a line: those below the comment keep their places.
      for (const _ of src.slice(pos, end).matchAll(/\n/g)) state.push('softbreak', 'br', 0);
    }
    state.pos = end + CLOSING.length;
    return true;
  }
  if (!silent) state.push('open_comment', '', 0).content = OPENING;
  state.pos += OPENING.length;
  return true;
}

/** Makes text of each, and gives their lines, from that of the paragraph. */
function showOpenComments(children: readonly Token[]): readonly number[] {
  let line = 0;
  return children.flatMap(token => {
    line += linesEnded(token);
    if (token.type !== 'open_comment') return [];
    token.type = 'text';
    return [line];
  });
}
