// A motion: who proposed it and who seconded it. One that was lost or withdrawn has no decision.

import type { NamedPerson } from './person.ts';
import type { Vote } from './vote.ts';

export interface Motion {
  readonly mover: NamedPerson;
  readonly seconder?: NamedPerson;
  /** The vote on a motion that led to no decision; a decision's own vote stands with the decision. */
  readonly vote?: Vote;
  /** The heading in its item below which it stands, with that heading's place on the page: "Amendment". */
  readonly below?: { readonly heading: string; readonly id: string };
  readonly line: number;
}

const MOVED =
  /^(?:motion:\s*)?(?:(?:proposed|moved)(?:\s+by\b\s*:?|\s*:|(?=[^\n]*\bseconded\b))|(?:proposer|mover)\s*:)-?\s*/i;
const SECONDED = /[,;.\s]*(?:\band\s+)?\bsecond(?:ed(?:\s+by\b\s*:?|\s*:|(?=\s))|er\s*:)-?\s*/i;

/**
 * Reads "Proposed by Councillor A, seconded by Councillor B", on one line or two; also "Moved by", "Proposer:".
 * What follows the names ("and carried", ": That …") is left to the text. Undefined where the text is something else.
 */
export function parseMotion(text: string, line: number): Motion | undefined {
  const opening = MOVED.exec(text.trim());
  if (!opening) return undefined;
  const [first = '', ...others] = text.trim().slice(opening[0].length).split(SECONDED);
  const mover = nameAt(first);
  const seconder = nameAt(others[0] ?? '');
  if (mover === undefined) return undefined;
  return { mover: { name: mover }, ...(seconder !== undefined && { seconder: { name: seconder } }), line };
}

// Where a name ends: "Cllr A: That …", "Cllr A that …", "Cllr A, the motion …", "Cllr A and carried", "Cllr A. It was".
const AFTER_NAME =
  /[:;\n]|\s[-–—]\s|,?\s+that\b|,\s+(?=\p{Ll})|\s+and\s+(?=\p{Ll})|\.\s+(?=(?:The|It|This|That|All|Vote|Carried|Unanimous)\b)/u;
const PARTICLE = /^(?:the|of|for|and|de|der|den|du|da|di|la|le|van|von|ap|ab|bin|al)$/;

/** The name that a text begins with; undefined where it begins with other words: "officers were three options". */
function nameAt(text: string): string | undefined {
  const name = (text.split(AFTER_NAME)[0] ?? '').replace(/[\s,;.]+$/, '').trim();
  const words = name.split(/\s+/);
  const isName = name !== '' && words.length <= 12 && words.every(isNameWord);
  return isName ? name : undefined;
}

const isNameWord = (word: string): boolean => PARTICLE.test(word) || !/^[("]?\p{Ll}/u.test(word);

/** "Proposed by Councillor A, seconded by Councillor B". */
export const motionWords = ({ mover, seconder }: Pick<Motion, 'mover' | 'seconder'>): string =>
  `Proposed by ${mover.name}${seconder ? `, seconded by ${seconder.name}` : ''}`;
