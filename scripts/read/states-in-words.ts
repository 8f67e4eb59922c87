// What the text says of the meeting itself: that it had no quorum, that it goes on with one that was adjourned.

import type { Grammar } from '../grammar/grammar.ts';
import type { IsoDate } from '../model/calendar.ts';
import type { Meeting } from '../model/meeting.ts';
import { placesOf } from './attendance/text-lines.ts';
import type { ItemSource } from './items/item-source.ts';
import type { ParsedBlock } from './markdown/blocks.ts';

export type StatesInWords = Pick<Meeting, 'inquorate' | 'reconvenes'>;

/** The lines at the beginning, and the items, that may say it: further down it is said of something else. */
const HEAD_LINES = 25;
const FIRST_ITEMS = 4;

export function statesInWords(
  title: string | undefined,
  preamble: readonly ParsedBlock[],
  sources: readonly ItemSource[],
  { date, grammar }: { readonly date: IsoDate; readonly grammar: Pick<Grammar, 'states' | 'attendance'> },
): StatesInWords {
  const { states } = grammar;
  const opening = sources
    .slice(0, FIRST_ITEMS)
    .filter(one => !one.heading || grammar.attendance.isOpening(one.title))
    .flatMap(one => [one.title, ...paragraphsOf(one.blocks)]);
  const said = [title ?? '', ...paragraphsOf(preamble).slice(0, HEAD_LINES), ...opening];
  const cameLater = (): boolean =>
    sources.some(({ blocks }) => paragraphsOf(blocks).some(states.saysQuorumCame));
  const isInquorate = said.some(states.saysInquorate) && !said.some(states.saysQuorumCame) && !cameLater();
  const [named, ...others] = new Set(said.flatMap(text => states.reconvenedFrom(text, date) ?? []));
  return {
    ...(isInquorate && { inquorate: { foundBy: 'words' } }),
    ...(named !== undefined && others.length === 0 && { reconvenes: { named, foundBy: 'words' } }),
  };
}

/** A paragraph is one text, but for a label at the beginning of a line: "Quorum: none". Tables say nothing of the meeting. */
function paragraphsOf(blocks: readonly ParsedBlock[]): readonly string[] {
  const texts: string[] = [];
  let last: number | undefined;
  for (const place of placesOf(blocks)) {
    if (place.kind === 'table') continue;
    const goesOn = place.paragraph === last && !/^\p{Lu}[^:.]{1,40}:/u.test(place.text);
    last = place.paragraph;
    texts.push(goesOn ? `${texts.pop()} ${place.text}` : place.text);
  }
  return texts;
}
