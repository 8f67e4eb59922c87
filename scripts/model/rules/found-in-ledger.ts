// The rules whose breaches are found where a site is held against the one that was published last.

import type { RuleTable } from './rule-text.ts';

const W3C = 'Cool URIs don’t change, https://www.w3.org/Provider/Style/URI';

export const FOUND_IN_LEDGER = {
  'lost-address': {
    level: 'error',
    title: 'An address that was published leads somewhere for ever',
    why: 'Others have noted it: in letters, in later minutes, on paper, in search engines. What is renamed leads on from its old address; what is taken back leaves a page that says so. The page of a person follows from the minutes that name them, so that losing it is only told. To insist, type “npm run build -- --allow-removal”.',
    source: W3C,
    wrong: 'finance/2026-03-05.md renamed to finance/2026-03-06.md',
    right: 'old-addresses:\n  - finance/2026-03-05    (at the top of finance/2026-03-06.md)',
  },
  'approved-text': {
    level: 'error',
    title: 'The text of approved minutes stays as it was approved',
    why: 'A record that can be changed unseen is none. A correction shows both readings, with who made it; “Withdrawn:” takes an item’s text back, with the day and the reason. To insist, type “npm run build -- --allow-changes”.',
    source: 'The law and standing orders of most bodies: approved minutes are evidence of what was decided.',
    wrong: 'That thirteen schools be asked.    (where “thirty schools” was approved)',
    right:
      'corrections:\n  - item: 158\n    from: thirty schools\n    to: thirteen schools\n    by: 2026-09-19, minute 170',
  },
  'no-ledger': {
    level: 'warning',
    title: 'What was published last is known',
    why: 'Only then can it be told which address would vanish, and which approved text was changed. The first time that a site is published there is nothing to know.',
    source: W3C,
  },
} as const satisfies RuleTable;
