// A meeting's page of a ModernGov site, or that of one of its items.

import { grammarOf } from '../../grammar/grammar-of.ts';
import type { Problem } from '../../model/problem.ts';
import { linesMarkdown, type PageLine } from '../html/page-lines.ts';
import type { Imported, ImportedMeeting, ImportOptions, NotImported } from '../imported.ts';
import { tidy } from '../markdown-text.ts';
import { readMinutesTitle } from '../minutes-title.ts';
import { inTitleCase } from '../office/head.ts';
import { type CutPage, cutAtBars, cutAtNumbers, isFlatTable } from './cut-items.ts';
import { meetingAddresses, stateOf } from './fields.ts';
import type { Page } from './page.ts';
import { FURNITURE, type PageItem, pageItem } from './page-item.ts';
import { cutAtMarks, isPrinted, isPrintMark } from './printed-minutes.ts';

/** What a page is called at its top. */
const PAGE_TITLE =
  /^(?:(?:draft |printed |public )?(?:agenda and (?:draft )?minutes|agenda and decisions|agenda|minutes|decisions|agenda item|issue details))$/i;
const ITEM_PAGE = /^(?:agenda item|issue details)$/i;
/** What stands on every page and says nothing of the meeting. */
const SIGN = /^(?:items?|no\.?\s*\|?\s*items?\s*\|?|[-|\s]+|no\.)$/i;
const DIRECTIONS = /[.,]?\s*\bview directions\.?$/i;
/** "Annual, Council - Tuesday 21st May, 2024": what kind of a meeting it is stands before who met. */
const KIND =
  /^(?:(?:annual|extraordinary|special|joint|cancelled|postponed)(?: (?:general )?meeting)?,\s+)+/i;
const FIELD = /^(?:proposed )?(venue|contact)s?:\s*(.+)$/i;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

export function meetingPage(page: Page, options: ImportOptions): Partial<Imported> {
  const top = page.lines.findIndex(({ text }) => PAGE_TITLE.test(text));
  const before = page.lines.slice(0, Math.max(top, 0));
  const lines = page.lines.slice(top + 1);
  const title = page.lines[top]?.text ?? '';
  const cut = cutPage(title, lines);
  const items = cut.items.map(pageItem);
  const head = headOf(cut.head, items, options);
  const id = /[?&]MId=(\d+)/i.exec(page.address ?? '')?.[1] ?? '';
  const meeting: ImportedMeeting = {
    ...head.meeting,
    ...(id !== '' && { oldAddresses: meetingAddresses(id) }),
    items: items.map(({ item }) => item),
    ...(ITEM_PAGE.test(title) && { isPart: true }),
    from: page.from,
  };
  return {
    meetings: meeting.items.length > 0 ? [meeting] : [],
    problems: problemsOf(items, cut.items.length, isFlatTable(lines), page.from),
    notImported: [...before.map(outside), ...(meeting.items.length > 0 ? [] : lines.map(noItem))],
    saidOtherwise: [
      title,
      ...marksIn(lines),
      ...head.saidOtherwise,
      ...items.flatMap(one => one.saidOtherwise),
    ],
    text: page.source,
  };
}

/** Those of a print, which nobody reads. */
const marksIn = (lines: readonly PageLine[]): readonly string[] =>
  isPrinted(lines) ? lines.map(({ text }) => text).filter(isPrintMark) : [];

function cutPage(title: string, lines: readonly PageLine[]): CutPage {
  if (ITEM_PAGE.test(title)) return { head: [], items: [{ lines }] };
  if (isPrinted(lines)) return cutAtMarks(lines);
  return isFlatTable(lines) ? cutAtBars(lines) : cutAtNumbers(lines);
}

function headOf(
  lines: readonly PageLine[],
  items: readonly PageItem[],
  options: ImportOptions,
): {
  readonly meeting: Partial<ImportedMeeting>;
  readonly saidOtherwise: readonly string[];
} {
  const found: { committee?: string; date?: string; time?: string; venue?: string; contact?: string } = {};
  const rest: PageLine[] = [];
  const saidOtherwise: string[] = [];
  const take = (line: PageLine): boolean => {
    const field = FIELD.exec(line.text);
    if (field) {
      const name = field[1]?.toLowerCase() === 'venue' ? 'venue' : 'contact';
      if (found[name] !== undefined) return false;
      found[name] = (field[2] ?? '').replace(DIRECTIONS, '');
      saidOtherwise.push(line.text.slice(0, line.text.indexOf(':')), DIRECTIONS.exec(line.text)?.[0] ?? '');
      return true;
    }
    const when = found.date === undefined ? whenIn(line.text, options) : undefined;
    if (when) Object.assign(found, when);
    const isSign = SIGN.test(line.text) || FURNITURE.test(line.text);
    if (when || isSign) saidOtherwise.push(line.text);
    return when !== undefined || isSign;
  };
  for (const line of lines) if (!take(line)) rest.push(line);
  // The page of an item says below its title at which meeting it was.
  const when = items.find(({ meeting }) => meeting !== undefined)?.meeting;
  const preamble = linesMarkdown(rest);
  return {
    meeting: {
      ...(when && meetingLine(when, options.locale)),
      ...found,
      ...(preamble !== '' && { preamble }),
    },
    saidOtherwise,
  };
}

/** ModernGov's own line, or the title of printed minutes. */
function whenIn(text: string, options: ImportOptions): Partial<ImportedMeeting> | undefined {
  const line = meetingLine(text, options.locale);
  if (line) return line;
  const title = readMinutesTitle(text, options);
  const { date, committee, ...found } = title?.found ?? {};
  if (!title?.isWhole || date?.date === undefined) return undefined;
  return {
    ...found,
    date: date.date,
    ...(committee !== undefined && { committee: inTitleCase(committee) }),
  };
}

/** "Planning Committee - Monday 11th June, 2012 7.00 pm": committee, date, time. */
export function meetingLine(
  text: string,
  locale: string,
): Pick<ImportedMeeting, 'committee' | 'date' | 'time' | 'kind' | 'status' | 'name'> | undefined {
  const grammar = grammarOf(locale);
  const [date] = grammar.datesIn(text);
  const [, committee = ''] =
    new RegExp(`^(?:Meeting of )?(.{3,150}?)[\\s,–-]+(?=${WEEKDAY}\\b)`).exec(text) ??
    /^(?:Meeting of )?(.{3,150}?)\s*(?:\s[–-]|,)\s+(?=\d)/.exec(text) ??
    [];
  if (date === undefined || committee === '') return undefined;
  const time = grammar.timeOfDay(/\d{1,2}[.:]\d{2}(?:\s*[ap]\.?m\.?)?/i.exec(text)?.[0] ?? '');
  const kind = KIND.exec(committee)?.[0] ?? '';
  return {
    committee: tidy(committee.slice(kind.length)),
    date,
    ...stateOf(kind),
    ...(time !== undefined && { time }),
  };
}

function problemsOf(
  items: readonly PageItem[],
  count: number,
  isFlat: boolean,
  file: string,
): readonly Problem[] {
  const problems: Problem[] = items.flatMap(one => one.problems).map(problem => ({ ...problem, file }));
  if (count === 0)
    problems.push({
      rule: 'no-items',
      level: 'error',
      file,
      message: 'No item was found on this page, so nothing was written.',
      hint: 'Save the page of a meeting (“Agenda and minutes”), of an item (“Agenda item”) or of a report.',
    });
  if (isFlat)
    problems.push({
      rule: 'flat-page',
      level: 'warning',
      file,
      message:
        'This page was saved without its lines and numbers: titles may hold words of the text below them.',
      hint: 'Look at each heading, and give the items their numbers; or save the page as HTML and import that.',
    });
  return problems;
}

const outside = ({ text, line }: PageLine): NotImported => ({
  text,
  ...(line !== undefined && { line }),
  reason: 'it stands above the page’s title',
});

const noItem = ({ text, line }: PageLine): NotImported => ({
  text,
  ...(line !== undefined && { line }),
  reason: 'it is part of no item',
});
