// Gives a search box its suggestions: names and headings while a reader types, the last searches while nothing is typed.

import * as words from '#browser-words/search.ts';
import type { NamedAnswer } from '../../../shared/search/answers.ts';
import { factsOf } from '../page/answer-list.ts';
import { addressFrom } from '../page/site-address.ts';
import { type Choice, type Choices, makeCombobox } from './combobox.ts';
import { lastSearches } from './last-searches.ts';
import { suggestFrom } from './suggestions-for.ts';

export interface Box {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Addresses of the site's root and of the folder of the index. */
  readonly home: string;
  readonly files: string;
}

export function attachSuggestions({ form, input, home, files }: Box): void {
  const suggest = suggestFrom(files);
  const last = lastSearches(home);
  const addressOf = addressFrom(home, location.protocol === 'file:');
  const search = (text: string): void => {
    input.value = text;
    // As if it had been pressed: the page of the search answers without being loaded anew.
    form.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
  };
  const choiceOf = (answer: NamedAnswer): Choice => ({
    text: answer.title,
    facts: factsOf(answer),
    choose: () => (answer.url === '' ? search(answer.title) : location.assign(addressOf(answer.url))),
  });
  const lastChoices = (): Choices => {
    const texts = last.all();
    const choices = texts.map(text => ({ text, facts: words.lastSearch, choose: () => search(text) }));
    const forget = { text: words.forget, facts: words.onThisDevice, choose: last.forget };
    return { label: words.lastSearches, choices: choices.length === 0 ? [] : [...choices, forget] };
  };
  makeCombobox(input, async text =>
    text === '' ? lastChoices() : { label: words.suggestions, choices: (await suggest(text)).map(choiceOf) },
  );
}
