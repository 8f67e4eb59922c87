// How many members came to each meeting of a committee's year.

import { longDate } from '../../../model/calendar.ts';
import type { Site } from '../../../model/site.ts';
import { meetingUrl } from '../../../model/url.ts';
import type { MeetingRow } from '../../../registers/meetings.ts';
import { wordsOf } from '../../../words/words.ts';
import type { Place } from '../../link.ts';
import { type BarsView, viewBars } from './bars.ts';

const PARTS = ['present', 'apologies', 'absent'] as const;

/** `rows` are meetings that were held, of which it is known who was there. */
export function attendanceBars(rows: readonly MeetingRow[], site: Site, place: Place): BarsView | undefined {
  const { attendance, pictures } = wordsOf(site);
  return viewBars(
    pictures.attendance.question,
    PARTS.map(part => attendance[part]),
    rows.map(({ meeting }) => {
      const counts = PARTS.map(part => meeting.attendance[part].length);
      return {
        label: place.link(longDate(meeting.date, site.language), meetingUrl(meeting.committee, meeting.key)),
        counts,
        words: PARTS.flatMap((part, at) => (counts[at] ? [pictures.attendance[part](counts[at])] : [])).join(
          ', ',
        ),
      };
    }),
  );
}
