// The part of the page that shows the answer: the count, which a screen reader announces, and the results, which it does not.

import * as words from '#browser-words/search.ts';
import type { Hit, Run } from '../../../shared/search/engine.ts';
import { makeAnswers } from './answer-list.ts';
import { make } from './element.ts';
import { leadToWords } from './lead-to-words.ts';
import { didYouMean, failure, hint, nothingFound, written } from './messages.ts';
import { makeReferences, makeResult, showPassages, type Writing } from './result-list.ts';
import type { Found } from './searching.ts';

export const PAGE = 10;
/** So long nothing is told after a reader has begun to wait, or has last typed. Milliseconds. */
const WAIT = 1000;
const TYPING = 500;

export interface Results {
  /** Says that an answer is being waited for, once that takes long. What was found before stays until then. */
  readonly wait: () => void;
  readonly show: (found: Found, isTyping: boolean) => void;
  /** Puts the results from a place on behind those that are shown, and moves the reader to the first of them. */
  readonly append: (found: Found, from: number) => void;
  readonly showPassages: (passages: readonly (readonly (readonly Run[])[])[], from: number) => void;
  /** Lets each result lead to the words found on its page. */
  readonly leadToWords: (words: readonly (readonly string[])[], from: number) => void;
  readonly showMessage: (message: HTMLElement) => void;
  readonly showFailure: (onRetry: () => void) => void;
  /** Moves a reader here whose place on the page is gone. */
  readonly takeFocus: () => void;
}

export function resultsIn(region: Element, writing: Writing, onMore: () => void): Results {
  const heading = region.querySelector<HTMLElement>('h2');
  const status = region.querySelector('[role="status"]');
  const order = region.querySelector<HTMLElement>('.results__order');
  const answer = region.querySelector('.results__answer');
  const list = make('ol', 'results__list');
  const more = make('button', 'button button--quiet results__more', words.more(PAGE));
  more.type = 'button';
  more.addEventListener('click', onMore);
  let telling: ReturnType<typeof setTimeout> | undefined;

  const tell = (told: string, pause = 0): void => {
    clearTimeout(telling);
    const say = (): void => status?.replaceChildren(told);
    if (pause === 0) say();
    else telling = setTimeout(say, pause);
  };
  const put = (...children: readonly Node[]): void => {
    region.removeAttribute('aria-busy');
    answer?.replaceChildren(...children);
  };
  const counted = (count: number): string => (count ? words.results(count, written(count)) : words.noResults);
  /** Says what it counts: an answer is no result. */
  const countOf = (answers: number, documents: number, text: string): string => {
    if (answers > 0 && documents === 0) return words.answersFor(answers, text);
    const results = counted(documents);
    if (text === '') return results;
    return words.resultsFor(answers > 0 ? words.answersAnd(answers, results) : results, text);
  };
  const makeResults = (hits: readonly Hit[]): readonly HTMLElement[] =>
    hits.map(hit => makeResult(hit, writing));

  return {
    wait() {
      region.setAttribute('aria-busy', 'true');
      tell(words.searching, WAIT);
    },
    show({ question, answer, hits }, isTyping) {
      const { documents, answers, references, suggestions, alsoSearched, misunderstood: why } = answer;
      const isNone = documents.length + references.length + answers.length === 0;
      list.replaceChildren(...makeResults(hits));
      put(
        ...(why === undefined ? [] : [hint(why)]),
        ...(suggestions.length === 0 ? [] : [didYouMean(suggestions, question)]),
        ...(alsoSearched.length === 0 ? [] : [hint(words.alsoSearched(alsoSearched.join(', ')))]),
        ...(answers.length === 0 ? [] : [makeAnswers(answers, writing.addressOf)]),
        ...(references.length === 0 ? [] : [makeReferences(references, writing)]),
        ...(isNone ? [nothingFound(question)] : [list]),
        ...(hits.length < documents.length ? [more] : []),
      );
      if (order) order.hidden = documents.length < 2;
      tell(countOf(answers.length, documents.length, question.text), isTyping ? TYPING : 0);
    },
    append({ answer: { documents }, hits }, from) {
      const results = makeResults(hits.slice(from));
      list.append(...results);
      region.removeAttribute('aria-busy');
      if (hits.length >= documents.length) more.remove();
      tell(words.shown(written(hits.length), counted(documents.length)));
      results[0]?.querySelector('a')?.focus();
    },
    showPassages(passages, from) {
      for (const [index, passage] of passages.entries()) {
        const result = list.children[from + index];
        if (result) showPassages(result, passage);
      }
    },
    leadToWords(words, from) {
      for (const [index, found] of words.entries()) {
        const link = list.children[from + index]?.querySelector('a');
        if (link) leadToWords(link, found);
      }
    },
    showMessage(message) {
      if (order) order.hidden = true;
      put(message);
      tell('');
    },
    showFailure(onRetry) {
      put(failure(onRetry));
      tell(words.failed);
    },
    takeFocus: () => heading?.focus(),
  };
}
