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
import { type Words, wordsOf } from '../../words/words.ts';
import { phraseContent, phraseLinks, readingsPhrase, statePhrase } from '../../writers/phrase.ts';
import { bodyText } from '../../writers/text.ts';

/** What the text takes from the archive around it. */
interface TextPlace extends SiteContext {
  readonly words: Words;
}

export function minutesText(row: MeetingRow, document: MeetingDocument, site: SiteContext): string {
  const words = wordsOf(site.archive.site);
  const context: TextPlace = { ...site, words };
  const { meeting } = row;
  const { archive, at } = context;
  const { sections } = document;
  const address = labelled(words.plainText.address, at(meetingUrl(meeting.committee, meeting.key)));
  const write = (section: Section): string => {
    const text = (SECTIONS[section.kind] as (section: Section, context: TextPlace) => string)(
      section,
      context,
    );
    return section.kind === 'facts' ? lines(text, address) : text;
  };
  const title = sectionOf(document, 'title');
  const above = sections.filter(section => section !== title && !BELOW.has(section.kind));
  const head = paragraphs(
    archive.site.name,
    lines(
      meetingName(row, archive),
      fullDate(meeting.date, archive.site.language),
      title ? write(title) : '',
    ),
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
    context: TextPlace,
  ) => string;
};

const SECTIONS: SectionWriters = {
  title: ({ text }) => text,
  status: ({ words: status, sentence, approval }, { at, words: { plainText } }) => {
    if (approval === undefined) return `${status}. ${sentence}`;
    const { minute, url } = approval;
    const where =
      minute === undefined ? plainText.seeApproval(at(url)) : plainText.seeMinute(minute, at(url));
    return `${status}. ${sentence} ${where}`;
  },
  joint: ({ committees }, { words }) => labelled(words.plainText.joint, linksText(committees, ', ')),
  state: ({ state, sittings }, { at, words }) =>
    lines(
      contentWords(phraseContent(statePhrase(state, phraseLinks(sittings), words))),
      ...sittings.map(({ url }) => words.plainText.seeApproval(at(url))),
    ),
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
  corrections: ({ corrections }, { words }) =>
    lines(
      `${words.meeting.corrections}:`,
      ...corrections.map(
        ({ title, correction, by }) =>
          `- ${title}: ${contentWords(phraseContent(readingsPhrase(correction, words)))}. ${by}.`,
      ),
    ),
  redactions: ({ notes }) => paragraphs(...notes),
  preamble: ({ body }, { words }) => bodyText(body, words),
  item: itemText,
  papers: ({ papers, besideItems }, context) =>
    lines(
      `${besideItems ? context.words.meeting.otherPapers : context.words.meeting.papers}:`,
      ...papers.map(paper => paperText(paper, context)),
    ),
  citation: ({ text, code = '' }, { words }) =>
    lines(labelled(words.item.citeAs, text), labelled(words.item.code, code)),
};

function itemText(item: ItemSection, context: TextPlace): string {
  const parts = item.parts.map(part =>
    (PARTS[part.kind] as (part: ItemPart, context: TextPlace) => string)(part, context),
  );
  return paragraphs(`${item.number} ${item.title}`.trim(), ...parts);
}

type PartWriters = {
  readonly [Kind in ItemPart['kind']]: (
    part: Extract<ItemPart, { kind: Kind }>,
    context: TextPlace,
  ) => string;
};

const PARTS: PartWriters = {
  fields: ({ fields }) => lines(...fields.map(({ label, text }) => labelled(label, text))),
  papers: ({ papers }, context) =>
    lines(`${context.words.item.papers}:`, ...papers.map(paper => paperText(paper, context))),
  exempt: ({ words, summary }) => paragraphs(words, summary.map(({ text }) => text).join('')),
  withdrawn: ({ words }) => words,
  redacted: ({ notes }) => paragraphs(...notes),
  text: ({ body }, { words }) => bodyText(body, words),
  background: ({ papers }, { words }) =>
    lines(`${words.item.backgroundPapers}:`, ...papers.map(paper => `- ${paper}`)),
  'to-approve': ({ meetings }, { words }) => labelled(words.plainText.toApprove, linksText(meetings, ', ')),
  approves: ({ meetings }, { words }) => labelled(words.plainText.approves, linksText(meetings, ', ')),
  matters: ({ matters }, { words }) => labelled(words.plainText.matters, linksText(matters, '; ')),
};

const linksText = (links: readonly SiteLink[], between: string): string =>
  links.map(({ text }) => text).join(between);

function paperText(paper: PaperEntry, context: TextPlace): string {
  const { title, target, file, facts, note } = paper;
  if (paper.isWithheld) return `- ${title}. ${note}`;
  // Of several files the name tells a reader which to open.
  const known = [file, facts].filter(Boolean).join(', ');
  const where = target === undefined ? '' : `: ${wholeAddress(target, context)}`;
  return `- ${title}${known && ` (${known})`}${where}${note && `. ${note}`}`;
}

const wholeAddress = (target: Target, { at }: TextPlace): string =>
  target.kind === 'place' ? at(target.url) : target.url;
