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
  /** What is said beside a person who has left an office, and a committee that has ended. */
  formerly: (office: string, day: string) => `${office}, until ${day}`,
  until: (day: string) => `until ${day}`,
  /** Other names by which the pages of the site are looked for, with commas between. */
  otherNames: {
    committees: 'list of committees, all committees, panels, working groups',
    dates:
      'calendar, diary, meeting dates, calendar of meetings, timetable, schedule of meetings, when is the next meeting',
    decisions: 'decision register, register of decisions, resolutions',
    actions: 'action list, actions outstanding, overdue actions, what is to be done',
    matters: 'ongoing matters, topics, projects, issues',
    people: 'councillors, members, list of councillors, who is who, officers, my councillor',
    papers: 'reports, documents, list of papers',
    minuteNumbers: 'minute number, numbers of minutes',
    record: 'state of the record, missing minutes, corrections, completeness',
    offline: 'copies, download, downloads, ZIP, EPUB, offline',
    data: 'open data, CSV, JSON, download data, spreadsheet',
    about: 'about, contact, contact us, help',
    accessibility: 'accessibility statement, screen reader',
  },
  exampleNumber: 'the minute of that number first',
  folding: phrase`Capital letters, accents and most endings do not matter: ${em('adopt')} also finds ${em('Adopted')}.`,
  ways: 'Other ways to find what you need',
  registers: 'Registers',
  committees: 'Committees',
  years: 'Years',
};
