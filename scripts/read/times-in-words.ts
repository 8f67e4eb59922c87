// When and where a meeting was, when it ended and when the next one is, as its text says it.

import type { MeetingTimes } from '../grammar/meeting-words.ts';
import type { IsoDate } from '../model/calendar.ts';
import { defined } from '../model/defined.ts';
import { type Place, placesOf } from './attendance/text-lines.ts';
import type { ItemSource } from './items/item-source.ts';
import type { ParsedBlock } from './markdown/blocks.ts';

export interface TimesInWords {
  readonly time?: string;
  readonly end?: string;
  readonly venue?: string;
  readonly next?: { readonly date: IsoDate; readonly time?: string };
}

/** The lines of a head that may tell when and where: those below are of business. */
const HEAD_LINES = 12;
/** The lines at the end that may tell when it ended. */
const LAST_LINES = 15;

export function timesInWords(
  preamble: readonly ParsedBlock[],
  sources: readonly ItemSource[],
  date: IsoDate,
  grammar: MeetingTimes,
): TimesInWords {
  const [first] = sources;
  const heads = preamble.length > 0 || first?.heading ? preamble : (first?.blocks ?? []);
  const head = textOf(placesOf(heads).slice(0, HEAD_LINES));
  return defined({
    time: grammar.timeIn(head),
    venue: grammar.venueIn(head),
    end: endIn(sources, grammar),
    next: nextIn(sources, date, grammar),
  });
}

const linesOf = (places: readonly Place[]): readonly string[] =>
  places.flatMap(place => (place.kind === 'table' ? [] : [place.text]));

const textOf = (places: readonly Place[]): string => linesOf(places).join('\n');

function endIn(sources: readonly ItemSource[], grammar: MeetingTimes): string | undefined {
  const lines = sources.slice(-3).flatMap(({ blocks }) => linesOf(placesOf(blocks)));
  const ends = lines.slice(-LAST_LINES).flatMap(line => grammar.endIn(line) ?? []);
  return ends.at(-1);
}

/** From an item about it; else from a line of the last items that says it. */
function nextIn(sources: readonly ItemSource[], date: IsoDate, grammar: MeetingTimes): TimesInWords['next'] {
  const titled = sources.findLast(({ title }) => grammar.isNextTitle(title));
  if (titled) return grammar.nextIn(`${titled.title}\n${textOf(placesOf(titled.blocks))}`, date);
  const lines = sources.slice(-3).flatMap(({ blocks }) => linesOf(placesOf(blocks)));
  const at = lines.findLastIndex(line => grammar.saysNext(line.replace(/^[\d./]+[.)]?\s+/, '')));
  return at < 0 ? undefined : grammar.nextIn(lines.slice(at, at + 2).join('\n'), date);
}
