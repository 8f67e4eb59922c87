// Emphasis as minutes are typed and converted: bold whose stars stand beside a space, raised endings as Pandoc writes them
// (`3^rd^`), and a star between two figures, which multiplies.

import type { MarkdownIt, StateInline } from 'markdown-it';
import { mendedEmphasis } from '../../model/mended-emphasis.ts';

export function emphasis(markdown: MarkdownIt): void {
  markdown.core.ruler.before('inline', 'mended_emphasis', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type !== 'inline' || !token.content.includes('**')) continue;
      const lines = token.content.split('\n').map(mendedEmphasis);
      // Bold that goes on in the next line is Markdown's own.
      const isWhole = token.content.split('\n').every(line => line.split('**').length % 2 === 1);
      if (isWhole) token.content = lines.join('\n');
    }
  });
  markdown.inline.ruler.before('emphasis', 'raised_ending', raisedEnding);
  markdown.inline.ruler.before('emphasis', 'times', times);
}

/** Endings of ordinal numbers, and powers: "3^rd^", "**3**^rd^", "1^er^", "m^2^". */
const RAISED = /^\^(st|nd|rd|th|er|re|e|o|a|ème|eme|\d{1,2})\^/;

function raisedEnding(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src[pos] !== '^' || !/[\p{L}\d][*_]*$/u.test(src.slice(Math.max(0, pos - 4), pos))) return false;
  const [written, ending = ''] = RAISED.exec(src.slice(pos, pos + 8)) ?? [];
  if (written === undefined) return false;
  if (!silent) {
    state.push('sup_open', 'sup', 1);
    state.push('text', '', 0).content = ending;
    state.push('sup_close', 'sup', -1);
  }
  state.pos += written.length;
  return true;
}

/** "5*4*3" */
function times(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src[pos] !== '*' || !/\d\*\d/.test(src.slice(Math.max(0, pos - 1), pos + 2))) return false;
  if (!silent) state.pending += '*';
  state.pos += 1;
  return true;
}
