// When and where a meeting was, when it ended, and when the next one is, in the words of minutes.

import type { IsoDate } from '../../model/calendar.ts';
import type { MeetingTimes } from '../meeting-words.ts';
import { findIn, standsIn } from '../needed-words.ts';
import type { DatesIn } from './dates.ts';
import { timeOfDay } from './times.ts';

/** "6.00 P.M.", "7pm", "19:30", "2115 hrs". */
const TIME =
  '(\\d{1,2}(?:[.:]\\d{2})?\\s?[ap]\\.?\\s?m\\b\\.?|\\d{1,2}[.:]\\d{2}(?:\\s?(?:hrs|hours))?|\\d{4}\\s?(?:hrs|hours))';

const BEGAN = new RegExp(
  `(?:\\bat|\\bcommencing|\\bstarting|\\bfrom|\\btime:?|\\bstart(?:ed)?:?)\\s+(?:at\\s+)?${TIME}`,
  'gi',
);
const VENUE =
  /\bheld (?:in|at) (?:the )?(?!\d)([^.;:]{4,90}?),? on (?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)/i;
const VENUE_LABEL = /^(?:venue|location|place|held at|held in)\s*:\s*([^.]{3,100})$/im;

/** "The meeting closed at 9.15pm"; "adjourned until", "for ten minutes" is no end. */
const ENDED = new RegExp(
  `\\b(?:meeting|business|session|proceedings|chair\\w*|close|finish)\\b[^.;]{0,90}?\\b(?:closed|closing|ended|concluded|finished|finish|adjourned|adjourn|terminated|close|of meeting)\\b(?:[^.;\\d]{0,50}?)\\s*${TIME}(?!\\s*(?:until|to resume|for \\d))`,
  'i',
);
const ENDED_LABEL = new RegExp(
  `^(?:(?:meeting )?(?:closed|ended|adjourned|concluded)|finish(?:ed)?|end|close)(?: at)?\\s*[:–-]?\\s*${TIME}`,
  'i',
);
const NO_END =
  /\badjourn[^;]{0,80}\b(?:until|for|minutes|resum\w*|reconven\w*)\b|\bresumption\b|\bexpected\b|\bshould\b|\bwould\b/i;

const NEXT_TITLE =
  /^(?:(?:day|date|time|venue|place)s?(?:(?:,| and| &|\/) ?(?:day|date|time|venue|place)s?)* (?:of|for) (?:the )?(?:next|future)(?: \w+){0,3} meetings?|next meetings?|(?:dates? of )?future meetings?)\b/i;
const NEXT_SENTENCE =
  /^(?:the )?(?:date of (?:the )?)?next (?:(?:ordinary|regular|scheduled|monthly|full|parish|town|council|board|committee|general) ){0,3}meeting(?: of the (?:parish |town )?(?:council|board|committee|group))?(?: will| is| was|:| –| -| to be| on|, )/i;

export function meetingTimes(datesIn: DatesIn): MeetingTimes {
  return {
    timeIn: head => {
      const times = new Set([...head.matchAll(BEGAN)].flatMap(([, time = '']) => clock(time) ?? []));
      return times.size === 1 ? [...times][0] : undefined;
    },
    venueIn: head => {
      const venue = (findIn(VENUE_LABEL, head) ?? findIn(VENUE, head.replace(/\s+/g, ' ')))?.[1]?.trim();
      return venue === undefined || /\d{1,2}[.:]\d{2}|https?:/.test(venue)
        ? undefined
        : venue.replace(/,$/, '');
    },
    endIn: text => {
      const match = standsIn(NO_END, text) ? null : (findIn(ENDED_LABEL, text) ?? findIn(ENDED, text));
      return match ? clock(match[1] ?? '') : undefined;
    },
    isNextTitle: title => standsIn(NEXT_TITLE, title),
    saysNext: sentence => standsIn(NEXT_TITLE, sentence) || standsIn(NEXT_SENTENCE, sentence),
    nextIn: (text, after) => nextIn(text.replace(/\s+/g, ' '), after, datesIn),
  };
}

function clock(time: string): string | undefined {
  const plain = time.replace(/\s?(?:hrs|hours)$/i, '');
  return timeOfDay(
    /^\d{4}$/.test(plain)
      ? `${plain.slice(0, 2)}:${plain.slice(2)}`
      : plain.replace(/([ap])\.?\s?m\b\.?/i, '$1m'),
  );
}

/** A day, with its year or without: "Thursday 2nd April", "March 5". */
const DAY =
  /\b(?:(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?,? (?:of )?((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?|((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.? (\d{1,2})(?:st|nd|rd|th)?)(?:,? (\d{4}))?\b|\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/gi;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The first day after the meeting. One without a year is within the year that follows; a wrong weekday says that it is not sure. */
function nextIn(text: string, after: IsoDate, datesIn: DatesIn): ReturnType<MeetingTimes['nextIn']> {
  for (const match of text.matchAll(DAY)) {
    const [whole, weekday, day, month, monthFirst, dayBehind, year] = match;
    const named = `${day ?? dayBehind} ${month ?? monthFirst}`;
    const first = Number(after.slice(0, 4));
    const tried =
      year !== undefined || (month === undefined && monthFirst === undefined)
        ? [whole]
        : [`${named} ${first}`, `${named} ${first + 1}`];
    const date = tried.flatMap(one => datesIn(one)).find(one => one > after);
    if (date === undefined) continue;
    const isRight =
      weekday === undefined ||
      new Date(`${date}T00:00:00Z`).getUTCDay() === WEEKDAYS.indexOf(weekday.toLowerCase());
    if (!isRight || Number(date.slice(0, 4)) > first + 2) return undefined;
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 60);
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const said =
      new RegExp(`^[^.;\\d]{0,40}?${TIME}`, 'i').exec(behind)?.[1] ??
      new RegExp(`\\bat ${TIME} on[^.;\\d]{0,20}$`, 'i').exec(before)?.[1];
    const time = said === undefined ? undefined : clock(said);
    return { date, ...(time !== undefined && { time }) };
  }
  return undefined;
}
