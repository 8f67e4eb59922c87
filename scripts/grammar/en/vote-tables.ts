// Votes that are a table: a column a side, with names or figures, or a row a member, with a mark below their side.

import type { NamedPerson } from '../../model/person.ts';
import { SIDES, type Side } from '../../model/vote.ts';
import type { VoteInRows } from '../said.ts';
import { sideAlone, sideNames, votesOfEach } from './roll-calls.ts';

/** What stands over the names of those who voted. */
const VOTERS =
  /^(?:(?:board|council|committee|voting) )?(?:members?|councillors?|councilors?|cllrs?|trustees?|directors?|commissioners?|supervisors?|selectmen|names?|voters?)(?: names?)?$/i;
const VOTED = /^(?:votes?|voted|how voted|vote cast)$/i;
const MARK = /^(?:[xX✓✔✅☑•●*]|yes|no|aye|nay|y|n|abstain(?:ed)?|1)$/i;
const TOTAL = /^(?:totals?|votes?)\b/i;
const FIGURE = /^\d{1,3}$/;

/** The vote that the rows of a table are, its head first; undefined for any other table. */
export function voteInRows(rows: readonly (readonly string[])[]): VoteInRows | undefined {
  const [head = [], ...body] = rows;
  if (body.length === 0) return undefined;
  const sides = head.map(cell => sideAlone(cell));
  const told = sides.flatMap(one => one?.side ?? []);
  // "No" alone may be short for "number".
  const isOfSides = told.length >= 2 && new Set(told).size === told.length && told.includes('for');
  if (isOfSides && sides.every(Boolean)) return byColumns(sides, body);
  if (!VOTERS.test(head[0] ?? '')) return undefined;
  if (isOfSides && sides.slice(1).every(Boolean)) return byMarks(sides, body);
  return head.length === 2 && VOTED.test(head[1] ?? '') ? eachRow(body) : undefined;
}

type Sides = readonly ReturnType<typeof sideAlone>[];

/** "For | Against" over "5 | 2", or over the names of each. */
function byColumns(sides: Sides, body: readonly (readonly string[])[]): VoteInRows | undefined {
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
function byMarks(sides: Sides, body: readonly (readonly string[])[]): VoteInRows | undefined {
  const names: Partial<Record<Side, NamedPerson[]>> = {};
  for (const [who = '', ...cells] of body) {
    if (TOTAL.test(who)) continue;
    const marked = cells.flatMap((cell, at) => (cell === '' || /^[-–—0]$/.test(cell) ? [] : [at + 1]));
    const [person, ...others] = sideNames(who)?.names ?? [];
    if (!person || others.length > 0 || marked.length > 1) return undefined;
    const [at] = marked;
    if (at === undefined) continue;
    if (!MARK.test(cells[at - 1] ?? '')) return undefined;
    const side = sides[at]?.side;
    if (side) names[side] = [...(names[side] ?? []), person];
  }
  const told = sides.flatMap(one => one?.side ?? []);
  return voteOf(Object.fromEntries(told.map(side => [side, names[side]?.length ?? 0])), names);
}

function eachRow(body: readonly (readonly string[])[]): VoteInRows | undefined {
  const voices = body.filter(([who = '']) => !TOTAL.test(who));
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
