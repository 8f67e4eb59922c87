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
/** Names of those who meet end so. */
export const BODY =
  'Committee|Council|Board|Panel|Cabinet|Forum|Group|Party|Trustees|Governors|Assembly|Executive|Association|Commission|Team|Society|Trust';
const BODY_ALONE =
  /^(?:the )?((?:[\p{Lu}][\p{L}’'&-]*|of|and|the|for|&|,)(?: (?:[\p{Lu}][\p{L}’'&-]*|of|and|the|for|&))*)$/u;
const TITLE =
  /\b(?:minutes|meeting|held|notes|cofnodion|cyfarfod|niederschrift|procès[- ]verbal|compte[- ]rendu)\b|protokoll\b|sitzung\b|versammlung\b|\bréunion|\bséance/iu;
/** Before a day these say that it is another meeting's. */
const OF_ANOTHER_MEETING =
  /\b(?:last|previous|next|future|forthcoming|letzten|nächsten?|dernière|prochaine|nesaf|blaenorol)\b/iu;
/** These, that it is of something else: of the accounts, of what was done since. */
const OF_SOMETHING_ELSE =
  /\b(?:approved?|agreed|confirmed|signed|accepted|balances?|accounts?|bank|budget|financial|year|quarter|period|ended|ending|until|up to|as (?:at|of)|deadline|due|published|issued|printed|since|by|paid|invoice)\b/iu;
/** "Accounts Committee", "Budget Meeting": the words are of a name. */
const NAMED = new RegExp(
  `(?:(?:\\p{Lu}[\\p{L}’'-]*|and|of|for|&) ){1,8}(?:${BODY}|Meeting|meeting)\\b`,
  'gu',
);
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
  const isTitle = TITLE.test(text) && text.length < 350;
  const date =
    isTitle || text.length < 120 ? dateOfMeeting(text, { locale, ...(dates && { dates }) }) : undefined;
  if (!isTitle && !date) return undefined;
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
  const rest = tidy(left.replace(FILLER, ' ').replace(/[\s,;:–—-]+/g, ' '));
  // A line that is no title tells the day where it says nothing but who met: all else may have a day of its own.
  const body =
    committee === undefined ? bodyAlone(tidy(left.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, ''))) : undefined;
  if (!isTitle && /[\p{L}\p{N}]/u.test(rest) && body === undefined) return undefined;
  const who = isName(committee) ? committee : isTitle ? undefined : body;
  return {
    found: {
      ...(date && { date }),
      ...(time && { time: time.time, ...(time.end !== undefined && { end: time.end }) }),
      ...(who && { committee: who }),
      ...(venue && { venue }),
      ...(kind && { kind }),
    },
    isWhole:
      (date !== undefined ||
        committee !== undefined ||
        /^\W*(?:draft )?(?:meeting )?minutes\W*$/i.test(text)) &&
      date?.ambiguous === undefined &&
      (!/[\p{L}\p{N}]/u.test(rest) || (!isTitle && body !== undefined)),
  };
}

/** The day that a line names, unless its words say that it is not the meeting's: "Balance at 31 March 2024". */
function dateOfMeeting(
  text: string,
  { locale, dates }: Pick<ImportOptions, 'locale' | 'dates'>,
): FoundDate | undefined {
  const date = dateIn(text, locale, dates);
  if (!date) return undefined;
  const before = text.slice(0, text.indexOf(date.words));
  const isOther = OF_ANOTHER_MEETING.test(before) || OF_SOMETHING_ELSE.test(before.replace(NAMED, ' '));
  return isOther ? undefined : date;
}

const isName = (committee: string | undefined): boolean =>
  committee !== undefined && !/^(?:the|a|of|and|for|,|\s)*$/i.test(committee);

/** "Ferry Committee", where a line says no more. */
function bodyAlone(text: string): string | undefined {
  const [, body] = BODY_ALONE.exec(text) ?? [];
  return body !== undefined && new RegExp(`\\b(?:${BODY})\\b`).test(body) ? body : undefined;
}
