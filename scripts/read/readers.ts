// By which language's words a meeting is read: that of its own `lang`, else that in which it is plainly written, else the site's.

import type { Grammar } from '../grammar/grammar.ts';
import { grammarOf, hasGrammar, isSameLanguage } from '../grammar/grammar-of.ts';
import type { FindLabel, MayTell } from '../grammar/said.ts';
import { writtenIn } from '../grammar/written-language.ts';
import { answeredOnce } from '../model/answered-once.ts';

/** What reads minutes in one language; the last two know the labels that the site adds. */
export interface Readers {
  readonly grammar: Grammar;
  readonly findLabel: FindLabel;
  readonly mayTell: MayTell;
}

/** @param language A BCP 47 tag. */
export type ReadersIn = (language: string) => Readers;

/** Makes the readers of each language once. */
export function readersWith(decisionLabels: readonly string[]): ReadersIn {
  return answeredOnce(language => {
    const grammar = grammarOf(language);
    return {
      grammar,
      findLabel: grammar.labelFinder(decisionLabels),
      mayTell: grammar.mayTellWith(decisionLabels),
    };
  });
}

/**
 * The language of minutes that do not say it, where their words tell another than the site's. In a site whose language has no words
 * of its own here, nothing is told: its small words may be another's as well.
 */
export function toldLanguage(text: string, language: string): string | undefined {
  const told = hasGrammar(language) ? writtenIn(text) : undefined;
  return told === undefined || isSameLanguage(told, language) ? undefined : told;
}
