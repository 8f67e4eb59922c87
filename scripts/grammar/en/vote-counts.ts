// The figures of a vote wherever they stand: "six were in favour and one abstained", "Ayes: 5, Nays: 0", "4 votes to 1", "passed 6-0".

import { defined } from '../../model/defined.ts';
import { SIDES, type Side } from '../../model/vote.ts';
import { findIn, standsIn } from '../needed-words.ts';

/** How each side is called. */
export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  for: 'in favou?r|for|ayes?|yeas?|yes|affirmative',
  against: 'against|opposed|opposition|dissenting|noes|nos|nays?|no',
  abstained: 'abstained|abstentions?|abstaining|abstains?',
};
const ANY_SIDE = SIDES.map(side => SIDE_WORDS[side]).join('|');

const NUMBERS = [
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
]
  .join('')
  .split(' ');
const NONE = ['none', 'nil', 'no', 'nobody', 'zero', 'no-one'];
/** "26-03-12" is a number of a motion, or a day: no figure begins with 0. */
const NUMBER = `(?:(?!0\\d)\\d{1,3}|${[...NUMBERS, ...NONE].join('|')})`;

/** "six" => 6; "nil" => 0. */
export function numberOf(word: string): number {
  const known = NUMBERS.indexOf(word.toLowerCase());
  return /^\d+$/.test(word) ? Number(word) : Math.max(0, known);
}

export interface Tally {
  readonly counts: Readonly<Partial<Record<Side, number>>>;
  /** The text with `¤` where each figure stood. */
  readonly rest: string;
  /** Whether its figures can be nothing but a vote's: two sides, or a side with a verb. */
  readonly isSure: boolean;
}

const BETWEEN =
  '(?: (?:(?:county |parish |town |board |committee )?(?:members?|councillors?|directors?|trustees?)|people|votes?|voted|voting|cast|said|were|was|being|of|those|the|present|recorded))';

// "3 votes for", "six were in favour", "one abstention", "2 noes", "4 of 5 votes for"
const numberFirst = (side: Side): RegExp =>
  new RegExp(
    `(?<![\\w.,/£€$-])(${NUMBER})(?: (?:out )?of (?:the )?\\d{1,3}(?= votes?\\b))?${BETWEEN}{0,5} (?:${SIDE_WORDS[side]})\\b(?! (?:councillor|cllr|mr|mrs|ms|dr)\\b|[/-]?\\d)`,
    'gi',
  );

// "For 7", "Ayes: (4)", "Abstention – 2", "Against the motion: 3", "All in favor: 3 aye"
const sideFirst = (side: Side): RegExp =>
  new RegExp(
    `\\b(?:${SIDE_WORDS[side]})(?: (?:the )?(?:motion|amendment|proposal|resolution|votes?))?(?: ?[:=–—-]{1,2} ?| )\\(?(${NUMBER})\\)?(?: (?:votes?|ayes?)(?! ?[:\\d]))?(?![\\w%/-]|[.,]\\d)`,
    'gi',
  );

// "passed 6-0", "carried by 4 votes to 1 with 1 abstention", "voted 3-2", "unanimous, 7-0", "6-0-1"
const SCORE = new RegExp(
  `(?<=\\b(?:passed|passes|pass|carried|carries|fail(?:ed|s)|lost|defeated|approved|adopted|agreed|accepted|granted|in favou?r|vote[ds]?|voting|ballot|unanimous(?:ly)?|approval|motion|roll call)(?:[ ,:;(–-]{1,3}|(?<=unanimous(?:ly)?)\\. )(?:by |of |was |with |the |an? |on |vote |margin |majority |decision |unanimously |narrowly |recorded ){0,5}\\(?)(${NUMBER})(?: ?[-–] ?|:(?=\\d\\b)| votes? to | to )(${NUMBER})(?:(?: ?[-–] ?|:(?=\\d{1,2}\\b)| to |,? with |,? and )(${NUMBER})(?: abstentions?| abstaining| abstained)?)?(?![\\w/%-]|[.:]\\d)`,
  'i',
);
/** "CARRIED 3/1", "Vote PASSES 6/0"; behind any other word it may be a day. */
const STROKE_SCORE =
  /(?<=\b(?:carried|lost|(?:vote|motion) (?:passe[sd]|fails|failed))(?: unanimously)?(?: by (?:an? )?(?:simple |absolute )?majority(?: vote)?(?: of (?:the )?council)?)?:? \(?)(\d{1,2}) ?\/ ?(\d{1,2})(?! ?[\d/-])/i;
const BY_SCORE = new RegExp(
  `\\bby (${NUMBER}) votes? to (${NUMBER})(?:,? (?:with|and) (${NUMBER}) (?:abstentions?|abstaining|abstained))?`,
  'i',
);

/** "4-0 in favor" */
const SCORE_FOR = /(?<![\w.,/£€$–-])(\d{1,2}) ?[-–] ?(\d{1,2})(?: ?[-–] ?(\d{1,2}))?(?= in favou?r\b)/i;

/** "Dora Elder, Treasurer? 4/0/1" */
const SCORE_ASKED = /(?<=\? ?\(?)(\d{1,3}) ?[-–/] ?(\d{1,3}) ?[-–/] ?(\d{1,3})\)?(?=\.?$)/;
/** "3-0-0, passes.", "(5-2) Motion carried" */
const SCORE_BEFORE =
  /(?<=^|[.;:] )\(?(\d{1,2}) ?(?:[-–]|\/(?= ?\d{1,2} ?\/)) ?(\d{1,2})(?: ?[-–/] ?(\d{1,2}))?\)?(?=[,;:.]? (?:[Mm]otion )?(?:pass(?:es|ed)?|carries|carried|fails|failed)(?:[.;]|$))/i;

/** "5-0.", "(4-0-1)", "5/0/0": nothing but the figures, right behind what was moved; two with a stroke may be a share. */
const SCORE_ALONE =
  /^(?:(?:[Rr]ecorded )?[Vv]ot(?:e|es|ing)(?: count| tally| result)? ?[:–-] ?)?\(?(?!0\d)(\d{1,2}) ?[-–] ?(?!0\d)(\d{1,2})(?: ?[-–] ?(?!0\d)(\d{1,2}))?\)?(?=\.?$)/;
const STROKES_ALONE =
  /^(?:(?:[Rr]ecorded )?[Vv]ot(?:e|es|ing)(?: count| tally| result)? ?[:–-] ?)?\(?(?!0\d)(\d{1,2}) ?\/ ?(?!0\d)(\d{1,2}) ?\/ ?(?!0\d)(\d{1,2})\)?(?=\.?$)/;

/** "Yes/No/Abstain: 10/0/2", "Y/N/A: 12-0-2", "8/0/1 (for/against/abstain)": the order of the figures is told beside them. */
const SIDES_IN_ORDER =
  '(?:y|yes|yea|aye|for|in favou?r)\\s?/\\s?(?:n|no|nay|against|opposed)\\s?/\\s?(?:a|abs|abstain(?:ed|ing|s)?|abstentions?)';
const FIGURES_IN_ORDER = '(\\d{1,3})\\s?[/–-]\\s?(\\d{1,3})\\s?[/–-]\\s?(\\d{1,3})';
const NAMED_ORDER = new RegExp(
  `\\b${SIDES_IN_ORDER}\\)?\\s?[:=–-]?\\s?${FIGURES_IN_ORDER}(?![\\w/])|(?<![\\w/])${FIGURES_IN_ORDER}\\s?\\(${SIDES_IN_ORDER}\\)`,
  'i',
);
/** "+1: 5, 0: 1, -1: 0", "+1: 5, -1: 0" */
const PLUS_MINUS =
  /(?<![\w+-])\+1s?\s?[:=]\s?(\d{1,3})[,;/ ]+(?:(?:[+-]?0s?\s?[:=]\s?(\d{1,3}))[,;/ ]+)?[-–−]1s?\s?[:=]\s?(\d{1,3})(?![\w.])/;

/** "Y: 5 N: 1 A: 0", "Y=5, N=1" */
const BY_LETTERS =
  /(?<![\p{L}\d])Y\s?[:=]\s?(\d{1,3})[,;/ ]+N\s?[:=]\s?(\d{1,3})(?:[,;/ ]+A(?:bs)?\s?[:=]\s?(\d{1,3}))?(?![\w.])/u;

/** "10Y:0N:1A", "8Y/1N" */
const BEFORE_LETTERS =
  /(?<![\p{L}\d])(\d{1,3}) ?Y[:/,;–-]{0,1} ?(\d{1,3}) ?N(?:[:/,;–-]{0,1} ?(\d{1,3}) ?A(?:bs)?)?(?![\p{L}\d])/u;

/** "(+5, 1, -0)": for, abstained and against, as a robot that takes minutes writes them. */
const SIGNED = /\(\+(\d{1,3}), ?(\d{1,3}), ?[-–](\d{1,3})\)/;

/** "Elected unanimously (11)", "(unanimous: 11)", "10 votes yes (unanimous)" needs none. */
const UNANIMOUS_COUNT =
  /(?<=\bunanimous(?:ly)?(?: vote| consent)?(?::| \(|: \() ?)(\d{1,3})(?: votes?)?(?=[).;,]|$)/i;

/** Reads the figures of a vote out of a text; undefined where it has none. */
export function tallyIn(text: string): Tally | undefined {
  const signed = findIn(SIGNED, text);
  if (signed) {
    const [whole, inFavour = '', abstained = '', against = ''] = signed;
    const counts = { for: Number(inFavour), against: Number(against), abstained: Number(abstained) };
    return { counts, rest: text.replace(whole, '¤'), isSure: true };
  }
  const ordered = orderedIn(text);
  if (ordered) return ordered;
  const score =
    findIn(SCORE, text) ??
    findIn(BY_SCORE, text) ??
    findIn(SCORE_FOR, text) ??
    findIn(SCORE_BEFORE, text) ??
    findIn(SCORE_ALONE, text) ??
    findIn(STROKES_ALONE, text) ??
    findIn(SCORE_ASKED, text) ??
    findIn(STROKE_SCORE, text);
  if (score) {
    const [whole, inFavour = '', against = '', third] = score;
    // "4-0-1 (Elm absent)", "unanimously (4-0-1)": the third figure is of those who were away.
    const isOfAway = /\babsent\b|\bunanimous/i.test(text) && !/\babst/i.test(text);
    const abstained = isOfAway ? undefined : third;
    const rest = `${text.slice(0, score.index)}¤${text.slice(score.index + whole.length)}`;
    const counts = {
      for: numberOf(inFavour),
      against: numberOf(against),
      ...(abstained !== undefined && { abstained: numberOf(abstained) }),
    };
    const more = abstained === undefined ? sidesIn(rest, ['abstained']) : undefined;
    return more
      ? { ...more, counts: { ...counts, ...more.counts }, isSure: true }
      : { counts, rest, isSure: true };
  }
  const all = findIn(UNANIMOUS_COUNT, text);
  if (all) {
    const rest = `${text.slice(0, all.index)}¤${text.slice(all.index + all[0].length)}`;
    return { counts: { for: Number(all[1]) }, rest, isSure: true };
  }
  return sidesIn(text, SIDES);
}

function orderedIn(text: string): Tally | undefined {
  const named = findIn(NAMED_ORDER, text) ?? findIn(BY_LETTERS, text) ?? findIn(BEFORE_LETTERS, text);
  const signs = named ? null : findIn(PLUS_MINUS, text);
  const [whole, ...figures] = named ?? signs ?? [];
  if (whole === undefined) return undefined;
  const [first, second, third] = figures.filter(figure => figure !== undefined).map(Number);
  const counts = named
    ? { for: first, against: second, abstained: third }
    : third === undefined
      ? { for: first, against: second }
      : { for: first, abstained: second, against: third };
  return { counts: defined(counts), rest: text.replace(whole, '¤'), isSure: true };
}

const BEGINS_WITH_SIDE = new RegExp(
  `^\\W*(?:(?:recorded |roll[- ]call )?votes?|voting|result|the vote)?(?: was| as follows| on the (?:motion|amendment))?\\W*(?:all (?=[a-z ]{2,14}: ?\\d))?(?:${ANY_SIDE})\\b`,
  'i',
);

function sidesIn(text: string, sides: readonly Side[]): Tally | undefined {
  const ways = standsIn(BEGINS_WITH_SIDE, text) ? [sideFirst, numberFirst] : [numberFirst, sideFirst];
  for (const way of ways) {
    const counts: Partial<Record<Side, number>> = {};
    let rest = text;
    let isVerb = false;
    let isTwice = false;
    for (const side of sides) {
      rest = rest.replace(way(side), (whole: string, number: string) => {
        if (counts[side] !== undefined) isTwice = true;
        counts[side] = numberOf(number);
        isVerb ||= /vote|favou?r|abst|ayes|nays|noes|yeas|were|opposed|dissent/i.test(whole);
        return '¤';
      });
    }
    const told = Object.keys(counts).length;
    if (told > 0 && !isTwice) return { counts, rest, isSure: told > 1 || isVerb };
  }
  return undefined;
}
