// Items whose lines take up what an agenda announced: "Roads" alone, where the agenda says "4. Roads"; "Re item 4: …".

import type { ItemWords } from '../../grammar/item-words.ts';
import { blocksOf, inlineOf, inlineText, listItems, type ParsedBlock } from '../markdown/blocks.ts';
import type { Agenda, AgendaPoint } from './agenda.ts';
import { boldSpans, type Candidate, hasText, titledLine } from './candidates.ts';
import { numberAt, type WrittenNumber } from './written-number.ts';

/** So much of the agenda must come up again. */
const TAKEN_UP = 0.6;
const FEWEST = 3;

/** The lines below an agenda that take up its points, each by its words or by its number behind a word; none where they are few. */
export function announcedItems(
  agenda: Agenda,
  blocks: readonly ParsedBlock[],
  isSearched: (at: number) => boolean,
  words: ItemWords,
): readonly Candidate[] {
  const left = new Map(agenda.points.map(point => [point, writtenWays(point.title)]));
  const found = blocks.flatMap((block, at): readonly Candidate[] => {
    if (!isSearched(at)) return [];
    return placesIn(block, at).flatMap(place => {
      if (!isBelow(agenda, place)) return [];
      for (const [point, [title, begun]] of left) {
        const candidate =
          byTitle(place, title, words) ??
          (begun && byTitle(place, begun, words)) ??
          (agenda.isLabelled ? byNumber(place, point, words) : undefined);
        if (!candidate) continue;
        left.delete(point);
        return [candidate];
      }
      return [];
    });
  });
  const told = found.filter((one, index) => hasText(one, found[index + 1], blocks.length));
  const isTakenUp = found.length >= Math.max(FEWEST, agenda.points.length * TAKEN_UP);
  return isTakenUp && told.length >= found.length * TAKEN_UP ? found : [];
}

/** Whether a place stands behind the last point of an agenda. */
export const isBelow = (
  { to, endsAt }: Agenda,
  { block, point = 0 }: Pick<Candidate, 'block' | 'point'>,
): boolean => block > to || (block === to && endsAt !== undefined && point >= endsAt);

interface LineStart {
  readonly block: number;
  readonly point?: number;
  /** The words of its paragraph. */
  readonly text: string;
  /** Where the bold words end with which it begins. */
  readonly boldTo: number;
  /** The number that the parser took from before the words of a point. */
  readonly marker: string;
  readonly holdsMore: boolean;
}

/** The paragraph, or the first one of each point of a list: an item begins at no other place. */
function placesIn(block: ParsedBlock, at: number): readonly LineStart[] {
  const said = (one: ParsedBlock): Pick<LineStart, 'text' | 'boldTo'> => ({
    text: inlineText(inlineOf(one)?.children ?? []),
    boldTo: boldSpans(one).find(([from]) => from === 0)?.[1] ?? 0,
  });
  if (block.type === 'paragraph') return [{ block: at, ...said(block), marker: '', holdsMore: false }];
  if (!/^(?:bullet|ordered)_list$/.test(block.type)) return [];
  return listItems(block).flatMap(({ opening, tokens }, point) => {
    const [first, ...further] = blocksOf(tokens, block.line);
    if (first?.type !== 'paragraph') return [];
    const marker = opening.info === '' ? '' : `${opening.info.replace(/[()]/g, '')}. `;
    return [{ block: at, point, ...said(first), marker, holdsMore: further.length > 0 }];
  });
}

interface Word {
  readonly text: string;
  readonly ends: number;
}

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(match => ({
    text: match[0].toLowerCase(),
    ends: match.index + match[0].length,
  }));

/** Without the time that a point is given, and without who speaks to it in brackets. */
const titleOnly = (title: string): string => {
  const bare = title.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim();
  return bare === '' ? title : bare;
};

/** The words of a title, and those before its colon: "Choose a date for the fair: ask the school" comes up as "Choose a date for the fair". */
function writtenWays(title: string): readonly [readonly Word[], (readonly Word[])?] {
  const whole = titleOnly(title);
  const begun = wordsIn(/^[^:]+(?=: )/.exec(whole)?.[0] ?? '');
  return begun.length >= FEWEST_BEGUN ? [wordsIn(whole), begun] : [wordsIn(whole)];
}
const FEWEST_BEGUN = 3;

/** What may part a title from what was said: a mark, a bracket, the line's end. */
const BEHIND = /^["”’*]*(?: ?\([^()\n]{1,60}\))?\s{0,3}(?:(?:[:.–—]|-(?= ))\s*|\n\s*|$)/;

function byTitle(place: LineStart, title: readonly Word[], words: ItemWords): Candidate | undefined {
  const { text } = place;
  const number = numberAt(place.marker + text.slice(0, 200), words);
  const from = Math.max(0, (number?.ends ?? 0) - place.marker.length);
  const written = wordsIn(text.slice(from, from + 300));
  const last = written[title.length - 1];
  if (title.length === 0 || !last || title.some((word, index) => written[index]?.text !== word.text))
    return undefined;
  const isBold = place.boldTo === from + last.ends;
  const behind =
    BEHIND.exec(text.slice(from + last.ends, from + last.ends + 120))?.[0] ?? (isBold ? ' ' : undefined);
  if (behind === undefined) return undefined;
  const ends = from + last.ends + behind.length;
  const isWorded = number !== undefined && number.number === undefined;
  return candidateOf(place, {
    title: text
      .slice(isWorded ? 0 : from, ends)
      .replace(/[\s:.–—-]+$/, '')
      .replace(/\s*\n\s*/g, ' '),
    titleFrom: isWorded ? 0 : from,
    titleEnds: ends < text.trimEnd().length ? ends : -1,
    ...(number?.number !== undefined && { number: number.number }),
  });
}

/** "Re item 4: A hole was mended.": its title stands in the agenda alone. */
function byNumber(place: LineStart, point: AgendaPoint, words: ItemWords): Candidate | undefined {
  const number =
    place.marker === ''
      ? (wordAndFigure(place.text, words) ?? numberAt(place.text.slice(0, 80), words))
      : undefined;
  if (number?.number !== undefined || number?.figures[0] !== point.figure || number.figures.length > 1)
    return undefined;
  return candidateOf(place, {
    number: String(point.figure),
    title: point.title,
    titleFrom: number.ends,
    titleEnds: number.ends < place.text.trimEnd().length ? number.ends : -1,
    isTitledAbove: true,
  });
}

/** "Zu TOP 4" alone in its line. */
function wordAndFigure(text: string, { numberWord }: ItemWords): Omit<WrittenNumber, 'weight'> | undefined {
  const word = numberWord.exec(text.slice(0, 60))?.[0] ?? '';
  const [whole = '', figure] = /^(\d{1,2})[.:]?\s*(?:\n|$)/.exec(text.slice(word.length)) ?? [];
  return word === '' || figure === undefined
    ? undefined
    : { shape: '#', figures: [Number(figure)], ends: word.length + whole.length };
}

const candidateOf = (
  { block, point, holdsMore }: LineStart,
  said: Pick<Candidate, 'number' | 'titleFrom' | 'titleEnds' | 'isTitledAbove'> & { readonly title: string },
): Candidate => ({
  ...titledLine({ block, title: said.title, standsOut: false, titleEnds: said.titleEnds }),
  ...said,
  ...(point !== undefined && { point }),
  ...(holdsMore && { holdsMore }),
});
