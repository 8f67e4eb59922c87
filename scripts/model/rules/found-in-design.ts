// The rules whose breaches are found in a site's own layouts and styles.

import type { RuleTable } from './rule-text.ts';

export const FOUND_IN_DESIGN = {
  'original-changed': {
    level: 'warning',
    title: 'A copied layout or style is made from the present original',
    why: 'A file that `minutebook eject` copied stays as it is when Minute Book is upgraded. What was mended or added in its original since, such as something for screen readers, is not in it, and a layout may be shown what it does not expect.',
    source: 'Good practice of whoever keeps a copy.',
    right:
      'npx minutebook eject --diff layouts/meeting.njk\nnpx minutebook eject --accept layouts/meeting.njk',
  },
} as const satisfies RuleTable;
