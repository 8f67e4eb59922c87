// What the path of a file of minutes says: when the meeting was, whose it was, and what tells it apart from another.

import { isIsoDate } from '../../model/calendar.ts';
import { type DateOrder, dateInName, type FoundDate } from '../written-dates.ts';

export interface PathFacts {
  readonly date?: FoundDate;
  /** The folder nearest to it that is no year, month or day. */
  readonly committee?: string;
  /** The word after the date: "extraordinary". */
  readonly word?: string;
  /** Whether its own folder, not its name, bears the date: then only `minutes.md` there is the minutes. */
  readonly isInDatedFolder: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `${MONTHS.join('|')}`;
// "2024/March/5", "2024/03-march/05", "2024/3/5 minutes"
const YEAR_MONTH_DAY = new RegExp(
  `(?:^|/)([12]\\d{3})[/-](?:(\\d{1,2})(?:[-_ ]*(?:${MONTH})[a-z]*)?|(${MONTH})[a-z]*)[/-](\\d{1,2})(?!\\d)`,
  'i',
);
/** Folders that say when or what, but not whose. */
const NO_COMMITTEE = new RegExp(
  `^(?:\\d{1,4}|\\d{4}-\\d{2,4}|(?:\\d{1,2}[-_ ]*)?(?:${MONTH})[a-z]*|\\.|minutes?|meetings?|notes|docs|documents|content|archives?|src)$`,
  'i',
);
const NO_WORD =
  /^(?:minutes?|meetings?|notes?|agenda|index|readme|draft|final|approved|signed|of|the|and|\d)$/i;

export function factsInPath(within: string, locale: string, order?: DateOrder): PathFacts {
  const parts = within
    .normalize('NFC')
    .replace(/\.[^./]+$/, '')
    .split('/');
  const base = parts.at(-1) ?? '';
  const folders = parts.slice(0, -1);
  const own = dateInName(base, locale, order);
  const dated = own ? undefined : dateInName(folders.at(-1) ?? '', locale, order);
  const date = own ?? dated ?? acrossFolders(parts.join('/'));
  const committee = folders.findLast(
    folder => !NO_COMMITTEE.test(folder) && !dateInName(folder, locale, order),
  );
  const word = own ? wordBeside(base, own) : '';
  return {
    ...(date && { date }),
    ...(committee !== undefined && { committee }),
    ...(word !== '' && { word }),
    isInDatedFolder: dated !== undefined,
  };
}

function acrossFolders(path: string): FoundDate | undefined {
  const [words = '', year = '', figure, name = '', day = ''] = YEAR_MONTH_DAY.exec(path) ?? [];
  if (words === '') return undefined;
  const month = figure ?? String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? { date, words } : undefined;
}

/** "2024-03-05-extraordinary-minutes" => "extraordinary". */
const wordBeside = (base: string, { words, date = '' }: FoundDate): string =>
  base
    .replace(words, '')
    .replace(date.replaceAll('-', ''), '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !NO_WORD.test(word))
    .join('-');
