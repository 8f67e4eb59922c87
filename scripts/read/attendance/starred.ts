// Lists of all who may come, in which a star or bold type marks who did: "- Quay – Dora Elder * / Ben Fern", and below it "* indicates
// attending"; "Attendees (bold indicates present)".

import type { AttendanceGrammar } from '../../grammar/attendance-grammar.ts';
import type { Place } from './text-lines.ts';

/** The lines with the starred names alone in the points above the one that explains the star, or below it where none stand above. */
export function withStarredAlone(
  places: readonly Place[],
  { explainsStar }: AttendanceGrammar,
): readonly Place[] {
  const at = places.findIndex(place => place.kind !== 'table' && explainsStar?.(place.text) === true);
  if (at < 0) return places;
  const isOther = ({ kind }: Place): boolean => kind !== 'item';
  const from = places.findLastIndex((place, index) => index < at && isOther(place)) + 1;
  const below = places.findIndex((place, index) => index > at && isOther(place));
  const [first, end] = from < at ? [from, at] : [at + 1, below < 0 ? places.length : below];
  return places.flatMap((place, index) => {
    if (index === at) return [];
    if (index < first || index >= end || place.kind === 'table') return [place];
    const names = starredIn(place.text);
    return names === '' ? [] : [{ ...place, text: names }];
  });
}

/** "Quay - Dora Elder * / Ben Fern" => "Dora Elder" */
const starredIn = (text: string): string =>
  text
    .split(/\s*[/;]\s*/)
    .filter(part => /(?<=\S)\s?\*$/.test(part.trim()))
    .map(part => (part.split(/\s[–—-]\s|:\s/).at(-1) ?? '').replace(/\s?\*$/, ''))
    .join('; ');

/** The lines without the points below one that says of bold names that they came, and hold none; `title` stands above all of them. */
export function withBoldAlone(
  places: readonly Place[],
  title: string,
  { explainsBold }: AttendanceGrammar,
): readonly Place[] {
  if (!explainsBold) return places;
  const said = places.findIndex(place => place.kind !== 'table' && explainsBold(place.text));
  if (said < 0 && !explainsBold(title)) return places;
  const first = places.findIndex(({ kind }, index) => index > said && kind === 'item');
  const behind = places.findIndex(({ kind }, index) => index > first && kind !== 'item');
  const end = behind < 0 ? places.length : behind;
  const isBold = (place: Place): boolean => place.kind === 'item' && place.strong > 0;
  if (first < 0 || !places.slice(first, end).some(isBold)) return places;
  return places.filter((place, index) => index < first || index >= end || isBold(place));
}
