// Filters results, counts them for each filter, and sorts them by date. One small table of meetings is enough for that:
// documents are numbered by committee and date, so that a meeting is a range of numbers.

import { type Counts, KINDS, type Kind, type Question } from '../../shared/search/engine.ts';
import { cursorOf, readNumber, readSign } from '../../shared/search/format.ts';
import {
  dateOfDay,
  firstNumbers,
  KIND_CODES,
  type Load,
  pathOf,
  type Root,
} from '../../shared/search/root.ts';

export interface MeetingRange {
  /** Places of its committees in the root's list. */
  readonly committees: readonly number[];
  readonly status: number;
  readonly year: number;
  /** Days since a day before all minutes. */
  readonly day: number;
  readonly first: number;
  readonly end: number;
}

/** What is known of every document. */
export interface Facts {
  readonly meetingOf: (document: number) => MeetingRange | undefined;
  readonly kindOf: (document: number) => Kind;
  readonly hasDecision: (document: number) => boolean;
}

export async function loadFacts(root: Root, load: Load): Promise<Facts> {
  const [table, flags] = await Promise.all([load(pathOf(root.meetings)), load(pathOf(root.flags))]);
  const firsts = firstNumbers(root.committees);
  const ranges = table
    .split(' ')
    .flatMap((text, committee) => readRanges(text, committee, firsts[committee] ?? 0));
  const committeeStarts: number[] = [];
  let before = 0;
  for (const { documents } of root.committees) {
    committeeStarts.push(before);
    before += documents;
  }
  const meetings: MeetingRange[] = [];
  for (const range of ranges) for (let at = range.first; at < range.end; at += 1) meetings[at] = range;
  const codeOf = (document: number): number => {
    const committee = meetings[document]?.committees[0] ?? 0;
    const ordinal = (committeeStarts[committee] ?? 0) + document - (firsts[committee] ?? 0);
    const pair = readSign(flags, ordinal >> 1);
    return ordinal % 2 === 0 ? Math.floor(pair / KIND_CODES) : pair % KIND_CODES;
  };
  return {
    meetingOf: document => meetings[document],
    kindOf: document => KINDS[codeOf(document) % KINDS.length] ?? 'item',
    hasDecision: document => codeOf(document) >= KINDS.length,
  };
}

function readRanges(text: string, committee: number, start: number): readonly MeetingRange[] {
  const ranges: MeetingRange[] = [];
  const cursor = cursorOf(text);
  let day = 0;
  let first = start;
  while (cursor.at < text.length) {
    day += readNumber(cursor);
    const documents = readNumber(cursor);
    const status = readNumber(cursor);
    const others =
      status % 2 === 0 ? [] : Array.from({ length: readNumber(cursor) }, () => readNumber(cursor));
    const year = dateOfDay(day).getUTCFullYear();
    ranges.push({
      committees: [committee, ...others],
      status: status >> 1,
      year,
      day,
      first,
      end: first + documents,
    });
    first += documents;
  }
  return ranges;
}

type Filter = 'committees' | 'years' | 'kinds' | 'statuses' | 'withDecision';

export const asksFilter = ({ committees, years, kinds, statuses, withDecision }: Question): boolean =>
  withDecision || [committees, years, kinds, statuses].some(list => list.length > 0);

/** Whether a document passes all filters; `but` is left out. */
function passes(document: number, question: Question, root: Root, facts: Facts, but?: Filter): boolean {
  const meeting = facts.meetingOf(document);
  if (!meeting) return false;
  const { committees, years, kinds, statuses, withDecision } = question;
  const slugs = meeting.committees.map(place => root.committees[place]?.slug ?? '');
  return (
    (but === 'committees' || committees.length === 0 || slugs.some(slug => committees.includes(slug))) &&
    (but === 'years' || years.length === 0 || years.includes(meeting.year)) &&
    (but === 'kinds' || kinds.length === 0 || kinds.includes(facts.kindOf(document))) &&
    (but === 'statuses' ||
      statuses.length === 0 ||
      statuses.includes(root.statuses[meeting.status]?.slug ?? '')) &&
    (but === 'withDecision' || !withDecision || facts.hasDecision(document))
  );
}

export const filtered = (
  documents: readonly number[],
  question: Question,
  root: Root,
  facts: Facts,
): readonly number[] => documents.filter(document => passes(document, question, root, facts));

/** Newest or oldest first; of one day the better first. */
export function byDate(
  documents: readonly number[],
  facts: Facts,
  order: 'newest' | 'oldest',
): readonly number[] {
  const sign = order === 'newest' ? -1 : 1;
  const day = (document: number): number => facts.meetingOf(document)?.day ?? 0;
  return [...documents].sort((a, b) => sign * (day(a) - day(b)));
}

export function countsOf(documents: readonly number[], question: Question, root: Root, facts: Facts): Counts {
  const count = <Value>(
    filter: Filter,
    valuesOf: (document: number) => readonly Value[],
  ): Map<Value, number> => {
    const counts = new Map<Value, number>();
    for (const document of documents) {
      if (!passes(document, question, root, facts, filter)) continue;
      for (const value of valuesOf(document)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  const committees = count('committees', document => facts.meetingOf(document)?.committees ?? []);
  const years = count('years', document => [facts.meetingOf(document)?.year ?? 0]);
  const kinds = count('kinds', document => [facts.kindOf(document)]);
  const statuses = count('statuses', document => [facts.meetingOf(document)?.status ?? 0]);
  const withDecision = count('withDecision', document => (facts.hasDecision(document) ? [true] : []));
  const listed = (
    list: readonly { readonly slug: string; readonly name: string }[],
    counts: ReadonlyMap<number, number>,
  ) =>
    list
      .map(({ slug, name }, place) => ({ value: slug, name, count: counts.get(place) ?? 0 }))
      .filter(one => one.count > 0);
  return {
    committees: listed(root.committees, committees),
    years: [...years].map(([value, count]) => ({ value, count })).sort((a, b) => b.value - a.value),
    kinds: KINDS.map(value => ({ value, count: kinds.get(value) ?? 0 })).filter(one => one.count > 0),
    statuses: listed(root.statuses, statuses),
    withDecision: withDecision.get(true) ?? 0,
  };
}
