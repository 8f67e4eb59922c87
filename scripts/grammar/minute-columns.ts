// Minutes that are set out as a table, a row for each item of business: what its columns hold, by the words of its head.
//
//     | Agenda item | Notes | Action by |
//
// Every head must be known: a "Budget" or a "Status" beside them makes it a table of something else.

import { headTerms } from './table-head.ts';

/** What a word of a head says. What is `either` heads items beside notes, and notes beside items: "Discussion points". */
export type ColumnTerm =
  | 'number'
  | 'time'
  | 'numbering'
  | 'item'
  | 'either'
  | 'notes'
  | 'decision'
  | 'remark'
  | 'action'
  | 'who'
  | 'presenter'
  | 'due'
  | 'nothing';

/** The words of a language, each as it stands in small letters. A `numbering` is an item's title, or beside one its number: "Item", "TOP". */
export type ColumnWords = Readonly<Record<ColumnTerm, RegExp>>;

/** `whole`: title and text in one cell; `tasks`: who is to do what; `who`: whose it is; `other`: what is shown, and no more. */
export type MinuteColumn = 'number' | 'title' | 'whole' | 'notes' | 'decision' | 'tasks' | 'who' | 'other';

export interface MinuteColumns {
  readonly kinds: readonly MinuteColumn[];
  /** Whether the same head may stand over a list of anything: "Item | Notes". */
  readonly isWeak: boolean;
  /** Whether it tells when each item came up, or how long it took. */
  readonly isTimed: boolean;
}

/** Undefined for a table of something else. `isNumbered` tells whether the first column holds numbers alone. */
export function minuteColumns(
  head: readonly string[],
  isNumbered: boolean,
  words: readonly ColumnWords[],
): MinuteColumns | undefined {
  const terms = head.map(cell => termsOf(cell, words));
  if (terms.some(all => all?.includes(undefined))) return undefined;
  const kinds = terms.map(all => (all ? kindOf(all.filter(term => term !== undefined)) : 'blank'));
  const numbered = kinds.map((kind, at) =>
    at === 0 && isNumbered && (kind === 'numbering' || kind === 'blank') ? 'number' : kind,
  );
  const titled = withTitle(numbered);
  if (!titled) return undefined;
  const { columns, isGuessed } = titled;
  const isBare = columns.every(column => column === 'title' || column === 'notes' || column === 'number');
  return { kinds: columns, isWeak: isGuessed || isBare, isTimed: kinds.includes('time') };
}

type Kind = Exclude<ColumnTerm, 'nothing'> | 'whole' | 'blank';

const termsOf = (
  cell: string,
  words: readonly ColumnWords[],
): readonly (ColumnTerm | undefined)[] | undefined => {
  const terms = headTerms(cell);
  return terms.length === 0 ? undefined : terms.map(term => termOf(term, words));
};

const termOf = (term: string, words: readonly ColumnWords[]): ColumnTerm | undefined =>
  words
    .flatMap(known => Object.entries(known) as [ColumnTerm, RegExp][])
    .find(([, pattern]) => pattern.test(term))?.[0];

/** "Notes/Action Items" holds notes, "Topic/Discussion" the title and what was said. */
function kindOf(terms: readonly ColumnTerm[]): Kind {
  const has = (...some: readonly ColumnTerm[]): boolean => some.some(term => terms.includes(term));
  if (has('numbering', 'item')) {
    if (has('notes', 'decision', 'remark')) return 'whole';
    return has('item') ? 'item' : 'numbering';
  }
  if (has('notes')) return 'notes';
  if (has('either')) return 'either';
  if (has('decision')) return has('action', 'remark') ? 'notes' : 'decision';
  if (has('presenter')) return 'presenter';
  return (['action', 'who', 'due', 'remark', 'number', 'time'] as const).find(term => has(term)) ?? 'blank';
}

/** The columns with one for the title among them. */
function withTitle(
  kinds: readonly Kind[],
): { readonly columns: readonly MinuteColumn[]; readonly isGuessed: boolean } | undefined {
  const at = (...some: readonly Kind[]): number => kinds.findIndex(kind => some.includes(kind));
  const number = at('numbering');
  const own = at('item', 'whole') >= 0 ? at('item', 'whole') : number >= 0 ? number : at('either');
  // "Item | Discussion" with numbers alone below the first: the title begins what was said.
  const item = own < 0 && at('number') >= 0 ? at('notes') : own;
  if (item < 0) return undefined;
  const others = kinds.filter((kind, index) => index !== item && (kind === 'item' || kind === 'whole'));
  const numbers = kinds.filter(
    (kind, index) => index !== item && (kind === 'numbering' || kind === 'number'),
  );
  if (others.length > 0 || numbers.length > 1) return undefined;
  const isNotes = (kind: Kind, index: number): boolean =>
    index !== item && (kind === 'notes' || kind === 'either');
  const notes = kinds.findIndex(isNotes);
  const remark = notes < 0 ? at('remark') : -1;
  // "No. | Matter | Action": title and text stand in the one cell, if these are minutes.
  const isAlone = own < 0 || (notes < 0 && remark < 0 && kinds[item] !== 'whole');
  if (isAlone && own >= 0 && (at('decision') >= 0 || at('action', 'who') < 0)) return undefined;
  const columns = kinds.map((kind, index): MinuteColumn => {
    if (index === item) return kind === 'whole' || isAlone ? 'whole' : 'title';
    if (index === remark) return 'notes';
    return COLUMNS[kind];
  });
  return { columns, isGuessed: isAlone || remark >= 0 };
}

const COLUMNS: Readonly<Record<Kind, MinuteColumn>> = {
  number: 'number',
  numbering: 'number',
  item: 'other',
  whole: 'other',
  either: 'notes',
  notes: 'notes',
  decision: 'decision',
  action: 'tasks',
  who: 'who',
  remark: 'other',
  presenter: 'other',
  time: 'other',
  due: 'other',
  blank: 'other',
};
