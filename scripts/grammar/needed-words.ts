// The words without which a pattern finds nothing, read off the pattern itself: "(?:He|She) moved .* second" needs "moved" and
// "second". To look for words costs a fiftieth of what a pattern with names in it costs, and such a pattern is compiled, for some
// milliseconds, only where its words stand.
//
// `mayFind` looks for them. Rows that need the same words share one look, whose last answer is kept: they are asked of one sentence
// one after the other.
//
// Why not a word beside each pattern, typed by hand? One that is wrong hides what the pattern would find, and nobody sees it.

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

const NOTHING: Part = { exact: [''], needs: [] };
const ANYTHING: Part = { needs: [] };

/** Sets of words, of each of which one stands in whatever the pattern finds. None where that is not known. */
export function neededWords({ source, flags }: Pick<RegExp, 'source' | 'flags'>): readonly Words[] {
  if (flags.includes('v')) return [];
  const reader = { source, at: 0 };
  const part = readWays(reader);
  // What was not read to its end was not understood.
  if (reader.at < source.length) return [];
  return needsOf(part).map(withoutLonger).sort(byWorth).slice(0, MOST_SETS);
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

function lookFor(words: Words, { ignoreCase, unicode }: RegExp): Look {
  const source = words.map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  const flags = ignoreCase ? (unicode ? 'iu' : 'i') : '';
  const key = `${flags}:${source}`;
  const look = looks.get(key) ?? { words: new RegExp(source, flags) };
  looks.set(key, look);
  return look;
}

interface Reader {
  readonly source: string;
  at: number;
}

/** "a|b|c", up to a bracket that closes or to the end. */
function readWays(reader: Reader): Part {
  const ways = [readRow(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    ways.push(readRow(reader));
  }
  return oneOf(ways);
}

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
function readRow(reader: Reader): Part {
  const needs: Words[] = [];
  let exact: Words | undefined = [''];
  let isWhole = true;
  for (let sign = reader.source[reader.at]; sign !== undefined && sign !== '|' && sign !== ')'; ) {
    const part = readTimes(reader);
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
    sign = reader.source[reader.at];
  }
  return isWhole && exact ? { exact, needs } : { needs: exact ? needsOf({ exact, needs }) : needs };
}

const joinedWords = (some: Words, others: Words): Words =>
  unique(some.flatMap(one => others.map(other => one + other)));

const TIMES = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;

/** A part with "?", "*", "{2,3}" behind it. */
function readTimes(reader: Reader): Part {
  const part = readOne(reader);
  TIMES.lastIndex = reader.at;
  const [times, least] = TIMES.exec(reader.source) ?? [];
  if (times === undefined) return part;
  reader.at += times.length;
  if (times.startsWith('?')) return part.exact ? { exact: unique(['', ...part.exact]), needs: [] } : ANYTHING;
  const isNeeded = times.startsWith('+') || Number(least ?? 0) > 0;
  return isNeeded ? { needs: needsOf(part) } : ANYTHING;
}

const GROUP = /\((?:\?(?::|<[\p{L}_$][\p{L}\d_$]*>|(?<look><?[=!])))?/uy;

function readOne(reader: Reader): Part {
  const sign = reader.source[reader.at] ?? '';
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return readClass(reader);
  if (sign === '\\') return readEscaped(reader);
  reader.at += 1;
  if (sign === '^' || sign === '$') return NOTHING;
  return sign === '.' ? ANYTHING : { exact: [sign], needs: [] };
}

function readGroup(reader: Reader): Part {
  GROUP.lastIndex = reader.at;
  const found = GROUP.exec(reader.source);
  reader.at += found?.[0].length ?? 1;
  const within = readWays(reader);
  reader.at += 1;
  const look = found?.groups?.['look'];
  if (look === undefined) return within;
  // What stands ahead or behind stands in the text; what must not stand there, may stand elsewhere.
  return { exact: [''], needs: look.endsWith('=') ? needsOf(within) : [] };
}

/** "[Mm]" is one of two letters; of more than a few, or of ranges, nothing is known. */
function readClass(reader: Reader): Part {
  const { source, at } = reader;
  const end = /(?<=[^\\](?:\\\\)*)\]/g;
  end.lastIndex = at + (source[at + 1] === '^' ? 2 : 1);
  const close = source[end.lastIndex] === ']' ? end.lastIndex : (end.exec(source)?.index ?? source.length);
  reader.at = close + 1;
  const signs = source.slice(at + 1, close);
  return /^[^\\^-]{1,4}$/u.test(signs) ? { exact: unique([...signs]), needs: [] } : ANYTHING;
}

const ESCAPED =
  /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|\d+|[\s\S])/uy;

function readEscaped(reader: Reader): Part {
  ESCAPED.lastIndex = reader.at;
  const [escaped = '\\'] = ESCAPED.exec(reader.source) ?? [];
  reader.at += escaped.length;
  const sign = escaped.slice(1);
  if (sign === 'b' || sign === 'B') return NOTHING;
  return /^[^\p{L}\p{N}]$/u.test(sign) ? { exact: [sign], needs: [] } : ANYTHING;
}
