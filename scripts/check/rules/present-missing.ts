// Minutes name those who were there.

import { isHeld } from '../../model/meeting.ts';
import { RULE_SET_DATA } from '../../model/rule-sets/rule-sets.ts';
import type { Rule } from '../rule.ts';

export const presentMissing: Rule = {
  id: 'present-missing',
  level: 'warning',
  title: 'Minutes name the members present',
  why: 'The public may know who took a decision, and whether there was a quorum.',
  source: 'Local Government Act 1972, Schedule 12, paragraph 40; Michigan MCL 15.269.',
  right: 'present:\n  - Councillor Jane Roe (Chair)\n  - Councillor Sam Poe',
  asksForKeys: true,
  check: ({ committees, site }) =>
    RULE_SET_DATA[site.ruleSet].present
      ? committees.flatMap(({ meetings }) =>
          meetings
            .filter(
              meeting =>
                isHeld(meeting) &&
                meeting.status !== 'agenda' &&
                !meeting.withdrawn &&
                meeting.attendance.present.length === 0,
            )
            .map(({ source }) => ({
              file: source.file,
              line: 1,
              message: 'These minutes do not say who was present.',
              hint: 'Write “present:” between the lines of dashes at the top, and below it one name a line: “  - Councillor Jane Roe”.',
            })),
        )
      : [],
};
