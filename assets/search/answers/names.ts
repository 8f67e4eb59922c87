// Whether what is typed is a name, or a part of one.

import * as words from '#browser-words/search.ts';
import { type AnswerKind, type NamedAnswer, nameWords, readOffice } from '../../../shared/search/answers.ts';
import type { StopWords, WordRules } from '../../../shared/search/word-rules.ts';

/** What was typed, as the words of names are written. */
export interface Asked {
  /** Without titles and without words such as "minutes". */
  readonly words: readonly string[];
  /** With them: an office may be called as a title is. */
  readonly typed: readonly string[];
  /** Whether the last may be the beginning of one. */
  readonly isUnfinished: boolean;
}

/** Of a name of many words so much must be typed: "street" alone does not ask for the Quay Street crossing. */
const ENOUGH = 0.4;

export function askedFor(text: string, isUnfinished: boolean): Asked {
  const typed = nameWords(text);
  const titles = new Set(words.titleWords.split(' '));
  const untitled = typed.filter(word => !titles.has(word));
  return {
    words: untitled.length === 0 ? typed : untitled,
    typed: untitled.length === 0 ? [] : typed,
    isUnfinished: isUnfinished && /[\p{L}\p{N}]$/u.test(text),
  };
}

/**
 * How well a name fits: 2 where it was typed as it is, less where a part was typed, 0 where it was not asked for.
 *
 * @param enough How much of the name of a matter or a page must be typed.
 */
export function fitOf(answer: NamedAnswer, asked: Asked, rules: WordRules, enough = ENOUGH): number {
  const { names, kind } = answer;
  const needed = kind === 'person' || kind === 'committee' ? 0 : enough;
  return Math.max(
    0,
    ...names.map((name, at) =>
      name.startsWith('=')
        ? fitOfOffice(name, asked, rules)
        : fitOfName(name.split(' '), asked, rules.stopWords, needed, kind, at === 0),
    ),
  );
}

/** "leader", "chair of planning", "councillors for quayside": the office's first word, and none that is not of it. */
function fitOfOffice(name: string, { typed }: Asked, { stem, stopWords }: WordRules): number {
  const { role = [], where = [] } = readOffice(name) ?? {};
  const meant = (words: readonly string[]) => words.filter(word => !stopWords.has(word)).map(stem);
  const words = meant(typed);
  const named = meant(role);
  const all = [...named, ...meant(where)];
  const isAsked = words.includes(named[0] ?? '') && words.every(word => all.includes(word));
  return isAsked && lettersOf(named.filter(word => words.includes(word))) >= ENOUGH * lettersOf(named)
    ? 1.2
    : 0;
}

/** Words as another writes them where that joins two: "o brien" is "obrien" beside it, "co operative" is "cooperative". */
function joinedAs(words: readonly string[], other: readonly string[]): readonly string[] {
  const written: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const pair = `${words[at]}${words[at + 1]}`;
    const isOne = at + 1 < words.length && other.includes(pair);
    written.push(isOne ? pair : (words[at] ?? ''));
    if (isOne) at += 1;
  }
  return written;
}

function fitOfName(
  ownName: readonly string[],
  { words: ownWords, isUnfinished }: Asked,
  stopWords: StopWords,
  needed: number,
  kind: AnswerKind,
  isOwn: boolean,
): number {
  const isPersonal = kind === 'person' && isOwn;
  // A committee that is called "Planning" is asked for as "planning board", too.
  const bodies = kind === 'committee' ? words.bodyWords.split(' ') : [];
  const isBody = (word: string): boolean => bodies.includes(word);
  const typed = joinedAs(ownWords, ownName);
  const name = joinedAs(ownName, ownWords);
  const isIn = (word: string, at: number): boolean =>
    name.includes(word) ||
    (isUnfinished && at === typed.length - 1 && name.some(one => one.startsWith(word)));
  const matched = typed.filter(isIn);
  // "minutes of the planning committee": a small word more is no other name.
  const others = typed.filter((word, at) => !isIn(word, at) && !stopWords.has(word) && !isBody(word));
  if (others.length > 0) return isWithin(name, typed) ? 1.5 : 0;
  const isBare = matched.every(word => stopWords.has(word));
  // Small words alone ask for nobody unless they are of a person's own name.
  if (matched.length === 0 || (isBare && (!isPersonal || matched.length < typed.length))) return 0;
  const share = lettersOf(matched) / lettersOf(name);
  if (matched.length === name.length && share > 0.999) return 2;
  return share >= needed ? 0.5 + Math.min(1, share) / 2 : 0;
}

/** Whether a name of several words stands among what was typed, as it is. */
const isWithin = (name: readonly string[], typed: readonly string[]): boolean =>
  name.length > 1 && typed.some((_, start) => name.every((word, at) => typed[start + at] === word));

const lettersOf = (list: readonly string[]): number => list.reduce((sum, word) => sum + word.length, 0);
