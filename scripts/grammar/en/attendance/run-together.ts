// Names of a list that nothing parts: the line's end or the comma between them is lost.

import { pieceOf } from './person.ts';
import { titlesOf } from './titles.ts';

/** A piece of a list, with its place in it. */
export interface Placed {
  readonly text: string;
  readonly at: number;
  /** What parts it from the one before. */
  readonly joint: string;
}

const TITLE_WITHIN =
  /(?<=[\p{Ll}\d]\)? |\s{2})(?=(?:Cllrs?|Councillors?|Council ?[Mm]ember|Alderman|Trustee|Supervisor|Commissioner|(?:Deputy|Vice) Mayor|(?<!(?:Deputy|Vice|Lord) )Mayor|Mr|Mrs|Ms)\b\.? \p{Lu})/gu;
/** "Student Trustee Zoe Elder", "Youth Councillor Jo Elm" */
const KIND_OF_OFFICE =
  /^\s*(?:Student|Youth|Junior|Young|Lay|Parent|Honorary|Elected|Alternate|Associate|Former) $/;
/** Not "Mary (Molly) Elder". */
const NAME_BEHIND_BRACKET =
  /(?<!\p{L})\p{L}{1,30}\.? \p{Lu}[\p{L}’'-]+ \([^()]{2,40}\) ?(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \()/gu;

/**
 * "Cllr Ash Cllr Birch": the line's end between them is lost. A title behind a name begins another; so does a name behind
 * "Dora Elder (Chair)".
 */
export function splitAtTitle(one: Placed): readonly Placed[] {
  const titles = [...one.text.matchAll(TITLE_WITHIN)].map(({ index }) => index);
  // In "Cornwall Cllr Ash" the first word is no name.
  const title = titlesOf(one.text.trim().split(' '));
  const from = title && title.words > 1 ? one.text.split(' ').slice(0, title.words).join(' ').length : 0;
  const cuts = [
    ...titles.filter(
      index =>
        /\s{2}$/.test(one.text.slice(0, index)) ||
        (index > from &&
          pieceOf(one.text.slice(0, index)).kind === 'person' &&
          !KIND_OF_OFFICE.test(one.text.slice(0, index))),
    ),
    ...[...one.text.matchAll(NAME_BEHIND_BRACKET)].map(match => match.index + match[0].length),
  ].sort((first, second) => first - second);
  if (cuts.length === 0) return [one];
  const starts = [0, ...cuts];
  return starts.map((start, index) => ({
    text: one.text.slice(start, starts[index + 1]),
    at: one.at + start,
    joint: index === 0 ? one.joint : ' ',
  }));
}
