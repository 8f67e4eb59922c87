// `minutes.txt`: a meeting as plain text in the order in which it is read.
//
// Why are lines not wrapped? A screen reader stops at the end of each line, a mail program wraps by itself, and no width
// suits both a telephone and a desk. So a paragraph is a line, and two empty lines stand before an item.

import { ATTENDANCE_PARTS, type Attendee, attendeeDetail } from '../../model/attendance.ts';
import { fullDate } from '../../model/calendar.ts';
import { correctedBy, readingsJoined } from '../../model/correction.ts';
import { type Item, numberedTitle } from '../../model/item.ts';
import { accessNote, isPublished, type Paper, paperFacts } from '../../model/paper.ts';
import { statusSentence, statusWords } from '../../model/status.ts';
import { itemUrl, meetingUrl, siteAddress } from '../../model/url.ts';
import { exemptWords, withdrawnWords, withheldPaperWords } from '../../model/withheld.ts';
import { citationOf } from '../../registers/citation.ts';
import { correctionsOf } from '../../registers/corrections.ts';
import { meetingFacts } from '../../registers/meeting-facts.ts';
import { meetingName, ownTitle } from '../../registers/meeting-name.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import type { SiteContext } from '../../registers/site-context.ts';
import type { MeetingTexts } from '../minutes/minutes-files.ts';

export function minutesText(row: MeetingRow, texts: MeetingTexts, context: SiteContext): string {
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

function statusText({ meeting }: MeetingRow, { archive, at }: SiteContext): string {
  const sentence = statusSentence(meeting, { today: archive.today, locale: archive.site.language });
  const { approval } = meeting;
  const isApproved = meeting.status === 'approved' && !meeting.withdrawn;
  if (!isApproved || approval?.meeting === undefined || approval.item === undefined)
    return `${statusWords(meeting)}. ${sentence}`;
  const where = at(itemUrl(meeting.committee, approval.meeting, approval.item));
  const minute = approval.minute === undefined ? 'See' : `See minute ${approval.minute}:`;
  return `${statusWords(meeting)}. ${sentence} ${minute} ${where}`;
}

function factsText({ meeting }: MeetingRow, { archive, registers, at }: SiteContext): string {
  const joint = meeting.with.flatMap(slug => registers.committees.get(slug)?.name ?? []).join(', ');
  return lines(
    ...meetingFacts(meeting, archive.site).map(({ label, text }) => labelled(label, text)),
    labelled('Joint meeting with', joint),
    labelled('Address', at(meetingUrl(meeting.committee, meeting.key))),
  );
}

const attendanceText = ({ meeting: { attendance } }: MeetingRow): string =>
  paragraphs(
    ...ATTENDANCE_PARTS.map(([part, label]) =>
      attendance[part].length === 0 ? '' : lines(`${label}:`, ...attendance[part].map(attendeeText)),
    ),
  );

function attendeeText(one: Attendee): string {
  const detail = attendeeDetail(one);
  return detail === '' ? `- ${one.name}` : `- ${one.name} (${detail})`;
}

function correctionsText(row: MeetingRow, { archive }: SiteContext): string {
  const corrections = correctionsOf(row).map(({ item, correction }) => {
    const source = correctedBy(correction, archive.site.language);
    return `- ${numberedTitle(item)}: ${readingsJoined(correction.from, correction.to)}. ${source}.`;
  });
  return corrections.length === 0 ? '' : lines('Corrections:', ...corrections);
}

function itemText(item: Item, text: string, { meeting }: MeetingRow, context: SiteContext): string {
  const { archive, registers } = context;
  const { language, rules } = archive.site;
  const papers = item.papers.flatMap(address => meeting.papers.find(one => one.address === address) ?? []);
  const others = item.otherPapers.map(({ title, url = '' }) => labelledPaper(title, url, context));
  return paragraphs(
    numberedTitle(item),
    lines(
      ...item.fields.map(field => labelled(field.label, field.text)),
      labelled('Chair for this item', item.chair?.name),
      labelled('Matter', item.matters.map(slug => registers.matters.get(slug)?.title ?? slug).join('; ')),
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

function labelledPaper(title: string, url: string, { at }: SiteContext): string {
  const inside = siteAddress(url);
  return `- ${title}${url === '' ? '' : `: ${inside === undefined ? url : at(inside)}`}`;
}

const papersText = (papers: readonly Paper[], { archive, at }: SiteContext): readonly string[] =>
  papers.map(paper => {
    if (!isPublished(paper)) return `- ${paper.title}. ${withheldPaperWords(paper, archive.site.language)}`;
    const facts = [
      // A report is a page; of the others the name tells a reader which file to open.
      paper.source === undefined ? '' : paper.file,
      paperFacts(paper),
    ];
    const note = accessNote(paper);
    return `- ${paper.title} (${facts.filter(Boolean).join(', ')}): ${at(paper.address)}${note && `. ${note}`}`;
  });
