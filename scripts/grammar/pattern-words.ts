// The words without which a pattern finds nothing, read off the pattern itself: "(?:He|She) moved .* second" needs "moved" and
// "second". What looks for them is in needed-words.ts.
//
// Why not a word beside each pattern, typed by hand? One that is wrong hides what the pattern would find, and nobody sees it.

import { addAll } from '../model/add-all.ts';

/** What a part of a pattern takes: one of a few strings as they are, or strings of which more is not known. */
interface Part {
  readonly exact?: readonly string[];
  /** Of each of these sets one stands in whatever the part takes. */
  readonly needs: readonly Words[];
}

export type Words = readonly string[];

/** What stands one behind the other is joined to so many words; more, and what is long enough already, are told apart. */
const MOST_JOINED = 24;
const LONG_ENOUGH = 10;
/** Of so many one stands in nearly any text. */
const MOST_WORDS = 300;
/** Sets to look for, the best first. */
const MOST_SETS = 3;
/** More letters than these in one place are no word. */
const MOST_LETTERS = 8;
/** What weighs less stands in any text. */
const LEAST_WEIGHT = 3;

const NOTHING: Part = { exact: [''], needs: [] };
const ANYTHING: Part = { needs: [] };
const DIGIT: Part = { needs: [[...'0123456789']] };

/** Sets of words, of each of which one stands in whatever the pattern finds. None where that is not known. */
export function neededWords({ source, unicode, ignoreCase, flags }: RegExp): readonly Words[] {
  if (flags.includes('v')) return [];
  const whole = waysIn({ source, unicode, ignoreCase, at: 0 });
  return needsOf(whole).map(withoutLonger).sort(byWorth).slice(0, MOST_SETS);
}

/** Where "noted" stands in the set, "was noted" adds nothing to it. */
const withoutLonger = (words: Words): Words =>
  words.filter(word => !words.some(other => other !== word && word.includes(other)));

const byWorth = (some: Words, others: Words): number => worth(others) - worth(some);

/** Long words and few of them tell most. */
const worth = (words: Words): number => Math.min(8, weightOf(words)) - Math.log2(words.length);

/** That of the lightest. */
function weightOf(words: Words): number {
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    let weight = 0;
    for (const letter of word) weight += letterWeight(letter);
    least = Math.min(least, weight);
  }
  return least;
}

/** Letters weigh one each, what stands in any sentence nothing, and a digit or another sign as much as a word. */
const letterWeight = (letter: string): number =>
  (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
    ? 1
    : LIGHT.includes(letter)
      ? 0
      : LEAST_WEIGHT;
const LIGHT = " \n\t\u00a0.,'’-";

/** With its own words, where they are all of it. */
const needsOf = ({ exact, needs }: Part): readonly Words[] =>
  exact && exact.length <= MOST_WORDS && weightOf(exact) >= LEAST_WEIGHT ? [exact, ...needs] : needs;

/** One of several. */
function oneOf(ways: readonly Part[]): Part {
  const [only] = ways;
  if (only && ways.length === 1) return only;
  const exact = ways.every(way => way.exact) ? unique(ways.flatMap(way => way.exact ?? [])) : undefined;
  if (exact && exact.length <= MOST_WORDS) return { exact, needs: [] };
  const best = ways.map(way => [...needsOf(way)].sort(byWorth)[0]);
  const words = best.every(set => set !== undefined) ? unique(best.flat()) : [];
  return { needs: words.length > 0 && words.length <= MOST_WORDS ? [words] : [] };
}

const unique = (words: readonly string[]): Words => [...new Set(words)];

/** What stands one behind the other. */
function inRow(parts: readonly Part[]): Part {
  const needs: Words[] = [];
  let exact: Words | undefined = [''];
  let isWhole = true;
  for (const part of parts) {
    const joined: Words | undefined =
      exact && part.exact && exact.length * part.exact.length <= MOST_JOINED && !areLong(exact)
        ? joinedWords(exact, part.exact)
        : undefined;
    if (!joined) {
      isWhole = false;
      if (exact) addAll(needs, needsOf({ exact, needs: [] }));
    }
    addAll(needs, part.needs);
    exact = joined ?? part.exact;
  }
  return isWhole && exact ? { exact, needs } : { needs: exact ? needsOf({ exact, needs }) : needs };
}

const areLong = (words: Words): boolean => words.every(word => word.length >= LONG_ENOUGH);

function joinedWords(some: Words, others: Words): Words {
  const [first = '', ...more] = others;
  if (more.length === 0) return first === '' ? some : some.map(one => one + first);
  return unique(some.flatMap(one => others.map(other => one + other)));
}

/** A pattern as it is read, sign by sign. */
interface Reader {
  readonly source: string;
  readonly unicode: boolean;
  readonly ignoreCase: boolean;
  at: number;
}

/** "a|b|c", up to the bracket that closes it. */
function waysIn(reader: Reader): Part {
  const ways = [rowIn(reader)];
  while (takes(reader, '|')) ways.push(rowIn(reader));
  return oneOf(ways);
}

function rowIn(reader: Reader): Part {
  const parts: Part[] = [];
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source.charAt(reader.at))) {
    const part = partIn(reader);
    parts.push(timesIn(reader, part));
  }
  return inRow(parts);
}

/** What is not known here for sure (a reference to a group, a kind of letters) may be anything. */
function partIn(reader: Reader): Part {
  const { source, at, unicode } = reader;
  const [plain] = matchAt(reader, /[^\\()[\]|.*+?^${}\u0080-\uffff]+(?![*+?{])/y) ?? [];
  if (plain !== undefined) return lettersIn(reader, [plain]);
  const letter = unicode ? String.fromCodePoint(source.codePointAt(at) ?? 0) : source.charAt(at);
  reader.at += letter.length;
  switch (letter) {
    case '(':
      return groupIn(reader);
    case '[':
      return classIn(reader);
    case '\\':
      return escapeIn(reader);
    case '.':
      return ANYTHING;
    case '^':
    case '$':
      return NOTHING;
    default:
      return lettersIn(reader, [letter]);
  }
}

/** One of these. Of letters that are none of English it is not told here which others a pattern takes for them where case does not count. */
function lettersIn({ ignoreCase }: Reader, letters: Words): Part {
  if (!ignoreCase) return { exact: letters, needs: [] };
  return letters.some(letter => /[^\0-\x7f]/.test(letter) && letter.toLowerCase() !== letter.toUpperCase())
    ? ANYTHING
    : { exact: unique(letters.map(letter => letter.toLowerCase())), needs: [] };
}

/** "(…)", "(?:…)", "(?<name>…)"; what stands ahead or behind stands in the text, what must not stand there may stand elsewhere. */
function groupIn(reader: Reader): Part {
  const [head = ''] = matchAt(reader, /\?(?:[:=!]|<[=!]|<[^>]*>)/y) ?? [];
  const inner = waysIn(reader);
  takes(reader, ')');
  if (head.endsWith('!')) return NOTHING;
  return head.endsWith('=') ? { exact: [''], needs: needsOf(inner) } : inner;
}

/** "[Mm]" is one of two letters; of more than a few, or of ranges and kinds, nothing is known. */
function classIn(reader: Reader): Part {
  const [, inner = ''] = matchAt(reader, /((?:\\[\s\S]|[^\]\\])*)\]/y) ?? [];
  const signs = inner.match(reader.unicode ? /\\.|./gsu : /\\.|./gs) ?? [];
  const isKnown = signs.every(
    (sign, index) => !/^\\\w/.test(sign) && (sign !== '-' || index === 0 || index === signs.length - 1),
  );
  if (!isKnown || inner.startsWith('^') || signs.length === 0 || signs.length > MOST_LETTERS) return ANYTHING;
  return lettersIn(reader, unique(signs.map(sign => sign.replace(/^\\(?=.)/s, ''))));
}

/** "\d", "\b", "\p{Lu}", "\.", "\u00a0" */
function escapeIn(reader: Reader): Part {
  const [whole = ''] =
    matchAt(
      reader,
      /[pPk](?:\{[^}]*\}|<[^>]*>)|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|\d+|[\s\S]/y,
    ) ?? [];
  if (whole === 'd') return DIGIT;
  if (/^[bB]$/.test(whole)) return NOTHING;
  const code = /^u([\dA-Fa-f]{4})$/.exec(whole)?.[1];
  if (code !== undefined) return lettersIn(reader, [String.fromCharCode(Number.parseInt(code, 16))]);
  return /^\W$/.test(whole) ? lettersIn(reader, [whole]) : ANYTHING;
}

/** A part with "?", "*", "{2,3}" behind it. */
function timesIn(reader: Reader, part: Part): Part {
  const [times] = matchAt(reader, /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y) ?? [];
  if (times === undefined) return part;
  if (times.startsWith('?')) return part.exact ? { exact: unique(['', ...part.exact]), needs: [] } : ANYTHING;
  if (times.startsWith('*') || /^\{0+\D/.test(times)) return ANYTHING;
  return { needs: needsOf(part) };
}

function matchAt(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source);
  reader.at += found?.[0].length ?? 0;
  return found;
}

function takes(reader: Reader, sign: string): boolean {
  const isNext = reader.source.charAt(reader.at) === sign;
  if (isNext) reader.at += 1;
  return isNext;
}
