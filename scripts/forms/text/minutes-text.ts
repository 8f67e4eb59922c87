// `minutes.txt`: a meeting as plain text in the order in which it is read.
//
// Why are lines not wrapped? A screen reader stops at the end of each line, a mail program wraps by itself, and no width
// suits both a telephone and a desk. So a paragraph is a line, and two empty lines stand before an item.

import type {
  ItemPart,
  ItemSection,
  MeetingDocument,
  PaperEntry,
  Section,
  SiteLink,
} from '../../document/document.ts';
import { sectionOf } from '../../document/document.ts';
import type { Target } from '../../model/body.ts';
import { fullDate } from '../../model/calendar.ts';
import { meetingUrl } from '../../model/url.ts';
import { contentWords } from '../../model/walk-body.ts';
import { meetingName } from '../../registers/meeting-name.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import type { SiteContext } from '../../registers/site-context.ts';
import { bodyText } from '../../writers/text.ts';

export function minutesText(row: MeetingRow, document: MeetingDocument, context: SiteContext): string {
  const { meeting } = row;
  const { archive, at } = context;
  const { sections } = document;
  const address = labelled('Address', at(meetingUrl(meeting.committee, meeting.key)));
  const write = (section: Section): string => {
    const text = (SECTIONS[section.kind] as (section: Section, context: SiteContext) => string)(
      section,
      context,
    );
    return section.kind === 'facts' ? lines(text, address) : text;
  };
  const title = sectionOf(document, 'title');
  const above = sections.filter(section => section !== title && !BELOW.has(section.kind));
  const head = paragraphs(
    archive.site.name,
    lines(meetingName(row), fullDate(meeting.date, archive.site.language), title ? write(title) : ''),
    ...above.map(write),
  );
  const below = sections.filter(section => BELOW.has(section.kind)).map(write);
  return `${[head, ...below].filter(Boolean).join('\n\n\n')}\n`;
}

/** What stands apart, behind two empty lines. */
const BELOW: ReadonlySet<Section['kind']> = new Set(['item', 'papers', 'citation']);

const lines = (...all: readonly string[]): string => all.filter(Boolean).join('\n');
const paragraphs = (...all: readonly string[]): string => all.filter(Boolean).join('\n\n');
const labelled = (label: string, text: string): string => (text === '' ? '' : `${label}: ${text}`);

type SectionWriters = {
  readonly [Kind in Section['kind']]: (
    section: Extract<Section, { kind: Kind }>,
    context: SiteContext,
  ) => string;
};

const SECTIONS: SectionWriters = {
  title: ({ text }) => text,
  status: ({ words, sentence, approval }, { at }) => {
    if (approval === undefined) return `${words}. ${sentence}`;
    const minute = approval.minute === undefined ? 'See' : `See minute ${approval.minute}:`;
    return `${words}. ${sentence} ${minute} ${at(approval.url)}`;
  },
  joint: ({ committees }) => labelled('Joint meeting with', linksText(committees, ', ')),
  facts: ({ facts }) => lines(...facts.map(({ label, text }) => labelled(label, text))),
  attendance: ({ parts }) =>
    paragraphs(
      ...parts.map(({ label, people }) =>
        lines(
          `${label}:`,
          ...people.map(({ name, detail }) => `- ${name.name}${detail === '' ? '' : ` (${detail})`}`),
        ),
      ),
    ),
  corrections: ({ corrections }) =>
    lines(
      'Corrections:',
      ...corrections.map(({ title, readings, by }) => `- ${title}: ${contentWords(readings)}. ${by}.`),
    ),
  preamble: ({ body }) => bodyText(body),
  item: itemText,
  papers: ({ papers, besideItems }, context) =>
    lines(
      besideItems ? 'Other papers of this meeting:' : 'Papers:',
      ...papers.map(paper => paperText(paper, context)),
    ),
  citation: ({ text }) => `Cite as: ${text}`,
};

function itemText(item: ItemSection, context: SiteContext): string {
  const parts = item.parts.map(part =>
    (PARTS[part.kind] as (part: ItemPart, context: SiteContext) => string)(part, context),
  );
  return paragraphs(`${item.number} ${item.title}`.trim(), ...parts);
}

type PartWriters = {
  readonly [Kind in ItemPart['kind']]: (
    part: Extract<ItemPart, { kind: Kind }>,
    context: SiteContext,
  ) => string;
};

const PARTS: PartWriters = {
  fields: ({ fields }) => lines(...fields.map(({ label, text }) => labelled(label, text))),
  papers: ({ papers }, context) => lines('Papers:', ...papers.map(paper => paperText(paper, context))),
  exempt: ({ words, summary }) => paragraphs(words, summary.map(({ text }) => text).join('')),
  withdrawn: ({ words }) => words,
  text: ({ body }) => bodyText(body),
  background: ({ papers }) => lines('Background papers:', ...papers.map(paper => `- ${paper}`)),
  approves: ({ meetings }) => labelled('Approves the minutes of', linksText(meetings, ', ')),
  matters: ({ matters }) => labelled('Matter', linksText(matters, '; ')),
};

const linksText = (links: readonly SiteLink[], between: string): string =>
  links.map(({ text }) => text).join(between);

function paperText(paper: PaperEntry, context: SiteContext): string {
  const { title, target, file, facts, note } = paper;
  if (paper.isWithheld) return `- ${title}. ${note}`;
  // Of several files the name tells a reader which to open.
  const known = [file, facts].filter(Boolean).join(', ');
  const where = target === undefined ? '' : `: ${wholeAddress(target, context)}`;
  return `- ${title}${known && ` (${known})`}${where}${note && `. ${note}`}`;
}

const wholeAddress = (target: Target, { at }: SiteContext): string =>
  target.kind === 'place' ? at(target.url) : target.url;
