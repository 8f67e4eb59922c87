// Paragraphs, lists and tables in another language: a line `::: {lang=cy}` above them and a line `:::` below, as Pandoc
// writes it, or `::: cy` for short.
//
// Why no element around them? Decisions, motions and headings are looked for at the outermost level. So each block
// within bears the language itself, and stays what it is.

import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it';
import { languageTag, tagOfLanguage } from '../../model/language.ts';
import { withoutEnds } from '../../model/without-ends.ts';
import type { MarkdownEnv } from './env.ts';
import { NO_BEGINNING, noEnd, noLanguage, passageFault } from './passage-faults.ts';
import { languageAttributes, markAt, markOf, type PassageMark } from './passage-mark.ts';
import { lineText } from './tokens.ts';

export function passageBlocks(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'passage_line', passageLine, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.core.ruler.after('block', 'passage_blocks', passages);
}

/** "::: {lang=cy} :::" => "{lang=cy}" */
function writtenMark(line: string): string {
  const words = withoutEnds(line.replace(/^:+/, ''), ' \t');
  return withoutEnds(words.replace(/(?<!:):+$/, ''), ' \t');
}

/** A line that begins or ends a passage becomes a token that is taken out again below. */
function passageLine(state: StateBlock, line: number, _endLine: number, silent: boolean): boolean {
  const text = lineText(state, line);
  if (!text.startsWith(':::') || (state.sCount[line] ?? 0) - state.blkIndent >= 4) return false;
  const written = writtenMark(text);
  const mark = written === '' ? undefined : readMark(written);
  if (written !== '' && !mark) return false;
  if (silent) return true;
  const token = state.push(mark ? 'passage_begins' : 'passage_ends', '', 0);
  token.map = [line, line + 1];
  token.meta = mark ? { ...mark } : null;
  state.line = line + 1;
  return true;
}

/** `{lang=cy}`, "cy", or a language's name, which is a slip. Any other word is one of the minutes. */
function readMark(written: string): PassageMark | undefined {
  const mark = markAt(written, 0);
  if (mark?.written.length === written.length) return mark;
  const isLanguage = languageTag(written) !== undefined || tagOfLanguage(written) !== undefined;
  return isLanguage ? { written, language: written } : undefined;
}

interface OpenPassage extends PassageMark {
  readonly line: number;
  readonly level: number;
  /** How many tokens were kept before it. */
  readonly from: number;
}

/** Gives the blocks between two lines their language. A passage without an end has none, rather than too many blocks. */
function passages(state: StateCore): void {
  if (!state.src.includes(':::')) return;
  const { tell } = state.env as MarkdownEnv;
  const kept: Token[] = [];
  const open: OpenPassage[] = [];
  const dropUnended = (level: number): void => {
    while ((open.at(-1)?.level ?? -1) > level) {
      const passage = open.pop();
      if (passage) tell?.(passageFault(noEnd(passage), passage.line));
    }
  };
  for (const token of state.tokens) {
    const { type, level, map } = token;
    const line = map?.[0] ?? 0;
    if (type === 'passage_begins') {
      open.push({ ...markOf(token), line, level, from: kept.length });
    } else if (type === 'passage_ends') {
      const passage = open.at(-1)?.level === level ? open.pop() : undefined;
      if (!passage) tell?.(passageFault(NO_BEGINNING, line));
      else if (!inLanguage(kept.slice(passage.from), passage))
        tell?.(passageFault(noLanguage(passage), passage.line));
    } else {
      if (token.nesting === -1) dropUnended(level);
      kept.push(token);
    }
  }
  dropUnended(-1);
  state.tokens = kept;
}

/** Whether there is such a language: then the blocks bear it that have none of their own. */
function inLanguage(tokens: readonly Token[], { language, level }: OpenPassage): boolean {
  const attributes = languageAttributes(language);
  if (!attributes) return false;
  // A footnote is no block of the page: its paragraphs, which stand elsewhere, are.
  let isNote = false;
  for (const [index, token] of tokens.entries()) {
    if (/^footnote_reference_/.test(token.type) && token.level === level) isNote = token.nesting === 1;
    else if (token.nesting >= 0 && token.level === (isNote ? level + 1 : level) && !token.attrGet('lang')) {
      for (const [name, value] of attributes) token.attrSet(name, value);
      if (token.hidden) showAsWords(token, tokens[index + 2]);
    }
  }
  return true;
}

/** A paragraph of a tight list has no element of its own that could bear the language. */
function showAsWords(opening: Token, closing: Token | undefined): void {
  for (const token of [opening, closing]) {
    if (!token) continue;
    token.hidden = false;
    token.tag = 'span';
  }
}
