// Votes: "Vote: 7 for, 1 against, 2 abstained", and the names on each side.

import { defined } from '../../model/defined.ts';
import type { NamedPerson } from '../../model/person.ts';
import { SIDES, type Side, type Vote } from '../../model/vote.ts';
import { withoutEnds } from '../../model/without-ends.ts';
import { findIn, standsIn } from '../needed-words.ts';
import { namesIn } from './names.ts';
import { voteSaid } from './said-votes.ts';
import { inUsualWords } from './vote-labels.ts';

/** How each side is called. */
const WORDS: Readonly<Record<Side, string>> = {
  for: 'for|in favour|in favor|ayes?|yes',
  against: 'against|opposed|noes|no|nays?',
  abstained: 'abstained|abstentions?|abstaining|abstain',
};

/** "Vote:", "Recorded vote – ", "Voting by name:", "Votes for: 7". */
const OPENING =
  /^(?:recorded\s+|named\s+)?(?:votes?|voting)(?:\s+by\s+name|\s+(?:results?|count|tally|totals?|outcome)(?=\s*:))?(?:\s*:-?|\s+[-–—]\s|\s+(?=for\s*:))\s*(.*)$/i;
/** In the first line; the others are looked at only below it. */
const openingOf = (text: string): RegExpExecArray | null =>
  findIn(OPENING, text.split('\n', 1)[0]?.trim() ?? '');

const NONE = 'none|nil|no';

/** "9/0 AYES: Amber, Birch": the noes stand in a paragraph of their own, and nobody counted none for it. */
const FIGURES_BEFORE_NAMES = /^\d{1,2} ?[/–-] ?\d{1,2}(?: ?[/–-] ?\d{1,2})?,? \p{Lu}\p{L}{2,}: ?\p{Lu}/u;

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
export function parseVote(written: string, line: number): Vote | undefined {
  const text = inUsualWords(written);
  const opening = openingOf(text);
  if (!opening) return undefined;
  const lines = text.split('\n').map(one => one.trim());
  const head = opening[1] ?? '';
  if (standsIn(FIGURES_BEFORE_NAMES, head)) return undefined;
  const summary = [head, ...lines.slice(1).filter(one => /^[\p{L} ]+:\s*\d+\W*$/u.test(one))].join(', ');
  const patterns = standsIn(BEGINS_WITH_SIDE, summary.replace(/^[,\s]+/, '')) ? BEHIND_SIDE : BEFORE_SIDE;
  const sides = SIDES.map(side => {
    const ways = patterns[side];
    return [side, ways, namesAfter(lines, side) ?? namesBeside(summary, ways)] as const;
  });
  const counts = sides.map(([, { count }]) => countIn(summary, count));
  const isCounted = counts.some(count => count !== undefined);
  if (!isCounted && sides.every(([, , names]) => names === undefined)) {
    if (!standsIn(UNCOUNTED, head)) return undefined;
  }
  const remark = withoutJoints(
    sides
      .reduce(
        (words, [, ways]) => words.replace(namesBeside(words, ways) ? ways.withNames : ways.count, ''),
        summary,
      )
      .replace(/\s+/g, ' ')
      .replace(/ ?[,;.][ ,;.]*/g, ', '),
  );
  const result = lines.flatMap(one => findIn(RESULT_LINE, one)?.[1] ?? [])[0] ?? remark;
  const outcome = standsIn(LOST, result) ? 'lost' : standsIn(CARRIED, result) ? 'carried' : undefined;
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

const BEGINS_WITH_SIDE = new RegExp(`^(?:${Object.values(WORDS).join('|')})\\b`, 'i');

/** How a side's figure is found, alone and with names in brackets behind it. */
interface CountWays {
  readonly count: RegExp;
  readonly withNames: RegExp;
}

const forSides = <Value>(make: (words: string) => Value): Readonly<Record<Side, Value>> => ({
  for: make(WORDS.for),
  against: make(WORDS.against),
  abstained: make(WORDS.abstained),
});

const countWays = (source: string): CountWays => ({
  count: new RegExp(source, 'i'),
  withNames: new RegExp(`${source}\\s*\\(([^()]{2,200})\\)`, 'i'),
});

/** "7 for" */
const BEFORE_SIDE = forSides(words =>
  countWays(
    `\\b(\\d+|${NONE})\\s+(?:members?\\s+|councillors?\\s+)?(?:voted\\s+|votes?\\s+)?(?:${words})\\b`,
  ),
);
/** Where a side stands first: "For 7". */
const BEHIND_SIDE = forSides(words => countWays(`\\b(?:${words})\\s*[:=–-]?\\s*(\\d+|${NONE})\\b`));
/** "Against (2): Cllr Elm, Cllr Fern" */
const NAMES_AFTER = forSides(words => new RegExp(`^(?:${words})(?:\\s*\\(\\d+\\))?\\s*:-?\\s*(.*)$`, 'i'));

/** "1 abstention (Cllr Elm)": the names in brackets behind a figure, as many as it says. */
function namesBeside(summary: string, { withNames }: CountWays): readonly NamedPerson[] | undefined {
  const [, count, list] = withNames.exec(summary) ?? [];
  const names = list === undefined ? [] : namesIn(list);
  return names.length > 0 && names.length === Number(count) ? names : undefined;
}

function countIn(summary: string, pattern: RegExp): number | undefined {
  const count = pattern.exec(summary)?.[1];
  if (count === undefined) return undefined;
  return /\d/.test(count) ? Number(count) : 0;
}

/** The names behind a side's label, none where it says so; undefined where there is no such label, or only a number. */
function namesAfter(lines: readonly string[], side: Side): readonly NamedPerson[] | undefined {
  const found = lines.flatMap(line => NAMES_AFTER[side].exec(line)?.[1] ?? []);
  const lists = found.filter(list => !/^\d*$/.test(list));
  return lists.length === 0 ? undefined : lists.flatMap(list => namesIn(list));
}
