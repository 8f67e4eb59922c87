// Draft minutes are published in time.

import { longDate } from '../../model/calendar.ts';
import { draftDuty } from '../../model/duty.ts';
import { RULE_SET_DATA } from '../../model/rule-sets/rule-sets.ts';
import { wordsOf } from '../../words/words.ts';
import type { Rule } from '../rule.ts';

export const minutesLate: Rule = {
  id: 'minutes-late',
  level: 'warning',
  title: 'Draft minutes are published in time',
  why: 'Some laws say by when. The page on the state of the record shows the public what is late.',
  source:
    'Transparency Code for Smaller Authorities (one month); Local Government and Elections (Wales) Act 2021, Schedule 4 (seven working days); Michigan MCL 15.269 (eight business days).',
  asksForKeys: true,
  check: ({ committees, site, today }) => {
    const law = RULE_SET_DATA[site.ruleSet];
    const { draft } = law;
    if (!draft) return [];
    return committees.flatMap(({ meetings }) =>
      meetings.flatMap(meeting => {
        const duty = draftDuty(meeting, law, today);
        return duty?.state !== 'late'
          ? []
          : [
              {
                file: meeting.source.file,
                message: `The draft minutes of this meeting were due by ${longDate(duty.due, site.language)}: ${wordsOf(site).record.duties.term(draft)} after it.`,
                hint: 'Write the minutes, delete the line “status: agenda” if it is there, and write “published:” and the day.',
              },
            ];
      }),
    );
  },
};
