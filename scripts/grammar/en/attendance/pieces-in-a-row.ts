// What the pieces of a row of people make of each other: a first name before its partner's, an office in two pieces.

import { hasGivenName } from '../given-names.ts';
import { isWeakRole } from './no-names.ts';
import type { Piece } from './person.ts';
import type { Placed } from './run-together.ts';

export type PlacedPiece = Placed & { readonly piece: Piece };

/**
 * By first name the surname that it has with the next: "Dora Elder, Ray & Fay Gorse". Among names in full one before "&" has it; one
 * before "and" too, but not where that ends the row.
 *
 * @param singles Whether single words with a capital are names here.
 */
export function couplesIn(
  pieces: readonly PlacedPiece[],
  singles: boolean,
): ReadonlyMap<PlacedPiece, string> {
  const couples = new Map<PlacedPiece, string>();
  // "Elm, Ash and Jo Oak" has surnames alone; in a row of full names one first name stands before its partner's.
  const only =
    pieces.filter(({ piece }) => piece.kind === 'person' && piece.certainty === 'single').length === 1;
  for (const [index, one] of pieces.entries()) {
    const next = pieces[index + 1];
    const isFirstName = one.piece.kind === 'person' && one.piece.certainty === 'single' && !one.piece.titles;
    if (!isFirstName || next?.piece.kind !== 'person' || next.piece.certainty !== 'full' || next.piece.titles)
      continue;
    const isJoint =
      next.joint.includes('&') ||
      ((!singles || only) && /^\s*and\s*$/.test(next.joint) && index + 2 < pieces.length);
    const surname = next.piece.name.split(' ').at(-1);
    // "Jo & Kay H" have no surname in common.
    if (
      isJoint &&
      surname !== undefined &&
      surname.length > 2 &&
      !/&|and/.test(one.joint.replace(/^,\s*(?:and)?\s*$/, ''))
    )
      couples.set(one, surname);
  }
  return couples;
}

/** "Elder, Fern, Gorse, Hall, Larch, Ward": in a long row of surnames alone "Hall" is one of them, and no place. */
export function withWeakSurnames(pieces: readonly PlacedPiece[]): readonly PlacedPiece[] {
  const isWeak = ({ text }: PlacedPiece): boolean =>
    /^\p{Lu}\p{Ll}+$/u.test(text.trim()) && isWeakRole(text.trim());
  const others = pieces.filter(one => !isWeak(one));
  const isSurname = ({ piece }: PlacedPiece): boolean =>
    piece.kind === 'person' && piece.certainty === 'single' && !piece.titles;
  if (others.length === pieces.length || others.length < FEWEST_SURNAMES || !others.every(isSurname))
    return pieces;
  return pieces.map(one =>
    isWeak(one)
      ? {
          ...one,
          piece: {
            ...{ kind: 'person', certainty: 'single' },
            ...{ name: one.text.trim(), at: one.text.search(/\S/) },
          },
        }
      : one,
  );
}
const FEWEST_SURNAMES = 4;

/** "Director of Planning and Public Works" is one role; "Clerk and Jo Ash" is a role and a person. */
export function wholeRoles(pieces: readonly PlacedPiece[]): readonly PlacedPiece[] {
  const whole: PlacedPiece[] = [];
  for (const [index, one] of pieces.entries()) {
    const last = whole.at(-1);
    const { piece, joint } = one;
    const isTitled =
      piece.kind === 'person' &&
      (piece.titles?.isPersonal || piece.titles?.office !== undefined || piece.alias !== undefined);
    if (
      last?.piece.kind === 'role' &&
      / |\./.test(last.piece.role) &&
      !/\d$/.test(last.piece.role) &&
      /and|&/.test(joint) &&
      piece.kind !== 'nobody' &&
      !isTitled &&
      !isNext(one, pieces[index + 1])
    ) {
      whole[whole.length - 1] = {
        ...last,
        piece: { kind: 'role', role: `${last.piece.role}${joint}${one.text.trim()}` },
      };
    } else whole.push(one);
  }
  return whole;
}

/** "…, Executive Director, and Jo Ash, Secretary": a name in full behind a comma, or one that many have, and before an office of her own. */
export const isNext = ({ piece, joint }: PlacedPiece, behind: PlacedPiece | undefined): boolean =>
  piece.kind === 'person' &&
  piece.certainty === 'full' &&
  (joint.includes(',') || hasGivenName(piece.name)) &&
  behind?.piece.kind === 'role' &&
  !/and|&/.test(behind.joint);
