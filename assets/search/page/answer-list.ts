// Shows what a question names: people, committees, matters, meetings and pages, before all that only speaks of them.

import * as words from '#browser-words/search.ts';
import type { NamedAnswer } from '../../../shared/search/answers.ts';
import { make, makeLink } from './element.ts';

/** What it is, and what is said beside it: "Person · Leader of the Council". */
export const factsOf = ({ kind, facts }: NamedAnswer): string =>
  [words.answerKinds[kind], facts].filter(Boolean).join(' · ');

export function makeAnswers(
  answers: readonly NamedAnswer[],
  addressOf: (url: string) => string,
): HTMLElement {
  const entries = answers.map(answer =>
    make(
      'li',
      'result',
      make('p', 'result__title', makeLink(addressOf(answer.url), answer.title)),
      make('p', 'result__facts', factsOf(answer)),
    ),
  );
  return make('div', 'references', make('h3', '', words.answers), make('ul', 'results__list', ...entries));
}
