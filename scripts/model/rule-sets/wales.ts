// Wales: county and county borough councils.

import type { RuleSetData } from './rule-set.ts';
import { schedule12A } from './schedule-12a.ts';

const ACT_2021 = 'Local Government and Elections (Wales) Act 2021, Schedule 4.';

export const wales: RuleSetData = {
  name: 'Wales',
  draft: { count: 7, unit: 'working days', source: ACT_2021 },
  approval: {
    onlyOrdinary: true,
    source:
      'Local Government Act 1972, Schedule 12, paragraph 41; Local Authorities (Standing Orders) Regulations 1993 (SI 1993/202), Schedule 2.',
  },
  exempt: schedule12A(4, 12),
  kept: { years: 6, source: ACT_2021 },
  present: { source: 'Local Government Act 1972, Schedule 12, paragraph 40.' },
};
