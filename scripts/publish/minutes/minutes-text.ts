// `minutes.txt`: a meeting as plain text in the order in which it is read.
//
// Why are lines not wrapped? A screen reader stops at the end of each line, a mail program wraps by itself, and no width
// suits both a telephone and a desk. So a paragraph is a line, and two empty lines stand before an item.

import { citationOf } from '../../indexes/citation.ts';
import { correctionsOf } from '../../indexes/corrections.ts';
import { meetingName, ownTitle } from '../../indexes/meeting-name.ts';
import type { MeetingRow } from '../../indexes/meetings.ts';
import type { DataContext } from '../../indexes/open-data/list.ts';
import type { Attendee } from '../../model/attendance.ts';
import { clockTime, fullDate, longDate } from '../../model/calendar.ts';
import { type Item, numberedTitle } from '../../model/item.ts';
import { fileSize, isPublished, type Paper } from '../../model/paper.ts';
import { statusSentence, statusWords } from '../../model/status.ts';
import { itemUrl, meetingUrl, siteAddress } from '../../model/url.ts';
import { exemptWords, withdrawnWords, withheldPaperWords } from '../../model/withheld.ts';
import type { MeetingTexts } from './minutes-files.ts';

export function minutesText(row: MeetingRow, texts: MeetingTexts, context: DataContext): string {
  const { meeting } = row;
  const { archive } = context;
  const items = meeting.items.map((item, index) => itemText(item, texts.items[index] ?? '', row, context));
  const inItems = new Set(meeting.items.flatMap(item => item.papers));
  const others = meeting.papers.filter(paper => !inItems.has(paper.address));
  const head = paragraphs(
    archive.site.name,
    lines(meetingName(row), fullDate(meeting.date, archive.site.language), ownTitle(row)),
    statusText(row, context),
    factsText(row, context),
    attendanceText(row),
    correctionsText(row, context),
    texts.preamble,
  );
  const papers =
    others.length === 0 ? '' : lines('Other papers of this meeting:', ...papersText(others, context));
  const citation = `Cite as: ${citationOf(row, archive).full}`;
  return `${[head, ...items, papers, citation].filter(Boolean).join('\n\n\n')}\n`;
}

const lines = (...all: readonly string[]): string => all.filter(Boolean).join('\n');
const paragraphs = (...all: readonly string[]): string => all.filter(Boolean).join('\n\n');
const labelled = (label: string, text: string | undefined): string =>
  text === undefined || text === '' ? '' : `${label}: ${text}`;

function statusText({ meeting }: MeetingRow, { archive, at }: DataContext): string {
  const sentence = statusSentence(meeting, { today: archive.today, locale: archive.site.language });
  const { approval } = meeting;
  const isApproved = meeting.status === 'approved' && !meeting.withdrawn;
  if (!isApproved || approval?.meeting === undefined || approval.item === undefined)
    return `${statusWords(meeting)}. ${sentence}`;
  const where = at(itemUrl(meeting.committee, approval.meeting, approval.item));
  const minute = approval.minute === undefined ? 'See' : `See minute ${approval.minute}:`;
  return `${statusWords(meeting)}. ${sentence} ${minute} ${where}`;
}

function factsText({ meeting }: MeetingRow, { archive, indexes, at }: DataContext): string {
  const { language } = archive.site;
  const clock = (time: string): string => clockTime(time, language);
  const { time, end, next } = meeting;
  const until = end === undefined ? '' : ` to ${clock(end)}`;
  const nextTime = next?.time === undefined ? '' : ` at ${clock(next.time)}`;
  return lines(
    labelled('Time', time === undefined ? '' : clock(time) + until),
    labelled('Venue', meeting.venue),
    labelled(
      'Joint meeting with',
      meeting.with.flatMap(slug => indexes.committees.get(slug)?.name ?? []).join(', '),
    ),
    labelled('Chair', meeting.chair),
    labelled('Clerk', meeting.clerk),
    labelled('Contact', meeting.contact),
    labelled('First published', meeting.published && longDate(meeting.published, language)),
    labelled('Next meeting', next && longDate(next.date, language) + nextTime),
    labelled('Address', at(meetingUrl(meeting.committee, meeting.key))),
  );
}

const PARTS = [
  ['present', 'Present'],
  ['apologies', 'Apologies'],
  ['absent', 'Absent'],
  ['inAttendance', 'In attendance'],
] as const;

const attendanceText = ({ meeting: { attendance } }: MeetingRow): string =>
  paragraphs(
    ...PARTS.map(([part, label]) =>
      attendance[part].length === 0 ? '' : lines(`${label}:`, ...attendance[part].map(attendeeText)),
    ),
  );

function attendeeText({ name, role, remark }: Attendee): string {
  const detail = [role, remark].filter(Boolean).join('; ');
  return detail === '' ? `- ${name}` : `- ${name} (${detail})`;
}

function correctionsText(row: MeetingRow, { archive }: DataContext): string {
  const corrections = correctionsOf(row).map(({ item, correction: { from, to, by } }) => {
    const minute = by?.minute === undefined ? '' : `, minute ${by.minute}`;
    const source =
      by === undefined
        ? 'Clerical correction'
        : `Corrected on ${longDate(by.on, archive.site.language)}${minute}`;
    return `- ${numberedTitle(item)}: “${from}” should read “${to}”. ${source}.`;
  });
  return corrections.length === 0 ? '' : lines('Corrections:', ...corrections);
}

function itemText(item: Item, text: string, { meeting }: MeetingRow, context: DataContext): string {
  const { archive, indexes } = context;
  const { language, rules } = archive.site;
  const papers = item.papers.flatMap(address => meeting.papers.find(one => one.address === address) ?? []);
  const others = item.otherPapers.map(({ title, url = '' }) => labelledPaper(title, url, context));
  return paragraphs(
    numberedTitle(item),
    lines(
      ...item.fields.map(field => labelled(field.label, field.text)),
      labelled('Chair for this item', item.chair?.name),
      labelled('Matter', item.matters.map(slug => indexes.matters.get(slug)?.title ?? slug).join('; ')),
    ),
    listText('Papers', [...papersText(papers, context), ...others]),
    listText(
      'Background papers',
      item.backgroundPapers.map(paper => `- ${paper}`),
    ),
    item.exempt ? exemptWords(item.exempt, rules) : '',
    item.exempt?.summary ?? '',
    item.withdrawn ? withdrawnWords(item.withdrawn, language) : '',
    text,
  );
}

const listText = (label: string, list: readonly string[]): string =>
  list.length === 0 ? '' : lines(`${label}:`, ...list);

function labelledPaper(title: string, url: string, { at }: DataContext): string {
  const inside = siteAddress(url);
  return `- ${title}${url === '' ? '' : `: ${inside === undefined ? url : at(inside)}`}`;
}

const papersText = (papers: readonly Paper[], { archive, at }: DataContext): readonly string[] =>
  papers.map(paper => {
    if (!isPublished(paper)) return `- ${paper.title}. ${withheldPaperWords(paper, archive.site.language)}`;
    const facts = [
      // A report is a page; of the others the name tells a reader which file to open.
      paper.source === undefined ? '' : paper.file,
      paper.type,
      paper.size === undefined ? '' : fileSize(paper.size),
      paper.pages === undefined ? '' : `${paper.pages} ${paper.pages === 1 ? 'page' : 'pages'}`,
    ];
    return `- ${paper.title} (${facts.filter(Boolean).join(', ')}): ${at(paper.address)}`;
  });
