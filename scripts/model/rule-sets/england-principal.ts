// England: county, district, borough and unitary councils, and their committees.

import type { RuleSetData } from './rule-set.ts';
import { schedule12A } from './schedule-12a.ts';

export const englandPrincipal: RuleSetData = {
  name: 'England: principal councils',
  agenda: { clearDays: 5, source: 'Local Government Act 1972, section 100B.' },
  approval: {
    onlyOrdinary: true,
    source:
      'Local Government Act 1972, Schedule 12, paragraph 41; Local Authorities (Standing Orders) Regulations 1993 (SI 1993/202), Schedule 2.',
  },
  exempt: schedule12A(1, 1),
  kept: { years: 6, source: 'Local Government Act 1972, section 100C.' },
  executive: {
    source:
      'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089), regulation 12.',
  },
  present: { source: 'Local Government Act 1972, Schedule 12, paragraph 40.' },
};
