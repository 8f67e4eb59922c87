// The words without which a pattern finds nothing, read off the pattern itself: "(?:He|She) moved .* second" needs "moved" and
// "second". To look for words costs a fiftieth of what a pattern with names in it costs, and such a pattern is compiled, for some
// milliseconds, only where its words stand.
//
// `mayFind` looks for them. Rows that need the same words share one look, whose last answer is kept: they are asked of one sentence
// one after the other.
//
// Why not a word beside each pattern, typed by hand? One that is wrong hides what the pattern would find, and nobody sees it.

import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { addAll } from '../model/add-all.ts';

/** What a part of a pattern takes: one of a few strings as they are, or strings of which more is not known. */
interface Part {
  readonly exact?: readonly string[];
  /** Of each of these sets one stands in whatever the part takes. */
  readonly needs: readonly Words[];
}

type Words = readonly string[];

/** More words than this are looked for no faster than the pattern itself. */
const MOST_WORDS = 48;
/** Shorter ones stand in any text. */
const SHORTEST = 3;
/** Sets to look for, the best first. */
const MOST_SETS = 3;

/** More letters than these in one place are no word. */
const MOST_LETTERS = 4;

const NOTHING: Part = { exact: [''], needs: [] };
const ANYTHING: Part = { needs: [] };

const parser = new RegExpParser();

/** Sets of words, of each of which one stands in whatever the pattern finds. None where that is not known. */
export function neededWords({ source, unicode, flags }: RegExp): readonly Words[] {
  const unicodeSets = flags.includes('v');
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode, unicodeSets });
  return needsOf(waysOf(alternatives)).map(withoutLonger).sort(byWorth).slice(0, MOST_SETS);
}

/** Where "noted" stands in the set, "was noted" adds nothing to it. */
const withoutLonger = (words: Words): Words =>
  words.filter(word => !words.some(other => other !== word && word.includes(other)));

const byWorth = (some: Words, others: Words): number => worth(others) - worth(some);

/** Long words and few of them tell most. */
const worth = (words: Words): number => Math.min(8, shortestOf(words)) - Math.log2(words.length);

/** Without the spaces around it: " to " is no longer than "to". */
const shortestOf = (words: Words): number =>
  words.reduce((shortest, word) => Math.min(shortest, word.trim().length), Number.POSITIVE_INFINITY);

/** With its own words, where they are all of it. */
const needsOf = ({ exact, needs }: Part): readonly Words[] =>
  exact && exact.length <= MOST_WORDS && shortestOf(exact) >= SHORTEST ? [exact, ...needs] : needs;

interface Look {
  readonly words: RegExp;
  text?: string;
  found?: boolean;
}

const looks = new Map<string, Look>();
const looksOf = new WeakMap<RegExp, readonly Look[]>();

/** Whether a pattern can find anything in a text: the words that it needs stand there. */
export function mayFind(pattern: RegExp, text: string): boolean {
  const known = looksOf.get(pattern);
  const needed = known ?? neededWords(pattern).map(words => lookFor(words, pattern));
  if (!known) looksOf.set(pattern, needed);
  for (const look of needed) {
    if (look.text !== text) {
      look.text = text;
      look.found = look.words.test(text);
    }
    if (!look.found) return false;
  }
  return true;
}

/** What `pattern.exec(text)` finds. */
export const findIn = (pattern: RegExp, text: string): RegExpExecArray | null =>
  mayFind(pattern, text) ? pattern.exec(text) : null;

/** What the first of several patterns finds that finds anything. */
export function firstIn(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = findIn(pattern, text);
    if (found) return found;
  }
  return null;
}

function lookFor(words: Words, { ignoreCase, unicode }: RegExp): Look {
  const source = words.map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  const flags = ignoreCase ? (unicode ? 'iu' : 'i') : '';
  const key = `${flags}:${source}`;
  const look = looks.get(key) ?? { words: new RegExp(source, flags) };
  looks.set(key, look);
  return look;
}

/** "a|b|c". */
function waysOf(alternatives: readonly AST.Alternative[]): Part {
  const ways = alternatives.map(({ elements }) => rowOf(elements.map(partOf)));
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
function rowOf(parts: readonly Part[]): Part {
  const needs: Words[] = [];
  let exact: Words | undefined = [''];
  let isWhole = true;
  for (const part of parts) {
    const joined: Words | undefined =
      exact && part.exact && exact.length * part.exact.length <= MOST_WORDS
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

const joinedWords = (some: Words, others: Words): Words =>
  unique(some.flatMap(one => others.map(other => one + other)));

function partOf(element: AST.Element): Part {
  switch (element.type) {
    case 'Character':
      return { exact: [lettersOf(element)], needs: [] };
    case 'CharacterClass':
      return classOf(element);
    case 'Group':
    case 'CapturingGroup':
      return waysOf(element.alternatives);
    case 'Quantifier':
      return timesOf(element);
    case 'Assertion':
      return assertionOf(element);
    default:
      return ANYTHING;
  }
}

const lettersOf = ({ value }: AST.Character): string => String.fromCodePoint(value);

/** "[Mm]" is one of two letters; of more than a few, or of ranges, nothing is known. */
function classOf({ elements, negate }: AST.CharacterClass): Part {
  const letters = elements.flatMap(one => (one.type === 'Character' ? lettersOf(one) : []));
  const isKnown = !negate && letters.length === elements.length && letters.length <= MOST_LETTERS;
  return isKnown ? { exact: unique(letters), needs: [] } : ANYTHING;
}

/** A part with "?", "*", "{2,3}" behind it. */
function timesOf({ element, min, max }: AST.Quantifier): Part {
  const part = partOf(element);
  if (min > 0) return { needs: needsOf(part) };
  return max === 1 && part.exact ? { exact: unique(['', ...part.exact]), needs: [] } : ANYTHING;
}

/** What stands ahead or behind stands in the text; what must not stand there may stand elsewhere. */
const assertionOf = (assertion: AST.Assertion): Part =>
  'alternatives' in assertion && !assertion.negate
    ? { exact: [''], needs: needsOf(waysOf(assertion.alternatives)) }
    : NOTHING;
