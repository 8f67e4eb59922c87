// One item of a page: title, what the agenda said, documents, minutes.

import type { Problem } from '../../model/problem.ts';
import type { HtmlLink } from '../html/blocks.ts';
import { linesMarkdown, type PageLine } from '../html/page-lines.ts';
import { partHeading } from '../html/part-headings.ts';
import type { ImportedItem, ImportedLink } from '../imported.ts';
import { isOfficer, presenterIn } from '../presenters.ts';
import type { CutItem } from './cut-items.ts';
import { isIn, labelled } from './decision-text.ts';
import { itemAddresses } from './fields.ts';

export interface PageItem {
  readonly item: ImportedItem;
  /** The line that says at which meeting it was, on the page of one item. */
  readonly meeting?: string;
  readonly problems: readonly Omit<Problem, 'file'>[];
  readonly saidOtherwise: readonly string[];
}

type Section = 'agenda' | 'documents' | 'minutes' | 'decision';

const SECTIONS: readonly (readonly [RegExp, Section])[] = [
  [/^(?:additional|supporting) documents:\s*/i, 'documents'],
  [/^minutes:\s*/i, 'minutes'],
  [/^decisions?:\s*/i, 'decision'],
];

const BELOW_MINUTES: typeof SECTIONS = [
  [/^supporting documents:$/i, 'documents'],
  [/^decisions?:$/i, 'decision'],
];

/** "PDF 57 KB", as a link to a document is shown, with the words for its picture. */
const SIZE = /\s*(?:pdf icon\s*)?\b((?:PDF|DOCX?|XLSX?|PPTX?)\s+[\d.]+\s*[KM]B)(?:\/[\d.]+\s*[KM]B)?\s*$/i;
/** What the page offers beside an item: a whole line of it, so that no sentence is taken for one. */
export const FURNITURE =
  /^(?:view directions|pdf icon|(?:share|bookmark|expand|collapse) (?:this )?item|skip to (?:main )?content|back to (?:the )?top|printed minutes|(?:view|show) (?:the )?(?:reasons restricted|declarations of interest for item \d+)|(?:pdf icon\s*)?PDF\s+[\d.]+\s*[KM]B)\.?$/i;
const MEETING = /^Meeting of .+\d{4}/;
const CUT = /\bview the full (?:\w+ )?text for item (\d{1,4}[a-z]?)/i;

export function pageItem(cut: CutItem): PageItem {
  const [heading, ...lines] = cut.lines;
  const title = heading?.text ?? '';
  const sections: Record<Section, PageLine[]> = { agenda: [], documents: [], minutes: [], decision: [] };
  const saidOtherwise: string[] = [];
  let section: Section = cut.isMinuted ? 'minutes' : 'agenda';
  let meeting: string | undefined;
  for (const line of lines) {
    // Among the minutes only what may stand below them is a label; the rest are words.
    const labels: typeof SECTIONS = section === 'minutes' || cut.isMinuted ? BELOW_MINUTES : SECTIONS;
    const found: (typeof SECTIONS)[number] | undefined = labels.find(([one]) => one.test(line.text));
    const label = found?.[0].exec(line.text)?.[0] ?? '';
    if (label !== '') {
      section = found?.[1] ?? section;
      saidOtherwise.push(label);
      if (line.text.length > label.length) sections[section].push(withoutLabel(line, label));
    } else if (FURNITURE.test(line.text)) saidOtherwise.push(line.text);
    else if (meeting === undefined && MEETING.test(line.text)) {
      meeting = line.text;
      saidOtherwise.push(line.text);
    } else sections[section].push(line);
  }
  const cuts = lines.flatMap(line => {
    const number = CUT.exec(line.text)?.[1];
    return number === undefined ? [] : [{ line, number }];
  });
  const number = cut.number ?? /\(item (\d{1,4}[a-z]?)\.?\)/i.exec(meeting ?? '')?.[1] ?? cuts[0]?.number;
  const heads = heading && isPaper(heading) ? [paperOf(heading.text, heading.block?.links)] : [];
  const addresses = addressesOf(cut.lines.filter(({ block }) => block));
  const [minutes, decision] = [sections.minutes, sections.decision].map(linesMarkdown) as [string, string];
  const isRepeated = isIn(decision, minutes);
  const [officer, ...others] = sections.agenda;
  const isNamed = officer !== undefined && others.length === 0 && isOfficer(officer.text);
  const fields = fieldsOf({
    Officer: isNamed ? officer.text : undefined,
    'Presented by': presenterIn(sections.minutes[0]?.text ?? ''),
  });
  return {
    item: {
      title: title.replace(SIZE, ''),
      ...(number !== undefined && { number }),
      ...(fields.length > 0 && { fields }),
      papers: [...heads, ...sections.documents.flatMap(papersOf)],
      agenda: isNamed ? '' : linesMarkdown(sections.agenda),
      body: [minutes, isRepeated ? '' : labelled(decision)].filter(Boolean).join('\n\n'),
      ...(addresses.length > 0 && { oldAddresses: addresses }),
    },
    ...(meeting !== undefined && { meeting }),
    problems: [
      ...cuts.map(({ line, number: named }) => cutShort(named, title.replace(SIZE, ''), line.line)),
      ...doubtfulHeadings(sections.minutes),
    ],
    saidOtherwise: [
      ...saidOtherwise,
      cut.number ?? '',
      ...(isRepeated ? sections.decision.map(({ text }) => text) : []),
      ...[heading, ...sections.documents].map(line => (/pdf icon/i.test(line?.text ?? '') ? 'pdf icon' : '')),
    ],
  };
}

const fieldsOf = (said: Readonly<Record<string, string | undefined>>): NonNullable<ImportedItem['fields']> =>
  Object.entries(said).flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));

const withoutLabel = (line: PageLine, label: string): PageLine => {
  const text = line.text.slice(label.length);
  const { block, ...rest } = line;
  return {
    ...rest,
    text,
    raw: text,
    ...(block && {
      block: { ...block, text, markdown: block.markdown.replace(/^\W{0,20}[^:]*:\W*?\s+/, '') },
    }),
  };
};

/** A list of documents is one block of the page. */
const papersOf = ({ text, block }: PageLine): readonly ImportedLink[] =>
  block?.entries
    ? block.entries.filter(entry => entry.text !== '').map(entry => paperOf(entry.text, entry.links))
    : [paperOf(text, block?.links)];

const isPaper = ({ text }: PageLine): boolean => SIZE.test(text);

/** "Appendix A pdf icon PDF 57 KB" => its title and size, and its address where the page has it. */
function paperOf(text: string, found: readonly HtmlLink[] = []): ImportedLink {
  const size = SIZE.exec(text)?.[1];
  const title = `${text.replace(SIZE, '')}${size === undefined ? '' : ` (${size})`}`;
  const links = found.filter(({ href }) => /^https?:/i.test(href));
  const url = (links.find(({ href }) => /documents\/|Convert2PDF|\.pdf/i.test(href)) ?? links[0])?.href;
  return url === undefined ? { title } : { title, url };
}

/** ModernGov's own numbers for the item: `<a name="AI44461">`, a link to its history. */
function addressesOf(lines: readonly PageLine[]): readonly string[] {
  const anchors = lines.flatMap(({ block }) => block?.anchors ?? []);
  const hrefs = lines.slice(0, 1).flatMap(({ block }) => block?.links.map(({ href }) => href) ?? []);
  const id = anchors.flatMap(anchor => /^AI(\d+)$/.exec(anchor)?.[1] ?? [])[0];
  const of = (page: RegExp): string => hrefs.flatMap(href => page.exec(href)?.[1] ?? [])[0] ?? '';
  return itemAddresses(
    id ?? of(/mgAi\.aspx\?ID=(\d+)/i),
    of(/mgIssueHistoryHome\.aspx\?(?:\S*&)?IId=(\d+)/i),
  );
}

/** Lines that may head what stands below them, or name who said it: a person must look. */
const doubtfulHeadings = (lines: readonly PageLine[]): readonly Omit<Problem, 'file'>[] =>
  lines
    .filter((line, index) => partHeading(line, lines[index - 1], lines[index + 1]) === 'maybe')
    .map(({ text, line }) => ({
      rule: 'maybe-heading',
      level: 'note',
      ...(line !== undefined && { line }),
      message: `“${text}” stands alone above a paragraph. It may head it, or name who spoke.`,
      hint: `If it is a heading, write “### ${text}”; if a name, put a colon behind it and join the two.`,
    }));

const cutShort = (number: string, title: string, line: number | undefined): Omit<Problem, 'file'> => ({
  rule: 'cut-short',
  level: 'warning',
  ...(line !== undefined && { line }),
  message: `The text of item ${number}, “${title}”, is cut short on this page; what there is of it was imported.`,
  hint: 'Save the item’s own page too and import both together, or add the rest by hand.',
});
