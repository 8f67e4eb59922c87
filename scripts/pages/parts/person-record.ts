// What a person did, line by line: how they voted, and what they moved and seconded.

import type { Archive } from '../../model/archive.ts';
import { yearOf } from '../../model/calendar.ts';
import { groupBy } from '../../model/group-by.ts';
import { itemUrl } from '../../model/url.ts';
import { SIDES, type Side } from '../../model/vote.ts';
import { meetingName } from '../../registers/meeting-name.ts';
import type { InterestRow, MotionRow, VoteRow } from '../../registers/people.ts';
import { wordsOf } from '../../words/words.ts';
import type { Link, Place } from '../link.ts';
import { type DateView, viewShortDate } from './dates.ts';
import { shortTitle } from './decision-list.ts';
import { type FilterView, makeFilter, SHOWN } from './filter.ts';
import { viewVote } from './vote.ts';

/** One line of a person's record: what, where and when. */
export interface RecordEntry {
  readonly date: DateView;
  readonly committee: string;
  readonly what: string;
  /** How the whole vote went; empty where none was taken. */
  readonly voteHtml: string;
  readonly item: Link;
}

/** A vote of theirs, with what a filter asks for. */
interface VoteEntry extends RecordEntry {
  readonly side: Side;
  /** Empty where the minutes do not tell. */
  readonly outcome: string;
  readonly year: string;
}

/** How they voted, and what they moved. */
export interface VotesAndMotions {
  /** Works the list of votes; absent where there is nothing to choose. */
  readonly filter: FilterView | undefined;
  /** Latest year first. */
  readonly voteYears: readonly {
    readonly id: string;
    readonly year: string;
    readonly votes: readonly VoteEntry[];
  }[];
  readonly motions: readonly RecordEntry[];
}

/** Latest first, the votes with a filter that chooses by side, by what came of it and by year. */
export function viewVotesAndMotions(
  votes: readonly VoteRow[],
  motions: readonly MotionRow[],
  archive: Archive,
  place: Place,
): VotesAndMotions {
  const { person: words } = wordsOf(archive.site);
  return {
    ...viewVotes(votes, archive, place),
    motions: motions
      .map(row => viewRecord(row, row.as === 'mover' ? words.proposed : words.seconded, archive, place))
      .reverse(),
  };
}

function viewVotes(
  rows: readonly VoteRow[],
  archive: Archive,
  place: Place,
): Pick<VotesAndMotions, 'filter' | 'voteYears'> {
  const words = wordsOf(archive.site);
  const votes = rows
    .map(
      (row): VoteEntry => ({
        ...viewRecord(row, words.person.voted[row.side], archive, place),
        side: row.side,
        outcome: row.outcome ?? '',
        year: String(yearOf(row.meeting.date)),
      }),
    )
    .reverse();
  const filter = makeFilter(
    {
      label: words.filter.votes.label,
      shown: words.filter.votes.shown(SHOWN, words.counts.votes(votes.length)),
    },
    votes,
    [
      {
        name: 'side',
        label: words.person.sideLabel,
        valuesIn: ({ side }) => [{ value: side, text: words.person.voted[side] }],
        order: SIDES,
      },
      {
        name: 'outcome',
        label: words.person.outcomeLabel,
        valuesIn: ({ outcome }) =>
          outcome === 'carried' || outcome === 'lost'
            ? [{ value: outcome, text: words.record.decisions.outcomes[outcome] }]
            : [],
      },
      { name: 'year', label: words.person.yearLabel, valuesIn: ({ year }) => [{ value: year, text: year }] },
    ],
    place,
  );
  return {
    filter: filter.choices.length > 0 ? filter : undefined,
    voteYears: [...groupBy(votes, ({ year }) => year)].map(([year, own]) => ({
      id: `votes-${year}`,
      year,
      votes: own,
    })),
  };
}

export function viewRecord(
  row: InterestRow | VoteRow | MotionRow,
  what: string,
  archive: Archive,
  place: Place,
): RecordEntry {
  const { committee, meeting, item } = row;
  const { words, fragment } =
    'interest' in row ? { words: '', fragment: undefined } : subjectOf(row, archive);
  const vote = 'vote' in row ? row.vote : undefined;
  return {
    date: viewShortDate(meeting.date, archive.site.language),
    committee: meetingName(row, archive),
    what,
    voteHtml: viewVote(
      vote,
      'outcome' in row ? row.outcome : undefined,
      'none',
      place,
      wordsOf(archive.site),
    ),
    item: place.link(
      shortTitle(item) + words,
      itemUrl(archive.site, committee.slug, meeting.key, item.address, fragment),
    ),
  };
}

/** A vote against an amendment is not one against what the item decided, and is not listed as though it were. */
function subjectOf(
  { decision, undecided }: VoteRow | MotionRow,
  { site }: Archive,
): { words: string; fragment?: string } {
  if (decision !== undefined) return { words: '', fragment: decision };
  const words = wordsOf(site).person;
  if (undecided === undefined) return { words: `: ${words.voteAlone}` };
  const { below, outcome, isAmendment } = undecided;
  const came = outcome === undefined ? '' : ` (${words.outcomes[outcome]})`;
  if (below) return { words: `: ${below.heading}${came}`, fragment: below.id };
  if (isAmendment) return { words: `: ${words.amendment}${came}` };
  return { words: `: ${came === '' ? words.noDecision : words.motion + came}` };
}
