// The decision register: the years, and each year's decisions by committee.

import type { Indexes } from '../indexes/indexes.ts';
import { groupBy } from '../indexes/meetings.ts';
import type { Archive } from '../model/archive.ts';
import { decisionsUrl, decisionsYearUrl } from '../model/url.ts';
import { type Link, type Page, placeAt, type View } from './page.ts';
import { type DecisionEntry, viewDecisions } from './parts/decision-list.ts';
import { makeShell } from './shell.ts';

const LATEST = 10;

export interface DecisionsView extends View {
  readonly years: readonly { readonly year: Link; readonly decisions: number }[];
  readonly latest: readonly DecisionEntry[];
}

export interface DecisionsYearView extends View {
  readonly heading: string;
  readonly total: number;
  readonly committees: readonly {
    readonly id: string;
    readonly name: string;
    readonly decisions: readonly DecisionEntry[];
  }[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

export function decisionsPages(archive: Archive, indexes: Indexes): readonly Page[] {
  const years = [...indexes.decisions.byYear.keys()].sort((a, b) => a - b);
  return [
    decisionsPage(archive, indexes, years),
    ...years.map((year, at) => decisionsYearPage(year, years[at - 1], years[at + 1], archive, indexes)),
  ];
}

function decisionsPage(archive: Archive, indexes: Indexes, years: readonly number[]): Page {
  const place = placeAt(decisionsUrl);
  const { all, byYear } = indexes.decisions;
  const view = (): DecisionsView => ({
    shell: makeShell(archive, decisionsUrl, {
      title: ['Decisions'],
      description: `Every decision in the minutes of ${archive.site.name}, year by year.`,
    }),
    years: [...years].reverse().map(year => ({
      year: place.link(String(year), decisionsYearUrl(year)),
      decisions: byYear.get(year)?.length ?? 0,
    })),
    latest: viewDecisions(all.slice(-LATEST).reverse(), archive, place),
  });
  return { url: decisionsUrl, layout: 'decisions', view };
}

function decisionsYearPage(
  year: number,
  previous: number | undefined,
  next: number | undefined,
  archive: Archive,
  indexes: Indexes,
): Page {
  const url = decisionsYearUrl(year);
  const place = placeAt(url);
  const rows = indexes.decisions.byYear.get(year) ?? [];
  const byCommittee = [...groupBy(rows, row => row.committee)].sort(([a], [b]) =>
    a.name.localeCompare(b.name, 'en'),
  );
  const linkTo = (other: number | undefined): Link | undefined =>
    other === undefined ? undefined : place.link(String(other), decisionsYearUrl(other));
  const view = (): DecisionsYearView => ({
    shell: makeShell(archive, url, {
      title: [`Decisions in ${year}`],
      breadcrumb: [place.link('Decisions', decisionsUrl)],
    }),
    heading: `Decisions in ${year}`,
    total: rows.length,
    committees: byCommittee.map(([committee, own]) => ({
      id: committee.slug,
      name: committee.name,
      decisions: viewDecisions(own, archive, place),
    })),
    previous: linkTo(previous),
    next: linkTo(next),
  });
  return { url, layout: 'decisions-year', view };
}
