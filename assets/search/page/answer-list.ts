// Shows what a question names: people, committees, matters, meetings and pages, before all that only speaks of them.

import * as words from '#browser-words/search.ts';
import type { NamedAnswer } from '../../../shared/search/answers.ts';
import { make, makeLink } from './element.ts';

export function makeAnswers(
  answers: readonly NamedAnswer[],
  addressOf: (url: string) => string,
): HTMLElement {
  const entries = answers.map(({ kind, title, url, facts }) =>
    make(
      'li',
      'result',
      make('p', 'result__title', makeLink(addressOf(url), title)),
      make('p', 'result__facts', [words.answerKinds[kind], facts].filter(Boolean).join(' · ')),
    ),
  );
  return make('div', 'references', make('h3', '', words.answers), make('ul', 'results__list', ...entries));
}
