// A vote that is a list or a table of its own: "* All in favour: 3", "* Opposed: none"; a column a side; a row a member.

import type { Grammar } from '../grammar/grammar.ts';
import type { Vote } from '../model/vote.ts';
import { blockText, listItems, type ParsedBlock, tableRows } from './markdown/blocks.ts';

type VoteGrammar = Pick<Grammar, 'parseVote' | 'rollCalls'>;

/** There are three sides, and those who were away. */
const MOST = 4;
const LONGEST = 160;
/** No body that votes by name has more members. */
const MOST_ROWS = 200;

/** The vote that all of a list or a table is; undefined where a part of it says anything else. */
export function voteSetOut(block: ParsedBlock, grammar: VoteGrammar): Vote | undefined {
  if (/_list$/.test(block.type)) return voteInPoints(block, grammar);
  return block.type === 'table' ? voteInTable(block, grammar) : undefined;
}

/** A side a point; undefined where they tell one side alone. */
function voteInPoints(block: ParsedBlock, grammar: VoteGrammar): Vote | undefined {
  const count = (text: string): number =>
    Object.keys(grammar.parseVote(text, block.line)?.counts ?? {}).length;
  const points = listItems(block).map(({ tokens }) => blockText(tokens).replace(/[.;,\s]+$/, ''));
  if (points.length < 2 || points.length > MOST || !points.every(isSide)) return undefined;
  const vote = grammar.parseVote(`${points.join('. ')}.`, block.line);
  // Most lists are none: to ask of each point comes last.
  if (!vote || Object.keys(vote.counts).length < 2 || points.some(point => count(point) > 1))
    return undefined;
  return { ...vote, foundBy: 'words' };
}

const isSide = (point: string): boolean => point.length <= LONGEST && !point.includes('\n');

function voteInTable(block: ParsedBlock, { rollCalls }: VoteGrammar): Vote | undefined {
  const rows = tableRows(block);
  if (rows.length > MOST_ROWS) return undefined;
  const told = rollCalls.inRows(rows.map(({ cells }) => cells));
  return told && { ...told, line: block.line, foundBy: 'words' };
}
