// England: parish and town councils, and other authorities under the Transparency Code for Smaller Authorities.

import type { RuleSetData } from './rule-set.ts';

export const englandSmallerAuthority: RuleSetData = {
  name: 'England: smaller authorities',
  draft: { count: 1, unit: 'months', source: 'Transparency Code for Smaller Authorities.' },
  agenda: { clearDays: 3, source: 'Local Government Act 1972, Schedule 12, paragraph 10.' },
  approval: {
    onlyOrdinary: false,
    source: 'Local Government Act 1972, Schedule 12, paragraph 41.',
  },
  present: { source: 'Local Government Act 1972, Schedule 12, paragraph 40.' },
};
