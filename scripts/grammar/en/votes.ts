// Votes: "Vote: 7 for, 1 against, 2 abstained", and the names on each side.

import { defined } from '../../model/defined.ts';
import type { NamedPerson } from '../../model/person.ts';
import { SIDES, type Side, type Vote } from '../../model/vote.ts';
import { withoutEnds } from '../../model/without-ends.ts';
import { namesIn } from './names.ts';
import { voteSaid } from './said-votes.ts';

/** How each side is called. */
const WORDS: Readonly<Record<Side, string>> = {
  for: 'for|in favour|in favor|ayes?|yes',
  against: 'against|opposed|noes|no|nays?',
  abstained: 'abstained|abstentions?|abstaining|abstain',
};

/** "Vote:", "Recorded vote – ", "Voting by name:", "Votes for: 7". */
const OPENING =
  /^(?:recorded\s+|named\s+)?(?:votes?|voting)(?:\s+by\s+name)?(?:\s*:-?|\s+[-–—]\s|\s+(?=for\s*:))\s*(.*)$/i;
/** In the first line; the others are looked at only below it. */
const openingOf = (text: string): RegExpExecArray | null =>
  OPENING.exec(text.split('\n', 1)[0]?.trim() ?? '');

const NONE = 'none|nil|no';

/** A result that nobody counted: "Vote: unanimous", "Vote: carried". */
const UNCOUNTED = /\b(?:unanimous|unanimously|carried|lost)\b/i;

/** "Result: Passed", below the figures. */
const RESULT_LINE = /^(?:results?|outcomes?)\s*[:–—-]\s*(\p{L}.*)$/iu;

const LOST = /\b(?:lost|defeated|failed|rejected|not carried)\b/i;
const CARRIED = /\b(?:carried|passed|approved|adopted|accepted|unanimous(?:ly)?)\b/i;

/**
 * Reads `Vote: 7 for, 1 against, 2 abstained` and the lines `For: …`, `Against: …`, `Abstained: …` below it; the side
 * may also stand first: `Vote: For 7, Against 1`.
 */
export function parseVote(text: string, line: number): Vote | undefined {
  const opening = openingOf(text);
  if (!opening) return undefined;
  const lines = text.split('\n').map(one => one.trim());
  const head = opening[1] ?? '';
  const summary = [head, ...lines.slice(1).filter(one => /^[\p{L} ]+:\s*\d+\W*$/u.test(one))].join(', ');
  const sides = SIDES.map(side => {
    const pattern = countPattern(side, summary);
    return [side, pattern, namesAfter(lines, WORDS[side]) ?? namesBeside(summary, pattern)] as const;
  });
  const counts = sides.map(([, pattern]) => countIn(summary, pattern));
  const isCounted = counts.some(count => count !== undefined);
  if (!isCounted && sides.every(([, , names]) => names === undefined)) {
    if (!UNCOUNTED.test(head)) return undefined;
  }
  const remark = withoutJoints(
    sides
      .reduce(
        (words, [, pattern]) => words.replace(namesBeside(words, pattern) ? beside(pattern) : pattern, ''),
        summary,
      )
      .replace(/\s+/g, ' ')
      .replace(/ ?[,;.][ ,;.]*/g, ', '),
  );
  const result = lines.flatMap(one => RESULT_LINE.exec(one)?.[1] ?? [])[0] ?? remark;
  const outcome = LOST.test(result) ? 'lost' : CARRIED.test(result) ? 'carried' : undefined;
  const [inFavour, against, abstained] = sides.map(([, , names]) => names);
  return {
    counts: defined({
      for: counts[0] ?? inFavour?.length,
      against: counts[1] ?? against?.length,
      abstained: counts[2] ?? abstained?.length,
    }),
    names: { for: inFavour ?? [], against: against ?? [], abstained: abstained ?? [] },
    ...(remark !== '' && { remark }),
    ...(outcome && { outcome }),
    line,
  };
}

/** A vote as its line "Vote: …" tells it, or else as words do. Whichever knows more sides: "Vote: 5 for, two against". */
export function readVote(text: string, line: number): Vote | undefined {
  const marked = parseVote(text, line);
  const { foundBy, ...said } = voteSaid(text, line) ?? {};
  if (!('counts' in said)) return marked;
  if (!openingOf(text)) return { ...said, ...(foundBy && { foundBy }) };
  const sidesOf = ({ counts }: Pick<Vote, 'counts'>): number => Object.keys(counts).length;
  return marked && sidesOf(marked) >= sidesOf(said) ? marked : said;
}

/** "and carried, and" => "carried" */
function withoutJoints(text: string): string {
  const words = text.split(/(?<=[ ,])(?=[^ ,])/);
  const isWord = (piece: string): boolean => !/^(?:and)?[ ,]*$/i.test(piece);
  return withoutEnds(words.slice(words.findIndex(isWord), words.findLastIndex(isWord) + 1).join(''), ' ,');
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

/** "1 abstention (Cllr Elm)": the names in brackets behind a figure, as many as it says. */
function namesBeside(summary: string, pattern: RegExp): readonly NamedPerson[] | undefined {
  const [, count, list] = beside(pattern).exec(summary) ?? [];
  const names = list === undefined ? [] : namesIn(list);
  return names.length > 0 && names.length === Number(count) ? names : undefined;
}

const beside = (pattern: RegExp): RegExp => new RegExp(`${pattern.source}\\s*\\(([^()]{2,200})\\)`, 'i');

function countIn(summary: string, pattern: RegExp): number | undefined {
  const count = pattern.exec(summary)?.[1];
  if (count === undefined) return undefined;
  return /\d/.test(count) ? Number(count) : 0;
}

/** The names behind a side's label, none where it says so; undefined where there is no such label, or only a number. */
function namesAfter(lines: readonly string[], label: string): readonly NamedPerson[] | undefined {
  const start = new RegExp(`^(?:${label})(?:\\s*\\(\\d+\\))?\\s*:-?\\s*(.*)$`, 'i');
  const found = lines.flatMap(line => start.exec(line)?.[1] ?? []);
  const lists = found.filter(list => !/^\d*$/.test(list));
  return lists.length === 0 ? undefined : lists.flatMap(list => namesIn(list));
}
