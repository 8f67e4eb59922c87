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
} as const satisfies RuleTable;
