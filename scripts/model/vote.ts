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

const WORDS: Readonly<Record<Side, string>> = {
  for: 'for|in favour|in favor|ayes?|yes',
  against: 'against|opposed|noes|no|nays?',
  abstained: 'abstained|abstentions?|abstaining|abstain',
};
const OPENING =
  /^(?:recorded\s+|named\s+)?(?:votes?|voting)(?:\s+by\s+name)?(?:\s*:-?|\s+[-–—]\s|\s+(?=for\s*:))\s*(.*)$/i;
const NONE = 'none|nil|no';

/**
 * Reads `Vote: 7 for, 1 against, 2 abstained` and the lines `For: …`, `Against: …`, `Abstained: …` below it; the side
 * may also stand first: `Vote: For 7, Against 1`.
 */
export function parseVote(text: string, line: number): Vote | undefined {
  const lines = text.split('\n').map(one => one.trim());
  const opening = OPENING.exec(lines[0] ?? '');
  if (!opening) return undefined;
  const head = opening[1] ?? '';
  const summary = [head, ...lines.slice(1).filter(one => /^[\p{L} ]+:\s*\d+\W*$/u.test(one))].join(', ');
  const sides = SIDES.map(
    side => [side, countPattern(side, summary), namesAfter(lines, WORDS[side])] as const,
  );
  const counts = sides.map(([, pattern]) => countIn(summary, pattern));
  const isCounted = counts.some(count => count !== undefined);
  if (!isCounted && sides.every(([, , names]) => names.length === 0)) {
    if (!/\b(?:unanimous|unanimously|carried|lost)\b/i.test(head)) return undefined;
  }
  const remark = sides
    .reduce((words, [, pattern]) => words.replace(pattern, ''), summary)
    .replace(/(?:\s*[,;.]\s*)+/g, ', ')
    .replace(/^(?:and\b|[\s,])+|(?:\band|[\s,])+$/gi, '');
  const [inFavour = [], against = [], abstained = []] = sides.map(([, , names]) => names);
  return {
    counts: {
      for: counts[0] ?? inFavour.length,
      against: counts[1] ?? against.length,
      abstained: counts[2] ?? abstained.length,
    },
    names: { for: inFavour, against, abstained },
    ...(remark !== '' && { remark }),
    line,
  };
}

/** Whether its counts are known; "Vote: unanimous" tells none, and they are then all 0. */
export const isCounted = (vote: Vote): boolean => SIDES.some(side => vote.counts[side] > 0);

export const isByName = (vote: Vote): boolean => SIDES.some(side => vote.names[side].length > 0);

/** "11 for, 5 against, 1 abstained (recorded by name)"; of a vote that was not counted, what was said: "unanimous". */
export function voteWords(vote: Vote): string {
  const { counts, remark } = vote;
  const words = isCounted(vote)
    ? `${counts.for} for, ${counts.against} against, ${counts.abstained} abstained`
    : '';
  return [`${words}${isByName(vote) ? ' (recorded by name)' : ''}`, remark].filter(Boolean).join(', ');
}

/** "7 for" or, where a side stands first, "For 7". */
function countPattern(side: Side, summary: string): RegExp {
  const words = WORDS[side];
  const isSideFirst = new RegExp(`^(?:${Object.values(WORDS).join('|')})\\b`, 'i').test(
    summary.replace(/^[,\s]+/, ''),
  );
  return isSideFirst
    ? new RegExp(`\\b(?:${words})\\s*[:=–-]?\\s*(\\d+|${NONE})\\b`, 'i')
    : new RegExp(
        `\\b(\\d+|${NONE})\\s+(?:members?\\s+|councillors?\\s+)?(?:voted\\s+|votes?\\s+)?(?:${words})\\b`,
        'i',
      );
}

function countIn(summary: string, pattern: RegExp): number | undefined {
  const count = pattern.exec(summary)?.[1];
  if (count === undefined) return undefined;
  return /\d/.test(count) ? Number(count) : 0;
}

function namesAfter(lines: readonly string[], label: string): readonly NamedPerson[] {
  const start = new RegExp(`^(?:${label})(?:\\s*\\(\\d+\\))?\\s*:-?\\s*(.*)$`, 'i');
  const found = lines.flatMap(line => start.exec(line)?.[1] ?? []);
  return found.flatMap(list => namesIn(list));
}

/** The names of a list written in a line: "Councillors Adeyemi, Bhatt and Carrow." */
export const namesIn = (list: string): readonly NamedPerson[] =>
  list
    .replace(/[.;]\s*$/, '')
    .split(/,\s*(?:and\s+)?|;\s*|\s+and\s+/)
    .map(name => name.trim())
    .filter(name => name !== '' && !/^(?:none|nil|\d+)$/i.test(name))
    .map(name => ({ name }));
