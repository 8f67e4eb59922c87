// A document of a word processor as a meeting: what its head says, its items, its notes and its pictures.

import { fullDate } from '../../model/calendar.ts';
import { parseHeading } from '../../model/heading.ts';
import type { Problem } from '../../model/problem.ts';
import { blocksMarkdown, type HtmlBlock, htmlBlocks } from '../html/blocks.ts';
import { htmlNodes } from '../html/elements.ts';
import {
  type Imported,
  type ImportedItem,
  type ImportedMeeting,
  type ImportOptions,
  NOTHING,
  type NotImported,
  type Source,
} from '../imported.ts';
import { presenterIn } from '../presenters.ts';
import { ambiguousDate, dateInName, dateOrderIn } from '../written-dates.ts';
import { escapedXml } from '../xml/nodes.ts';
import { type Notes, takeNotes, withoutMarks } from './footnotes.ts';
import { documentHead } from './head.ts';
import { type CutItem, cutDocument } from './items.ts';
import { layoutReader } from './layout-tables.ts';
import { NotRead } from './office-archive.ts';
import type { Pictures } from './pictures.ts';
import { splitMeetings } from './split-meetings.ts';

/** What a word processor's file holds, in HTML as mammoth writes it. */
export interface WrittenDocument {
  readonly html: string;
  readonly pictures: Pictures;
  /** All words that its reader sees, taken from the file by another way than the HTML. */
  readonly text: string;
  readonly notImported: readonly NotImported[];
  readonly problems: readonly Problem[];
}

/** Reads a document; one that cannot or should not be read is a problem. */
export async function readDocument(
  source: Source,
  options: ImportOptions,
  read: (source: Source) => Promise<WrittenDocument>,
): Promise<Imported> {
  try {
    return documentMeetings(await read(source), source.name, options);
  } catch (error) {
    const told = error instanceof NotRead;
    const problem: Problem = {
      rule: told ? error.rule : 'not-read',
      level: 'error',
      file: source.name,
      message: told
        ? error.message
        : `This file could not be read: ${error instanceof Error ? error.message : error}`,
      hint: told ? error.hint : 'Open it in the program that wrote it, save it anew, and import that.',
    };
    return { ...NOTHING, problems: [problem] };
  }
}

export function documentMeetings(document: WrittenDocument, from: string, given: ImportOptions): Imported {
  const dates = given.dates ?? dateOrderIn(document.text);
  const options = { ...given, ...(dates !== undefined && { dates }) };
  const said: string[] = [];
  const notes = takeNotes(document.html);
  const { files, unshown } = document.pictures;
  const blocks = htmlBlocks(htmlNodes(withPictureLinks(notes.html)), {
    laidOut: layoutReader(said),
    beside: new Set(files.map(({ name }) => name)),
  });
  const parts = splitMeetings(blocks, options);
  const isOnly = parts.length === 1;
  const read = parts.map(part => documentMeeting(part, { notes, from, options, isOnly }));
  const [first, ...others] = read.map(({ meeting }) => meeting);
  return {
    meetings: first ? [{ ...first, ...(files.length > 0 && { beside: files }) }, ...others] : [],
    papers: [],
    committees: [],
    problems: [
      ...document.problems,
      ...unshown.map(kind => pictureProblem(from, kind)),
      ...read.flatMap(({ problems }) => problems),
    ],
    notImported: document.notImported,
    saidOtherwise: [...said, ...read.flatMap(({ saidOtherwise }) => saidOtherwise)],
    text: document.text,
  };
}

/** Minutes hold pictures as papers: a link whose words are what the picture shows. */
function withPictureLinks(html: string): string {
  return html.replace(/<img\b[^>]*>/g, tag => {
    const [, name = ''] = /\bsrc="([^"]*)"/.exec(tag) ?? [];
    const alt = /\balt="([^"]*)"/.exec(tag)?.[1]?.trim() ?? '';
    const number = /\d+/.exec(name)?.[0] ?? '';
    if (name === '') return ` ${alt} `;
    return `<p><a href="${escapedXml(name)}">${alt === '' ? `Picture ${number}` : alt}</a></p>`;
  });
}

interface ReadMeeting {
  readonly meeting: ImportedMeeting;
  readonly problems: readonly Problem[];
  readonly saidOtherwise: readonly string[];
}

interface Document {
  readonly notes: Notes;
  readonly from: string;
  readonly options: ImportOptions;
  /** Whether it holds one meeting, so that the file's name speaks of that. */
  readonly isOnly: boolean;
}

function documentMeeting(
  blocks: readonly HtmlBlock[],
  { notes, from, options, isOnly }: Document,
): ReadMeeting {
  // The title of one meeting among several is no item of it.
  const titles = !isOnly && blocks[0]?.type === 'heading' ? 1 : 0;
  const { head: above, items } = cutDocument(blocks.slice(titles));
  const cut = { head: [...blocks.slice(0, titles), ...above], items };
  const head = documentHead(cut.head, options);
  const named = isOnly
    ? dateInName(from.split(/[/\\]/).at(-1) ?? '', options.locale, options.dates)
    : undefined;
  const { date: written, ...said } = head.meeting;
  const differs = written !== undefined && named?.date !== undefined && named.date !== written;
  const date = differs ? undefined : (written ?? named?.date);
  const ambiguous = date === undefined && !differs ? (head.ambiguous ?? named?.ambiguous) : undefined;
  const preamble = notes.withNotes(blocksMarkdown(head.rest));
  return {
    meeting: {
      ...said,
      ...(date !== undefined && { date }),
      ...(preamble !== '' && { preamble }),
      items: cut.items.map(item => importedItem(item, notes)),
      isOneFile: true,
      from,
    },
    problems: [
      ...(ambiguous === undefined || options.date !== undefined ? [] : [ambiguousDate(from, ambiguous)]),
      ...(differs && options.date === undefined ? [otherDate(from, named.date, written)] : []),
      ...(cut.items.length === 0 ? [noItems(from)] : []),
      ...weekdayProblems(cut.head, date, from),
      ...confidential(cut.items, from),
    ],
    saidOtherwise: [...head.saidOtherwise, ...cut.items.flatMap(actionLabels)],
  };
}

function importedItem({ title: heading, blocks }: CutItem, notes: Notes): ImportedItem {
  const { text, marks } = withoutMarks(heading);
  const { number, title } = parseHeading(text);
  const body = [marks, blocksMarkdown(blocks)].filter(Boolean).join('\n\n');
  const presenter = presenterIn(blocks.find(({ type }) => type === 'paragraph')?.text ?? '');
  return {
    title,
    ...(number !== undefined && { number }),
    ...(presenter !== undefined && { fields: [{ label: 'Presented by', value: presenter }] }),
    body: notes.withNotes(asActions(body)),
  };
}

/** "ACTION: Jane Roe to paint the slip" is an action that the register knows. */
const ACTION =
  /^(?:\*\*)?((?:ACTION|Action)(?: [Pp]oints?| POINTS?)?)\s*[:–-]\s*(?:\*\*)?\s*((?:\p{Lu}[\p{L}.’'-]*\s+){1,5}?)to\s+(?!be\b)([^\s*][^\n*]*)$/gmu;

const asActions = (markdown: string): string =>
  markdown.replace(ACTION, '- [ ] $2: to $3').replace(/^(- \[ \] .*?) : to /gm, '$1: to ');

/** The labels that became boxes to tick. */
const actionLabels = ({ blocks }: CutItem): readonly string[] =>
  [...blocksMarkdown(blocks).matchAll(ACTION)].map(([, label = '']) => label);

const otherDate = (file: string, named: string, said: string): Problem => ({
  rule: 'dates-differ',
  level: 'error',
  file,
  message: `The file's name says ${named}, but its title says ${said}. Nothing of it was written.`,
  hint: `Import it alone, with the day that is right: --date ${said}.`,
});

const noItems = (file: string): Problem => ({
  rule: 'no-items',
  level: 'warning',
  file,
  message: 'No headings of items were found, so the minutes are one text.',
  hint: 'Write “## ” and a number and title above each item.',
});

const WEEKDAYS = /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;

function weekdayProblems(
  head: readonly HtmlBlock[],
  date: string | undefined,
  file: string,
): readonly Problem[] {
  if (date === undefined) return [];
  const full = fullDate(date, 'en');
  const day = full.split(' ').slice(1).join(' ');
  const line = head.find(({ text }) => text.includes(day) && WEEKDAYS.test(text));
  const written = WEEKDAYS.exec(line?.text ?? '')?.[1];
  if (written === undefined || full.toLowerCase().startsWith(written.toLowerCase())) return [];
  return [
    {
      rule: 'weekday',
      level: 'warning',
      file,
      message: `${day} was a ${full.split(' ')[0]}, but the minutes say ${written}.`,
      hint: 'Find out which is right; the date is the name of the file that was written.',
    },
  ];
}

const CONFIDENTIAL =
  /\b(?:exempt information|confidential|not for publication|exclusion of (?:the )?(?:press|public)|excluded? (?:the )?(?:press|public)|part (?:two|ii)\b|pink papers)/i;

function confidential(items: readonly CutItem[], file: string): readonly Problem[] {
  return items
    .filter(
      ({ title, blocks }) => CONFIDENTIAL.test(title) || blocks.some(({ text }) => CONFIDENTIAL.test(text)),
    )
    .map(({ title }) => ({
      rule: 'confidential',
      level: 'warning',
      file,
      message: `“${withoutMarks(title).text}” speaks of what is confidential. All its text was imported.`,
      hint: 'If the public may not read it, delete the text and write “Exempt:” and the paragraph below the heading.',
    }));
}

const pictureProblem = (file: string, kind: string): Problem => ({
  rule: 'not-imported',
  level: 'warning',
  file,
  message: `A picture is of a kind that browsers do not show (${kind}), so it was not imported.`,
  hint: 'Save it as PNG or JPEG beside the minutes, and write a link to it.',
});
