// A line that begins with `Vote:`, `Declared:`, `Proposed by` or a decision label begins a paragraph, though no empty
// line stands before it: minutes are typed so, and the vote is no part of the resolution's last clause.
//
// Why so careful with decision labels? A line of wrapped text may begin with one, so a sentence must have ended before.

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { decisionLabelFinder } from '../../model/labels.ts';
import type { MarkdownEnv } from './env.ts';
import { lineText } from './tokens.ts';

const STATEMENT =
  /^(?:(?:(?:Recorded |Named )?Vot(?:es?|ing)(?: by name)?|VOTES?|Declared|DECLARED)(?:\s*:|\s[–—-]\s)|(?:Proposed|Moved|PROPOSED|MOVED)(?:\s+(?:by|BY)\b|\s*:)|Proposer\s*:)/;
const SENTENCE_END = /[.:;!?)]\s*$/;

export function statementLines(markdown: MarkdownIt): void {
  const findLabel = decisionLabelFinder([]);
  // It only ends the paragraph above: as a block of its own the line is an ordinary paragraph.
  markdown.block.ruler.before('paragraph', 'statement_line', beginsStatement, { alt: ['paragraph'] });

  function beginsStatement(state: StateBlock, line: number, _endLine: number, silent: boolean): boolean {
    if (!silent || !(state.env as MarkdownEnv).statements) return false;
    const text = wordsOf(state, line);
    if (STATEMENT.test(text)) return true;
    if (!/^\p{Lu}/u.test(text) || findLabel(text) === undefined) return false;
    const before = wordsOf(state, line - 1);
    return SENTENCE_END.test(before) || STATEMENT.test(before) || /^Seconde[dr]\b/i.test(before);
  }
}

/** A line without the signs of bold. */
const wordsOf = (state: StateBlock, line: number): string =>
  lineText(state, line)
    .slice(0, 400)
    .replace(/[*_]{1,3}/g, '');
