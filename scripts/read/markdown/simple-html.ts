// `<br>`, `<sup>…</sup>` and `<sub>…</sub>` are obeyed, and the few tags that text copied from a web page still holds: `<p>` and
// `<div>` end a line, `<strong>` and `<em>` make words stand out, `<a href="https://…">` leads there, `<span>` is nothing. All other HTML
// is text.

import type { MarkdownIt, StateCore, StateInline, Token } from 'markdown-it';
import { type HtmlTag, htmlTagAt, isBreak, isNameless, linkTagAt, styleOf } from '../../model/html-tags.ts';

const RAISED = /^<(sup|sub)\s*>/i;

export function simpleHtml(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('html_inline', 'simple_html', tag);
  markdown.core.ruler.after('inline', 'empty_html', dropEmpty);
}

function tag(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src.charCodeAt(pos) !== 0x3c) return false;
  const raised = RAISED.exec(src.slice(pos, pos + 8));
  if (raised) return styled(state, silent, raised[0].length, (raised[1] ?? '').toLowerCase());
  const found = htmlTagAt(src, pos);
  if (!found) return linked(state, silent);
  const { name, isClosing, written } = found;
  const style = styleOf(name);
  if (style && !isClosing) return styled(state, silent, written.length, style, name);
  if (!isBreak(name) && !isNameless(name)) return false;
  if (name !== 'br' && !(isClosing ? endsWords(state, found) : beginsWords(state, found))) return false;
  if (!silent && isBreak(name) && (name === 'br' || hasWordsAround(state, written.length)))
    state.push('hardbreak', 'br', 0).markup = written;
  state.pos += written.length;
  return true;
}

/**
 * "The text needs <p> tags" speaks of a tag. One that is meant stands at the beginning of a line, or behind another tag;
 * `<span>` and its like also in a line, around words.
 */
function beginsWords({ src, pos, posMax }: StateInline, { name, written }: HtmlTag): boolean {
  if (
    /(?:^|[\n>])\s*$/.test(src.slice(Math.max(0, pos - 20), pos)) &&
    !isEmptyPair(src, pos + written.length, name)
  )
    return true;
  const inside = pos + written.length;
  const end = isBreak(name) ? -1 : closingOf({ src, posMax }, name, inside);
  return end >= 0 && src.slice(inside, end).trim() !== '';
}

/** `<p></p>` in the middle of a line; alone in its line it is a gap that somebody left. */
const isEmptyPair = (src: string, inside: number, name: string): boolean =>
  src.startsWith(`</${name}>`, inside) &&
  !/^\s*(?:\n|$)/.test(src.slice(inside + name.length + 3, inside + name.length + 30));

/** It ends what such a tag began; where no tag of its name stands before it, a line. */
function endsWords({ src, pos }: StateInline, { name, written }: HtmlTag): boolean {
  const from = Math.max(0, pos - 2000);
  const near = src.slice(from, pos);
  const at = near.toLowerCase().lastIndexOf(`<${name}`);
  if (at < 0) return /^\s*(?:\n|<|$)/.test(src.slice(pos + written.length, pos + written.length + 20));
  const isMeant = !isBreak(name) || /(?:^|[\n>])\s*$/.test(src.slice(Math.max(0, from + at - 20), from + at));
  return isMeant && htmlTagAt(near, at) !== undefined;
}

/** `<p>` and `<div>` part lines; at the ends of a paragraph, and behind another of them, there is nothing to part. */
function hasWordsAround({ src, pos, tokens, pending }: StateInline, length: number): boolean {
  const isBelowBreak =
    pending.trim() === '' && (tokens.length === 0 || /break$/.test(tokens.at(-1)?.type ?? ''));
  return !isBelowBreak && src.slice(pos + length, pos + length + 2000).trim() !== '';
}

/** Words between two tags, of which the second must be there. */
function styled(state: StateInline, silent: boolean, width: number, kind: string, name = kind): boolean {
  const inside = state.pos + width;
  const end = closingOf(state, name, inside);
  if (end < 0) return false;
  if (!silent) {
    state.push(`${kind}_open`, kind, 1);
    wordsUpTo(state, inside, end);
    state.push(`${kind}_close`, kind, -1);
  }
  state.pos = end + name.length + 3;
  return true;
}

/** A link has words, and no other link stands in them. */
function linked(state: StateInline, silent: boolean): boolean {
  const { src, pos, md } = state;
  const found = state.linkLevel > 0 ? undefined : linkTagAt(src, pos);
  if (!found) return false;
  const inside = pos + found.written.length;
  const end = closingOf(state, 'a', inside);
  const address = md.normalizeLink(md.utils.unescapeAll(found.address));
  const words = src.slice(inside, Math.max(inside, end));
  if (words.trim() === '' || HAS_LINK.test(words) || !md.validateLink(address)) return false;
  if (!silent) {
    state.push('link_open', 'a', 1).attrs = [['href', address]];
    state.linkLevel += 1;
    wordsUpTo(state, inside, end);
    state.linkLevel -= 1;
    state.push('link_close', 'a', -1);
  }
  state.pos = end + '</a>'.length;
  return true;
}

const HAS_LINK = /\]\(|<(?:https?|mailto):/i;

function wordsUpTo(state: StateInline, start: number, end: number): void {
  const max = state.posMax;
  state.pos = start;
  state.posMax = end;
  state.md.inline.tokenize(state);
  state.posMax = max;
}

function closingOf({ src, posMax }: Pick<StateInline, 'src' | 'posMax'>, name: string, from: number): number {
  const closing = new RegExp(`</${name}>`, 'gi');
  closing.lastIndex = from;
  const end = closing.exec(src)?.index ?? -1;
  return end > posMax ? -1 : end;
}

/** `<div></div>` is no paragraph. */
function dropEmpty(state: StateCore): void {
  const isEmpty = (token: Token | undefined): boolean =>
    token?.type === 'inline' && /^<[a-z/]/i.test(token.content) && token.children?.length === 0;
  if (!state.tokens.some(isEmpty)) return;
  const { tokens } = state;
  state.tokens = tokens.filter((token, index) => {
    if (token.type === 'paragraph_open') return !isEmpty(tokens[index + 1]);
    if (token.type === 'paragraph_close') return !isEmpty(tokens[index - 1]);
    return !(isEmpty(token) && tokens[index - 1]?.type === 'paragraph_open');
  });
}
