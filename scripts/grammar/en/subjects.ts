// Who "she" is, where a sentence begins with it and moves something: "Ms Vane gave her report. She proposed that …".
//
// Why only there? A mover is published with a page of their own. The sentence right before must begin with one person's name,
// and name nobody else; any other "he" may be anybody.

import type { SentenceBefore } from '../grammar.ts';
import { findIn, standsIn } from '../needed-words.ts';
import { isSomebody, NAME, nameFrom, TITLES } from './person-names.ts';

const MOVES = /^(?<who>He|She|They) (?=(?:then |also |therefore |formally )?(?:proposed|moved)\b)/;

/** "Ms Vane reported that …", "On the accounts, Dr Dodds said …" */
const SUBJECT = new RegExp(
  `^(?:[^.;:,]{3,160}, )?(?<name>${NAME}) (?:then |also |briefly )?\\p{Ll}{2,}`,
  'u',
);
const TITLED = new RegExp(`^(?:the )?${TITLES}\\b`, 'u');
const NAMES = new RegExp(NAME, 'gu');

const IS_MAN = /^(?:Mr|Sir|Lord|Fr)\b/;
const IS_WOMAN = /^(?:Mrs|Ms|Miss|Dame|Lady|Baroness)\b/;

/** The sentence with the name of whom it tells; as it is where that is not certain. */
export function withSubject(sentence: string, { text, isKnown }: SentenceBefore): string {
  const who = findIn(MOVES, sentence)?.groups?.['who'];
  const name = who === undefined ? undefined : findIn(SUBJECT, text)?.groups?.['name'];
  if (who === undefined || name === undefined || !isSomebody(name)) return sentence;
  const isPerson = (one: string): boolean => standsIn(TITLED, one) || isKnown(nameFrom(one));
  const people = new Set((text.match(NAMES) ?? []).map(nameFrom).filter(isPerson));
  const fits = !(who === 'He' ? IS_WOMAN : who === 'She' ? IS_MAN : /^$/).test(name);
  if (people.size !== 1 || !people.has(nameFrom(name)) || !fits) return sentence;
  return `${nameFrom(name)}${sentence.slice(who.length)}`;
}
