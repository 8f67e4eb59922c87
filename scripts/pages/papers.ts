// Papers by year: title, type, size, meeting, and whether each is accessible.

import type { Archive } from '../model/archive.ts';
import { groupBy } from '../model/group-by.ts';
import { isPublished, type Paper } from '../model/paper.ts';
import { meetingUrl, papersUrl, papersYearUrl } from '../model/url.ts';
import { datedMeetingName } from '../registers/meeting-name.ts';
import type { PaperRow } from '../registers/papers.ts';
import type { Registers } from '../registers/registers.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { type FilterView, makeFilter, type Property, SHOWN } from './parts/filter.ts';
import { type PaperView, viewPaper } from './parts/paper.ts';
import { yearNeighbours } from './parts/years.ts';
import { makeShell } from './shell.ts';

export interface PapersView extends View {
  readonly years: readonly { readonly year: Link; readonly papers: number }[];
  /** Those of the latest meetings, newest first. */
  readonly latest: readonly PaperEntry[];
}

const LATEST = 20;

export interface PapersYearView extends View {
  readonly heading: string;
  readonly filter: FilterView;
  readonly papers: readonly PaperEntry[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

interface PaperEntry extends PaperView {
  readonly type: string;
  readonly size: string;
  readonly accessible: string;
  /** What a filter asks for. */
  readonly accessKey: string;
  readonly committee: string;
  readonly meeting: Link;
}

export function papersPages(archive: Archive, registers: Registers): readonly Page[] {
  const years = [...registers.papers.keys()].sort((a, b) => a - b);
  const place = placeAt(papersUrl);
  const words = wordsOf(archive.site);
  const view = (): PapersView => ({
    shell: makeShell(archive, papersUrl, {
      title: [words.shell.sections.papers],
      description: words.papers.description(archive.site.name),
    }),
    years: [...years].reverse().map(year => ({
      year: place.link(String(year), papersYearUrl(year)),
      papers: registers.papers.get(year)?.length ?? 0,
    })),
    latest: latestPapers(registers).map(row => viewRow(row, archive, place)),
  });
  return [
    { url: papersUrl, layout: 'papers', view },
    ...years.map(year => papersYearPage(year, years, archive, registers)),
  ];
}

/** Newest meeting first; those of one meeting in their order. */
const latestPapers = ({ papers }: Registers): readonly PaperRow[] =>
  [...groupBy([...papers.values()].flat(), ({ meeting }) => meeting)]
    .sort(([a], [b]) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
    .flatMap(([, rows]) => rows)
    .slice(0, LATEST);

function papersYearPage(
  year: number,
  years: readonly number[],
  archive: Archive,
  registers: Registers,
): Page {
  const url = papersYearUrl(year);
  const place = placeAt(url);
  const words = wordsOf(archive.site);
  const heading = words.papers.heading(year);
  const rows = registers.papers.get(year) ?? [];
  const view = (): PapersYearView => ({
    shell: makeShell(archive, url, {
      title: [heading],
      breadcrumb: [place.link(words.shell.sections.papers, papersUrl)],
    }),
    heading,
    filter: makeFilter(
      {
        label: words.filter.papers.label,
        shown: words.filter.papers.shown(SHOWN, words.counts.papers(rows.length)),
      },
      rows,
      propertiesOf(words),
      place,
    ),
    papers: rows.map(row => viewRow(row, archive, place)),
    ...yearNeighbours(year, years, papersYearUrl, place),
  });
  return { url, layout: 'papers-year', view };
}

const ACCESSES = ['yes', 'no', 'unknown', 'withheld'] as const;
type Access = (typeof ACCESSES)[number];

function accessOf(paper: Paper): Access {
  if (!isPublished(paper)) return 'withheld';
  return paper.accessible === undefined ? 'unknown' : paper.accessible ? 'yes' : 'no';
}

const propertiesOf = (words: Words): readonly Property<PaperRow>[] => [
  {
    name: 'type',
    label: words.papers.type,
    valuesIn: ({ paper: { file } }) => {
      const type = words.record.papers.type(file);
      return [{ value: type, text: type }];
    },
  },
  {
    name: 'accessible',
    label: words.papers.accessible,
    valuesIn: ({ paper }) => [{ value: accessOf(paper), text: words.papers.access[accessOf(paper)] }],
    order: ACCESSES,
  },
  {
    name: 'committee',
    label: words.filter.committee,
    valuesIn: ({ committee }) => [{ value: committee.slug, text: committee.name }],
  },
];

function viewRow(row: PaperRow, archive: Archive, place: Place): PaperEntry {
  const { paper } = row;
  const words = wordsOf(archive.site);
  return {
    ...viewPaper(paper, archive, place),
    type: words.record.papers.type(paper.file),
    size: paper.size === undefined ? '' : words.record.papers.size(paper.size),
    accessible: words.papers.access[accessOf(paper)],
    accessKey: accessOf(paper),
    committee: row.committee.slug,
    meeting: place.link(datedMeetingName(row, archive), meetingUrl(row.committee.slug, row.meeting.key)),
  };
}
