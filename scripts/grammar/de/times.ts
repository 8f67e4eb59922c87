// When and where a meeting was, when it ended, and when the next one is, in German.

import type { IsoDate } from '../../model/calendar.ts';
import type { DatesIn } from '../en/dates.ts';
import { timeOfDay } from '../en/times.ts';
import type { MeetingTimes } from '../meeting-words.ts';

/** "18.00 Uhr", "19:30", "19 Uhr". */
const TIME = '(\\d{1,2}(?:[.:]\\d{2})?(?=\\s?Uhr)|\\d{1,2}:\\d{2}(?!\\d))';
const BEGIN = new RegExp(
  `(?:^|\\n|[,;|] ?)(?:Beginn|Sitzungsbeginn|Beginn der Sitzung|Uhrzeit|Zeit)\\s*:?\\s*(?:um )?${TIME}`,
  'iu',
);
const ANY_TIME = new RegExp(`(?<![\\d.:])${TIME}`, 'gu');
/** What ends, or begins another day, gives no time at which this meeting began. */
const NO_BEGIN = /\b(?:Ende|Schluss|Sitzungsende|nächste)\b[^\n]*/giu;
const RANGE = /\s*(?:Uhr)?\s?(?:[–—-]|bis)\s?\d{1,2}(?:[.:]\d{2})?(?=\s?Uhr)/gu;

const VENUE = /^(?:Ort|Sitzungsort|Tagungsort|Versammlungsort|Treffpunkt)\s*:\s*([^\n]{3,100})$/imu;

const ENDED = new RegExp(
  `(?:^|[.!] )(?:(?:Sitzungsende|Ende|Schluss)(?: der (?:Sitzung|Versammlung))?\\s*[:–-]?\\s*(?:um |gegen )?|(?:Die|Der|Das) [^.;]{3,60}? (?:schließt|schloss|beendet|beendete) die (?:Sitzung|Versammlung) um |Die (?:Sitzung|Versammlung) (?:endet|endete|wird|wurde|schließt) um )${TIME}`,
  'u',
);
const NO_END = /unterbroch|unterbrech|vertagt|voraussichtlich|geplant|spätestens|fortgesetzt/i;

const MEETING = '(?:\\p{L}*[Ss]itzung|\\p{L}*[Vv]ersammlung|\\p{L}*[Tt]reffen|Sitzungstermin|Termin)';
const NEXT = new RegExp(
  `(?:^|[.!] )(?:Die |Das |Der )?[Nn]ächste[rs]? (?:ordentliche[rs]? )?${MEETING}(?=\\s*(?::|[–—-]|$)| am | ist| findet| wird|, )`,
  'u',
);
const NEXT_TITLE = new RegExp(
  `^(?:nächste[rs]? ${MEETING}|(?:termin|datum) (?:der|für die|des) nächsten ${MEETING}(?:s|es)?|nächste termine?)$`,
  'iu',
);
const WEEKDAYS = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];

/** `base` knows the labels in English. */
export function meetingTimes(datesIn: DatesIn, base: MeetingTimes): MeetingTimes {
  return {
    timeIn: head => {
      const labelled = BEGIN.exec(head)?.[1];
      if (labelled !== undefined) return clock(labelled);
      const said = head.replace(NO_BEGIN, '').replace(RANGE, ' Uhr');
      const times = new Set([...said.matchAll(ANY_TIME)].flatMap(([, time = '']) => clock(time) ?? []));
      return times.size === 1 ? [...times][0] : times.size === 0 ? base.timeIn(head) : undefined;
    },
    venueIn: head => VENUE.exec(head)?.[1]?.trim().replace(/[,.]$/, '') ?? base.venueIn(head),
    endIn: text => {
      if (NO_END.test(text)) return undefined;
      const time = ENDED.exec(text)?.[1];
      return time === undefined ? base.endIn(text) : clock(time);
    },
    isNextTitle: title => NEXT_TITLE.test(title.trim()) || base.isNextTitle(title),
    saysNext: line => NEXT.test(line),
    nextIn: (text, after) => nextIn(text.replace(/\s+/g, ' '), after, datesIn),
  };
}

const clock = (time: string): string | undefined => timeOfDay(/[.:]/.test(time) ? time : `${time}:00`);

const DAY =
  /(?:(?<weekday>\p{L}+tag|Mittwoch),? (?:den |dem )?)?(?<day>\d{1,2})\. ?(?<month>\p{Lu}\p{L}{2,8}|\d{1,2})\.?(?: ?(?<year>\d{4}))?(?![\d.])/gu;

/** The first day after the meeting behind the words that announce it. One without a year is within the year that follows. */
function nextIn(text: string, after: IsoDate, datesIn: DatesIn): ReturnType<MeetingTimes['nextIn']> {
  const from = Math.max(0, text.search(NEXT));
  const said = text.slice(from, from + 300);
  for (const match of said.matchAll(DAY)) {
    const { weekday, day = '', month = '', year } = match.groups ?? {};
    const first = Number(after.slice(0, 4));
    const written = /\d/.test(month) ? `${day}.${month}.` : `${day}. ${month} `;
    const years = year === undefined ? [first, first + 1] : [Number(year)];
    const date = years.flatMap(one => datesIn(`${written}${one}`)).find(one => one > after);
    if (date === undefined) continue;
    const asked = WEEKDAYS.indexOf(weekday?.toLowerCase().replace('sonnabend', 'samstag') ?? '');
    const isRight = asked < 0 || new Date(`${date}T00:00:00Z`).getUTCDay() === asked;
    if (!isRight || Number(date.slice(0, 4)) > first + 2) return undefined;
    const behind = said.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const time = new RegExp(`^[^.;\\d]{0,20}${TIME}`, 'u').exec(behind)?.[1];
    const at = time === undefined ? undefined : clock(time);
    return { date, ...(at !== undefined && { time: at }) };
  }
  return undefined;
}
