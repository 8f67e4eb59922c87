// The messages shown instead of results: nothing was asked, nothing was found, or the index could not be loaded; and what to do.

import type { Question } from '../../../shared/search/engine.ts';
import { filtersIn, queryOf, withoutFilters } from './asked.ts';
import { make, makeLink } from './element.ts';

const counted = (count: number): string =>
  `${count.toLocaleString(document.documentElement.lang)} ${count === 1 ? 'result' : 'results'}`;

/** "243 results for “trees”"; this is all that a screen reader is told unasked. */
export function countWords({ text }: Question, count: number): string {
  const sought = text === '' ? '' : ` for “${text}”`;
  return (count === 0 ? 'No results' : counted(count)) + sought;
}

/** "20 of 243 results shown". */
export const shownWords = (shown: number, count: number): string =>
  `${shown.toLocaleString(document.documentElement.lang)} of ${counted(count)} shown`;

export const nothingAsked = (): HTMLElement =>
  make('p', 'message', 'Results come while you type. Filters narrow them.');

export function nothingFound(question: Question): HTMLElement {
  const advice = [make('li', '', 'Check the spelling.'), make('li', '', 'Use fewer or other words.')];
  if (/["+\-:^~]/.test(question.text)) advice.push(make('li', '', 'Leave out quotation marks, + and -.'));
  if (filtersIn(question) > 0)
    advice.unshift(
      make(
        'li',
        '',
        makeLink('', queryOf(withoutFilters(question)) || '?', 'Search without the filters'),
        '.',
      ),
    );
  return make('div', 'message', make('p', '', 'You can:'), make('ul', '', ...advice));
}

/** "Did you mean …"; the filters stay. */
export function didYouMean(suggestions: readonly string[], question: Question): HTMLElement {
  const links = suggestions.map(text => makeLink('', queryOf({ ...question, text }), text));
  const parted = links.flatMap((link, index) => (index === 0 ? [link] : [' or ', link]));
  return make('p', 'message message--hint', 'Did you mean ', ...parted, '?');
}

export const misunderstood = (words: string): HTMLElement => make('p', 'message message--hint', words);

/** The index cannot be had. */
export function failure(onRetry: () => void): HTMLElement {
  const retry = make('button', 'button', 'Try again');
  retry.type = 'button';
  retry.addEventListener('click', onRetry);
  return make(
    'div',
    'message message--failure',
    make('h3', '', 'The search could not be done'),
    make('p', '', 'Its index could not be loaded, perhaps for want of a connection.'),
    make('p', '', retry),
  );
}
