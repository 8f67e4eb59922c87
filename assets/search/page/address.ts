// The page's address and the browser's history. A question that was submitted or chosen is an entry of its own, to which
// the back button returns; all typing between two such questions changes one entry.

import type { Question } from '../../../shared/search/engine.ts';
import { queryOf, questionIn } from './asked.ts';

/** What an entry of the history keeps beside its address. */
interface Entry {
  readonly isTyped?: boolean;
  /** How many results were shown. */
  readonly shown?: number;
  /** How far down the page had been scrolled when it was left. */
  readonly scrolled?: number;
}

export const currentEntry = (): Entry => history.state ?? {};

export const askedByAddress = (): URLSearchParams => new URLSearchParams(location.search);

/** Puts what is asked into the address, so that it can be shared and gone back to. */
export function writeAddress(question: Question, isTyped: boolean): void {
  const was = currentEntry().isTyped === true;
  const query = queryOf(question);
  if (query === queryOf(questionIn(askedByAddress())) && isTyped === was) return;
  const entry: Entry = { isTyped };
  // Without a query, the address must be said: "" would leave the old query.
  const address = query || location.pathname;
  if (was || query === location.search) history.replaceState(entry, '', address);
  else history.pushState(entry, '', address);
}

export const remember = (entry: Entry): void =>
  history.replaceState({ ...currentEntry(), ...entry } satisfies Entry, '');
