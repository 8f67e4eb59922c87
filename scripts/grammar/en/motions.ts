// Motions: who proposed, and who seconded.

import type { Motion } from '../../model/motion.ts';
import { withoutEnds } from '../../model/without-ends.ts';
import { anyOf } from '../any-of.ts';

const MOVED = new RegExp(
  `^(?:motion:\\s*)?${anyOf(
    // "Proposed by Cllr Amber", "Moved by: Cllr Amber"
    /(?:proposed|moved)\s+by\b\s*:?/,
    // "Proposed: Cllr Amber"
    /(?:proposed|moved)\s*:/,
    // "Moved Cllr Amber, seconded Cllr Birch"
    /(?:proposed|moved)(?=[^\n]*\bseconded\b)/,
    // "Proposer: Cllr Amber"
    /(?:proposer|mover)\s*:/,
  )}-?\\s*`,
  'i',
);

const SECONDED = new RegExp(
  `(?:\\band\\s+)?\\b${anyOf(
    // ", and seconded by Cllr Birch"
    /seconded\s+by\b\s*:?/,
    // "Seconded: Cllr Birch"
    /seconded\s*:/,
    // ", seconded Cllr Birch"
    /seconded(?=\s)/,
    // "Seconder: Cllr Birch"
    /seconder\s*:/,
  )}-?\\s*`,
  'i',
);

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
  const name = withoutEnds(text.split(AFTER_NAME)[0] ?? '', ' \n\t,;.');
  const words = name.split(/\s+/);
  const isName = name !== '' && words.length <= 12 && words.every(isNameWord);
  return isName ? name : undefined;
}

const isNameWord = (word: string): boolean => PARTICLE.test(word) || !/^[("]?\p{Ll}/u.test(word);
