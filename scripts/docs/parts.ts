// For whom each document is. A document of docs/ that stands in no part fails a test.

export interface Part {
  /** Its name in addresses. */
  readonly slug: string;
  readonly title: string;
  /** Whose work it helps with, in a sentence. */
  readonly about: string;
  /** Files of the repository, in the order in which one would read them. The first part that names one has it. */
  readonly documents: readonly string[];
}

/** What is told before all parts. */
export const HOME = 'README.md';

export const PARTS: readonly Part[] = [
  {
    slug: 'clerks',
    title: 'For clerks',
    about: 'Write minutes, publish them, and put right what went wrong.',
    documents: [
      'docs/begin.md',
      'docs/guide.md',
      'docs/format-card.md',
      'docs/minutes-format.md',
      'docs/rules.md',
      'docs/publish-by-web-browser.md',
      'docs/editors.md',
      'docs/importing.md',
    ],
  },
  {
    slug: 'web-officers',
    title: 'For web officers',
    about: 'Put the archive on the web, make it look like the council’s own site, and keep it up to date.',
    documents: [
      'docs/hosting.md',
      'docs/performance.md',
      'docs/readers.md',
      'docs/make-it-yours.md',
      'docs/words.md',
      'docs/design-tokens.md',
      'docs/upgrade.md',
      'docs/eleventy.md',
      'docs/browsers.md',
      'CHANGELOG.md',
    ],
  },
  {
    slug: 'records-officers',
    title: 'For records officers',
    about: 'What is promised about permanence, and what to keep.',
    documents: ['docs/records.md', 'SECURITY.md', 'docs/readers.md', 'docs/importing.md'],
  },
  {
    slug: 'developers',
    title: 'For developers',
    about: 'How Minute Book is made, and how to work on it.',
    documents: ['docs/design.md', 'CONTRIBUTING.md', 'docs/translating.md', 'docs/licences.md'],
  },
];
