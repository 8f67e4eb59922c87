// The rules whose breaches the reader finds, and that keep from readers what is not theirs to read, or to run.

import type { RuleTable } from './rule-text.ts';

const EXEMPT = 'Local Government Act 1972, section 100A(4) and Schedule 12A; elsewhere the like rule.';
const ORIGIN = 'HTML, origins: https://html.spec.whatwg.org/multipage/browsers.html#origin';

export const FOUND_KEPT_BACK = {
  'acting-paper': {
    level: 'error',
    title: 'No paper is a program',
    why: 'What a browser runs from the site it takes for the council’s own: it could change every page that a reader then opens.',
    source: ORIGIN,
    wrong: 'finance/2026-03-05/chart.js',
    right: 'finance/2026-03-05/chart.pdf',
  },
  'exempt-text': {
    level: 'error',
    title: 'No text stands below an exempt item',
    why: 'A file of the public archive is no place for exempt text: whoever can read the folder can read it. Nothing of it is published, but it should not lie there.',
    source: EXEMPT,
    wrong: 'Exempt: 3\n\nThe Committee considered the tender of …',
    right: 'Exempt: 3\nSummary: A contract was awarded for the repair of the roof.',
  },
  'exempt-words': {
    level: 'error',
    title: 'Behind “Exempt:” stands a paragraph, by its number',
    why: 'The public may know why it may not read. Words that name no paragraph would be published as if they did.',
    source: EXEMPT,
    wrong: 'Exempt: commercial',
    right: 'Exempt: 3',
  },
  'inert-paper': {
    level: 'warning',
    title: 'A paper is a document, not a web page or a drawing in SVG',
    why: 'Both may hold programs, forms and what is loaded from elsewhere. They are published without these, so that they may look otherwise than on your computer; the file itself is not published.',
    source: ORIGIN,
    wrong: 'finance/2026-03-05/budget.html',
    right: 'finance/2026-03-05/budget.pdf',
  },
  'kept-back': {
    level: 'error',
    title: '“Exempt:” and “Withdrawn:” stand where they keep something back',
    why: 'Whoever writes them means that something is not published. At the top of a file, above the first item, in a report or far down in an item they would be mere words.',
    source: EXEMPT,
    wrong: 'Exempt: 3\n\n## 9. Sale of the depot',
    right: '## 9. Sale of the depot\n\nExempt: 3',
  },
  redaction: {
    level: 'error',
    title: 'Of words that were taken out, something stands in their place',
    why: 'Readers are told that, when and why words were taken out of published minutes, and where. What is told of a place that is not there tells nothing.',
    source: 'Regulation (EU) 2016/679 and UK GDPR, article 17; elsewhere the like rule.',
    wrong:
      'redactions:\n  - item: 12\n    on: 2026-05-01\n    reason: It named a child.\n\n(and nothing in item 12 in square brackets)',
    right: '## 12. Complaints\n\n[name removed] spoke.',
  },
  'review-date': {
    level: 'error',
    title: 'The day on which an exemption is reviewed is a date',
    why: 'When the day is past the item is listed for review.',
    source: EXEMPT,
    wrong: 'Review on: next spring',
    right: 'Review on: 2028-06-01',
  },
  'withheld-paper': {
    level: 'error',
    title: 'A paper that is exempt or withdrawn does not lie in the folder',
    why: 'It is not published, but whoever can read the folder can read it.',
    source: EXEMPT,
  },
} as const satisfies RuleTable;
