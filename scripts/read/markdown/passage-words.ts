// Words of a sentence in another language: `[Croeso i bawb]{lang=cy}`, as Pandoc writes it.

import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import type { MarkdownEnv } from './env.ts';
import { noLanguage, notRead, noWords, passageFault } from './passage-faults.ts';
import { languageAttributes, markAt, markOf } from './passage-mark.ts';
import { linesEnded } from './tokens.ts';

export function passageWords(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'passage_words', words);
  markdown.core.ruler.push('passage_faults', state => {
    const { tell } = state.env as MarkdownEnv;
    if (!tell || !/\{[^{}\n]*lang|:::/i.test(state.src)) return;
    for (const token of state.tokens) {
      for (const fault of faultsIn(token)) tell(fault);
    }
  });
}

function words(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax, md } = state;
  if (src[pos] !== '[' || !src.includes(']{', pos)) return false;
  const end = md.helpers.parseLinkLabel(state, pos);
  const mark = end < 0 ? undefined : markAt(src, end + 1);
  const behind = end + 1 + (mark?.written.length ?? 0);
  if (!mark || behind > posMax) return false;
  if (!silent) {
    const attributes = languageAttributes(mark.language);
    const opening = state.push('passage_open', 'span', 1);
    opening.hidden = attributes === undefined;
    opening.attrs = attributes ? [...attributes] : null;
    opening.meta = { ...mark };
    state.pos = pos + 1;
    state.posMax = end;
    md.inline.tokenize(state);
    state.posMax = posMax;
    state.push('passage_close', 'span', -1).hidden = attributes === undefined;
  }
  state.pos = behind;
  return true;
}

const LOOKS_LIKE_MARK = /\{[ \t:.#]*lang\b[^{}\n]{0,60}\}?/i;
const LOOKS_LIKE_LINE = /^:{3,}.{0,60}/;

/** The marks of a text that name no language, and what looks like one and is none. */
function faultsIn({ map, children }: Token): readonly ReturnType<typeof passageFault>[] {
  let line = map?.[0] ?? 0;
  let isFirst = true;
  return (children ?? []).flatMap(child => {
    const said = saidOf(child, isFirst);
    isFirst = /break$/.test(child.type);
    line += linesEnded(child);
    return said ? [passageFault(said, line)] : [];
  });
}

/** `isFirst` tells whether it begins a line. */
function saidOf(token: Token, isFirst: boolean): ReturnType<typeof noLanguage> | undefined {
  const { type, hidden, content } = token;
  if (type === 'passage_open' && hidden) return noLanguage(markOf(token));
  if (type !== 'text') return undefined;
  const line = isFirst ? LOOKS_LIKE_LINE.exec(content)?.[0] : undefined;
  if (line !== undefined) return notRead(line);
  const mark = LOOKS_LIKE_MARK.exec(content)?.[0];
  return mark === undefined ? undefined : noWords(mark);
}
