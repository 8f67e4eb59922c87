// Tables that tell who voted how: "Name | Vote", or "Member | For | Against" with a mark in each row.

import { defined } from '../../model/defined.ts';
import type { NamedPerson } from '../../model/person.ts';
import { SIDES, type Side, type Vote } from '../../model/vote.ts';

/** What the head and the cells of such a table are called. */
export interface VoteTableWords {
  readonly name: RegExp;
  readonly vote: RegExp;
  readonly sides: Readonly<Record<Side, RegExp>>;
  /** What a cell says of somebody who took no part. */
  readonly none: RegExp;
}

const ENGLISH: VoteTableWords = {
  name: /^(?:full )?(?:names?|members?|councillors?|cllrs?|trustees?|directors?|governors?|delegates?|voters?|board members?|voting members?|representatives?)$/,
  vote: /^(?:votes?(?: cast)?|voted|how voted)$/,
  sides: {
    for: /^(?:\+1|y|yes|yea|ayes?|for|in favou?r|approved?)$/,
    against: /^(?:[-–−]1|n|no|nays?|noes|against|opposed?|rejected?)$/,
    abstained: /^(?:[+-]?0|abs|abstain(?:ed|s|ing)?|abstentions?)$/,
  },
  none: /^(?:absent|excused|recused|not present|did not vote|not voting|no vote|n\/a|[-–—]?)$/,
};

const MARK = /^(?:x|✓|✔|✅|☑|☒|1|yes|ja|\[x\])$/;

export const votesInTable = voteTableReader(ENGLISH);

/** Reads a table's rows, of which the first is its head; undefined for every other table, and where one row says anything else. */
export function voteTableReader(
  words: VoteTableWords,
): (rows: readonly (readonly string[])[], line: number) => Vote | undefined {
  return ([head = [], ...rows], line) => {
    const heads = head.map(plain);
    const name = heads.findIndex(cell => words.name.test(cell));
    const vote = heads.findIndex(cell => words.vote.test(cell));
    const columns = SIDES.map(side => [side, heads.findIndex(cell => words.sides[side].test(cell))] as const);
    if (name < 0 || rows.length < FEWEST) return undefined;
    const isMarked = columns.filter(([, at]) => at >= 0).length >= 2;
    if (vote < 0 && !isMarked) return undefined;
    const names: Record<Side, NamedPerson[]> = { for: [], against: [], abstained: [] };
    for (const row of rows) {
      const voter = (row[name] ?? '').replace(/\s+/g, ' ').trim();
      const cells = row.map(plain);
      const told =
        vote >= 0
          ? SIDES.filter(side => words.sides[side].test(cells[vote] ?? ''))
          : columns.flatMap(([side, at]) => (at >= 0 && MARK.test(cells[at] ?? '') ? [side] : []));
      if (told.length > 1 || !IS_NAME.test(voter)) return undefined;
      const [side] = told;
      const isOther = columns.some(
        ([, at]) => at >= 0 && !MARK.test(cells[at] ?? '') && !words.none.test(cells[at] ?? ''),
      );
      // Figures count votes for a thing, and mark nobody's.
      if (vote < 0 && isOther) return undefined;
      if (side === undefined && vote >= 0 && !words.none.test(cells[vote] ?? '')) return undefined;
      if (side) names[side].push({ name: voter });
    }
    const count = (side: Side): number | undefined => names[side].length || undefined;
    const counts = defined({
      for: count('for'),
      against: count('against'),
      abstained: count('abstained'),
    });
    return counts.for === undefined && counts.against === undefined
      ? undefined
      : { counts, names, line, foundBy: 'words' };
  };
}

const FEWEST = 2;
/** A last row "Total" counts, and tells nobody's name. */
const IS_NAME = /^(?!(?:[Tt]otals?|[Ss]umme|[Gg]esamt)\b)\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,5}$/u;

const plain = (cell: string): string =>
  cell
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.:*]+$/, '')
    .trim();
