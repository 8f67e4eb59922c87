// An agenda is published in good time.

import { longDate } from '../../model/calendar.ts';
import { clearDays } from '../../model/duty.ts';
import { atKey } from '../../model/key-lines.ts';
import { RULE_SET_DATA } from '../../model/rule-sets/rule-sets.ts';
import type { Rule } from '../rule.ts';

export const agendaNotice: Rule = {
  id: 'agenda-notice',
  level: 'note',
  title: 'An agenda is published as many clear days before its meeting as the law asks for',
  why: 'The public needs time to read it. Clear days count neither the day of publication nor that of the meeting.',
  source:
    'Local Government Act 1972, section 100B (five clear days); Schedule 12, paragraph 10 (three, in parishes).',
  asksForKeys: true,
  check: ({ committees, site, today }) => {
    const law = RULE_SET_DATA[site.ruleSet].agenda;
    if (!law) return [];
    return committees.flatMap(({ meetings }) =>
      meetings
        // Of a meeting that was held `published` says when its minutes were.
        .filter(({ status, date }) => status === 'agenda' && date >= today)
        .flatMap(({ date, published, source }) => {
          const days = published === undefined ? law.clearDays : clearDays(published, date);
          return days >= law.clearDays
            ? []
            : [
                {
                  ...atKey(source, 'published'),
                  message: `Between the agenda and the meeting on ${longDate(date, site.language)} lie ${days} clear days; the law asks for ${law.clearDays}.`,
                  hint: 'Correct “published”; or say in the agenda why it is urgent.',
                },
              ];
        }),
    );
  },
};
