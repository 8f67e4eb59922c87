// The title of minutes, which mostly says who met, when and where.

import { withoutEnds } from '../model/without-ends.ts';
import type { ImportedMeeting, ImportOptions } from './imported.ts';
import { tidy } from './markdown-text.ts';
import { dateIn, type FoundDate, timeIn } from './written-dates.ts';

const COMMITTEE =
  /^.*\b(?:[Mm]eeting|[Mm]inutes|MEETING|MINUTES) (?:of|OF) (?:(?:the|a|THE|A) )?((?:\p{Lu}[\p{L}’'-]*|of|and|the|for|&|,)(?:[ ,]+(?:\p{Lu}[\p{L}’'-]*|of|and|the|for|&))*?)(?=\s+(?:held|HELD|meeting|which|on|ON|at|AT|that|took|in|IN)\b|\s*[,:–-]\s|\s*$|\s{2,})/u;
const KINDS: readonly (readonly [RegExp, NonNullable<ImportedMeeting['kind']>])[] = [
  [/\b(?:extraordinary|emergency) (?:general )?meeting\b/i, 'extraordinary'],
  [/\bannual (?:general )?meeting\b/i, 'annual'],
  [/\bspecial meeting\b/i, 'special'],
];
// "the Town Hall, High Street": words with a capital or a figure, and the small ones between them.
const VENUE =
  /\b(?:in|at|via)\s+((?:the\s+)?\p{Lu}[\p{L}\d.’'&-]*(?:,?\s+(?:(?:of|the|and|&|at|in|on|de|la)\s+)*[\p{Lu}\d][\p{L}\d.’'&-]*)*)/u;
const FILLER =
  /\b(?:draft|unconfirmed|minutes?|notes|records?|of|the|a|an|meeting|held|on|at|in|via|from|to|and|commencing|starting|beginning|annual|general|extraordinary|emergency|special|ordinary|monthly|committee)\b/gi;

/** What the title of minutes says. */
export interface MinutesTitle {
  readonly found: Pick<ImportedMeeting, 'committee' | 'time' | 'end' | 'venue' | 'kind'> & {
    readonly date?: FoundDate;
  };
  /** Whether all that it says was found. */
  readonly isWhole: boolean;
}

/** Reads a title that says when or who: "Minutes of the meeting of the Ferry Committee held on 5 March 2026 at 7.00 pm in the Town Hall". */
export function readMinutesTitle(text: string, { locale, dates }: ImportOptions): MinutesTitle | undefined {
  const date = dateIn(text, locale, dates);
  const isTitle = /\b(?:minutes|meeting|held|notes)\b/i.test(text) && text.length < 350;
  if (!isTitle && !(date && text.length < 120)) return undefined;
  let left = text.replace(date?.words ?? '', '   ');
  const take = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(left);
    if (match?.[1] === undefined) return undefined;
    left = left.replace(match[1], '   ');
    return withoutEnds(tidy(match[1]), ' ,');
  };
  const time = timeIn(left);
  left = left.replace(time?.words ?? '', '   ');
  const committee = isTitle ? take(COMMITTEE) : undefined;
  const venue = take(VENUE)?.replace(/^the\s+/i, '');
  const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1];
  return {
    found: {
      ...(date && { date }),
      ...(time && { time: time.time, ...(time.end !== undefined && { end: time.end }) }),
      ...(committee && { committee }),
      ...(venue && { venue }),
      ...(kind && { kind }),
    },
    isWhole:
      (date !== undefined ||
        committee !== undefined ||
        /^\W*(?:draft )?(?:meeting )?minutes\W*$/i.test(text)) &&
      date?.ambiguous === undefined &&
      !/[\p{L}\p{N}]/u.test(left.replace(FILLER, '')),
  };
}
