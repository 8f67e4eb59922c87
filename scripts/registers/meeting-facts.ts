// When, where and with whom a meeting was held, as every form of its minutes says it.

import { clockTime, longDate } from '../model/calendar.ts';
import type { Meeting } from '../model/meeting.ts';
import { type Speaker, type Words, wordsOf } from '../words/words.ts';

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** Those that are known, in the order in which they are shown. */
export function meetingFacts(meeting: Meeting, site: Speaker): readonly Fact[] {
  const { language } = site;
  const words = wordsOf(site).record.meetings;
  const { facts: labels } = words;
  const facts = [
    { label: labels.time, text: meetingTimes(meeting, language, words) },
    { label: labels.venue, text: meeting.venue ?? '' },
    { label: labels.chair, text: meeting.chair ?? '' },
    { label: labels.clerk, text: meeting.clerk ?? '' },
    { label: labels.contact, text: meeting.contact ?? '' },
    {
      label: labels.published,
      text: meeting.published === undefined ? '' : longDate(meeting.published, language),
    },
    { label: labels.next, text: nextMeeting(meeting, language, words) },
  ];
  return facts.filter(({ text }) => text !== '');
}

/** "7 pm", "7 pm to 9.10 pm". */
function meetingTimes(
  { time, end }: Pick<Meeting, 'time' | 'end'>,
  locale: string,
  words: MeetingWords,
): string {
  if (time === undefined) return '';
  const from = clockTime(time, locale);
  return end === undefined ? from : words.fromTo(from, clockTime(end, locale));
}

function nextMeeting({ next }: Pick<Meeting, 'next'>, locale: string, words: MeetingWords): string {
  if (next === undefined) return '';
  const day = longDate(next.date, locale);
  return next.time === undefined ? day : words.dayAndTime(day, clockTime(next.time, locale));
}

type MeetingWords = Words['record']['meetings'];
