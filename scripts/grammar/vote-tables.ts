// Votes that are a table: a column a side, with names or figures, a row a side, or a row a member, with a mark below their side.

import type { NamedPerson } from '../model/person.ts';
import { SIDES, type Side } from '../model/vote.ts';
import type { RollCallPatterns, VoteInRows } from './said.ts';

/** How a language heads such tables, and what stands in their cells. */
export interface VoteTableWords extends Pick<RollCallPatterns, 'sideAlone' | 'sideNames' | 'votesOfEach'> {
  /** What stands over the names of those who voted: "Member". */
  readonly voters: RegExp;
  /** What stands over the vote of each: "Vote". */
  readonly voted: RegExp;
  /** What marks below a side that somebody took it, beside signs: "yes". */
  readonly mark: RegExp;
  /** Who stands at the beginning of a row, where that may be less than a side's names need. */
  readonly voterIn?: RollCallPatterns['sideNames'];
  /** What a row of sums begins with: "Total". */
  readonly total: RegExp;
  /** What stands over the names of all where nobody was against: "Yeas". "For" and "Yes" may head anything. */
  readonly voices?: RegExp;
}

const FIGURE = /^\d{1,3}$/;
const SIGN = /^(?:[xX✓✔✅☑•●*]|1)$/;

export const voteTableReader =
  (words: VoteTableWords): RollCallPatterns['inRows'] =>
  rows =>
    voteInRows(rows, words);

/** The vote that the rows of a table are, its head first; undefined for any other table. */
function voteInRows(rows: readonly (readonly string[])[], words: VoteTableWords): VoteInRows | undefined {
  const [head = [], ...body] = rows;
  if (body.length === 0) return undefined;
  const inSideRows = bySideRows(rows, words);
  if (inSideRows) return inSideRows;
  const sides = head.map(cell => words.sideAlone(cell));
  const told = sides.flatMap(one => one?.side ?? []);
  // "No" alone may be short for "number".
  const isOfSides = told.length >= 2 && new Set(told).size === told.length && told.includes('for');
  if (isOfSides && sides.every(Boolean)) return byColumns(sides, body, words);
  if (head.length === 1 && words.voices?.test(head[0] ?? '')) return byColumns(sides, body, words);
  if (!words.voters.test(head[0] ?? '')) return undefined;
  if (isOfSides && sides.slice(1).every(Boolean)) return byMarks(sides, body, words);
  return head.length === 2 && words.voted.test(head[1] ?? '') ? eachRow(body, words) : undefined;
}

type Sides = readonly ReturnType<VoteTableWords['sideAlone']>[];

/** "For | 5" above "Against | 2", below a head or without one. */
function bySideRows(
  rows: readonly (readonly string[])[],
  { sideAlone, total, voted }: VoteTableWords,
): VoteInRows | undefined {
  const [head = [], ...body] = rows;
  const isHead = !sideAlone(head[0] ?? '');
  if (isHead && !head.some(cell => voted.test(cell))) return undefined;
  const told = (isHead ? body : rows).filter(([label = '']) => !total.test(label));
  const counts: Partial<Record<Side, number>> = {};
  for (const [label = '', figure = '', ...more] of told) {
    const one = sideAlone(label);
    if (!one || !FIGURE.test(figure) || more.length > 0) return undefined;
    if (!one.side) continue;
    if (counts[one.side] !== undefined) return undefined;
    counts[one.side] = Number(figure);
  }
  return counts.for === undefined || Object.keys(counts).length < 2 ? undefined : voteOf(counts, {});
}

/** "For | Against" over "5 | 2", or over the names of each. */
function byColumns(
  sides: Sides,
  body: readonly (readonly string[])[],
  { sideNames }: VoteTableWords,
): VoteInRows | undefined {
  const counts: Partial<Record<Side, number>> = {};
  const names: Partial<Record<Side, readonly NamedPerson[]>> = {};
  for (const [at, one] of sides.entries()) {
    const cells = body.map(row => row[at] ?? '').filter(cell => !/^[-–—]?$/.test(cell));
    const isFigure = cells.length === 1 && FIGURE.test(cells[0] ?? '');
    const people = isFigure ? [] : cells.map(cell => sideNames(cell));
    if (people.some(found => found === undefined)) return undefined;
    if (!one?.side) continue;
    const named = people.flatMap(found => found?.names ?? []);
    counts[one.side] = isFigure ? Number(cells[0]) : named.length;
    if (!isFigure) names[one.side] = named;
  }
  return voteOf(counts, names);
}

/** A row a member, with one mark; a row of totals tells nothing new. */
function byMarks(
  sides: Sides,
  body: readonly (readonly string[])[],
  { mark, sideNames, voterIn = sideNames, total }: VoteTableWords,
): VoteInRows | undefined {
  const names: Partial<Record<Side, NamedPerson[]>> = {};
  for (const [who = '', ...cells] of body) {
    if (total.test(who)) continue;
    const marked = cells.flatMap((cell, at) => (cell === '' || /^[-–—0]$/.test(cell) ? [] : [at + 1]));
    const [person, ...others] = voterIn(who)?.names ?? [];
    if (!person || others.length > 0 || marked.length > 1) return undefined;
    const [at] = marked;
    if (at === undefined) continue;
    const cell = cells[at - 1] ?? '';
    if (!SIGN.test(cell) && !mark.test(cell)) return undefined;
    const side = sides[at]?.side;
    if (side) names[side] = [...(names[side] ?? []), person];
  }
  const told = sides.flatMap(one => one?.side ?? []);
  return voteOf(Object.fromEntries(told.map(side => [side, names[side]?.length ?? 0])), names);
}

function eachRow(
  body: readonly (readonly string[])[],
  { total, votesOfEach }: VoteTableWords,
): VoteInRows | undefined {
  const voices = body.filter(([who = '']) => !total.test(who));
  return votesOfEach(voices.map(cells => cells.join(': ')).join('\n'));
}

function voteOf(
  counts: VoteInRows['counts'],
  names: Partial<Record<Side, readonly NamedPerson[]>>,
): VoteInRows | undefined {
  const isTold = SIDES.some(side => (counts[side] ?? 0) > 0);
  if (!isTold) return undefined;
  return {
    counts,
    names: { for: names.for ?? [], against: names.against ?? [], abstained: names.abstained ?? [] },
  };
}
