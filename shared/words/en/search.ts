// What the search says, in English. Its scripts import this as `#browser-words/search.ts`, and the build puts the file of
// the site's language in its place. Each entry is an export of its own: so the smallest script is made of them.

export const kinds = { item: 'Item', report: 'Report', paper: 'Paper' };
const counted = (count: number, written: string) => `${written} ${count === 1 ? 'result' : 'results'}`;

/** "243 results for “trees”"; `written` is the count as the language writes it: "1,204". `text` may be empty. */
export const found = (count: number, written: string, text: string) =>
  (count === 0 ? 'No results' : counted(count, written)) + (text && ` for “${text}”`);
export const shown = (shown: string, count: number, written: string) =>
  `${shown} of ${counted(count, written)} shown`;
export const more = (count: number) => `Show ${count} more results`;
export const searching = 'Searching…';
export const nothingAsked = 'Results come while you type. Filters narrow them.';
export const youCan = 'You can:';
/** What a reader can do who found nothing; `hasSigns` where the query holds such signs. */
export const advice = (hasSigns: boolean): readonly string[] => [
  'Check the spelling.',
  'Use fewer or other words.',
  ...(hasSigns ? ['Leave out quotation marks, + and -.'] : []),
];
export const withoutFilters = 'Search without the filters';
/** "Did you mean trees or tress?", with the suggestions as links. */
export const didYouMean = <Suggestion extends object>(
  suggestions: readonly Suggestion[],
): readonly (Suggestion | string)[] => [
  'Did you mean ',
  ...suggestions.flatMap((one, index) => (index === 0 ? [one] : [' or ', one])),
  '?',
];
export const byNumber = 'By its number';
export const chosen = (count: number) => `${count} chosen`;
export const failed = 'The search could not be done';
export const failedWhy = 'Its index could not be loaded, perhaps for want of a connection.';
export const retry = 'Try again';
export const tooCommon = 'These words are too common to be searched for.';
export const tooMany = (beginning: string) =>
  `Too many words begin with “${beginning}”. Type more of the word.`;
