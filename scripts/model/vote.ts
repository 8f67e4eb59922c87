// A vote: how many for, against and abstaining, and by name where the names were recorded.

import type { NamedPerson } from './person.ts';

export type Side = 'for' | 'against' | 'abstained';
export const SIDES: readonly Side[] = ['for', 'against', 'abstained'];

export interface Vote {
  readonly counts: Readonly<Record<Side, number>>;
  /** The names on each side; a side that was counted only is empty. */
  readonly names: Readonly<Record<Side, readonly NamedPerson[]>>;
  /** What follows the counts: "by the Chair's casting vote". */
  readonly remark?: string;
  readonly line: number;
}

/** Reads `Vote: 7 for, 1 against, 2 abstained` and the lines `For: …`, `Against: …`, `Abstained: …` below it. */
export function parseVote(text: string, line: number): Vote | undefined {
  const lines = text.split('\n').map(one => one.trim());
  const [head = ''] = lines;
  const opening = /^votes?(?:\s+by\s+name)?\s*:-?\s*(.*)$/i.exec(head);
  if (!opening) return undefined;
  const summary = opening[1] ?? '';
  const counts = {
    for: countOf(summary, 'for|in favour|ayes?|yes'),
    against: countOf(summary, 'against|opposed|noes|no|nays?'),
    abstained: countOf(summary, 'abstained|abstentions?|abstaining|abstain'),
  };
  const names = {
    for: namesAfter(lines, 'for'),
    against: namesAfter(lines, 'against'),
    abstained: namesAfter(lines, 'abstained|abstentions?'),
  };
  const counted = SIDES.some(side => counts[side] !== undefined);
  if (!counted && SIDES.every(side => names[side].length === 0)) {
    if (!/unanimous|carried|lost/i.test(summary)) return undefined;
  }
  const remark = summary
    .replace(/\b\d+\s+(?:members?\s+)?\p{L}+(?:\s+favour)?\b/giu, '')
    .replace(/[,;.\s]+/g, ' ')
    .replace(/^(?:and|\s)+/i, '')
    .trim();
  return {
    counts: {
      for: counts.for ?? names.for.length,
      against: counts.against ?? names.against.length,
      abstained: counts.abstained ?? names.abstained.length,
    },
    names,
    ...(remark !== '' && { remark }),
    line,
  };
}

/** Whether more were for than against. */
export const isCarried = (vote: Vote): boolean => vote.counts.for > vote.counts.against;

export const isByName = (vote: Vote): boolean => SIDES.some(side => vote.names[side].length > 0);

function countOf(summary: string, words: string): number | undefined {
  const match = new RegExp(
    `\\b(\\d+)\\s+(?:members?\\s+)?(?:voted\\s+|votes?\\s+)?(?:${words})\\b`,
    'i',
  ).exec(summary);
  return match ? Number(match[1]) : undefined;
}

function namesAfter(lines: readonly string[], label: string): readonly NamedPerson[] {
  const start = new RegExp(`^(?:${label})(?:\\s*\\(\\d+\\))?\\s*:\\s*(.*)$`, 'i');
  const found = lines.flatMap(line => start.exec(line)?.[1] ?? []);
  return found.flatMap(list => namesIn(list));
}

/** The names of a list written in a line: "Councillors Adeyemi, Bhatt and Carrow." */
export const namesIn = (list: string): readonly NamedPerson[] =>
  list
    .replace(/[.;]\s*$/, '')
    .split(/,\s*(?:and\s+)?|;\s*|\s+and\s+/)
    .map(name => name.trim())
    .filter(name => name !== '' && !/^(?:none|nil|0)$/i.test(name))
    .map(name => ({ name }));
