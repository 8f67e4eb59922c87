// A vote by name whose sides stand in paragraphs, a list or a table of their own, as one vote:
//
//   A vote was taken which resulted as follows:
//   For
//   Councillors Amber, Birch (J), Cedar. (3)
//   Against
//   Councillor Dale. (1)

import type { Grammar } from '../grammar/grammar.ts';
import type { NamedPerson } from '../model/person.ts';
import { SIDES, type Side, type Vote } from '../model/vote.ts';
import { blockText, type ParsedBlock } from './markdown/blocks.ts';
import type { Statement } from './statement.ts';

/** A vote found over several statements: the first bears it, the others are part of it. */
export interface GatheredVote {
  readonly vote: Vote;
  readonly length: number;
  /** Whether those against were for an amendment: the vote is on both. */
  readonly isOnAmendment: boolean;
}

const MOST_PARAGRAPHS = 60;

interface Gathering {
  /** The figures that stand beside sides or names. */
  readonly figures: Partial<Record<Side, number>>;
  readonly names: Partial<Record<Side, readonly NamedPerson[]>>;
  side?: Side | undefined;
  /** Below "Absent" stand names that are on no side. */
  isAside?: boolean;
  isOnAmendment?: boolean;
}

/** The vote that begins at a statement; undefined where none does. */
export function gatheredVote(
  statements: readonly Statement[],
  at: number,
  { rollCalls }: Pick<Grammar, 'rollCalls'>,
): GatheredVote | undefined {
  const first = statements[at];
  if (!first || !isOpen(first)) return undefined;
  const words = wordsOf(first);
  const begins = rollCalls.sideAlone(words) ?? rollCalls.sideWithNames(words);
  const isAnnounced = !begins && rollCalls.announces(words);
  if (!isAnnounced && !begins) return undefined;
  const line = first.blocks[0]?.line ?? 0;
  const begin = at + (isAnnounced ? 1 : 0);
  const each = isAnnounced ? eachVote(statements, begin, rollCalls) : undefined;
  if (each)
    return { vote: { ...each.told, foundBy: 'words', line }, length: each.end - at, isOnAmendment: false };
  const gathering: Gathering = { figures: {}, names: {} };
  let end = begin;
  for (; end < begin + MOST_PARAGRAPHS; end += 1) {
    const statement = statements[end];
    if (!statement || !isOpen(statement) || !gather(wordsOf(statement), gathering, rollCalls)) break;
  }
  const { names } = gathering;
  const told = SIDES.filter(side => isTold(side, gathering));
  const isNamed = SIDES.some(side => (names[side]?.length ?? 0) > 0);
  if (!isNamed || (told.length < 2 && !isOfVoteAbove(statements[at - 1], names))) return undefined;
  return {
    vote: {
      counts: Object.fromEntries(told.map(side => [side, countOf(side, gathering)])),
      names: { for: names.for ?? [], against: names.against ?? [], abstained: names.abstained ?? [] },
      foundBy: 'words',
      line,
    },
    length: end - at,
    isOnAmendment: gathering.isOnAmendment === true,
  };
}

/** "Vote: 5 for, 1 against", and below it "Against: Cllr Amber" alone. Whether as many are named as were counted, a rule tells. */
const isOfVoteAbove = (above: Statement | undefined, names: Gathering['names']): boolean =>
  above?.type === 'vote' &&
  SIDES.every(side => names[side] === undefined || above.vote.counts[side] !== undefined);

/** Adds what a paragraph says of a side; false where it says nothing of any. */
function gather(text: string, gathering: Gathering, rollCalls: Grammar['rollCalls']): boolean {
  // A page's end and its number stand where the page ended.
  if (/^(?:\d{1,3})?$/.test(text.trim())) return true;
  const both = rollCalls.sideWithNames(text);
  if (both) {
    const isOther = both.isOfAmendment && both.side === 'for' && isTold('for', gathering);
    const side = isOther ? 'against' : both.side;
    if (isOther) gathering.isOnAmendment = true;
    if (side === undefined) return true;
    if (isTold(side, gathering)) return false;
    gathering.names[side] = both.names;
    if (both.count !== undefined) gathering.figures[side] = both.count;
    return true;
  }
  const alone = rollCalls.sideAlone(text);
  if (alone) {
    const { side, count } = alone;
    if (side !== undefined && isTold(side, gathering)) return false;
    Object.assign(gathering, { side, isAside: side === undefined });
    if (side !== undefined && count !== undefined) gathering.figures[side] = count;
    return true;
  }
  const found = rollCalls.sideNames(text);
  if (!found || (gathering.side === undefined && !gathering.isAside)) return false;
  const { side } = gathering;
  if (side === undefined) return true;
  gathering.names[side] = [...(gathering.names[side] ?? []), ...found.names];
  if (found.count !== undefined) gathering.figures[side] = found.count;
  return true;
}

const isTold = (side: Side, { figures, names }: Gathering): boolean =>
  figures[side] !== undefined || names[side] !== undefined;

const countOf = (side: Side, { figures, names }: Gathering): number | undefined =>
  figures[side] ?? names[side]?.length;

/** Everybody's own vote, a line, a point or a row each. */
function eachVote(
  statements: readonly Statement[],
  begin: number,
  rollCalls: Grammar['rollCalls'],
): { readonly told: Pick<Vote, 'counts' | 'names'>; readonly end: number } | undefined {
  let found: { readonly told: Pick<Vote, 'counts' | 'names'>; readonly end: number } | undefined;
  let words = '';
  for (let end = begin; end < begin + MOST_PARAGRAPHS; end += 1) {
    const statement = statements[end];
    if (!statement || !isOpen(statement)) break;
    words = `${words}\n${wordsOf(statement)}`.trim();
    const told = rollCalls.votesOfEach(words);
    if (told) found = { told, end: end + 1 };
    else if (end > begin + 1 || words.split(/[\n;]/).length > 2) break;
  }
  return found;
}

/** Words that nobody has read as something of their own yet. */
const isOpen = (statement: Statement): boolean =>
  statement.type === 'other' ||
  statement.type === 'list' ||
  (statement.type === 'vote' && statement.vote.foundBy === 'words');

/** The words of a block; the cells of a table's row stand on one line. */
function wordsOf({ blocks }: Statement): string {
  const [block] = blocks;
  if (block?.type !== 'table') return block ? blockText(block.tokens) : '';
  return rowsOf(block).join('\n');
}

function rowsOf({ tokens }: ParsedBlock): readonly string[] {
  const rows: string[][] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push([]);
    else if (token.type === 'inline') rows.at(-1)?.push(blockText([token]));
  }
  return rows.map(cells => cells.filter(Boolean).join(': '));
}
