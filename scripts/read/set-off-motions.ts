// Who moved, who seconded and what came of it, each set off as a quotation: "> Moved by Amber", "> Motion Passed". So some systems
// write minutes, and what stands in such a quotation is no speech but the minutes' own.

import type { Grammar } from '../grammar/grammar.ts';
import { blocksOf, firstLineOf, isQuotation, type ParsedBlock, wordsOf } from './markdown/blocks.ts';
import { CALLOUT } from './markdown/callouts.ts';
import { changed } from './markdown/tokens.ts';
import type { StatementContext } from './statement.ts';
import { voteSetOut } from './votes-set-out.ts';

/** Blocks with each such quotation as its paragraphs, which still are quotations where they are shown. */
export function withSetOffMotions(
  blocks: readonly ParsedBlock[],
  { grammar, reading }: StatementContext,
): readonly ParsedBlock[] {
  if (reading === 'marked' || !blocks.some(isQuotation)) return blocks;
  const parts = blocks.map(block => (isQuotation(block) ? paragraphsIn(block, grammar) : undefined));
  // A quotation that says "Agreed." where nobody moved anything is of somebody else.
  if (!parts.some(paragraphs => paragraphs?.some(one => isMoved(wordsOf(one), grammar)))) return blocks;
  return blocks.flatMap((block, at) => {
    const paragraphs = parts[at];
    const [first] = paragraphs ?? [];
    const isOfMotion =
      first !== undefined &&
      (isMoved(wordsOf(first), grammar) ||
        paragraphs?.every(one => one.type === 'table' || isPartOfMotion(wordsOf(one), grammar)) === true);
    return isOfMotion && paragraphs ? paragraphs : [block];
  });
}

/** Each within quotation marks of its own; none where there are other blocks among them. */
function paragraphsIn(quotation: ParsedBlock, grammar: Grammar): readonly ParsedBlock[] | undefined {
  const [open, ...inner] = quotation.tokens;
  const close = inner.pop();
  const blocks = blocksOf(inner, firstLineOf(quotation));
  const isOfMotion = (block: ParsedBlock): boolean =>
    block.type === 'paragraph' || (block.type === 'table' && voteSetOut(block, grammar) !== undefined);
  if (!open || !close || !blocks.every(isOfMotion)) return undefined;
  const [above, table, ...others] = blocks;
  if (above && table?.type === 'table' && others.length === 0) {
    const isVote = grammar.rollCalls.announces(wordsOf(above).replace(NOTE, ''));
    return isVote ? [{ ...table, line: above.line, tokens: quotation.tokens }] : undefined;
  }
  // Each of its own: a decision is marked at the token with which it begins.
  return blocks.map(block => ({
    ...block,
    tokens: [changed(open, {}), ...block.tokens, changed(close, {})],
  }));
}

/** No mover and no result is longer. */
const LONGEST = 160;

/** Words that are put to the vote may be. */
const LONGEST_WORDS = 800;

const isMoved = (words: string, grammar: Grammar): boolean =>
  (words.length <= LONGEST && grammar.parseMotion(words, 0)?.mover !== undefined) ||
  (words.length <= LONGEST_WORDS && isPut(words, grammar));

/** "> Der Rat möge beschließen, den Zaun zu streichen.": what comes of it stands right below. */
function isPut(words: string, grammar: Grammar): boolean {
  const begun = grammar.sayingOf(words, () => false)?.begun;
  return begun?.needsNoSeconder === true && begun.isClose === true && begun.text !== undefined;
}

const isPartOfMotion = (words: string, grammar: Grammar): boolean =>
  words.length <= LONGEST &&
  (grammar.parseMotion(words, 0) ??
    grammar.resultBare(words) ??
    grammar.parseVote(words, 0) ??
    (grammar.isMotionField(words) || grammar.isSecondedLine(words) || undefined)) !== undefined;

/** "[!abstract]- Vote:": what is folded below it. */
const NOTE = new RegExp(`^${CALLOUT}`, 'u');
