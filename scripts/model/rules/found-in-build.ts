// Rules about what was built, looked at before it is published.

import type { RuleTable } from './rule-text.ts';

export const FOUND_IN_BUILD = {
  leak: {
    level: 'error',
    title: 'Nothing that was withheld stands in what was built',
    why: 'What was made exempt or was withdrawn may still lie in a copy, an index or a list. So every file is opened before it is published, and searched for the words of withdrawn texts and, where the folder is kept by git, of what exempt, withdrawn and redacted texts and papers held before.',
    source:
      'Local Government Act 1972, sections 100A to 100K, and the law of data protection: what is withheld is withheld in every form.',
  },
  'host-limit': {
    level: 'error',
    title: 'The host takes the site that was built',
    why: 'A host that refuses a site, or drops the files that are too many, leaves readers with an old archive or with half of one.',
    source: 'The limits that each host publishes; scripts/model/hosts says where.',
    wrong: 'host: cloudflare-pages    (with 21,000 files)',
    right: 'host: cloudflare-pages\ncopies: [zip]',
  },
  'near-host-limit': {
    level: 'warning',
    title: 'The site leaves its host room for another year',
    why: 'At four fifths of what a host takes there is time to choose: fewer copies, or another host.',
    source: 'The limits that each host publishes; scripts/model/hosts says where.',
  },
} as const satisfies RuleTable;
