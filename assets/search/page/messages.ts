// The messages shown instead of results: nothing was asked, nothing was found, or the index could not be loaded; and what to do.

import * as words from '#browser-words/search.ts';
import type { Question } from '../../../shared/search/engine.ts';
import type { LastSearches } from '../box/last-searches.ts';
import { filtersIn, queryOf, withoutFilters } from './asked.ts';
import { make, makeLink } from './element.ts';

/** A number as the page's language writes it: "1,204". */
export const written = (count: number): string => count.toLocaleString(document.documentElement.lang);

/** With the last searches of this device, where there are any, and a way to have them forgotten. */
export function nothingAsked(last: LastSearches): HTMLElement {
  const message = make('div', 'message', make('p', '', words.nothingAsked));
  const texts = last.all();
  if (texts.length === 0) return message;
  const links = texts.map(text => make('li', '', makeLink(`?${new URLSearchParams({ q: text })}`, text)));
  const forget = make('button', 'button button--quiet', words.forget);
  forget.type = 'button';
  const kept = make(
    'div',
    'last-searches',
    make('h3', '', words.lastSearches),
    make('ul', 'last-searches__list', ...links),
    forget,
  );
  forget.addEventListener('click', () => {
    last.forget();
    kept.replaceChildren(make('p', '', words.forgotten));
  });
  message.append(kept);
  return message;
}

export function nothingFound(question: Question): HTMLElement {
  const items = [words.checkSpelling, words.otherWords].map(text => make('li', '', text));
  if (/["+\-:^~]/.test(question.text)) items.push(make('li', '', words.withoutSigns));
  if (filtersIn(question))
    items.unshift(
      make('li', '', makeLink(queryOf(withoutFilters(question)) || '?', words.withoutFilters), '.'),
    );
  return make('div', 'message', make('p', '', words.youCan), make('ul', '', ...items));
}

const PLACE = '\n';

/** "Did you mean …"; the filters stay. */
export function didYouMean(suggestions: readonly string[], question: Question): HTMLElement {
  const links = suggestions.flatMap(text => [
    ` ${words.or} `,
    makeLink(queryOf({ ...question, text }), text),
  ]);
  const [before = '', after = ''] = words.didYouMean(PLACE).split(PLACE);
  return hint(before, ...links.slice(1), after);
}

/** What is said of an answer before its results. */
export const hint = (...said: readonly (Node | string)[]): HTMLElement =>
  make('p', 'message message--hint', ...said);

/** The index cannot be had. */
export function failure(onRetry: () => void): HTMLElement {
  const retry = make('button', 'button', words.retry);
  retry.type = 'button';
  retry.addEventListener('click', onRetry);
  return make(
    'div',
    'message message--failure',
    make('h3', '', words.failed),
    make('p', '', words.failedWhy),
    make('p', '', retry),
  );
}
