// Which people, committees, matters, pages and meetings a question asks for, best first.

import type { NamedAnswer } from '../../../shared/search/answers.ts';
import { type Asking, meetingsAsked } from './meetings-asked.ts';
import { askedFor, fitOf } from './names.ts';

/** So many answers stand before the results. */
export const MOST = 5;
/** Where a part of a name was typed, more of a kind than these are no answer but a list. */
const MOST_ALIKE = 4;
/** A question of more words than these is no name. */
const MOST_WORDS = 8;

export interface Answers {
  readonly shown: readonly NamedAnswer[];
  /** The people whom the question asks for, and nothing else. */
  readonly people: readonly NamedAnswer[];
}

export const NO_ANSWERS: Answers = { shown: [], people: [] };

/** Whoever types signs asks for words, not names. */
export const hasSigns = (text: string): boolean => /["“”„*~^]|(?:^|\s)[+-]|\p{L}:\p{L}/u.test(text);

interface AskingByName extends Asking {
  readonly text: string;
  readonly isUnfinished: boolean;
}

export async function answersAsked(asking: AskingByName): Promise<Answers> {
  const { text, when, store, rules, isUnfinished } = asking;
  const asked = askedFor(when.rest, isUnfinished);
  const whole = askedFor(text, isUnfinished);
  if (whole.words.length === 0 || whole.words.length > MOST_WORDS) return NO_ANSWERS;
  const known = await store.named([...new Set([...asked.words, ...whole.words])]);
  // A name may hold a month, a year or "meeting": "Theresa May", "Local Plan 2040", "calendar of meetings".
  const named = best(known, answer => Math.max(fitOf(answer, asked, rules), fitOf(answer, whole, rules)));
  const namesCommittee = named.some(({ answer }) => answer.kind === 'committee');
  const meetings = await meetingsAsked(asking, namesCommittee);
  const answers = named.map(({ answer }) => answer);
  // "Theresa May" is a person, though May is a month.
  const isNamed = answers.some(answer => fitOf(answer, whole, rules) === 2);
  return {
    shown: (isNamed ? [...answers, ...meetings] : [...meetings, ...answers]).slice(0, MOST),
    people: answers.filter(({ kind }) => kind === 'person').filter(one => fitOf(one, whole, rules) > 0),
  };
}

interface Fitting {
  readonly answer: NamedAnswer;
  readonly fit: number;
}

function best(known: readonly NamedAnswer[], fitIn: (answer: NamedAnswer) => number): readonly Fitting[] {
  const fitting = known
    .map(answer => ({ answer, fit: fitIn(answer) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || (a.answer.title < b.answer.title ? -1 : 1));
  const alike = (kind: string): number =>
    fitting.filter(({ answer, fit }) => answer.kind === kind && fit < 1.5).length;
  return fitting.filter(
    ({ answer: { kind }, fit }) => fit >= 1.5 || kind === 'person' || alike(kind) <= MOST_ALIKE,
  );
}
