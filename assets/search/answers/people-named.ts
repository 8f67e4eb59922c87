// The people whom a question names beside other words: "marchetti lime trees", "what did Okafor say about parking".

import * as words from '#browser-words/search.ts';
import type { NamedAnswer } from '../../../shared/search/answers.ts';
import { normalWord, WORDS } from '../../../shared/search/tokens.ts';
import type { StopWords } from '../../../shared/search/word-rules.ts';

/** What was typed, and its words as those of names are written. */
export interface Typed {
  readonly text: string;
  readonly words: readonly TypedWord[];
}
interface TypedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** All who are called as a part of the question. */
export interface Namesakes {
  readonly people: readonly NamedAnswer[];
  /** As it was typed. */
  readonly surname: string;
  /** Whether it is surely a name: a first name, an initial or a title stands before it. */
  readonly isSure: boolean;
}

export interface PeopleNamed {
  readonly namesakes: readonly Namesakes[];
  /** What was typed without their names. */
  readonly rest: string;
}

interface Span {
  readonly from: number;
  readonly end: number;
  readonly isSure: boolean;
}
interface NameSpan extends Span {
  readonly person: NamedAnswer;
}

/** "Okafor’s" is said of Okafor, and "O’Brien" is one word. */
export function typedWords(typed: string): Typed {
  const text = typed.replace(/(\p{L})['’ʼ‘`´](?:s(?!\p{L})|(?=\p{L}))/gu, '$1');
  const words = [...text.matchAll(WORDS)].map(({ 0: word, index: start = 0 }) => ({
    ...{ word: normalWord(word, true), start },
    end: start + word.length,
  }));
  return { text, words };
}

export const isOneOf = (list: string): ((word: string) => boolean) => {
  const known = new Set(list.split(' '));
  return word => known.has(word);
};

export const isTitle = isOneOf(words.titleWords);

/** Those of some people who are named. A small word, "may", is no surname unless a first name or a title stands before it. */
export function peopleNamed(
  { text, words: typed }: Typed,
  known: readonly NamedAnswer[],
  stopWords: StopWords,
): PeopleNamed {
  const spans = known
    .filter(({ kind }) => kind === 'person')
    .flatMap(person => {
      const span = spanOf(person, typed, stopWords);
      return span ? [{ ...span, person }] : [];
    });
  // "Will Marsh" is no other Marsh, though each of them is called so.
  const longest = spans.filter(one => !spans.some(other => isWider(other, one)));
  const groups = new Map<number, NameSpan[]>();
  for (const span of longest) groups.set(span.end, [...(groups.get(span.end) ?? []), span]);
  return {
    namesakes: [...groups].map(([end, group]) => ({
      people: group.map(({ person }) => person),
      surname: text.slice(typed[end - 1]?.start, typed[end - 1]?.end),
      isSure: group.some(({ isSure }) => isSure),
    })),
    rest: longest.reduce((rest, { from, end }) => {
      const [start, stop] = [typed[from]?.start ?? 0, typed[end - 1]?.end ?? 0];
      return rest.slice(0, start) + ' '.repeat(stop - start) + rest.slice(stop);
    }, text),
  };
}

const isWider = (one: Span, other: Span): boolean =>
  one.from <= other.from && one.end >= other.end && one.end - one.from > other.end - other.from;

/** Where a person is named: by surname, with what of the name stands before it, or by another name in full. */
function spanOf({ names }: NamedAnswer, typed: readonly TypedWord[], stopWords: StopWords): Span | undefined {
  for (const [place, name] of names.entries()) {
    const parts = name.split(' ').filter(word => !isTitle(word));
    // An office among the names is none.
    if (name.startsWith('=') || parts.length === 0) continue;
    for (let end = typed.length; end > 0; end -= 1) {
      const from = place === 0 ? startOfName(parts, typed, end) : startOfWhole(parts, typed, end);
      if (from === undefined) continue;
      const isSure = end - from > 1 || isTitle(typed[from - 1]?.word ?? '');
      if (isSure || !stopWords.has(parts.at(-1) ?? '')) return { from, end, isSure };
    }
  }
  return undefined;
}

/** "okafor", "o brien"; and before it "daniel" or "d". */
function startOfName(parts: readonly string[], typed: readonly TypedWord[], end: number): number | undefined {
  const surname = parts.at(-1);
  const wordAt = (at: number): string => typed[at]?.word ?? '';
  const isOne = wordAt(end - 1) === surname;
  if (!isOne && wordAt(end - 2) + wordAt(end - 1) !== surname) return undefined;
  let from = isOne ? end - 1 : end - 2;
  const isOfName = (word: string): boolean =>
    parts.includes(word) || (word.length === 1 && parts.some(part => part.startsWith(word)));
  while (from > 0 && isOfName(wordAt(from - 1))) from -= 1;
  return from;
}

const startOfWhole = (
  parts: readonly string[],
  typed: readonly TypedWord[],
  end: number,
): number | undefined => {
  const from = end - parts.length;
  return from >= 0 && parts.every((part, at) => typed[from + at]?.word === part) ? from : undefined;
};
