// What came of the words of a point, where points below it tell that: the fields of a motion, or how all voted.

import type { FoundLabel } from '../grammar/said.ts';
import type { Motion } from '../model/motion.ts';
import { isCounted, type Vote } from '../model/vote.ts';
import { fieldsIn } from './fields-below.ts';
import { blocksOf, firstLineOf, type ParsedBlock, wordsOf } from './markdown/blocks.ts';
import type { Statement, StatementContext } from './statement.ts';

/** "The lease must be kept", and in points below it "motion by Amber", "Birch 2nd", "all in favour": whatever its words, it was moved. */
export function carriedInFields(
  first: ParsedBlock,
  list: ParsedBlock,
  { grammar }: StatementContext,
): readonly Statement[] | undefined {
  const { mover, seconder, vote, outcome, words = outcome } = fieldsIn(list, grammar) ?? {};
  const rest = wordsOf(first);
  if (!mover || !seconder || outcome !== 'carried' || words === undefined || /[:?]\s*$/.test(rest))
    return undefined;
  const motion: Motion = { mover, seconder, outcome, foundBy: 'words', line: first.line };
  return [
    {
      ...{ type: 'decision', label: { label: words, kind: 'agreed', rest, bare: false }, blocks: [first] },
      ...{ motion, foundBy: 'words' },
      ...(vote && { vote }),
    },
  ];
}

/** "Review the plan", and in the first point below it "Approved by everyone present": only where something is asked for, and with how they voted, is it no mere assent. */
export function approvedBelow(
  first: ParsedBlock,
  list: ParsedBlock,
  { grammar, isBelowDecision }: StatementContext,
): readonly Statement[] | undefined {
  const [answer] = paragraphsIn(list);
  const words = answer === undefined ? '' : wordsOf(answer);
  const vote = answer && grammar.parseVote(words, answer.line);
  const result = grammar.resultBare(words);
  const isAsked = vote && result && !isBelowDecision && grammar.asksToAct(wordsOf(first));
  return isAsked ? [agreedOn(first, result.label, vote)] : undefined;
}

/** "A longer term", and below it nothing but "Final vote: 22 for, 1 against" and "Passed". */
export function votedBelow(
  first: ParsedBlock,
  list: ParsedBlock,
  { grammar }: StatementContext,
): readonly Statement[] | undefined {
  const parts = paragraphsIn(list);
  const rest = wordsOf(first);
  if (parts.length < 2 || /[:?]\s*$/.test(rest)) return undefined;
  let vote: Vote | undefined;
  let result: FoundLabel | undefined;
  for (const part of parts) {
    const words = wordsOf(part);
    const told = { vote: grammar.parseVote(words, part.line), result: grammar.resultBare(words) };
    const isLost = grammar.outcomesIn(words).some(({ outcome }) => outcome !== 'carried');
    if (isLost || (told.vote ?? told.result) === undefined) return undefined;
    vote ??= told.vote;
    result ??= told.result;
  }
  return vote && result && isCounted(vote) ? [agreedOn(first, result.label, vote)] : undefined;
}

const agreedOn = (first: ParsedBlock, label: string, vote: Vote): Statement => ({
  type: 'decision',
  label: { label, kind: 'agreed', rest: wordsOf(first), bare: false },
  blocks: [first],
  foundBy: 'words',
  vote,
});

/** The paragraphs of a list, those of lists within it too; a paragraph is its own. */
export const paragraphsIn = (list: ParsedBlock): readonly ParsedBlock[] =>
  list.tokens.flatMap((token, at) =>
    token.type === 'paragraph_open' ? blocksOf(list.tokens.slice(at, at + 3), firstLineOf(list)) : [],
  );
