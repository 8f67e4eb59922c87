// Michigan: public bodies under the Open Meetings Act.

import type { RuleSetData } from './rule-set.ts';

export const michigan: RuleSetData = {
  name: 'Michigan',
  draft: { count: 8, unit: 'working days', source: 'Open Meetings Act, MCL 15.269.' },
  present: { source: 'Open Meetings Act, MCL 15.269.' },
};
