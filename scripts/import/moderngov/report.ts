// A report to members: a page that names the meeting for which it was written becomes a paper of that meeting.

import { grammarOf } from '../../grammar/grammar-of.ts';
import type { Problem } from '../../model/problem.ts';
import { linesMarkdown, type PageLine } from '../html/page-lines.ts';
import type { Imported, ImportedPaper, ImportOptions } from '../imported.ts';
import { tidy } from '../markdown-text.ts';
import type { Page } from './page.ts';

const LABELS = ['meeting', 'date', 'title', 'directorate'] as const;
type Label = (typeof LABELS)[number];

const HEAD = /^(?:\d{1,2}\.)?\s*(meeting|committee|date|title|directorate)\s*:\s*(.+)$/i;

/** How far down the head of a report may reach. */
const HEAD_LINES = 30;

interface HeadLine {
  readonly line: PageLine;
  readonly label: Label;
  readonly value: string;
}

export const isReport = (page: Page): boolean => {
  const labels = new Set(headOf(page).map(({ label }) => label));
  return labels.has('title') && labels.has('meeting');
};

const headOf = ({ lines }: Page): readonly HeadLine[] =>
  lines.slice(0, HEAD_LINES).flatMap(line => {
    const [, written = '', value = ''] = HEAD.exec(withoutMarks(line.text)) ?? [];
    const label = LABELS.find(known => known === written.toLowerCase().replace('committee', 'meeting'));
    return label === undefined ? [] : [{ line, label, value: tidy(value) }];
  });

const withoutMarks = (text: string): string => tidy(text.replace(/<\/?[bi]>|\*\*|\|/gi, ' '));

export function reportPage(page: Page, options: ImportOptions): Partial<Imported> {
  const head = headOf(page);
  const valueOfLabel = (label: Label): string => head.find(one => one.label === label)?.value ?? '';
  const [date] = grammarOf(options.locale).datesIn(valueOfLabel('date'));
  const where = {
    ...(valueOfLabel('meeting') !== '' && { committee: valueOfLabel('meeting') }),
    ...(date !== undefined && { date }),
    from: page.from,
  };
  const heads = new Set(head.map(({ line }) => line));
  const paper: ImportedPaper = {
    ...where,
    title: valueOfLabel('title'),
    ...(valueOfLabel('directorate') !== '' && { directorate: valueOfLabel('directorate') }),
    body: bodyOf(page, heads),
  };
  return {
    papers: [paper],
    // The paper needs a meeting beside which to lie; minutes that are there are left alone.
    meetings: [{ ...where, items: [] }],
    saidOtherwise: head.map(({ line, value, label }) =>
      label === 'meeting' || label === 'date' ? line.text : withoutMarks(line.text).replace(value, ''),
    ),
    problems: [onlyPaper(page.from)],
  };
}

/** Markdown stays as it is, but that bold HTML becomes bold: it would be shown as text. */
function bodyOf({ lines, source }: Page, heads: ReadonlySet<PageLine>): string {
  const isMarkdown = lines.every(({ block }) => !block) && /^#{1,6}\s|\*\*\S/m.test(source);
  if (!isMarkdown) return linesMarkdown(lines.filter(line => !heads.has(line)));
  const headLines = new Set([...heads].map(({ line = 0 }) => line));
  return (
    source
      .split('\n')
      .filter((_, index) => !headLines.has(index + 1))
      .join('\n')
      .replace(/<\/?(?:b|strong)>/gi, '**')
      .replace(/<\/?(?:i|em)>/gi, '*')
      // Two spaces at the end of a line break it.
      .replace(/(?<! ) {2,}$/gm, '\\')
  );
}

const onlyPaper = (file: string): Problem => ({
  rule: 'paper-only',
  level: 'note',
  file,
  message: 'This is a report, so it became a paper of its meeting; minutes of that meeting are not in it.',
});
