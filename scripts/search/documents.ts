// What can be found: the items of each meeting, its reports, and the text of its papers.

import type { Kind } from '../../shared/search/engine.ts';
import type { Archive } from '../model/archive.ts';
import { attendees } from '../model/attendance.ts';
import { type Item, numberedTitle } from '../model/item.ts';
import { moversOf } from '../model/motion.ts';
import { movedIn } from '../model/moved.ts';
import { isPublished, type Paper } from '../model/paper.ts';
import type { NamedPerson } from '../model/person.ts';
import { itemUrl, meetingUrl, reportUrl } from '../model/url.ts';
import { SIDES } from '../model/vote.ts';
import { blocksOfDecision } from '../model/walk-body.ts';
import { datedMeetingName, ownTitle } from '../registers/meeting-name.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import { wordsOf } from '../words/words.ts';
import { bodyText } from '../writers/text.ts';

/** Where a word may stand, and how much more than in the body it tells there. */
export const FIELDS = [
  { name: 'title', boost: 1 },
  { name: 'decision', boost: 1.5 },
  { name: 'body', boost: 1 },
  { name: 'people', boost: 1 },
  { name: 'committee', boost: 0.5 },
] as const;

export type FieldName = (typeof FIELDS)[number]['name'];

export interface SearchDocument {
  readonly kind: Kind;
  /** As it is shown. */
  readonly title: string;
  readonly url: string;
  /** The clerk's number, where it is one that runs on from meeting to meeting. */
  readonly number?: string;
  readonly hasDecision: boolean;
  /** Of an item what it is headed, without its number. */
  readonly heading?: string;
  /** Slugs of the people who did something in it. */
  readonly acting?: readonly string[];
  /** Those of them whose votes are recorded. */
  readonly voting?: readonly string[];
  /** The words to be found in each field. */
  readonly texts: Readonly<Record<FieldName, string>>;
}

export interface DocumentSources {
  readonly archive: Archive;
  /** Text of a paper that is a file: of a PDF, say. Asked only for papers that are published. */
  readonly paperText: (paper: Paper) => string | undefined;
  /** Whether a number of an item means something without its meeting. */
  readonly isRunningNumber: (number: string, committee: string) => boolean;
}

/** The documents of one meeting, which depend on that meeting alone: a build may keep what it made of them. */
export function* documentsOf(row: MeetingRow, sources: DocumentSources): Generator<SearchDocument> {
  const { meeting, committee } = row;
  const committeeText = committee.name;
  const words = wordsOf(sources.archive.site);
  if (meeting.withdrawn || meeting.items.length === 0 || meeting.preamble.length > 0)
    yield meetingDocument(row, sources);
  if (meeting.withdrawn) return;
  for (const item of meeting.items) yield itemDocument(item, row, sources);
  for (const report of meeting.reports) {
    yield {
      kind: 'report',
      title: report.title,
      url: reportUrl(meeting.committee, meeting.key, report.slug),
      hasDecision: false,
      texts: {
        title: report.title,
        decision: '',
        body: lines(report.directorate, report.contact, bodyText(report.body, words)),
        people: report.author ?? '',
        committee: committeeText,
      },
    };
  }
  for (const paper of meeting.papers) {
    // A report is a page of its own, and has been told above.
    if (!isPublished(paper) || paper.source === undefined) continue;
    const text = sources.paperText(paper);
    if (text === undefined) continue;
    yield {
      kind: 'paper',
      title: paper.title,
      url: paper.address,
      hasDecision: false,
      texts: { title: paper.title, decision: '', body: text, people: '', committee: committeeText },
    };
  }
}

function meetingDocument(row: MeetingRow, { archive }: DocumentSources): SearchDocument {
  const words = wordsOf(archive.site);
  const { meeting, committee } = row;
  const title = datedMeetingName(row, archive);
  // Of withdrawn minutes no more is to be found than that the meeting was held.
  const isShown = meeting.withdrawn === undefined;
  return {
    kind: 'item',
    title,
    url: meetingUrl(meeting.committee, meeting.key),
    hasDecision: false,
    texts: {
      title: isShown ? `${title} ${ownTitle(row)}` : title,
      decision: '',
      body: isShown ? lines(bodyText(meeting.preamble, words), meeting.venue) : '',
      people: isShown ? names(attendees(meeting.attendance)) : '',
      committee: committee.name,
    },
  };
}

function itemDocument(
  item: Item,
  { meeting, committee }: MeetingRow,
  sources: DocumentSources,
): SearchDocument {
  const { number } = item;
  const words = wordsOf(sources.archive.site);
  const papers = item.papers.flatMap(
    address => meeting.papers.find(one => one.address === address)?.title ?? [],
  );
  return {
    kind: 'item',
    title: numberedTitle(item),
    url: itemUrl(sources.archive.site, meeting.committee, meeting.key, item.address),
    ...(number !== undefined && sources.isRunningNumber(number, committee.slug) && { number }),
    hasDecision: item.decisions.length > 0,
    heading: item.title,
    acting: slugsOf(peopleOf(item)),
    voting: slugsOf(votersOf(item)),
    texts: {
      title: `${number ?? ''} ${item.title}`,
      decision: item.decisions
        .map(decision => bodyText(blocksOfDecision(item.body, decision), words))
        .join('\n\n'),
      body: lines(
        // A decision is a field of its own: its words are not counted again with the body's.
        bodyText(
          item.body.filter(({ type }) => type !== 'decision'),
          words,
        ),
        item.exempt?.summary,
        ...item.fields.map(({ label, text }) => `${label}: ${text}`),
        ...[...papers, ...item.otherPapers.map(({ title }) => title), ...item.backgroundPapers],
      ),
      people: names(peopleOf(item)),
      committee: committee.name,
    },
  };
}

const lines = (...all: readonly (string | undefined)[]): string => all.filter(Boolean).join('\n\n');

const names = (people: readonly NamedPerson[]): string =>
  [...new Set(people.map(({ name }) => name))].join('\n');

/** Of people those whom the archive knows, each once. */
export const slugsOf = (people: readonly NamedPerson[]): readonly string[] => [
  ...new Set(people.flatMap(({ person }) => person ?? [])),
];

/** Whoever did something in an item: moved, voted, declared, or is to act. */
const peopleOf = (item: Item): readonly NamedPerson[] => [
  ...(item.chair ? [item.chair] : []),
  ...movedIn(item).flatMap(({ motion }) => (motion ? moversOf(motion) : [])),
  ...item.interests.map(({ person }) => person),
  ...item.actions.flatMap(({ owners }) => owners),
  ...votersOf(item),
];

const votersOf = (item: Item): readonly NamedPerson[] =>
  movedIn(item).flatMap(({ vote }) => (vote ? SIDES.flatMap(side => vote.names[side]) : []));
