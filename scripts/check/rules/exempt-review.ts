// An exemption is looked at again on the day set for it.

import { everyItem } from '../../model/archive.ts';
import { longDate } from '../../model/calendar.ts';
import { HABIT } from '../../model/rules/rule-text.ts';
import type { Rule } from '../rule.ts';

export const exemptReview: Rule = {
  id: 'exempt-review',
  level: 'note',
  title: 'An exemption is reviewed on the day set for it',
  why: 'Most reasons to keep something back pass. What need no longer be kept back should be read.',
  source: HABIT,
  right: 'Review on: 2028-06-01',
  check: archive =>
    everyItem(archive).flatMap(({ meeting, item }) => {
      const reviewOn = item.exempt?.reviewOn;
      return reviewOn === undefined || reviewOn > archive.today
        ? []
        : [
            {
              file: meeting.source.file,
              line: item.line,
              message: `The exemption of this item was to be reviewed on ${longDate(reviewOn, archive.site.language)}.`,
              hint: 'Publish the item by deleting “Exempt:” and writing its minutes; or write the next day at “Review on:”.',
            },
          ];
    }),
};
