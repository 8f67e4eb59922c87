// A line that begins with `Vote:`, `Declared:`, `Proposed by` or a decision label begins a paragraph, though no empty
// line stands before it: minutes are typed so, and the vote is no part of the resolution's last clause.
//
// Why so careful with decision labels? A line of wrapped text may begin with one, so a sentence must have ended before.

import type { MarkdownIt, StateBlock } from 'markdown-it';
import type { Grammar } from '../../grammar/grammar.ts';
import type { FindLabel } from '../../grammar/said.ts';
import type { MarkdownEnv } from './env.ts';
import { lineText } from './tokens.ts';

/** "Carried", and on the next line "b) Land sale" or "Other business": no unanimity, and no names of who voted how. */
const BEGINS_ANEW =
  /^(?!(?:Unanimous|UNANIMOUS|By|BY|With|On|Ayes?|AYES?|For|FOR|\d{1,2} ?[-–/])).{0,4}\p{Lu}\p{L}/u;
const SENTENCE_END = /[.:;!?)]\s*$/;

export function statementLines(markdown: MarkdownIt): void {
  // Those of the language alone: a label that the site adds may be a common word.
  const findersOf = new Map<Grammar, FindLabel>();
  const finderOf = (grammar: Grammar): FindLabel => {
    const find = findersOf.get(grammar) ?? grammar.labelFinder([]);
    findersOf.set(grammar, find);
    return find;
  };
  // It only ends the paragraph above: as a block of its own the line is an ordinary paragraph.
  markdown.block.ruler.before('paragraph', 'statement_line', endsParagraph, { alt: ['paragraph'] });

  function endsParagraph(state: StateBlock, line: number, _endLine: number, silent: boolean): boolean {
    const { statements: grammar } = state.env as MarkdownEnv;
    if (!silent || !grammar) return false;
    const text = wordsOf(state, line);
    const before = wordsOf(state, line - 1);
    if (grammar.beginsStatement(text, before)) return true;
    if (grammar.endsStatement(before) && BEGINS_ANEW.test(text)) return true;
    if (!/^\p{Lu}/u.test(text) || finderOf(grammar)(text) === undefined) return false;
    return SENTENCE_END.test(before) || grammar.beginsStatement(before) || grammar.isSecondedLine(before);
  }
}

/** A line without the signs of bold. */
const wordsOf = (state: StateBlock, line: number): string =>
  lineText(state, line)
    .slice(0, 400)
    .replace(/[*_]{1,3}/g, '');
