// Shows results as a list: for each its link, committee, day and status, and the words of the query in their context.

import * as words from '#browser-words/search.ts';
import { longDate } from '../../../shared/long-date.ts';
import type { Hit, Run } from '../../../shared/search/engine.ts';
import { make, makeLink } from './element.ts';

/** How the page writes what an answer holds. */
export interface Writing {
  /** The address of a place of the site, as seen from this page. */
  readonly addressOf: (url: string) => string;
  /** The style sheet's name of a status: "Draft minutes" => "draft". */
  readonly statusKey: (words: string) => string;
}

export function makeResult(hit: Hit, writing: Writing): HTMLLIElement {
  const passage = make('p', 'result__passage');
  return make('li', 'result', titleOf(hit, writing), factsOf(hit, writing), passage);
}

const titleOf = (hit: Hit, { addressOf }: Writing): HTMLElement =>
  make('p', 'result__title', makeLink(addressOf(hit.url), hit.title));

function factsOf(hit: Hit, { statusKey }: Writing): HTMLElement {
  const day = new Date(`${hit.date}T00:00:00Z`);
  const time = make('time', '', longDate(day, document.documentElement.lang, 'UTC'));
  time.dateTime = hit.date;
  const status = make('span', `status status--${statusKey(hit.status)}`, hit.status);
  return make('p', 'result__facts', `${words.kinds[hit.kind]}, ${hit.committee}, `, time, ' ', status);
}

/** Puts the passages of a result in, with the words sought marked. */
export function showPassages(result: Element, passages: readonly (readonly Run[])[]): void {
  const written = passages.map(runs =>
    runs.map(({ text, isMatch }) => (isMatch ? make('mark', '', text) : text)),
  );
  const parted = written.flatMap(runs => [' ', ...runs]);
  result.querySelector('.result__passage')?.replaceChildren(...parted.slice(1));
}

/** Where a number leads: minute 82 of each committee that has one. */
export function makeReferences(hits: readonly Hit[], writing: Writing): HTMLElement {
  const entries = hits.map(hit => make('li', 'result', titleOf(hit, writing), factsOf(hit, writing)));
  return make('div', 'references', make('h3', '', words.byNumber), make('ul', 'results__list', ...entries));
}
