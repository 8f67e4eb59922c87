// Meetings, papers and committees as content files, in the minutes format.

import { stringify } from 'yaml';
import { itemAddresses, parseHeading } from '../model/heading.ts';
import { linkMarkdown } from './html/inline-text.ts';
import type {
  ImportedCommittee,
  ImportedItem,
  ImportedLink,
  ImportedMeeting,
  ImportedPaper,
} from './imported.ts';
import { escapeInline, quoted } from './markdown-text.ts';

export function minutesText(meeting: ImportedMeeting): string {
  if (meeting.written !== undefined) return meeting.written;
  const parts = [meeting.preamble ?? '', ...meeting.items.map(itemText)].filter(part => part.trim() !== '');
  return withFrontMatter(meetingFrontMatter(meeting), parts.join('\n\n'));
}

export const paperText = ({ title, directorate, author, contact, body }: ImportedPaper): string =>
  withFrontMatter({ title, directorate, author, contact }, body);

export const committeeText = ({ name, kind, oldAddresses, remit = '' }: ImportedCommittee): string =>
  withFrontMatter({ name, kind, 'old-addresses': oldAddresses }, remit);

/** A text with keys above it, those that say nothing left out. */
function withFrontMatter(keys: Readonly<Record<string, unknown>>, body: string): string {
  const filled = Object.entries(keys).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  const head = filled.length === 0 ? '' : `---\n${yaml(Object.fromEntries(filled))}---\n`;
  return `${[head, tidyBody(body)].filter(Boolean).join('\n')}`;
}

// YAML 1.1 is what gray-matter reads: there `17:30` and `yes` need quotes.
const yaml = (value: unknown): string => stringify(value, { version: '1.1', lineWidth: 0 });

const tidyBody = (body: string): string => {
  const text = body
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text === '' ? '' : `${text}\n`;
};

function meetingFrontMatter(meeting: ImportedMeeting): Readonly<Record<string, unknown>> {
  return {
    time: meeting.time,
    end: meeting.end,
    title: meeting.title,
    status: meeting.status,
    kind: meeting.kind,
    venue: meeting.venue,
    contact: meeting.contact,
    chair: meeting.chair,
    clerk: meeting.clerk,
    present: meeting.present,
    apologies: meeting.apologies,
    absent: meeting.absent,
    'in-attendance': meeting.inAttendance,
    next: meeting.next,
    'old-addresses': oldAddresses(meeting),
    lang: meeting.lang,
  };
}

/** Those of the meeting, and those of its items, which name the item behind a `#`. */
function oldAddresses({ oldAddresses: own = [], items }: ImportedMeeting): readonly string[] {
  const whole = items.filter((item, index) => !isPart(item, index, items));
  const places = itemAddresses(whole.map(item => parseHeading(headingWords(item))));
  // What led to a part of an item leads to the item.
  const placeOf = (index: number): string | undefined =>
    places[items.slice(0, index + 1).filter((item, at) => !isPart(item, at, items)).length - 1];
  return [
    ...new Set([
      ...own,
      ...items.flatMap(({ oldAddresses: old = [] }, index) =>
        old.map(address => `${address}#${placeOf(index)}`),
      ),
    ]),
  ];
}

/** "5.1" is a part of item 5, where that stands before it. */
function isPart({ number = '' }: ImportedItem, index: number, items: readonly ImportedItem[]): boolean {
  const [, whole] = /^(\d{1,3})\.[1-9]\d?$/.exec(number) ?? [];
  return whole !== undefined && items.slice(0, index).some(item => item.number === whole);
}

/** "82" => "82. Budget"; "(A)" stays "(A) Welfare". */
const headingWords = ({ number, title }: ImportedItem): string =>
  number === undefined ? title : `${/[).]$/.test(number) ? number : `${number}.`} ${title}`;

function itemText(item: ImportedItem, index: number, items: readonly ImportedItem[]): string {
  // Signs at the end would be taken for the closing of the heading.
  const heading = `${isPart(item, index, items) ? '###' : '##'} ${escapeInline(headingWords(item)).replace(/(?<!#)#+$/, '\\$&')}`;
  if (item.exempt !== undefined) return `${heading}\n\n${`Exempt: ${item.exempt}`.trim()}`;
  const fields = (item.fields ?? []).map(({ label, value }) => `${label}: ${value}`).join('\n');
  const { agenda = '', body = '' } = item;
  // Beside minutes the agenda's words are a quotation, so that what it recommended is not read as decided.
  const agendaText = agenda !== '' && body !== '' ? quoted(agenda) : agenda;
  return [heading, fields, papersText(item.papers ?? []), agendaText, withColons(body)]
    .filter(Boolean)
    .join('\n\n');
}

/** "ACTION AGREED" alone on a line is a label of the register's; without a colon it might be a heading. */
const withColons = (body: string): string =>
  body.replace(/^(\**)((?:ACTIONS? AGREED|RESOLVED|AGREED|RECOMMENDED|DECIDED|DECISION))(\**)$/gm, '$1$2:$3');

const papersText = (papers: readonly ImportedLink[]): string =>
  papers.length === 0 ? '' : `Papers:\n${papers.map(paper => `- ${linkText(paper)}`).join('\n')}`;

const linkText = ({ title, url }: ImportedLink): string =>
  url === undefined ? escapeInline(title) : linkMarkdown(title, url);
