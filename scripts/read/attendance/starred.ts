// Lists of all who may come, in which a star marks who did: "- Quay – Dora Elder * / Ben Fern", and below it "* indicates attending".

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
