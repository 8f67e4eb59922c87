// The decision register: the years, and each year's decisions by committee.

import type { Archive } from '../model/archive.ts';
import { periodName } from '../model/calendar.ts';
import { nameFromSlug } from '../model/committee.ts';
import { groupBy } from '../model/group-by.ts';
import { decisionsPeriodUrl, decisionsUrl, decisionsYearUrl } from '../model/url.ts';
import { isCounted } from '../model/vote.ts';
import type { DecisionRow } from '../registers/decisions.ts';
import { rowsKey } from '../registers/meeting-key.ts';
import type { Registers } from '../registers/registers.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { type Link, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import {
  bytesOfDecision,
  type DecisionEntry,
  type VoteKind,
  viewDecisions,
  voteKind,
} from './parts/decision-list.ts';
import { type FilterView, makeFilter, type Property, SHOWN } from './parts/filter.ts';
import { type Period, periodOf, withParts } from './parts/periods.ts';
import type { BarsView } from './parts/pictures/bars.ts';
import { decisionBars } from './parts/pictures/decision-bars.ts';
import { type VoteKeyEntry, voteKey } from './parts/pictures/vote-bar.ts';
import { yearNeighbours } from './parts/years.ts';
import { makeShell } from './shell.ts';

const LATEST = 10;

export interface DecisionsView extends View {
  readonly years: readonly { readonly year: Link; readonly decisions: number }[];
  /** How much was decided in each; none where there is one year alone. */
  readonly bars: BarsView | undefined;
  readonly latest: readonly DecisionEntry[];
}

export interface DecisionsYearView extends View {
  readonly heading: string;
  readonly total: number;
  /** Where they are too many for a page: those of its months or days. */
  readonly parts: readonly { readonly part: Link; readonly decisions: number }[];
  readonly filter: FilterView;
  /** What the parts of a vote's bar mean; empty where no vote was counted. */
  readonly voteKey: readonly VoteKeyEntry[];
  readonly committees: readonly {
    readonly id: string;
    readonly name: string;
    /** In the list that leads to it. */
    readonly short: string;
    readonly decisions: readonly DecisionEntry[];
  }[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

export function decisionsPages(archive: Archive, registers: Registers): readonly Page[] {
  const years = [...registers.decisions.byYear.keys()].sort((a, b) => a - b);
  return [
    decisionsPage(archive, registers, years),
    ...years.flatMap(year => {
      const rows = registers.decisions.byYear.get(year) ?? [];
      return withParts(periodOf(String(year), rows, WEIGHING)).map(period =>
        decisionsPeriodPage(period, years, archive),
      );
    }),
  ];
}

const VOTE_KINDS: readonly VoteKind[] = ['by-name', 'counted', 'uncounted', 'none'];

const propertiesOf = (words: Words): readonly Property<DecisionRow>[] => [
  {
    name: 'kind',
    label: words.decisions.kindLabel,
    valuesIn: ({ decision: { kind } }) => [{ value: kind, text: nameFromSlug(kind) }],
  },
  {
    name: 'vote',
    label: words.decisions.voteLabel,
    valuesIn: ({ decision }) => {
      const value = voteKind(decision.vote);
      return [{ value, text: words.decisions.voteKinds[value] }];
    },
    order: VOTE_KINDS,
  },
  {
    name: 'committee',
    label: words.filter.committee,
    valuesIn: ({ committee }) => [{ value: committee.slug, text: committee.name }],
  },
];

const hasBar = ({ decision: { vote } }: DecisionRow): boolean => vote !== undefined && isCounted(vote);

function decisionsPage(archive: Archive, registers: Registers, years: readonly number[]): Page {
  const place = placeAt(decisionsUrl);
  const words = wordsOf(archive.site);
  const { all, byYear } = registers.decisions;
  const view = (): DecisionsView => ({
    shell: makeShell(archive, decisionsUrl, {
      title: [words.shell.sections.decisions],
      description: words.decisions.description(archive.site.name),
    }),
    years: [...years].reverse().map(year => ({
      year: place.link(String(year), decisionsYearUrl(year)),
      decisions: byYear.get(year)?.length ?? 0,
    })),
    bars: decisionBars(registers.decisions, words, place),
    latest: viewDecisions(all.slice(-LATEST).reverse(), archive, place),
  });
  return { url: decisionsUrl, layout: 'decisions', view };
}

const WEIGHING = { dayOf: ({ meeting }: DecisionRow): string => meeting.date, bytesOf: bytesOfDecision };

function decisionsPeriodPage(
  { period, rows, parts }: Period<DecisionRow>,
  years: readonly number[],
  archive: Archive,
): Page {
  const url = decisionsPeriodUrl(period);
  const place = placeAt(url);
  const words = wordsOf(archive.site);
  const { language } = archive.site;
  const year = Number(period.slice(0, 4));
  const isYear = period.length === 4;
  const heading = isYear
    ? words.decisions.heading(year)
    : words.decisions.periodHeading(periodName(period, language));
  const shown = parts.length > 0 ? [] : rows;
  const byCommittee = [...groupBy(shown, row => row.committee)].sort(([a], [b]) =>
    a.name.localeCompare(b.name, 'en'),
  );
  const view = (): DecisionsYearView => ({
    shell: makeShell(archive, url, {
      title: [heading],
      breadcrumb: [
        place.link(words.shell.sections.decisions, decisionsUrl),
        ...above(period).map(one => place.link(periodName(one, language), decisionsPeriodUrl(one))),
      ],
    }),
    heading,
    total: rows.length,
    parts: parts.map(part => ({
      part: place.link(periodName(part.period, language), decisionsPeriodUrl(part.period)),
      decisions: part.rows.length,
    })),
    filter: makeFilter(
      {
        label: words.filter.decisions.label,
        shown: words.filter.decisions.shown(SHOWN, words.counts.decisions(rows.length)),
      },
      shown,
      propertiesOf(words),
      place,
    ),
    voteKey: shown.some(row => hasBar(row)) ? voteKey(words) : [],
    committees: byCommittee.map(([committee, own]) => ({
      id: committee.slug,
      name: committee.name,
      short: committee.short,
      decisions: viewDecisions(own, archive, place),
    })),
    ...(isYear
      ? yearNeighbours(year, years, decisionsYearUrl, place)
      : { previous: undefined, next: undefined }),
  });
  const madeOf = (): string =>
    JSON.stringify([
      rowsKey(shown, archive),
      rows.length,
      parts.map(part => [part.period, part.rows.length]),
      isYear ? years : [],
    ]);
  return { url, layout: 'decisions-year', view, madeOf };
}

/** "2026-03-05" => ["2026", "2026-03"] */
const above = (period: string): readonly string[] =>
  [4, 7].filter(length => length < period.length).map(length => period.slice(0, length));
