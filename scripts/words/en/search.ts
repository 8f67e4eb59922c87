// The search page. What its script says stands in shared/words/.

import { em, phrase } from '../phrase.ts';

export const search = {
  title: 'Search',
  /** What a browser says of the search that it can add to its own. */
  openSearch: (publisher: string) => `The minutes of ${publisher}`,
  description: (publisher: string) => `Search the minutes, decisions, reports and papers of ${publisher}.`,
  label: 'Words, name or minute number',
  filters: 'Filters',
  committee: 'Committee',
  year: 'Year',
  kind: 'Kind',
  kinds: {
    item: 'Items of meetings',
    report: 'Reports',
    paper: 'Other papers',
  },
  status: 'Status',
  withDecision: 'With a decision',
  clear: 'Clear all filters',
  results: 'Results',
  order: 'Sort by',
  orders: {
    relevance: 'Relevance',
    newest: 'Newest first',
    oldest: 'Oldest first',
  },
  noScript:
    'Searching needs JavaScript, which is switched off or could not be loaded. Everything can also be found by the ways below.',
  help: 'How to search',
  /** The query language in plain words: what is asked, and what that finds. */
  examples: {
    either: { query: 'annual report', finds: 'either word; what has both comes first' },
    phrase: { query: '"annual report"', finds: 'the two words side by side' },
    both: { query: '+annual +report', finds: 'both words, anywhere' },
    without: { query: 'report -annual', finds: 'the first word without the second' },
    beginning: { query: 'consult*', finds: 'all words that begin so' },
    spelling: {
      query: 'smith~1',
      finds: 'a name that may be spelled with one letter otherwise, as Smyth',
    },
    field: {
      query: 'title:budget',
      finds: 'a word in titles; so also decision:, people:, committee: and body:',
    },
  },
  exampleNumber: 'the minute of that number first',
  folding: phrase`Capital letters, accents and most endings do not matter: ${em('adopt')} also finds ${em('Adopted')}.`,
  ways: 'Other ways to find what you need',
  registers: 'Registers',
  committees: 'Committees',
  years: 'Years',
};
