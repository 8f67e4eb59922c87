// The marks beside headings, decisions and clauses of a page, which lead to them: whoever wants to send one to somebody
// takes its address from there.

import type { Archive } from '../../model/archive.ts';
import type { Item } from '../../model/item.ts';
import { namesakes } from '../../model/namesakes.ts';
import { contentWords, everyBlock } from '../../model/walk-body.ts';
import { placeOf } from '../../registers/citation.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import { xmlAttribute } from '../../writers/escape.ts';
import { draw } from './pictures/svg.ts';

/** What each place of a page is called, by its id: "minute 5, decision 2". */
export type PlaceNames = ReadonlyMap<string, string>;

/** The places of items. No two are called the same, as the links to them are heard without what is around them. */
export function placeNames(row: MeetingRow, items: readonly Item[], archive: Archive): PlaceNames {
  const named = items.flatMap(item => placesIn(row, item, archive));
  const which = namesakes(named.map(([, name]) => name));
  const { whichOf } = wordsOf(archive.site).record.citations;
  return new Map(
    named.map(([id, name], at) => [id, name + whichOf(which[at]?.nth ?? 1, which[at]?.count ?? 1)]),
  );
}

type Named = readonly [id: string, name: string];

function placesIn(row: MeetingRow, item: Item, archive: Archive): readonly Named[] {
  const whole = placeOf({ ...row, item }, archive);
  const headings = [...everyBlock(item.body)].flatMap((block): readonly Named[] =>
    block.type === 'heading' && block.id !== undefined
      ? [[block.id, `${whole}: ${contentWords(block.content)}`]]
      : [],
  );
  const decisions = item.decisions.flatMap((decision): readonly Named[] => {
    const name = placeOf({ ...row, item, decision }, archive);
    return [
      // The only decision of an item is cited as the item.
      [decision.id, name === whole ? `${whole}: ${decision.label}` : name],
      ...decision.clauses.map(
        (clause): Named => [clause.id, placeOf({ ...row, item, decision, clause }, archive)],
      ),
    ];
  });
  return [[item.address, whole], ...headings, ...decisions];
}

/** The mark that leads to a place of the page; empty where the place has no name. */
export const markHtml = (id: string, names: PlaceNames, { marks }: Words): string => {
  const name = names.get(id);
  return name === undefined
    ? ''
    : `<a class="mark" href="#${xmlAttribute(id)}" aria-label="${xmlAttribute(marks.linkTo(name))}">${SIGN}</a>`;
};

/** A chain, which the page's layout draws once. */
const SIGN = draw(
  'svg',
  { class: 'mark__sign', 'aria-hidden': 'true' },
  draw('use', { href: '#part_link-sign' }),
);
