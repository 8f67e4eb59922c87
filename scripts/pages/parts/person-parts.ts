// A person's votes and motions in parts, where they are too many for one page: a year's, and its months'.

import type { Archive } from '../../model/archive.ts';
import { periodName } from '../../model/calendar.ts';
import type { Person } from '../../model/person.ts';
import { personPeriodUrl } from '../../model/url.ts';
import type { MotionRow, PersonRecord, VoteRow } from '../../registers/people.ts';
import { wordsOf } from '../../words/words.ts';
import type { Link, Place } from '../link.ts';
import { isHeavy, type Period, yearsOf } from './periods.ts';
import { type VotesAndMotions, viewVotesAndMotions } from './person-record.ts';

export type Row = VoteRow | MotionRow;

export interface PartLink {
  readonly part: Link;
  /** "120 votes, 14 motions". */
  readonly holds: string;
}

/** A line with its place, and the vote that was taken. */
const bytesOf = (row: Row): number => 380 + row.item.title.length + ('vote' in row ? 330 : 0);

/** All of it, with the years, latest first, where that does not fit on the person's page. */
export function partWhatTheyDid({ votes, motions }: PersonRecord): Pick<Period<Row>, 'rows' | 'parts'> {
  const rows: readonly Row[] = [...votes, ...motions];
  const weighing = { dayOf: ({ meeting }: Row): string => meeting.date, bytesOf };
  return { rows, parts: isHeavy(rows, bytesOf) ? yearsOf(rows, weighing) : [] };
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

/** What a page of a period lists; nothing where it leads on to parts of its own. */
export const viewPeriod = (
  { rows, parts }: Pick<Period<Row>, 'rows' | 'parts'>,
  archive: Archive,
  place: Place,
): VotesAndMotions => {
  const listed = parts.length > 0 ? [] : rows;
  return viewVotesAndMotions(listed.filter(isVote), listed.filter(isMotion), archive, place);
};
