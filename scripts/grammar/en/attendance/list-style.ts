// What counts as a name in a row of people, by what else stands there: in "Ash, Birch and Cedar" single words are names, beside "Dora
// Elder, Acme" they are not.

import { hasGivenName } from '../given-names.ts';
import type { Piece } from './person.ts';
import type { PlacedPiece } from './pieces-in-a-row.ts';

interface Style {
  /** Whether others here have a title, so that "Clerk Gorse" is a person, too. */
  readonly titled: boolean;
  /** Whether single words with a capital are names here. */
  readonly singles: boolean;
  /** Whether words in small letters are. */
  readonly handles: boolean;
}

interface Around {
  readonly joint: string;
  readonly style: Style;
  readonly isRow: boolean;
  readonly isOfMany: boolean;
  readonly afterRole: boolean;
  readonly isFirst: boolean;
}

export function isAccepted(piece: Piece & { kind: 'person' }, around: Around): boolean {
  const { titles, certainty } = piece;
  if (titles?.isPersonal || (certainty === 'full' && piece.alias !== undefined)) return true;
  // "Trustee and Chair Jo Elm"
  if (around.isRow && certainty === 'full' && titles?.office !== undefined) return true;
  // "Director of Planning and Public Works", "Head of Roads, Transport": the words go on with the role.
  const isSurelyNamed = certainty === 'full' && hasGivenName(piece.name);
  if (
    around.afterRole &&
    !around.isOfMany &&
    (certainty !== 'full' || (/and|&/.test(around.joint) && !isSurelyNamed))
  )
    return false;
  if (around.isOfMany) return certainty !== 'handle';
  // "Dora Elder, Red Hat": one person and where she works.
  if (!around.isRow && !around.isFirst) return titles !== undefined;
  if (certainty === 'full' || (titles && around.style.titled)) return true;
  return certainty === 'single' ? around.style.singles : around.style.handles;
}

/** A line of its own may yet hold a row: "Cllr Ash, Cllr Birch", or four full names. */
export function isRowOfMany(pieces: readonly PlacedPiece[]): boolean {
  const persons = pieces.flatMap(({ piece }) => (piece.kind === 'person' ? [piece] : []));
  const titled = persons.filter(({ titles }) => titles?.isPersonal).length;
  if (persons.some(({ titles }) => titles?.isOfMany)) return true;
  // "Dora Elder, Acme, Harbour WG, Quay": one person and where she works.
  const full = persons.filter(({ certainty }) => certainty === 'full').length;
  return (
    (titled > 1 || (persons.length > 3 && (full === 0 || full > 1))) &&
    persons.length === pieces.filter(({ piece }) => piece.kind !== 'nobody' && piece.kind !== 'role').length
  );
}

export function styleOf(pieces: readonly PlacedPiece[], isRow: boolean): Style {
  const persons = pieces.flatMap(({ piece }) => (piece.kind === 'person' ? [piece] : []));
  const unknown = pieces.filter(({ piece }) => piece.kind === 'unknown').length;
  // Among many first names one may have a word before it: "Amy, Ben, Cas, Dan, Old Pete".
  const others =
    pieces.filter(({ piece }) => piece.kind === 'role').length + (unknown * 4 > persons.length ? unknown : 0);
  const full = persons.filter(({ certainty }) => certainty === 'full');
  // A degree is nobody's office: "Ash, Birch, Dr Cedar" are three of one kind.
  const titled = full.filter(({ titles }) => titles?.isPersonal && !/^(?:Dr|Prof)\b/.test(titles.title));
  const single = persons.length - full.length;
  // One guest with a title among those who are called by their first names tells nothing of them.
  const isTitled = titled.length > 0 && !(titled.length === 1 && single > 2);
  if (!isRow) return { titled: false, singles: true, handles: persons.length === 1 };
  // "Dora Elder, Acme, Fred Gorse, Initech": every second one is an employer.
  const alternates =
    full.length > 0 &&
    persons.every(({ certainty, titles }, index) => !titles && (certainty === 'full') === (index % 2 === 0));
  // "Simon, Tess Vale": nobody's employer stands before a name.
  const isPair = persons.length === 2 && persons[0]?.certainty === 'single';
  const singles =
    others === 0 && !isTitled && !alternates && (full.length === 0 || persons.length > 2 || isPair);
  return { titled: isTitled, singles, handles: singles && single > 0 };
}
