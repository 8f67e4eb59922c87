// How a meeting, an item, a decision or a clause is cited: "Finance Committee, 5 March 2026, minute 82(2)".

import type { Archive } from '../model/archive.ts';
import { type Clause, clauseNumbers, type Decision } from '../model/decision.ts';
import type { Item } from '../model/item.ts';
import { isMinuted, type Meeting } from '../model/meeting.ts';
import { shortened } from '../model/shortened.ts';
import { absoluteUrl, itemUrl, meetingUrl } from '../model/url.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { datedMeetingName } from './meeting-name.ts';
import type { MeetingRow } from './meetings.ts';

const LONGEST_TITLE = 100;

/** What is cited: the innermost of those that are there. */
export interface Cited extends MeetingRow {
  readonly item?: Item;
  readonly decision?: Decision;
  readonly clause?: Clause;
}

export interface Citation {
  /** "Finance Committee, 5 March 2026, minute 82(2)". */
  readonly words: string;
  /** Its permanent address from the site's root, with its place on the page. */
  readonly url: string;
  /** For whoever is elsewhere: the words with the publisher, and the whole address where `site.yaml` gives the site's. */
  readonly full: string;
}

/** Cites by the clerk's number, and by title where there is none. */
export function citationOf(cited: Cited, archive: Archive): Citation {
  const { meeting, item, decision, clause } = cited;
  const said = wordsOf(archive.site).record.citations;
  const url = item
    ? itemUrl(archive.site, meeting.committee, meeting.key, item.address, (clause ?? decision)?.id)
    : meetingUrl(meeting.committee, meeting.key);
  const words = [
    datedMeetingName(cited, archive),
    ...(item ? placeWords({ ...cited, item }, said) : []),
  ].join(', ');
  const { name, url: site } = archive.site;
  return {
    words,
    url,
    full: [words, name, ...(site === undefined ? [] : [absoluteUrl(site, url)])].join(', '),
  };
}

/** Where in its minutes an item, a decision or a clause stands: "minute 82(2)". */
export const placeOf = (cited: Cited & { readonly item: Item }, { site }: Archive): string =>
  placeWords(cited, wordsOf(site).record.citations).join(', ');

/** Where in the minutes: "minute 82(2)"; "minute 82", "decision 2"; "“Trees”", "clause 2". */
function placeWords(cited: Cited & { readonly item: Item }, said: CitationWords): readonly string[] {
  const { meeting, item, decision, clause } = cited;
  const place = itemPlace(item, meeting, said);
  const nth =
    decision === undefined || item.decisions.length === 1 ? 0 : item.decisions.indexOf(decision) + 1;
  const whole = nth === 0 ? [place] : [place, said.decision(nth)];
  if (decision === undefined || clause === undefined || clause.number === '') return whole;
  const numbers = bareNumbers(clause, decision);
  const number = numbers.join('.');
  const numbersIn = (one: Decision): readonly string[] =>
    one.clauses.map(other => bareNumbers(other, one).join('.'));
  // A number that the whole minute has once needs no word of which decision it stands in.
  const namesakes = item.decisions.flatMap(numbersIn).filter(other => other === number);
  if (item.number !== undefined && namesakes.length === 1)
    return [place + numbers.map(one => `(${one})`).join('')];
  return [
    ...whole,
    said.clause(number) + which(clause, decision.clauses, one => bareNumbers(one, decision).join('.'), said),
  ];
}

interface KnownPlace {
  readonly meeting: Meeting;
  readonly said: CitationWords;
  readonly place: string;
}

const places = new WeakMap<Item, KnownPlace>();

/** A page names the item once for each of its clauses, each time among all items of the meeting: it is reckoned once. */
function itemPlace(item: Item, meeting: Meeting, said: CitationWords): string {
  const known = places.get(item);
  if (known?.meeting === meeting && known.said === said) return known.place;
  const named =
    item.number === undefined
      ? said.title(shortened(item.title, LONGEST_TITLE))
      : isMinuted(meeting)
        ? said.minute(item.number)
        : said.item(item.number);
  const place = named + which(item, meeting.items, one => one.number ?? one.title, said);
  places.set(item, { meeting, said, place });
  return place;
}

/** " (2 of 3)" where several have one name; else nothing. */
function which<One>(
  one: One,
  all: readonly One[],
  nameOf: (one: One) => string,
  said: CitationWords,
): string {
  const namesakes = all.filter(other => nameOf(other) === nameOf(one));
  return said.whichOf(namesakes.indexOf(one) + 1, namesakes.length);
}

type CitationWords = Words['record']['citations'];

/** "(ii)" => ["ii"], "1." => ["1"], "(1)" below "(c)" => ["c", "1"]; nothing for a clause without a number. */
const bareNumbers = (clause: Clause, { clauses }: Decision): readonly string[] =>
  clauseNumbers(clause, clauses).map(number => number.replace(/[().\s]/g, ''));
