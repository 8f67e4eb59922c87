// `<br>`, `<sup>…</sup>` and `<sub>…</sub>` are obeyed; all other HTML is text.

import type { MarkdownIt, StateInline } from 'markdown-it';

const TAG = /^<(br|sup|sub)\s*\/?>/i;

export function simpleHtml(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('html_inline', 'simple_html', tag);
}

function tag(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
  const match = TAG.exec(state.src.slice(state.pos, state.pos + 8));
  if (!match) return false;
  const [opening, name = ''] = match;
  const kind = name.toLowerCase();
  if (kind === 'br') {
    if (!silent) state.push('hardbreak', 'br', 0).markup = opening;
    state.pos += opening.length;
    return true;
  }
  const inside = state.pos + opening.length;
  const closing = new RegExp(`</${kind}>`, 'gi');
  closing.lastIndex = inside;
  const end = closing.exec(state.src)?.index ?? -1;
  if (end < 0 || end > state.posMax) return false;
  if (!silent) {
    const max = state.posMax;
    state.push(`${kind}_open`, kind, 1);
    state.pos = inside;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.posMax = max;
    state.push(`${kind}_close`, kind, -1);
  }
  state.pos = end + kind.length + 3;
  return true;
}
