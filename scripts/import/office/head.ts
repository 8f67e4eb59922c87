// The head of a document, above its first item: who met, when and where, and who was there.

import { addAll } from '../../model/add-all.ts';
import type { HtmlBlock } from '../html/blocks.ts';
import type { ImportedMeeting, ImportOptions } from '../imported.ts';
import { tidy } from '../markdown-text.ts';
import { BODY, readMinutesTitle } from '../minutes-title.ts';
import { dateIn, type FoundDate, timeIn } from '../written-dates.ts';
import { type AttendanceList, attendanceList, peopleIn } from './attendance-names.ts';
import { joinLabels } from './joined-labels.ts';

type Found = {
  -readonly [Key in
    | 'committee'
    | 'date'
    | 'time'
    | 'end'
    | 'venue'
    | 'chair'
    | 'clerk'
    | 'contact'
    | 'kind'
    | 'title']?: ImportedMeeting[Key];
};

export interface DocumentHead {
  readonly meeting: Found & Partial<Pick<ImportedMeeting, AttendanceList>>;
  /** What is left of it, as text before the first item. */
  readonly rest: readonly HtmlBlock[];
  readonly saidOtherwise: readonly string[];
  /** A date that can be read in two ways. */
  readonly ambiguous?: string;
}

type Field = 'date' | 'time' | 'venue' | 'chair' | 'clerk' | 'contact' | 'committee';

const FIELDS: readonly (readonly [RegExp, Field])[] = [
  [/^(?:meeting )?date(?: of (?:the )?meeting)?$/, 'date'],
  [/^(?:meeting |start )?time(?: of (?:the )?meeting)?$/, 'time'],
  [/^(?:meeting )?(?:venue|place|location)(?: of (?:the )?meeting)?$|^held (?:at|in)$/, 'venue'],
  [/^(?:chair|chairman|chairperson|chairwoman|chaired by|in the chair)$/, 'chair'],
  [
    /^(?:clerk|secretary|minute[- ]taker|note[- ]taker|(?:minutes|notes) (?:taken |issued |recorded )?by|recorded by)$/,
    'clerk',
  ],
  [/^contact$/, 'contact'],
  [/^(?:name of )?(?:committee|group|board)$/, 'committee'],
];

const fieldOf = (label: string): Field | undefined =>
  FIELDS.find(([pattern]) => pattern.test(tidy(label).toLowerCase()))?.[1];

/** Whether a label says something of the meeting. */
export const isHeadLabel = (label: string): boolean =>
  fieldOf(label) !== undefined || attendanceList(label) !== undefined;

const LABELLED = /^([\p{L}][\p{L} /-]{2,40}?)\s*(?::[–-]?|\s[–-](?=\s))\s*(.*)$/su;

export function documentHead(blocks: readonly HtmlBlock[], options: ImportOptions): DocumentHead {
  const found: Found = {};
  const lists: Partial<Record<AttendanceList, string[]>> = {};
  const rest: HtmlBlock[] = [];
  const said: string[] = [];
  let ambiguous: string | undefined;
  let list: AttendanceList | undefined;

  const noteDate = (date: FoundDate | undefined): boolean => {
    if (date?.ambiguous !== undefined) ambiguous ??= date.ambiguous;
    if (date?.date === undefined || found.date !== undefined) return false;
    found.date = date.date;
    return true;
  };
  const addPeople = (to: AttendanceList, text: string): boolean => {
    const people = peopleIn(text);
    if (people === undefined) return false;
    lists[to] = [...(lists[to] ?? []), ...people];
    said.push(text);
    return true;
  };
  const takeField = (field: Field, value: string): boolean => {
    if (value === '') return false;
    if (field === 'date')
      return noteDate(dateIn(value, options.locale, options.dates)) && isOnly(value, options);
    if (field === 'time') {
      const time = timeIn(value);
      if (!time || found.time !== undefined) return false;
      Object.assign(found, { time: time.time, ...(time.end !== undefined && { end: time.end }) });
      return isOnly(value, options);
    }
    if (found[field] !== undefined || value.length > 150) return false;
    found[field] = value;
    return true;
  };
  const takeLabelled = (text: string): boolean => {
    const [, label = text, value = ''] = LABELLED.exec(text) ?? [];
    const to = attendanceList(label);
    const field = to ? undefined : fieldOf(label);
    if (to && value === '') {
      list = to;
      said.push(text);
      return true;
    }
    if (to) {
      list = to;
      said.push(label);
      return addPeople(to, value);
    }
    if (!field || !takeField(field, value)) return false;
    list = undefined;
    said.push(label, ...(field === 'date' || field === 'time' ? [value] : []));
    return true;
  };
  const takeLine = (text: string): boolean => {
    if (takeLabelled(text)) return true;
    if (list && addPeople(list, text)) return true;
    list = undefined;
    const title = readMinutesTitle(text, options);
    if (!title) return false;
    const { date, ...others } = title.found;
    const isNew = noteDate(date);
    const isSame = date?.date !== undefined && date.date === found.date;
    for (const [key, value] of Object.entries(others))
      if (!(key in found)) Object.assign(found, { [key]: value });
    if (!title.isWhole || (date && !isNew && !isSame)) return false;
    said.push(text);
    return true;
  };

  for (const block of joinLabels(blocks, label => fieldOf(label) !== undefined)) {
    if (block.type === 'table' || block.type === 'quote') {
      list = undefined;
      rest.push(block);
    } else if (block.type === 'list') {
      const entries = block.entries ?? [];
      const to = list;
      if (to && entries.every(({ text }) => peopleIn(text)))
        for (const { text } of entries) addPeople(to, text);
      else rest.push(block);
    } else addAll(rest, leftOf(block, takeLine));
  }
  const committee = found.committee ?? committeeLine(rest);
  return {
    meeting: { ...found, ...(committee !== undefined && { committee: inTitleCase(committee) }), ...lists },
    rest: rest.filter(({ text }) => text !== committee),
    saidOtherwise: [...said, committee ?? ''],
    ...(found.date === undefined && ambiguous !== undefined && { ambiguous }),
  };
}

/** A paragraph's lines that nothing was made of, as a paragraph. */
function leftOf(block: HtmlBlock, take: (text: string) => boolean): readonly HtmlBlock[] {
  const lines = block.markdown.split('\\\n');
  if (lines.length === 1) return take(plainLine(block.text)) ? [] : [block];
  const left = lines.filter(line => !take(plainLine(withoutSigns(line))));
  if (left.length === lines.length) return [block];
  const markdown = left.join('\\\n');
  return left.length === 0 ? [] : [{ ...block, markdown, text: tidy(withoutSigns(markdown)) }];
}

const plainLine = (text: string): string => tidy(text.replace(/[\uE000-\uE001]/g, ''));

const withoutSigns = (markdown: string): string =>
  markdown.replace(/\*{1,3}(?!\s)|(?<!\s)\*{1,3}|<\/?su[bp]>/g, '').replace(/\\(?=[^\p{L}\p{N}\s])/gu, '');

/** Whether a text is a date or times and no more. */
const isOnly = (value: string, { locale, dates }: ImportOptions): boolean => {
  const date = dateIn(value, locale, dates)?.words ?? '';
  const left = value.replace(date, '');
  return !/[\p{L}\p{N}]/u.test(left.replace(timeIn(left)?.words ?? '', ''));
};

/** A line of its own that is the name of who met; a council's own name gives way to that of its committee. */
function committeeLine(blocks: readonly HtmlBlock[]): string | undefined {
  const names = blocks
    .filter(({ type }) => type === 'paragraph' || type === 'heading')
    .map(({ text }) => text)
    .filter(text => text.length <= 80 && new RegExp(`^\\p{Lu}[^.:;]*\\b(?:${BODY})$`, 'iu').test(text));
  return names.findLast(name => !/\bcouncil$/i.test(name)) ?? names[0];
}

const SMALL = /^(?:of|and|the|for|in|on)$/i;

/** "FERRY COMMITTEE" => "Ferry Committee". */
export const inTitleCase = (name: string): string =>
  name !== name.toUpperCase()
    ? name
    : name
        .toLowerCase()
        .replace(/\p{L}[\p{L}’']*/gu, word =>
          SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
        )
        .replace(/^\p{Ll}/u, letter => letter.toUpperCase());
