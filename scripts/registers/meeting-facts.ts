// When, where and with whom a meeting was held, as every form of its minutes says it.

import { clockTime, longDate } from '../model/calendar.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Site } from '../model/site.ts';

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** Those that are known, in the order in which they are shown. */
export function meetingFacts(meeting: Meeting, { language }: Pick<Site, 'language'>): readonly Fact[] {
  const { next } = meeting;
  const nextTime = next?.time === undefined ? '' : ` at ${clockTime(next.time, language)}`;
  const facts = [
    { label: 'Time', text: meetingTimes(meeting, language) },
    { label: 'Venue', text: meeting.venue ?? '' },
    { label: 'Chair', text: meeting.chair ?? '' },
    { label: 'Clerk', text: meeting.clerk ?? '' },
    { label: 'Contact', text: meeting.contact ?? '' },
    {
      label: 'First published',
      text: meeting.published === undefined ? '' : longDate(meeting.published, language),
    },
    { label: 'Next meeting', text: next === undefined ? '' : longDate(next.date, language) + nextTime },
  ];
  return facts.filter(({ text }) => text !== '');
}

/** "7 pm", "7 pm to 9.10 pm". */
function meetingTimes({ time, end }: Pick<Meeting, 'time' | 'end'>, locale: string): string {
  if (time === undefined) return '';
  return end === undefined
    ? clockTime(time, locale)
    : `${clockTime(time, locale)} to ${clockTime(end, locale)}`;
}
