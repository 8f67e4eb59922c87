// A person's votes and motions in parts, where they are too many for one page: a year's, and its months'.

import type { Archive } from '../model/archive.ts';
import { periodName } from '../model/calendar.ts';
import type { Person } from '../model/person.ts';
import { peopleUrl, personPeriodUrl, personUrl } from '../model/url.ts';
import type { MotionRow, PersonRecord, VoteRow } from '../registers/people.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { isHeavy, type Period, yearsOf } from './parts/periods.ts';
import { type VotesAndMotions, viewVotesAndMotions } from './parts/person-record.ts';
import { makeShell } from './shell.ts';

type Row = VoteRow | MotionRow;

export interface PersonPeriodView extends View, VotesAndMotions {
  readonly heading: string;
  readonly parts: readonly PartLink[];
}

export interface PartLink {
  readonly part: Link;
  /** "120 votes, 14 motions". */
  readonly holds: string;
}

/** A line with its place, and the vote that was taken. */
const bytesOf = (row: Row): number => 380 + row.item.title.length + ('vote' in row ? 330 : 0);

export const NOTHING_DONE: VotesAndMotions = { filter: undefined, voteYears: [], motions: [] };

/** Latest year first; none where all of it fits on the person's page. */
export function partWhatTheyDid({ votes, motions }: PersonRecord): readonly Period<Row>[] {
  const rows: readonly Row[] = [...votes, ...motions];
  return isHeavy(rows, bytesOf) ? yearsOf(rows, { dayOf: ({ meeting }) => meeting.date, bytesOf }) : [];
}

const isVote = (row: Row): row is VoteRow => 'side' in row;
const isMotion = (row: Row): row is MotionRow => !isVote(row);

export function viewParts(
  periods: readonly Period<Row>[],
  { slug }: Person,
  { site }: Archive,
  place: Place,
): readonly PartLink[] {
  const { counts } = wordsOf(site);
  return periods.map(({ period, rows }) => {
    const votes = rows.filter(isVote).length;
    const motions = rows.length - votes;
    return {
      part: place.link(periodName(period, site.language), personPeriodUrl(slug, period)),
      holds: [votes > 0 ? counts.votes(votes) : [], motions > 0 ? counts.motions(motions) : []]
        .flat()
        .join(', '),
    };
  });
}

export function personPeriodPage(
  { period, rows, parts }: Period<Row>,
  person: Person,
  archive: Archive,
): Page {
  const url = personPeriodUrl(person.slug, period);
  const words = wordsOf(archive.site);
  const place = placeAt(url);
  const heading = `${person.name}, ${periodName(period, archive.site.language)}`;
  const view = (): PersonPeriodView => ({
    shell: makeShell(archive, url, {
      title: [heading],
      breadcrumb: [
        place.link(words.shell.sections.people, peopleUrl),
        place.link(person.name, personUrl(person.slug)),
      ],
    }),
    heading,
    parts: viewParts(parts, person, archive, place),
    ...(parts.length > 0
      ? NOTHING_DONE
      : viewVotesAndMotions(rows.filter(isVote), rows.filter(isMotion), archive, place)),
  });
  return { url, layout: 'person-period', view };
}
