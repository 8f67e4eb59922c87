// A vote that is a table, or a list of its own, a side a point: "* All in favour: 3", "* Opposed: none".

import type { Grammar } from '../grammar/grammar.ts';
import type { Vote } from '../model/vote.ts';
import { blockText, listItems, type ParsedBlock, tableRows } from './markdown/blocks.ts';

/** There are three sides, and those who were away. */
const MOST = 4;
const LONGEST = 160;

/** The vote that all points of a list together are; undefined where one of them says anything else, or they tell one side alone. */
export function voteInPoints(block: ParsedBlock, grammar: Pick<Grammar, 'parseVote'>): Vote | undefined {
  if (!/_list$/.test(block.type)) return undefined;
  const count = (text: string): number =>
    Object.keys(grammar.parseVote(text, block.line)?.counts ?? {}).length;
  const points = listItems(block).map(({ tokens }) => blockText(tokens).replace(/[.;,\s]+$/, ''));
  if (points.length < 2 || points.length > MOST || points.some(point => !isSide(point) || count(point) > 1))
    return undefined;
  const vote = grammar.parseVote(`${points.join('. ')}.`, block.line);
  return vote && Object.keys(vote.counts).length >= 2 ? { ...vote, foundBy: 'words' } : undefined;
}

const isSide = (point: string): boolean => point.length <= LONGEST && !point.includes('\n');

/** The vote that a table of who voted how is. */
export const votesOfTable = (block: ParsedBlock, grammar: Pick<Grammar, 'votesInTable'>): Vote | undefined =>
  grammar.votesInTable(
    tableRows(block).map(({ cells }) => cells),
    block.line,
  );
