// The filter above a register. A script works it (assets/registers/filter.js) and shows it only where it can; each
// entry of the register bears the values that a choice asks for, as `data-<name>`, parted by spaces.

import { groupBy } from '../../model/group-by.ts';
import { assetUrl, searchUrl } from '../../model/url.ts';
import type { Place } from '../link.ts';

export interface FilterView {
  readonly script: string;
  /** "Filter these decisions". */
  readonly label: string;
  /** What is said once it has filtered, with `{shown}` for their number: "{shown} of 103 decisions". */
  readonly shown: string;
  readonly choices: readonly Choice[];
  /** The page of the search, which is offered where the filter finds nothing; empty where there is none. */
  readonly search: string;
}

interface Choice {
  /** Its name in the address and on the entries: "kind". */
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
}

interface Option {
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

/** One property that entries are chosen by; `valuesIn` says what an entry has, which is one value or several. */
export interface Property<Entry> {
  readonly name: string;
  readonly label: string;
  readonly valuesIn: (entry: Entry) => readonly { readonly value: string; readonly text: string }[];
  /** In which order the values stand; by their words where nothing is said. */
  readonly order?: readonly string[];
}

/** What stands for the number of entries that a choice leaves. */
export const SHOWN = '{shown}';

/** A filter of entries. A property that all entries share is no choice, and is left out. */
export function makeFilter<Entry>(
  words: Pick<FilterView, 'label' | 'shown'>,
  entries: readonly Entry[],
  properties: readonly Property<Entry>[],
  place: Place,
): FilterView {
  return {
    script: place.to(assetUrl('registers/filter.js')),
    ...words,
    search: place.to(searchUrl),
    choices: properties
      .map(({ name, label, ...property }) => ({ name, label, options: optionsOf(entries, property) }))
      .filter(choice => choice.options.length > 1),
  };
}

function optionsOf<Entry>(
  entries: readonly Entry[],
  { valuesIn, order = [] }: Pick<Property<Entry>, 'valuesIn' | 'order'>,
): readonly Option[] {
  const values = entries.flatMap(valuesIn);
  const options = [...groupBy(values, ({ value }) => value)].map(([value, own]) => ({
    value,
    text: own[0]?.text ?? value,
    count: own.length,
  }));
  const rank = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length);
  return options.sort((a, b) => rank(a.value) - rank(b.value) || a.text.localeCompare(b.text, 'en'));
}
