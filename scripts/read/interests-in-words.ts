// Interests that the words of an item declare, without the label "Declared:", and those of a table.

import type { Grammar } from '../grammar/grammar.ts';
import type { KnownName } from '../grammar/said.ts';
import { addAll } from '../model/add-all.ts';
import type { Interest } from '../model/interest.ts';
import type { Item } from '../model/item.ts';
import { logicalParagraph } from './attendance/attendance-lines.ts';
import { placesOf, type TextTable } from './attendance/text-lines.ts';
import type { ParsedBlock } from './markdown/blocks.ts';

/** Those found in words alone; a line that the label begins is left to it. `isKnown` tells who was there, by initials too. */
export function interestsInWords(
  title: string,
  blocks: readonly ParsedBlock[],
  grammar: Pick<Grammar, 'interestsInWords' | 'parseInterest' | 'attendance'>,
  isKnown: KnownName,
): readonly Interest[] {
  const { isTitle, inText } = grammar.interestsInWords;
  const places = placesOf(blocks);
  const interests: Interest[] = [];
  let isBelow = isTitle(title);
  for (let index = 0; index < places.length; ) {
    const place = places[index];
    if (!place) break;
    if (place.kind === 'table') {
      addAll(interests, isBelow ? interestsInTable(place, grammar) : []);
      index += 1;
      continue;
    }
    // "**2. Declarations of interest**", where minutes have no headings.
    if (place.kind === 'heading' || place.strong >= place.text.length) {
      const words = place.text.replace(/^[\d./]+[.)]?\s+/, '');
      if (place.kind === 'heading' || isTitle(words) || /^\d/.test(place.text))
        isBelow = isTitle(words) || (isTitle(title) && !/^\d/.test(place.text));
      index += 1;
      continue;
    }
    const paragraph = logicalParagraph(places, index);
    index += paragraph.length;
    if (grammar.parseInterest(paragraph.text, 0)) continue;
    for (const { start, ...one } of inText(paragraph.text, isBelow, isKnown))
      interests.push({ ...one, line: paragraph.lineAt(start), foundBy: 'words' });
  }
  return interests;
}

/** Where the lines below such a title say that nobody declared one; the title itself may say it. */
export function noInterestIn(
  title: string,
  line: number,
  blocks: readonly ParsedBlock[],
  { saysNone, isTitle }: Grammar['interestsInWords'],
): Item['noInterest'] {
  if (!isTitle(title)) return undefined;
  const below = placesOf(blocks).find(place => place.kind !== 'table' && saysNone(place.text));
  const at = below?.line ?? (saysNone(title) ? line : undefined);
  return at === undefined ? undefined : { line: at, foundBy: 'words' };
}

/** One interest a row, by the heads of its columns. */
function interestsInTable(
  { rows: [head, ...rows] }: TextTable,
  { interestsInWords: { column }, attendance }: Pick<Grammar, 'interestsInWords' | 'attendance'>,
): readonly Interest[] {
  const columns = head?.cells.map(column) ?? [];
  const at = (name: ReturnType<typeof column>): number => columns.indexOf(name);
  if (at('person') < 0 || (at('item') < 0 && at('kind') < 0)) return [];
  return rows.flatMap(({ cells, line }) => {
    const cell = (name: ReturnType<typeof column>): string =>
      (cells[at(name)] ?? '').replace(/\s+/g, ' ').trim();
    const [person] = attendance.peopleIn(cell('person'), 'entry').people;
    if (!person) return [];
    const item = /\d[\w./-]*/.exec(cell('item'))?.[0];
    const found: Interest = {
      person: { name: person.name },
      ...(item !== undefined && { item }),
      ...(cell('kind') !== '' && { kind: cell('kind') }),
      ...(cell('reason') !== '' && { reason: cell('reason') }),
      line,
      foundBy: 'words',
    };
    return [found];
  });
}
